// A workspace in parts: what all plans share first, then one plan at a time, so that a large one need not be in memory as a whole.
import { countPlan } from '../lib/count-plan.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { CensusProof, PlanCount } from '../model/census.ts';
import type { Plan, Settings } from '../model/plan.ts';
import type { SourceFile, SourceTree } from '../model/source-file.ts';
import type { AnyDataFile, PlanFiles, SharedFiles } from '../model/workspace-files.ts';
import { roleOf } from './file-role.ts';
import { type IdOfName, idsByName } from '../lib/ids-by-name.ts';
import { planFilesOf, sharedOf } from './files-by-kind.ts';
import { idsByTitle } from './ids-by-title.ts';
import { linkEscalation } from './link-escalation.ts';
import { calendarsOf, linkPlan, registryOf, settingsOf } from './link.ts';
import { type CommentedFile, noteComments, readFile, textOfSource } from './read-file.ts';
import { loadRules } from './rule-records.ts';

/** What is known of a workspace after reading, whether its plans are still in memory or not. */
export interface Read {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly proof: CensusProof;
  readonly suppressing: readonly CommentedFile[];
  /** The files in the small strict subset of YAML that the plain reader knows. */
  readonly plain: ReadonlySet<string>;
  /** Every YAML file found, read or not. */
  readonly paths: readonly string[];
  /** The text of a file that could be decoded, for code frames; decoded anew each time it is asked for. */
  readonly textOf: (path: string) => string | undefined;
}

/** What reading some of the files came to. */
export interface PartRead extends Pick<Read, 'findings' | 'suppressing' | 'plain' | 'paths'> {
  /** How many of them were read. */
  readonly filesRead: number;
  /** What the plan holds, where they are those of a plan. */
  readonly count?: PlanCount;
}

export interface LinkedPlan {
  readonly files: PlanFiles;
  readonly plan: Plan;
}

export interface LoadedFolder {
  readonly read: PartRead;
  /** Undefined for a folder without a plan, or whose plan.yaml cannot be read. */
  readonly linked: LinkedPlan | undefined;
}

export interface Parts {
  readonly shared: SharedFiles;
  readonly settings: Settings;
  /** What reading the shared files came to. */
  readonly read: PartRead;
  /** The other folders at the top, in order: those of plans, and any more. */
  readonly folders: readonly string[];
  /** Reads a folder, and links the plan in it. */
  readonly loadFolder: (folder: string) => Promise<LoadedFolder>;
}

export interface PartsOptions {
  /** Another state of the same workspace: a file that is the same in both is read once. */
  readonly earlier?: Earlier | undefined;
  /** Takes every file that was read. */
  readonly kept?: (file: AnyDataFile) => unknown;
}

type Earlier = Pick<Read, 'plain' | 'textOf'> & { readonly recall: (source: SourceFile) => AnyDataFile | undefined };

/** Mistakes in data become findings, never exceptions. */
export async function openParts(tree: SourceTree, options: PartsOptions = {}): Promise<Parts> {
  const calendar = tree.folders.includes('calendar') ? tree.list('calendar') : [];
  const isShared = !holdsPlan(calendar);
  const { files: sharedFiles, read } = await readFiles(
    tree,
    [...tree.list(''), ...(isShared ? calendar : [])],
    nobody,
    options,
  );
  const shared = sharedOf(sharedFiles);
  const present = new Set(read.paths);
  const missing = ['duban.yaml', 'organizations.yaml'].filter((path) => !present.has(path)).map(absent);
  const settings = settingsOf(shared.workspace?.value);
  const registry = registryOf(shared.organizations?.value);
  const idOfName = idsByName(registry);
  const calendars = calendarsOf(shared.calendars);
  const escalation = linkEscalation(shared.escalation);

  return {
    shared,
    settings,
    read: { ...read, findings: [...read.findings, ...missing] },
    folders: tree.folders.filter((folder) => !(isShared && folder === 'calendar')),
    loadFolder: async (folder) => {
      const paths = tree.list(folder);
      const idOfTitle = idsByTitle(() => readTasks(tree, paths));
      const idMeant: IdOfName = (name) => idOfName(name) ?? idOfTitle(name);
      const own = await readFiles(tree, paths, idMeant, options);
      if (!holdsPlan(paths)) return { read: own.read, linked: undefined };
      const hasHead = paths.includes(`${folder}/plan.yaml`);
      const findings = hasHead ? own.read.findings : [absent(`${folder}/plan.yaml`), ...own.read.findings];
      const files = planFilesOf(folder, paths, own.files);
      if (files === undefined) return { read: { ...own.read, findings }, linked: undefined };
      const plan = linkPlan(files, settings, registry, calendars, escalation);
      return { read: { ...own.read, findings, count: countPlan(plan) }, linked: { files, plan } };
    },
  };
}

