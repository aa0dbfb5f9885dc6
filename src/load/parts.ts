// A workspace in parts: what all plans share first, then one plan at a time, so that a large one need not be in memory as a whole.
import type { Finding } from '../model/diagnostic.ts';
import type { CensusProof, Plan, PlanCount, Settings } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { DataFile, PlanFiles, SharedFiles } from '../model/workspace-files.ts';
import { countPlan } from './count-plan.ts';
import { roleOf } from './file-role.ts';
import { linkEscalation } from './link-escalation.ts';
import { calendarsOf, linkPlan, registryOf, settingsOf } from './link.ts';
import { type AnyDataFile, type SuppressingFile, readFile, textOfSource } from './read-file.ts';
import { loadRules } from './rule-records.ts';

/** What is known of a workspace after reading, whether its plans are still in memory or not. */
export interface Read {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly proof: CensusProof;
  readonly suppressing: readonly SuppressingFile[];
  /** The files in the small strict subset of YAML that the plain reader knows. */
  readonly plain: ReadonlySet<string>;
  /** Every YAML file found, read or not. */
  readonly paths: readonly string[];
  /** The text of a file that could be decoded, for code frames; decoded anew each time it is asked for. */
  readonly textOf: (path: string) => string | undefined;
}

export interface LinkedPlan {
  readonly files: PlanFiles;
  readonly plan: Plan;
}

export interface Parts {
  readonly shared: SharedFiles;
  readonly settings: Settings;
  /** The files so far in which a comment may set findings aside: a live list. */
  readonly suppressing: readonly SuppressingFile[];
  /** The folders of plans, in order. */
  readonly folders: readonly string[];
  /** Reads and links the plan of a folder; undefined where its plan.yaml cannot be read. Each is loaded once. */
  readonly loadPlan: (folder: string) => Promise<LinkedPlan | undefined>;
  /** What all the reading came to; asked for when every plan was loaded. */
  readonly end: () => Read;
}

export interface PartsOptions {
  /** Another state of the same workspace: a file that is the same in both is read once. */
  readonly earlier?: Earlier | undefined;
  /** Takes every file that was read. */
  readonly kept?: (file: AnyDataFile) => unknown;
}

type Earlier = Pick<Read, 'plain' | 'textOf'> & { readonly recall: (source: SourceFile) => AnyDataFile | undefined };

/** The order of `sources` does not matter. Mistakes in data become findings, never exceptions. */
export async function openParts(
  sources: readonly SourceFile[],
  { earlier, kept = () => undefined }: PartsOptions = {},
): Promise<Parts> {
  const sorted = sources.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { shared: sharedSources, plans } = byFolder(sorted);
  const findings: Finding[] = [];
  const suppressing: SuppressingFile[] = [];
  const plain = new Set<string>();
  const recall = (source: SourceFile): AnyDataFile | undefined => {
    const file = earlier?.recall(source);
    if (file === undefined) return undefined;
    if (earlier?.plain.has(file.path) === true) plain.add(file.path);
    const text = earlier?.textOf(file.path) ?? '';
    if (text.includes('duban-ignore')) suppressing.push({ path: file.path, text });
    return file;
  };
  const counts: PlanCount[] = [];
  let filesRead = 0;

  const read = async (part: readonly SourceFile[]): Promise<readonly AnyDataFile[]> => {
    const files: AnyDataFile[] = [];
    for (const source of part) {
      const reading = recall(source) ?? readFile(source, { suppressing, plain });
      // oxlint-disable-next-line no-await-in-loop -- only a file to be read with care is waited for
      const result = reading instanceof Promise ? await reading : reading;
      if ('findings' in result) for (const finding of result.findings) findings.push(finding);
      else files.push(result);
    }
    for (const file of files) kept(file);
    filesRead += files.length;
    return files;
  };

  const shared = sharedOf(await read(sharedSources));
  const present = new Set(sharedSources.map(({ path }) => path));
  for (const path of ['duban.yaml', 'organizations.yaml']) if (!present.has(path)) findings.push(absent(path));
  const settings = settingsOf(shared.workspace?.value);
  const registry = registryOf(shared.organizations?.value);
  const calendars = calendarsOf(shared.calendars);
  const escalation = linkEscalation(shared.escalation);

  return {
    shared,
    settings,
    suppressing,
    folders: [...plans.keys()],
    loadPlan: async (folder) => {
      const own = plans.get(folder) ?? [];
      if (!own.some(({ path }) => path === `${folder}/plan.yaml`)) findings.push(absent(`${folder}/plan.yaml`));
      const files = planFilesOf(folder, own, await read(own));
      if (files === undefined) return undefined;
      const plan = linkPlan(files, settings, registry, calendars, escalation);
      counts.push(countPlan(plan));
      return { files, plan };
    },
    end: () => ({
      settings,
      findings,
      proof: { files: { found: sorted.length, read: filesRead }, plans: counts },
      suppressing,
      plain,
      paths: sorted.map(({ path }) => path),
      textOf: textsIn(sorted),
    }),
  };
}

