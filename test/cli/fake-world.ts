// A world in memory for tests of the program: files as text, a fixed day, no terminal; keeps what is said and written.
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Result, run } from '../../src/cli.ts';
import { readSchemas } from '../../src/shell/files.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { treeOf } from '../../src/load/index.ts';
import { dayOf } from '../../src/shell/clock.ts';
import type { History } from '../../src/model/revision.ts';
import type { CommitToWrite, World } from '../../src/model/world.ts';
import { type Files, sourcesOf } from '../support/workspace.ts';

export interface Pretended {
  /** The workspaces by folder; the one called `here` is found without --data. */
  readonly workspaces?: Readonly<Record<string, Files>>;
  readonly today?: string | undefined;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What replaces a part of the world, to have it fail. */
  readonly instead?: Partial<World>;
}

export interface Ran extends Result {
  /** Everything said on stderr beside the result. */
  readonly said: string;
  readonly written: ReadonlyMap<string, string>;
  readonly commits: readonly CommitToWrite[];
}

/** As in a folder that is no repository. */
export const withoutHistory: History = {
  find: () => ({ trouble: { kind: 'no-repository' } }),
  mergeBase: () => ({ trouble: { kind: 'no-repository' } }),
  list: () => ({ trouble: { kind: 'no-repository' } }),
  read: () => ({ trouble: { kind: 'no-repository' } }),
  beside: () => ({ at: () => undefined, namesIn: () => [] }),
  before: () => ({ trouble: { kind: 'no-repository' } }),
  movedFrom: async () => Promise.resolve({ trouble: { kind: 'no-repository' } }),
  leftOut: async () => Promise.resolve(new Set()),
  submoduleIn: async () => Promise.resolve(undefined),
  current: () => ({ trouble: { kind: 'no-repository' } }),
  log: async () => Promise.resolve({ trouble: { kind: 'no-repository' } }),
  changedBeside: async () => Promise.resolve({ trouble: { kind: 'no-repository' } }),
  dayOf,
};

interface Watched {
  readonly world: World;
  readonly said: readonly string[];
  readonly written: ReadonlyMap<string, string>;
  readonly commits: readonly CommitToWrite[];
}

/** A pretended world, and what is said and written in it. */
export function worldOf(pretended: Pretended): Watched {
  const { workspaces = {}, columns = 80, env = {}, instead = {} } = pretended;
  const said: string[] = [];
  const written = new Map<string, string>();
  const commits: CommitToWrite[] = [];
  const world: World = {
    env,
    terminal: { isTty: false, columns, color: false },
    today: (timeZone) => (isZone(timeZone) ? (pretended.today ?? '2024-10-12') : undefined),
    findWorkspace: (named) => (Object.hasOwn(workspaces, named ?? 'here') ? (named ?? 'here') : undefined),
    workspaceAround: () => undefined,
    pathIn: (folder, typed) => {
      const path = typed.replace(/\/$/, '');
      const paths = Object.keys(workspaces[folder] ?? {});
      return paths.some((file) => file === path || file.startsWith(`${path}/`)) ? path : undefined;
    },
    shownPath: (_folder, file) => file,
    repositoryPath: (folder, file) => `${folder}/${file}`,
    readWorkspace: (folder, passedOver) =>
      sourcesOf(workspaces[folder] ?? {}).filter(({ path }) => !passedOver?.has(path.split('/')[0] ?? '')),
    openTree: (folder) => treeOf(world.readWorkspace(folder)),
    readAhead: async (tree) => Promise.resolve(tree),
    besideOf: () => ({ at: () => undefined, namesIn: () => [] }),
    planFolders: (folder) =>
      Object.keys(workspaces[folder] ?? {})
        .flatMap((path) => /^([^/]+)\/plan\.yaml$/.exec(path)?.[1] ?? [])
        .toSorted(),
    readPlanHeads: (folder, names) =>
      sourcesOf(workspaces[folder] ?? {}).filter(({ path }) => names.some((name) => path === `${name}/plan.yaml`)),
    readShippedPlan: () => sourcesOf(realPlan),
    readSchemas: () => readSchemas(fileURLToPath(new URL('../../schemas', import.meta.url))),
    isFreeFolder: () => true,
    writeHistory: (_folder, history) => {
      commits.push(...history);
      return true;
    },
    readText: (path) => written.get(path),
    writeText: (path, text) => written.set(path, text),
    writeNew: (path, text) => {
      if (written.has(path)) return false;
      written.set(path, text);
      return true;
    },
    writeAllNew: (files) => {
      const there = files.find(({ path }) => written.has(path));
      if (there === undefined) for (const { path, text } of files) written.set(path, text);
      return there?.path;
    },
    writeFresh: (path, text) => written.set(path, text),
    appendText: () => 'no-file',
    findRepository: () => undefined,
    readBytes: (path) => bytesOf(written.get(path)),
    writeBytes: (path, bytes) => written.set(path, textOf(bytes)),
    sha256,
    history: withoutHistory,
    replaceTexts: (replacements) =>
      replacements.map(({ path, text }) => {
        written.set(path, text);
        return { kind: 'written' };
      }),
    progress: () => undefined,
    pause: async () => Promise.resolve(),
    fillFolder: async (_path, fill) => fill(),
    say: (text) => said.push(text),
    ...instead,
  };
  return { world, said, written, commits };
}

/** Runs the program in a pretended world. */
export async function runIn(pretended: Pretended, args: readonly string[]): Promise<Ran> {
  const { world, said, written, commits } = worldOf(pretended);
  const result = await run(args, world, '9.8.7');
  return { ...result, said: said.join(''), written, commits };
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The YAML files below a folder named from this one. */
export function filesIn(relative: string): Files {
  const folder = fileURLToPath(new URL(relative, import.meta.url));
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** A plan made up to show every light and every status. */
export const everyLight = filesIn('fixtures/every-light');
/** The plan that comes with the program. */
export const realPlan = filesIn('../../plan-data');

/** Bytes that are no text stand among the texts as their Latin-1 reading behind this. */
const binary = 'binary:';

export function textOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : `${binary}${Buffer.from(bytes).toString('latin1')}`;
}

export function bytesOf(text: string): Uint8Array;
export function bytesOf(text: string | undefined): Uint8Array | undefined;
export function bytesOf(text: string | undefined): Uint8Array | undefined {
  if (text === undefined) return undefined;
  return text.startsWith(binary) ? Buffer.from(text.slice(binary.length), 'latin1') : new TextEncoder().encode(text);
}
