// The YAML files of a workspace as a commit holds them, by the same rules and limits as those on disk.
import { posix } from 'node:path';
import type { HistoryTrouble } from '../model/revision.ts';
import type { Beside, SourceFile } from '../model/source-file.ts';
import { brokenTrouble, isTrouble, readList } from './answers.ts';
import { isReadFolder, isYamlName } from './files.ts';
import { largestFile } from './source-tree.ts';
import { blobHash } from './hash.ts';
import { readBlobs } from './objects.ts';
import { type Repository, ask } from './repository.ts';
import { besideAmong } from './standing.ts';

/** A file of a commit, below the workspace. */
export interface CommitFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly id: string;
  readonly size: number;
  readonly refused: SourceFile['refused'];
}

/** @param prefix the workspace from the top of the repository */
export function listFiles(
  repository: Repository,
  commit: string,
  prefix: string,
): readonly CommitFile[] | HistoryTrouble {
  const below = prefix === '' ? [] : ['--', prefix];
  const listed = readList(repository, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...below]);
  if (isTrouble(listed)) return listed;
  const entries = listed
    .flatMap((line): readonly TreeEntry[] => {
      const [, mode = '', id = '', size = '', full = ''] =
        /^(\d+) \S+ ([0-9a-f]+) +(\d+|-|BAD)\t([^]*)$/.exec(line) ?? [];
      return full === '' ? [] : [{ mode, id, size: Number(size), full, path: full.slice(prefix.length) }];
    })
    .filter(({ path }) => path.split('/').slice(0, -1).every(isReadFolder));
  const folders = linksToFolders(repository, commit, entries);
  const ours = entries.filter(
    ({ mode, path }) => isYamlName(posix.basename(path)) || mode === '160000' || folders.has(path),
  );
  // Git has no size for a content that is damaged or not here.
  if (ours.some(({ mode, size }) => mode !== '160000' && Number.isNaN(size))) return brokenTrouble(repository);
  return ours.map(({ mode, id, size, path }) => ({ path, id, size, refused: whyRefused(mode, size, path) }));
}

/** All that lies in a commit. */
export function besideAt(repository: Repository, commit: string, prefix: string): Beside | HistoryTrouble {
  const below = prefix === '' ? [] : ['--', prefix];
  const listed = readList(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, ...below]);
  if (isTrouble(listed)) return listed;
  return besideAmong(
    listed.flatMap((line): readonly (readonly [string, string])[] => {
      const [, mode = '', full = ''] = /^(\d+) \S+ [0-9a-f]+\t([^]*)$/.exec(line) ?? [];
      return full === '' ? [] : [[full.slice(prefix.length), mode]];
    }),
  );
}

interface TreeEntry {
  readonly mode: string;
  readonly id: string;
  readonly size: number;
  /** From the top of the repository. */
  readonly full: string;
  readonly path: string;
}

/** What is behind a link to a folder is not read, and has to be said: git follows it within the commit, and never out of it. */
function linksToFolders(repository: Repository, commit: string, entries: readonly TreeEntry[]): ReadonlySet<string> {
  const links = entries.filter(
    ({ mode, path, full }) => mode === '120000' && !isYamlName(path) && !full.includes('\n'),
  );
  if (links.length === 0) return new Set();
  const asked = links.map(({ full }) => `${commit}:${full}\n`).join('');
  const ran = ask(repository, ['cat-file', '--batch-check=%(objecttype)', '--follow-symlinks'], asked);
  // Each answer is a line, but for a link that leads nowhere: then the next line names it.
  const kinds = ran.kind === 'ok' ? ran.stdout.toString().split('\n') : [];
  return new Set(answersOf(kinds).flatMap((kind, index) => (kind === 'tree' ? [links[index]?.path ?? ''] : [])));
}

/** `symlink`, `dangling`, `loop` and `notdir` are followed by a line with the name; `missing` stands behind it. */
function answersOf(lines: readonly string[]): readonly string[] {
  const answers: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    answers.push(lines[at] ?? '');
    if (/^(?:symlink|dangling|loop|notdir) \d+$/.test(lines[at] ?? '')) at += 1;
  }
  return answers;
}

/** A link or a submodule is no regular file, a name that is no UTF-8 cannot be opened by it. */
export function whyRefused(mode: string, size: number, path: string): SourceFile['refused'] {
  if (mode === '120000' || mode === '160000') return 'not-regular';
  if (path.includes('\u{fffd}')) return 'unreadable';
  return size > largestFile ? 'too-large' : undefined;
}

const none = new Uint8Array();

export function readFiles(
  repository: Repository,
  entries: readonly CommitFile[],
): readonly SourceFile[] | HistoryTrouble {
  const wanted = entries.flatMap(({ id, size, refused }) => (refused === undefined ? [[id, size] as const] : []));
  const blobs = readBlobs(repository, new Map(wanted));
  if (isTrouble(blobs)) return blobs;
  const files = entries.map(({ path, id, refused }): SourceFile =>
    refused === undefined ? { path, bytes: blobs.get(id) ?? none } : { path, bytes: none, refused },
  );
  return sortFiles(files);
}

export const sortFiles = (files: readonly SourceFile[]): readonly SourceFile[] =>
  files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** Files that were read, held against those of a commit. */
export interface Held {
  /** Those that are as committed, by their paths. */
  readonly same: ReadonlyMap<string, SourceFile>;
  /** The paths of all others, those that are only on one side among them. */
  readonly differing: ReadonlySet<string>;
}

export function holdAgainst(files: readonly SourceFile[], entries: readonly CommitFile[]): Held {
  const committed = new Map(entries.map((entry) => [entry.path, entry]));
  const isSame = (file: SourceFile): boolean => {
    const entry = committed.get(file.path);
    return entry !== undefined && isAsCommitted(file, entry);
  };
  const same = new Map(files.filter(isSame).map((file) => [file.path, file]));
  const present = new Set(files.map(({ path }) => path));
  // A submodule that was not fetched is an empty folder on disk.
  const gone = entries.filter(({ path, size }) => !present.has(path) && !Number.isNaN(size));
  const differing = [...files, ...gone].map(({ path }) => path).filter((path) => !same.has(path));
  return { same, differing: new Set(differing) };
}

/** Files checked out on Windows end their lines in CRLF, and are what was committed all the same. */
function isAsCommitted({ bytes, refused }: SourceFile, entry: CommitFile): boolean {
  if (refused !== undefined || entry.refused !== undefined) return refused === entry.refused;
  const digits = entry.id.length;
  return blobHash(bytes, digits) === entry.id || blobHash(withoutReturns(bytes), digits) === entry.id;
}

/** Only line feeds at the ends of lines. */
export const withoutReturns = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
