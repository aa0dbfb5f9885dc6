// Whether the files on disk are all of a workspace and of one repository: else nothing can be told from holding them against it.
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import type { HistoryTrouble } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';
import { isTrouble, readList } from './answers.ts';
import { isReadFolder, isYamlName } from './files.ts';
import { workTreeAbove } from './plain-repository.ts';
import type { Repository } from './repository.ts';

/**
 * The folder of a workspace that another repository holds, by its path; `.` where the whole workspace is a submodule of the
 * repository around. The one around knows of it only which commit is meant.
 */
export function findSubmodule(folder: string, files: readonly SourceFile[]): string | undefined {
  const folders = new Set<string>();
  for (const { path } of files)
    for (let at = posix.dirname(path); at !== '.' && !folders.has(at); at = posix.dirname(at)) folders.add(at);
  const inside = [...folders].toSorted().find((at) => existsSync(join(folder, at, '.git')));
  return inside ?? (isSubmodule(folder) ? '.' : undefined);
}

/** Where git keeps the data of a submodule is named in a file, as that of a linked work tree, which has its way back beside it. */
function isSubmodule(folder: string): boolean {
  try {
    const top = workTreeAbove(realpathSync.native(folder));
    if (top === undefined || workTreeAbove(dirname(top)) === undefined) return false;
    const link = join(top, '.git');
    if (!lstatSync(link).isFile()) return false;
    const [, named = ''] = /^gitdir: (.*)/.exec(readFileSync(link, 'utf8')) ?? [];
    return !existsSync(join(resolve(top, named), 'gitdir'));
  } catch {
    return false;
  }
}

/** The data files that a sparse checkout leaves out of the disk, by their paths: they are as they were committed. */
export function findLeftOut(
  repository: Repository,
  files: readonly SourceFile[],
): { readonly paths: ReadonlySet<string> } | HistoryTrouble {
  const { gitDir, prefix } = repository;
  if (prefix === undefined || !existsSync(join(gitDir, 'info', 'sparse-checkout'))) return { paths: new Set() };
  const below = prefix === '' ? [] : ['--', prefix];
  const listed = readList(repository, ['ls-files', '-z', '-t', '--cached', ...below]);
  if (isTrouble(listed)) return listed;
  const present = new Set(files.map(({ path }) => path));
  const paths = listed
    .flatMap((entry) => (entry.startsWith('S ') ? [entry.slice(2 + prefix.length)] : []))
    .filter((path) => isYamlName(posix.basename(path)) && path.split('/').slice(0, -1).every(isReadFolder))
    .filter((path) => !present.has(path));
  return { paths: new Set(paths) };
}
