// A workspace that was moved to another folder of its repository: found again where it stood.
import { lstatSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { HistoryTrouble, MovedWorkspace } from '../model/revision.ts';
import { isTrouble, readList } from './answers.ts';
import { listFiles, readFiles } from './commit-files.ts';
import { isReadFolder } from './files.ts';
import type { Repository } from './repository.ts';

/** @param head a commit; undefined for the files on disk */
export function findMoved(
  repository: Repository,
  base: string,
  head: string | undefined,
): MovedWorkspace | HistoryTrouble {
  const moved = findOldFolder(repository, base, head);
  if (isTrouble(moved)) return moved;
  const { below } = moved;
  if (below === undefined) return { below, files: [] };
  const listed = listFiles(repository, base, below);
  const files = isTrouble(listed) ? listed : readFiles(repository, listed);
  return isTrouble(files) ? files : { below, files };
}

/** The folder of a workspace that is gone from it, with `/` at its end; empty for the top, undefined where there is none. */
export function findOldFolder(
  repository: Repository,
  base: string,
  head: string | undefined,
): Pick<MovedWorkspace, 'below'> | HistoryTrouble {
  const before = pathsAt(repository, base);
  if (isTrouble(before)) return before;
  const after = head === undefined ? undefined : pathsAt(repository, head);
  if (after !== undefined && isTrouble(after)) return after;
  const isThere = (path: string): boolean => after?.includes(path) ?? isOnDisk(join(repository.folder, path));
  // Whoever leaves the settings behind has moved the plans all the same.
  const gone = workspacesIn(before).filter((prefix) =>
    before.some((path) => path.startsWith(prefix) && !isThere(path)),
  );
  // Of several that went at once, the one whose folder kept its name.
  const own = posix.basename(repository.prefix ?? '');
  return { below: gone.find((candidate) => posix.basename(candidate) === own) ?? gone[0] };
}

/** A link in the place of a folder is none: what it leads to stands elsewhere. */
function isOnDisk(file: string): boolean {
  try {
    return realpathSync.native(file) === file && lstatSync(file).isFile();
  } catch {
    return false;
  }
}

/** The files by which workspaces and their plans are known. */
function pathsAt(repository: Repository, commit: string): readonly string[] | HistoryTrouble {
  const paths = readList(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  return isTrouble(paths) ? paths : paths.filter((path) => /(?:^|\/)(?:duban|plan)\.yaml$/.test(path));
}

/** The folders that hold a workspace, from the top, with `/` at their ends. */
const workspacesIn = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const prefix = /^((?:[^]*\/)?)duban\.yaml$/.exec(path)?.[1];
    return prefix === undefined || !prefix.split('/').every((name) => name === '' || isReadFolder(name))
      ? []
      : [prefix];
  });
