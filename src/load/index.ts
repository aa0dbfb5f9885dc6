// From the files of a workspace to plans and findings: read, check shapes, link. One broken file never hides another.
import type { Finding, Range } from '../model/diagnostic.ts';
import type { CensusProof, Plan, Settings } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { DataFile, FileKind, PlanFiles, WorkspaceFiles } from '../model/workspace-files.ts';
import { decode, refusal } from './decode.ts';
import {
  adjustmentsShape,
  assignmentsShape,
  calendarShape,
  errataShape,
  escalationShape,
  organizationsShape,
  planShape,
  returnShape,
  slipsShape,
  taskShape,
  workspaceShape,
} from './generated/checks.js';
import { countPlan } from './count-plan.ts';
import { calendarsOf, linkPlan, registryOf, settingsOf } from './link.ts';
import { linkEscalation } from './link-escalation.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { loadRules } from './rule-records.ts';
import { excessIn } from './text-limits.ts';
import type { ShapeCheck } from './shape-error.ts';
import { roleOf } from './file-role.ts';

export type { SourceFile } from '../model/source-file.ts';
export { roleOf } from './file-role.ts';
export { locateFindings, locateLines, locatePlaces, suppressFindings } from './locate.ts';
export { loadRules } from './rule-records.ts';
export { suppressionComments } from './suppression-comments.ts';

export interface Loaded {
  readonly files: WorkspaceFiles;
  readonly plans: readonly Plan[];
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly proof: CensusProof;
  /** The files read in which a comment may set findings aside. */
  readonly suppressing: readonly { readonly path: string; readonly text: string }[];
  /** Every YAML file found, read or not. */
  readonly paths: readonly string[];
  /** The decoded text of a file that was read, for code frames. */
  readonly textOf: (path: string) => string | undefined;
  /** The files in the small strict subset of YAML that the plain reader knows. */
  readonly plain: ReadonlySet<string>;
  /** What was read of a file with the same path and bytes; undefined where there was none, or it could not be read. */
  readonly recall: (source: SourceFile) => AnyDataFile | undefined;
}

const shapes: Readonly<Record<FileKind, ShapeCheck>> = {
  workspace: workspaceShape,
  organizations: organizationsShape,
  plan: planShape,
  task: taskShape,
  assignments: assignmentsShape,
  adjustments: adjustmentsShape,
  calendar: calendarShape,
  return: returnShape,
  escalation: escalationShape,
  slips: slipsShape,
  errata: errataShape,
};

export type AnyDataFile = { [Kind in FileKind]: DataFile<Kind> }[FileKind];

/**
 * Loads everything; the order of `sources` does not matter. Mistakes in data become findings, never exceptions.
 * @param earlier another state of the same workspace: a file that is the same in both is read once
 */
export async function loadWorkspace(sources: readonly SourceFile[], earlier?: Loaded): Promise<Loaded> {
  const sorted = sources.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const texts = new Map<string, string>();
  const plain = new Set<string>();
  const read: AnyDataFile[] = [];
  const findings: Finding[] = [];
  for (const source of sorted) {
    const known = earlier?.recall(source);
    if (known !== undefined) {
      texts.set(source.path, earlier?.textOf(source.path) ?? '');
      if (earlier?.plain.has(source.path) === true) plain.add(source.path);
    }
    const result = known ?? (await readFile(source, texts, plain));
    if ('findings' in result) for (const finding of result.findings) findings.push(finding);
    else read.push(result);
  }
  const paths = sorted.map((source) => source.path);
  const { files, problems } = gather(read, paths);
  const settings = settingsOf(files.workspace?.value);
  const registry = registryOf(files.organizations?.value);
  const calendars = calendarsOf(files.calendars);
  const escalation = linkEscalation(files.escalation);
  const plans = files.plans.map((plan) => linkPlan(plan, settings, registry, calendars, escalation));
  return {
    files,
    plans,
    settings,
    findings: [...findings, ...problems],
    proof: { files: { found: sorted.length, read: read.length }, plans: plans.map(countPlan) },
    suppressing: read.flatMap(({ path }) => {
      const text = texts.get(path) ?? '';
      return text.includes('duban-ignore') ? [{ path, text }] : [];
    }),
    paths,
    textOf: (path) => texts.get(path),
    plain,
    recall: recallFrom(sorted, read),
  };
}

function recallFrom(sources: readonly SourceFile[], read: readonly AnyDataFile[]): Loaded['recall'] {
  const bytes = new Map(sources.map((source) => [source.path, source.bytes]));
  const files = new Map(read.map((file) => [file.path, file]));
  return ({ path, bytes: others, refused }) => {
    const [file, own] = [files.get(path), bytes.get(path)];
    if (refused !== undefined) return undefined;
    return own?.length === others.length && own.every((byte, at) => byte === others[at]) ? file : undefined;
  };
}