/** Whatever lies in a folder that holds a file of a plan belongs to that plan, expected there or not. */
const holdsPlan = (paths: readonly string[]): boolean => paths.some((path) => (roleOf(path)?.folder ?? '') !== '');

/** Read anew for who asks what a title means; those that are not plain are left out. */
const readTasks = (tree: SourceTree, paths: readonly string[]): readonly AnyDataFile[] =>
  flatMap(paths, (path) => {
    if (roleOf(path)?.kind !== 'task') return [];
    const file = readFile(
      tree.read(path),
      { suppressing: [], tight: [], plain: new Set(), idOfName: nobody },
      tree.decode,
    );
    return 'kind' in file ? [file] : [];
  });

const nobody: IdOfName = () => undefined;

async function readFiles(
  tree: SourceTree,
  paths: readonly string[],
  idOfName: IdOfName,
  { earlier, kept = () => undefined }: PartsOptions,
): Promise<{ readonly files: readonly AnyDataFile[]; readonly read: PartRead }> {
  const findings: Finding[] = [];
  const suppressing: CommentedFile[] = [];
  const tight: CommentedFile[] = [];
  const plain = new Set<string>();
  const files: AnyDataFile[] = [];
  const recall = (source: SourceFile): AnyDataFile | undefined => {
    const file = earlier?.recall(source);
    if (file === undefined) return undefined;
    if (earlier?.plain.has(file.path) === true) plain.add(file.path);
    noteComments(file.path, earlier?.textOf(file.path) ?? '', { suppressing, tight });
    return file;
  };
  for (const path of paths) {
    const source = tree.read(path);
    const reading = recall(source) ?? readFile(source, { suppressing, tight, plain, idOfName }, tree.decode);
    // oxlint-disable-next-line no-await-in-loop -- only a file to be read with care is waited for
    const result = reading instanceof Promise ? await reading : reading;
    if ('findings' in result) for (const finding of result.findings) findings.push(finding);
    else files.push(result);
  }
  for (const file of files) kept(file);
  if (tight.length > 0) {
    const { tightCommentsIn } = await import('./tight-comments.ts');
    for (const file of tight) for (const finding of tightCommentsIn(file)) findings.push(finding);
  }
  return { files, read: { findings, suppressing, plain, paths, filesRead: files.length } };
}

/** What the reading of all parts came to. */
export function joinReads(settings: Settings, reads: readonly PartRead[], tree: SourceTree): Read {
  const paths = flatMap(reads, (read) => read.paths).toSorted();
  return {
    settings,
    findings: flatMap(reads, ({ findings }) => findings),
    proof: {
      files: { found: paths.length, read: reads.reduce((sum, { filesRead }) => sum + filesRead, 0) },
      plans: reads.flatMap(({ count }) => count ?? []),
    },
    suppressing: flatMap(reads, ({ suppressing }) => suppressing),
    plain: new Set(flatMap(reads, ({ plain }) => [...plain])),
    paths,
    textOf: (path) => textOfSource(tree.read(path)),
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
