// Files beside the plan data that differ between two states of a repository: by their ids in git's trees, on disk by their bytes.
import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import type { BesideChange, ChooseBeside, HistoryTrouble } from '../model/revision.ts';
import { isTrouble, readList } from './answers.ts';
import { withoutReturns } from './commit-files.ts';
import { blobHash, hashFile } from './hash.ts';
import { findOldFolder } from './moved-workspace.ts';
import type { Repository } from './repository.ts';

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
  const old = before.has(`${prefix}duban.yaml`) ? { below: undefined } : findOldFolder(repository, base, head);
  if (isTrouble(old)) return old;
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const idNow = (path: string, stood: string | undefined): string | undefined =>
    head === undefined ? idOnDisk(repository, path, stood, base.length, after.get(path)) : after.get(path);
  return choose(paths, prefix).flatMap(({ path, as }): readonly BesideChange[] => {
    // What moved with the workspace is held against what it was, and told where it is now.
    const from = before.get(path) ?? before.get(movedBetween(path, prefix, old.below) ?? path);
    const to = idNow(path, from);
    if (from === to) return [];
    if (to === undefined && idNow(movedBetween(path, old.below, prefix) ?? path, from) !== undefined) return [];
    return [{ path: posix.relative(prefix, path), as, from: from?.slice(0, digits), to: to?.slice(0, digits) }];
  });
}

/** The same file of a workspace in another folder; undefined where it is in neither. */
const movedBetween = (path: string, from: string | undefined, to: string | undefined): string | undefined =>
  from !== undefined && to !== undefined && path.startsWith(from) ? `${to}${path.slice(from.length)}` : undefined;

/** Enough to tell contents apart, and short enough for a line of a record. */
const digits = 12;

function readTree(repository: Repository, commit: string): Tree | HistoryTrouble {
  const listed = readList(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (isTrouble(listed)) return listed;
  return new Map(
    listed.flatMap((entry): readonly (readonly [string, string])[] => {
      const [, id = '', path = ''] = /^\d+ \S+ ([0-9a-f]+)\t([^]*)$/.exec(entry) ?? [];
      return path === '' ? [] : [[path, id]];
    }),
  );
}

/**
 * What git knows of on disk, and what nobody told it to pass over. What each holds is looked at only where it is asked for,
 * but for what a sparse checkout leaves out: that is as it was committed.
 */
function listDisk(repository: Repository): Tree | HistoryTrouble {
  const words = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--exclude-standard'];
  const listed = readList(repository, words);
  if (isTrouble(listed)) return listed;
  return new Map(
    listed.flatMap((entry): readonly (readonly [string, string])[] => {
      const [, tag, id = '', path = ''] = /^(\S) (?:\d+ ([0-9a-f]+) \d\t)?([^]+)$/.exec(entry) ?? [];
      return path === '' ? [] : [[path, tag === 'S' ? id : '']];
    }),
  );
}

/**
 * @param stood the id before: with other line ends it is the same file, and a folder may be a submodule that was not fetched
 * @param length of ids in this repository
 * @param leftOut the id of what is left out of the disk on purpose; empty for anything else
 */
function idOnDisk(
  { folder }: Repository,
  inside: string,
  stood: string | undefined,
  length: number,
  leftOut: string | undefined,
): string | undefined {
  const path = join(folder, inside);
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return leftOut === '' ? undefined : leftOut;
    if (stat.isDirectory()) return stood;
    // A folder on the way may have become a link out of the repository.
    if (!isWithin(folder, realpathSync(dirname(path))) || isInSubmodule(folder, inside)) return unreadable;
    if (stat.isSymbolicLink()) return blobHash(Buffer.from(readlinkSync(path)), length);
    if (!stat.isFile()) return unreadable;
    const { blob, sha256 } = hashFile(path, stat.size, length);
    const isSame = blobHash(Buffer.from(pointerTo(sha256, stat.size)), length) === stood;
    return isSame || (stat.size <= largestText && hashOfLines(path, length) === stood) ? stood : blob;
  } catch {
    return unreadable;
  }
}

const isWithin = (folder: string, real: string): boolean => real === folder || real.startsWith(folder + sep);

/** Whoever changes a submodule changes nothing here that could be held against anything. */
function isInSubmodule(folder: string, inside: string): boolean {
  for (let at = posix.dirname(inside); at !== '.'; at = posix.dirname(at))
    if (existsSync(join(folder, at, '.git'))) return true;
  return false;
}

/** What cannot be read is not what it was. */
const unreadable = '?';

/** Schemas are far smaller, and no scan of a page is a text. */
const largestText = 16 * 1024 * 1024;

const hashOfLines = (path: string, length: number): string => blobHash(withoutReturns(readFileSync(path)), length);

/** What Git LFS commits in the place of a file (docs/spec.md of git-lfs: there is exactly one way to write it). */
const pointerTo = (sha256: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
