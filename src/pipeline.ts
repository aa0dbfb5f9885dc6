// From files to what is right and wrong with them: load → rules. What follows, assess → review → render, is each command's.
import { type Read, loadRules, locateFindings, openParts, suppressFindings } from './load/index.ts';
import type { Diagnostic, Finding, RuleRecord } from './model/diagnostic.ts';
import type { Plan, Settings } from './model/plan.ts';
import type { SourceFile } from './model/source-file.ts';
import { beginChecking, rules } from './rules/index.ts';

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

export interface CheckOptions {
  readonly asked?: Asked;
  /** `findings` lets go of each plan as soon as it was checked, so that memory does not grow with their number. */
  readonly kept?: 'plans' | 'findings';
  /** Is called with the number of plans checked so far, and of all. */
  readonly told?: (count: number, all: number) => void;
}

/** @param today the day by which what was set aside has run out; asked for only where something was */
export async function checkWorkspace(
  sources: readonly SourceFile[],
  today: (settings: Settings) => string,
  { asked = 'everything', kept = 'plans', told = () => undefined }: CheckOptions = {},
): Promise<Checked> {
  const parts = await openParts(sources);
  const { shared, settings, folders, suppressing } = parts;
  // Whether a suppression is used can only be said once everything was looked for.
  const isAsked = (severity: Finding['severity']): boolean =>
    asked === 'everything' || severity === 'error' || suppressing.length > 0;
  const { checkShared, checkPlan } = beginChecking(settings, fixed);
  const ofRules = [...checkShared(shared, isAsked)];
  const plans: Plan[] = [];
  for (const [index, folder] of folders.entries()) {
    told(index, folders.length);
    // oxlint-disable-next-line no-await-in-loop -- one plan after the other: that is what keeps memory small
    const linked = await parts.loadPlan(folder);
    if (linked === undefined) continue;
    for (const finding of checkPlan(shared, linked.files, linked.plan, isAsked)) ofRules.push(finding);
    if (kept === 'plans') plans.push(linked.plan);
  }
  const read = parts.end();
  const found = [...read.findings, ...ofRules];
  const { findings, setAside } = await suppressFindings(found, read, suppressible, () => today(settings));
  return { ...read, plans, all: findings, setAside, locate: (wanted) => locateFindings(wanted, read.textOf) };
}
