// What each commit did to the files of a workspace: trees are compared by their ids, and each content is read once.
import { posix } from 'node:path';
import type { HistoryTrouble, RecordedChange, Revision } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';
import { brokenTrouble, isTrouble, readAnswer } from './answers.ts';
import { type CommitFile, readFiles, whyRefused } from './commit-files.ts';
import { isReadFolder, isYamlName } from './files.ts';
import { type GitObject, readObjects } from './objects.ts';
import type { Repository } from './repository.ts';
import { walk } from './revisions.ts';

/** @param under a folder of the repository, with `/` at its end; empty for all of it */
export function readLog(
  repository: Repository,
  commit: string,
  prefix: string,
  under: string,
): readonly RecordedChange[] | HistoryTrouble {
  const folder = `${prefix}${under}`;
  const below = folder === '' ? [] : ['--', folder];
  const commits = walk(repository, ['--first-parent', '--reverse', commit, ...below]);
  if (isTrouble(commits)) return commits;
  const trees = readTrees(
    repository,
    commits.map((each) => `${each.commit}${folder === '' ? '^{tree}' : `:${folder.slice(0, -1)}`}`),
  );
  if (isTrouble(trees)) return trees;
  const states = trees.roots.map((root) => (root === undefined ? new Map() : filesBelow(trees.byId, root, under)));
  const changed = states.map((state, index) => changes(states[index - 1] ?? new Map(), state));
  return readChanges(repository, commits, changed);
}

type State = ReadonlyMap<string, Entry>;

interface Entry {
  readonly mode: string;
  readonly id: string;
}

interface Trees {
  /** The ids of the trees asked for; undefined for one that is not there. */
  readonly roots: readonly (string | undefined)[];
  readonly byId: ReadonlyMap<string, readonly NamedEntry[]>;
}

interface NamedEntry extends Entry {
  readonly name: string;
}

/** Deeper than any plan folder, and shallow enough for a tree that goes on for ever. */
const deepest = 16;

/** All trees below some, floor by floor: as many calls as the folders are deep, however many commits there are. */
function readTrees(repository: Repository, names: readonly string[]): Trees | HistoryTrouble {
  const byId = new Map<string, readonly NamedEntry[]>();
  const first = readObjects(repository, names);
  if (isTrouble(first)) return first;
  let floor: readonly (GitObject | undefined)[] = first;
  for (let depth = 0; depth < deepest; depth += 1) {
    const below = new Set<string>();
    for (const object of floor) {
      if (object?.kind !== 'tree' || byId.has(object.id)) continue;
      const entries = entriesOf(object);
      byId.set(object.id, entries);
      for (const { mode, id, name } of entries) if (mode === '40000' && isReadFolder(name)) below.add(id);
    }
    const unread = [...below].filter((id) => !byId.has(id));
    if (unread.length === 0) break;
    const next = readObjects(repository, unread);
    if (isTrouble(next)) return next;
    if (next.includes(undefined)) return brokenTrouble(repository);
    floor = next;
  }
  return { roots: first.map((object) => (object?.kind === 'tree' ? object.id : undefined)), byId };
}

/** A tree as git stores it: mode, blank, name, NUL, and the id in bytes. */
function entriesOf({ id, bytes }: GitObject): readonly NamedEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = id.length / 2;
  const entries: NamedEntry[] = [];
  for (let at = 0; at < buffer.length;) {
    const blank = buffer.indexOf(32, at);
    const nul = buffer.indexOf(0, blank);
    if (blank === -1 || nul === -1) break;
    entries.push({
      mode: buffer.subarray(at, blank).toString(),
      name: buffer.subarray(blank + 1, nul).toString(),
      id: buffer.subarray(nul + 1, nul + 1 + width).toString('hex'),
    });
    at = nul + 1 + width;
  }
  return entries;
}

/** The YAML files below a tree, by path. */
function filesBelow(byId: Trees['byId'], root: string, under: string): State {
  const files = new Map<string, Entry>();
  const visit = (id: string, folder: string): void => {
    for (const { name, ...entry } of byId.get(id) ?? []) {
      const path = posix.join(folder, name);
      if (entry.mode === '40000') {
        if (isReadFolder(name)) visit(entry.id, path);
      } else if (isYamlName(name)) files.set(path, entry);
    }
  };
  visit(root, under);
  return files;
}

function changes(before: State, after: State): ReadonlyMap<string, Entry | undefined> {
  const changed = new Map<string, Entry | undefined>();
  for (const [path, entry] of after) if (before.get(path)?.id !== entry.id) changed.set(path, entry);
  for (const path of before.keys()) if (!after.has(path)) changed.set(path, undefined);
  return changed;
}

/** Contents of all that changed, in one go; a content that comes again is the same bytes. */
function readChanges(
  repository: Repository,
  commits: readonly Revision[],
  changed: readonly ReadonlyMap<string, Entry | undefined>[],
): readonly RecordedChange[] | HistoryTrouble {
  const entries = changed.flatMap((each) => [...each].flatMap(([path, entry]) => (entry ? [{ path, ...entry }] : [])));
  const sizes = sizesOf(repository, [...new Set(entries.map(({ id }) => id))]);
  if (isTrouble(sizes)) return sizes;
  const wanted = entries.map(({ path, mode, id }): CommitFile => {
    const size = sizes.get(id) ?? 0;
    return { path, id, size, refused: whyRefused(mode, size, path) };
  });
  // Read by id rather than by path, since a path has many contents here.
  const read = readFiles(
    repository,
    wanted.map((file) => ({ ...file, path: `${file.id} ${file.path}` })),
  );
  if (isTrouble(read)) return read;
  const byKey = new Map(read.map((file) => [file.path, file]));
  return commits.map((revision, index) => ({
    ...revision,
    orEarlier: repository.shallow && index === 0,
    files: new Map(
      [...(changed[index] ?? [])].map(([path, entry]): [string, SourceFile | undefined] => {
        const file = entry && byKey.get(`${entry.id} ${path}`);
        return [path, file && { ...file, path }];
      }),
    ),
  }));
}

function sizesOf(repository: Repository, ids: readonly string[]): ReadonlyMap<string, number> | HistoryTrouble {
  if (ids.length === 0) return new Map();
  const answer = readAnswer(repository, ['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''));
  if (isTrouble(answer)) return answer;
  return new Map(
    answer
      .toString()
      .split('\n')
      .flatMap((line) => {
        const [, id = '', size] = /^(\S+) blob (\d+)$/.exec(line) ?? [];
        return size === undefined ? [] : [[id, Number(size)] as const];
      }),
  );
}
