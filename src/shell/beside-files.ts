// Files beside the plan data that differ between two states of a repository: by their ids in git's trees, on disk by their bytes.
import { type Stats, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { BesideChange, ChooseBeside, HistoryTrouble } from '../model/revision.ts';
import { blobHash } from './hash.ts';
import { brokenTrouble, isTrouble } from './objects.ts';
import { type Repository, ask, limitTrouble } from './repository.ts';

/** The ids of contents by their paths from the top of the repository. */
type Tree = ReadonlyMap<string, string>;

/**
 * @param prefix the workspace from the top of the repository
 * @param head a commit; undefined for the files on disk
 */
export function findBeside(
  repository: Repository,
  prefix: string,
  base: string,
  head: string | undefined,
  choose: ChooseBeside,
): readonly BesideChange[] | HistoryTrouble {
  const before = readTree(repository, base);
  if (isTrouble(before)) return before;
  const after = head === undefined ? listDisk(repository) : readTree(repository, head);
  if (isTrouble(after)) return after;
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return choose(paths, prefix).flatMap(({ path, as }): readonly BesideChange[] => {
    const from = before.get(path);
    const to = head === undefined ? idOnDisk(repository, path, from, base.length) : after.get(path);
    if (from === to) return [];
    return [{ path: posix.relative(prefix, path), as, from: from?.slice(0, digits), to: to?.slice(0, digits) }];
  });
}

/** Enough to tell contents apart, and short enough for a line of a record. */
const digits = 12;

function readTree(repository: Repository, commit: string): Tree | HistoryTrouble {
  const ran = ask(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (ran.kind === 'failed') return brokenTrouble(repository);
  if (ran.kind !== 'ok') return limitTrouble(ran);
  const lines = ran.stdout.toString().split('\0');
  return new Map(
    lines.flatMap((line): readonly (readonly [string, string])[] => {
      const [, id = '', path = ''] = /^\d+ \S+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      return path === '' ? [] : [[path, id]];
    }),
  );
}

/** What git knows of on disk, and what nobody told it to pass over; what each holds is looked at only where it is asked for. */
function listDisk(repository: Repository): Tree | HistoryTrouble {
  const ran = ask(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (ran.kind === 'failed') return brokenTrouble(repository);
  if (ran.kind !== 'ok') return limitTrouble(ran);
  const paths = ran.stdout.toString().split('\0');
  return new Map(paths.filter((path) => path !== '').map((path) => [path, '']));
}

/**
 * @param stood the id before: with other line ends it is the same file, and a folder may be a submodule that was not fetched
 * @param length of ids in this repository
 */
function idOnDisk(
  repository: Repository,
  inside: string,
  stood: string | undefined,
  length: number,
): string | undefined {
  const path = join(repository.folder, inside);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) return stood;
  if (stat.isFile() && stat.size > largestRead) return hashByGit(repository, inside);
  const bytes = bytesOf(path, stat);
  if (bytes === undefined) return unreadable;
  const own = blobHash(bytes, length);
  const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return own !== stood && blobHash(plain, length) === stood ? stood : own;
}

/** What cannot be read is not what it was. */
const unreadable = '?';

/** A scan of a stamped page is far smaller. */
const largestRead = 64 * 1024 * 1024;

function bytesOf(path: string, stat: Stats): Buffer | undefined {
  try {
    if (stat.isSymbolicLink()) return Buffer.from(readlinkSync(path));
    return stat.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Read piece by piece, and through no filter. */
function hashByGit(repository: Repository, inside: string): string {
  const ran = ask(repository, ['hash-object', '--no-filters', '--', inside]);
  return ran.kind === 'ok' ? ran.stdout.toString().trim() : unreadable;
}