async function readFile(
  source: SourceFile,
  texts: Map<string, string>,
  plainPaths: Set<string>,
): Promise<AnyDataFile | { readonly findings: readonly Finding[] }> {
  const { path } = source;
  const role = roleOf(path);
  const text = source.refused === undefined ? decode(source.bytes) : refusal(source.refused);
  if (typeof text !== 'string') {
    const range: Range = { line: text.line, column: 1, endLine: text.line, endColumn: 1 };
    const { id: rule, severity } = loadRules.fileReadable;
    const { message, hint } = text;
    const place = { file: path, pointer: '', range };
    return { findings: [{ rule, severity, place, message, ...(hint === undefined ? {} : { hint }) }] };
  }
  if (role === undefined) return { findings: [unexpected(path)] };
  texts.set(path, text);
  const plain = excessIn(text) !== undefined ? undefined : readPlainYaml(text);
  if (plain !== undefined) plainPaths.add(path);
  if (plain !== undefined && shapes[role.kind](plain)) return dataFile(role.kind, path, plain);
  // Everything but a plain file of the right shape is rare: what names the fault is loaded only then.
  const { readWithCare } = await import('./with-care.ts');
  const careful = readWithCare(role.kind, path, text);
  return 'findings' in careful ? careful : dataFile(role.kind, path, careful.value);
}

function dataFile(kind: FileKind, path: string, value: unknown): AnyDataFile {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema boundary: the compiled schema of this kind has just accepted the value
  return { kind, path, value } as AnyDataFile;
}

function unexpected(path: string): Finding {
  const { id: rule, severity } = loadRules.fileExpected;
  return {
    rule,
    severity,
    place: { file: path, pointer: '' },
    message: {
      'zh-CN': `这个位置不该有 YAML 文件：${path}。`,
      en: `No YAML file is expected here: ${path}.`,
    },
    hint: {
      'zh-CN': '约定：<计划>/plan.yaml、<计划>/tasks/*.yaml、<计划>/returns/<报告期>/<单位>.yaml',
      en: 'Expected: <plan>/plan.yaml, <plan>/tasks/*.yaml, <plan>/returns/<period>/<organisation>.yaml',
    },
  };
}

interface Gathered {
  readonly files: WorkspaceFiles;
  readonly problems: readonly Finding[];
}

/** The files of one plan while they are being gathered. */
interface PlanParts {
  plan?: DataFile<'plan'>;
  assignments?: DataFile<'assignments'>;
  adjustments?: DataFile<'adjustments'>;
  slips?: DataFile<'slips'>;
  errata?: DataFile<'errata'>;
  readonly tasks: DataFile<'task'>[];
  readonly returns: DataFile<'return'>[];
}

/** Sorts the files read into the workspace and its plans, and says which required ones are missing. */
function gather(read: readonly AnyDataFile[], paths: readonly string[]): Gathered {
  const readPaths = new Set(read.map((file) => file.path));
  const parts = new Map<string, PlanParts>();
  for (const path of paths) {
    const folder = roleOf(path)?.folder ?? '';
    if (folder !== '' && !parts.has(folder)) parts.set(folder, { tasks: [], returns: [] });
  }
  let workspace: DataFile<'workspace'> | undefined;
  let organizations: DataFile<'organizations'> | undefined;
  const calendars: DataFile<'calendar'>[] = [];
  let escalation: DataFile<'escalation'> | undefined;
  for (const file of read) {
    const part = parts.get(roleOf(file.path)?.folder ?? '');
    if (file.kind === 'workspace') workspace = file;
    else if (file.kind === 'organizations') organizations = file;
    else if (file.kind === 'calendar') calendars.push(file);
    else if (file.kind === 'escalation') escalation = file;
    else if (part === undefined) continue;
    else if (file.kind === 'plan') part.plan = file;
    else if (file.kind === 'task') part.tasks.push(file);
    else if (file.kind === 'return') part.returns.push(file);
    else if (file.kind === 'assignments') part.assignments = file;
    else if (file.kind === 'slips') part.slips = file;
    else if (file.kind === 'errata') part.errata = file;
    else part.adjustments = file;
  }
  const plans = [...parts].flatMap(([folder, { plan, ...part }]): PlanFiles[] => {
    if (plan === undefined) return [];
    const unread = paths.filter((path) => path.startsWith(`${folder}/`) && !readPaths.has(path));
    const { tasks, returns, assignments, adjustments, slips, errata } = part;
    return [{ folder, plan, tasks, assignments, adjustments, slips, errata, returns, unread }];
  });
  const required = ['duban.yaml', 'organizations.yaml', ...[...parts.keys()].map((folder) => `${folder}/plan.yaml`)];
  const problems = required.filter((path) => !paths.includes(path)).map(absent);
  return { files: { workspace, organizations, calendars, escalation, plans }, problems };
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