interface Folders {
  readonly shared: readonly SourceFile[];
  readonly plans: ReadonlyMap<string, readonly SourceFile[]>;
}

/** Whatever lies in a folder that holds a file of a plan belongs to that plan, expected there or not. */
function byFolder(sources: readonly SourceFile[]): Folders {
  const planFolders = new Set(sources.map(({ path }) => roleOf(path)?.folder ?? ''));
  planFolders.delete('');
  const shared: SourceFile[] = [];
  const plans = new Map<string, SourceFile[]>();
  for (const source of sources) {
    const folder = source.path.slice(0, Math.max(0, source.path.indexOf('/')));
    if (!planFolders.has(folder)) shared.push(source);
    else if (plans.get(folder)?.push(source) === undefined) plans.set(folder, [source]);
  }
  return { shared, plans };
}

function sharedOf(read: readonly AnyDataFile[]): SharedFiles {
  let workspace: DataFile<'workspace'> | undefined;
  let organizations: DataFile<'organizations'> | undefined;
  const calendars: DataFile<'calendar'>[] = [];
  let escalation: DataFile<'escalation'> | undefined;
  for (const file of read)
    if (file.kind === 'workspace') workspace = file;
    else if (file.kind === 'organizations') organizations = file;
    else if (file.kind === 'calendar') calendars.push(file);
    else if (file.kind === 'escalation') escalation = file;
  return { workspace, organizations, calendars, escalation };
}

function planFilesOf(
  folder: string,
  sources: readonly SourceFile[],
  read: readonly AnyDataFile[],
): PlanFiles | undefined {
  let plan: DataFile<'plan'> | undefined;
  let assignments: DataFile<'assignments'> | undefined;
  let adjustments: DataFile<'adjustments'> | undefined;
  let slips: DataFile<'slips'> | undefined;
  let errata: DataFile<'errata'> | undefined;
  const tasks: DataFile<'task'>[] = [];
  const returns: DataFile<'return'>[] = [];
  for (const file of read)
    if (file.kind === 'plan') plan = file;
    else if (file.kind === 'task') tasks.push(file);
    else if (file.kind === 'return') returns.push(file);
    else if (file.kind === 'assignments') assignments = file;
    else if (file.kind === 'adjustments') adjustments = file;
    else if (file.kind === 'slips') slips = file;
    else if (file.kind === 'errata') errata = file;
  if (plan === undefined) return undefined;
  const readPaths = new Set(read.map(({ path }) => path));
  const unread = sources.flatMap(({ path }) => (readPaths.has(path) ? [] : [path]));
  return { folder, plan, tasks, assignments, adjustments, slips, errata, returns, unread };
}

function textsIn(sources: readonly SourceFile[]): (path: string) => string | undefined {
  let byPath: ReadonlyMap<string, SourceFile> | undefined;
  return (path) => {
    byPath ??= new Map(sources.map((source) => [source.path, source]));
    const source = byPath.get(path);
    return source && textOfSource(source);
  };
}

function absent(path: string): Finding {
  const { id: rule, severity } = loadRules.filePresent;
  return {
    rule,
    severity,
    place: { file: path, pointer: '' },
    message: { 'zh-CN': `缺少文件 ${path}。`, en: `The file ${path} is missing.` },
  };
}
