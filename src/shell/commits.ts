// The workspace as a commit holds it, and whether the files are still so. Read from git's objects: `git status`, diffs and
// checkouts run the filters that a repository names, and are never used.
import { posix } from 'node:path';
import type { SourceFile } from '../model/source-file.ts';
import type { FoundCommit } from '../model/world.ts';
import { isReadFolder, isYamlName, largestFile } from './files.ts';
import { askGit } from './git.ts';
import { blobHash } from './hash.ts';

interface Entry {
  readonly path: string;
  readonly hash: string;
  readonly refused: SourceFile['refused'];
}

/** The commit at HEAD, and whether it holds these files exactly, no more and no less but for the folders passed over. */
export function findCommit(
  folder: string,
  files: readonly SourceFile[],
  passedOver: ReadonlySet<string> = new Set(),
): FoundCommit | undefined {
  const at = resolveCommit(folder, 'HEAD');
  const entries = at && listFiles(folder, at)?.filter(({ path }) => !passedOver.has(path.split('/')[0] ?? ''));
  if (at === undefined || entries === undefined) return undefined;
  const committed = new Map(entries.map((entry) => [entry.path, entry]));
  const clean =
    files.length === entries.length &&
    files.every((file) => {
      const entry = committed.get(file.path);
      return entry !== undefined && isAsCommitted(file, entry);
    });
  return { commit: at.commit, clean };
}

/** The YAML files of a commit below the workspace's folder, by the same rules as those on disk. */
export function readCommit(folder: string, commit: string): readonly SourceFile[] | undefined {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined;
  const at = resolveCommit(folder, commit);
  const entries = at && listFiles(folder, at);
  if (entries === undefined) return undefined;
  const blobs = readBlobs(
    folder,
    entries.flatMap(({ hash, refused }) => (refused === undefined ? [hash] : [])),
  );
  if (blobs === undefined) return undefined;
  const files = entries.map(({ path, hash, refused }): SourceFile =>
    refused === undefined ? { path, bytes: blobs.get(hash) ?? none } : { path, bytes: none, refused },
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const none = new Uint8Array();

interface At {
  readonly commit: string;
  /** The workspace from the top of the repository, with `/` at its end; empty at the top. */
  readonly prefix: string;
}

function resolveCommit(folder: string, revision: string): At | undefined {
  const prefix = askGit(folder, ['rev-parse', '--show-prefix'])?.toString().replace(/\n$/, '');
  const wanted = `${revision}^{commit}`;
  const commit = askGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', wanted])?.toString().trim();
  return prefix === undefined || commit === undefined || commit === '' ? undefined : { commit, prefix };
}

function listFiles(folder: string, { commit, prefix }: At): readonly Entry[] | undefined {
  const below = prefix === '' ? [] : ['--', prefix];
  const listed = askGit(folder, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...below]);
  return listed
    ?.toString()
    .split('\0')
    .flatMap((line): readonly Entry[] => {
      const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([^]*)$/.exec(line);
      if (match === null) return [];
      const [, mode = '', hash = '', size = '', full = ''] = match;
      const path = full.slice(prefix.length);
      if (!isYamlName(posix.basename(path)) || !path.split('/').slice(0, -1).every(isReadFolder)) return [];
      const refused = mode === '120000' ? 'not-regular' : Number(size) > largestFile ? 'too-large' : undefined;
      return [{ path, hash, refused }];
    });
}

/** Files checked out on Windows end their lines in CRLF, and are what was committed all the same. */
function isAsCommitted({ bytes, refused }: SourceFile, entry: Entry): boolean {
  if (refused !== undefined || entry.refused !== undefined) return refused === entry.refused;
  const digits = entry.hash.length;
  return blobHash(bytes, digits) === entry.hash || blobHash(withoutReturns(bytes), digits) === entry.hash;
}

const withoutReturns = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');

/** Contents by hash, from one call of `git cat-file --batch`: a line with hash, kind and size before each. */
function readBlobs(folder: string, hashes: readonly string[]): ReadonlyMap<string, Uint8Array> | undefined {
  const answer = askGit(folder, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  if (answer === undefined) return undefined;
  const blobs = new Map<string, Uint8Array>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    const [hash = '', kind, size] = answer.subarray(at, end).toString().split(' ');
    if (end === -1 || kind !== 'blob' || size === undefined) return undefined;
    const from = end + 1;
    blobs.set(hash, answer.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return blobs;
}
