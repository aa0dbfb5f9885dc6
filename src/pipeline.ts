// From files to what is right and wrong with them: load → rules. What follows, assess → review → render, is each command's.
import {
  type KnownRanges,
  type PartRead,
  type Read,
  joinReads,
  loadRules,
  locateFindings,
  openParts,
  suppressFindings,
  treeOf,
} from './load/index.ts';
import type { Diagnostic, Finding, RuleRecord } from './model/diagnostic.ts';
import type { Plan, Settings } from './model/plan.ts';
import type { Beside, SourceFile, SourceTree } from './model/source-file.ts';
import { type NamedDocument, beginChecking, rules } from './rules/index.ts';

export interface Checked extends Read {
  /** None where only the findings were asked for. */
  readonly plans: readonly Plan[];
  /** What is wrong with the data, without lines yet: finding them is only worth it where they are printed. */
  readonly all: readonly Finding[];
  /** What was set aside in the files, and is not among the findings. */
  readonly setAside: readonly Finding[];
  readonly locate: (findings: readonly Finding[]) => Promise<readonly Diagnostic[]>;
}

/** Every rule there is: those of reading and shape first. */
export const allRules: readonly RuleRecord[] = [...Object.values(loadRules), ...rules];

const fixed = Object.values(loadRules).map((rule) => rule.id);
const suppressible = rules.map((rule) => rule.id);

/** `errors` leaves out what only warns or advises: that costs as much again, and only who checks the data wants it. */
export type Asked = 'everything' | 'errors';

/** The day by which what was set aside has run out; asked for only where something was. */
type Today = (settings: Settings) => string;

export interface CheckOptions {
  readonly asked?: Asked;
  /** `findings` lets go of each plan as soon as it was checked, so that memory does not grow with their number. */
  readonly kept?: 'plans' | 'findings';
  /** What lies beside the data; nothing is known of it unless given. */
  readonly beside?: Beside | undefined;
  /** Takes each plan, kept or not. */
  readonly seen?: (plan: Plan) => void;
  /** Takes what reading came to, first of the shared files, then of each folder, before the next is read. */
  readonly looked?: (read: PartRead) => Promise<void>;
  /** Is called with the number of folders checked so far, and of all. */
  readonly told?: (count: number, all: number) => void | Promise<void>;
}

/** Checks files that are all at hand. */
export const checkWorkspace = async (
  sources: readonly SourceFile[],
  today: Today,
  options?: CheckOptions,
): Promise<Checked> => checkTree(treeOf(sources), today, options);

/** Checks a workspace folder by folder. */
export async function checkTree(
  tree: SourceTree,
  today: Today,
  {
    asked = 'everything',
    kept = 'plans',
    beside,
    seen = () => undefined,
    looked,
    told = () => undefined,
  }: CheckOptions = {},
): Promise<Checked> {
  const { shared, settings, read, folders, loadFolder } = await openParts(tree);
  const reads = [read];
  await looked?.(read);
  // Whether a suppression is used can only be said once everything was looked for.
  let isSuppressing = read.suppressing.length > 0;
  const isAsked = (severity: Finding['severity']): boolean =>
    asked === 'everything' || severity === 'error' || isSuppressing;
  const { checkShared, checkPlan, checkAcross } = beginChecking(settings, fixed, beside);
  const ofRules = [...checkShared(shared, isAsked)];
  const documents: NamedDocument[] = [];
  const plans: Plan[] = [];
  for (const [index, folder] of folders.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- so that a long run can be stopped
    await told(index, folders.length);
    // oxlint-disable-next-line no-await-in-loop -- one plan after the other: that is what keeps memory small
    const { read: ofFolder, linked } = await loadFolder(folder);
    reads.push(ofFolder);
    // oxlint-disable-next-line no-await-in-loop -- while its files are at hand
    await looked?.(ofFolder);
    isSuppressing ||= ofFolder.suppressing.length > 0;
    if (linked === undefined) continue;
    const checked = checkPlan(shared, linked.files, linked.plan, isAsked);
    for (const finding of checked.findings) ofRules.push(finding);
    for (const document of checked.documents) documents.push(document);
    seen(linked.plan);
    if (kept === 'plans') plans.push(linked.plan);
  }
  for (const finding of checkAcross(documents, isAsked)) ofRules.push(finding);
  const whole = joinReads(settings, reads, tree);
  const found = [...whole.findings, ...ofRules];
  const { findings, setAside } = await suppressFindings(found, whole, suppressible, () => today(settings));
  const known: KnownRanges = new Map();
  const locate: Checked['locate'] = (wanted) => locateFindings(wanted, whole.textOf, known);
  return { ...whole, plans, all: findings, setAside, locate };
}
