// Files: finding the workspace, reading a text, writing one whole or not at all.
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import type { RepositoryPlace } from '../model/world.ts';

const marker = 'duban.yaml';
/** The file that makes a folder a plan's. */
export const planHead = 'plan.yaml';

/** The folder that holds duban.yaml: the one named, or here, in plan-data/, or in a folder above. */
export function findWorkspace(cwd: string, named: string | undefined): string | undefined {
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    return [folder, join(folder, 'plan-data')].find((candidate) => existsSync(join(candidate, marker)));
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const candidate of [folder, join(folder, 'plan-data')])
      if (existsSync(join(candidate, marker))) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A path typed by a person, from here or from the workspace, as the workspace names it; undefined outside of it. */
export function pathIn(cwd: string, folder: string, typed: string): string | undefined {
  for (const base of [cwd, folder]) {
    const path = resolve(base, typed);
    const inside = relative(folder, path).split(sep).join('/');
    if (existsSync(path) && inside !== '..' && !inside.startsWith('../') && !isAbsolute(inside)) return inside;
  }
  return undefined;
}

/** A file of the workspace from here, so that it can be opened from where the command was typed. */
export const shownPath = (cwd: string, folder: string, file: string): string => {
  const path = relative(cwd, join(folder, file)).split(sep).join('/');
  return path.startsWith('../../..') ? join(folder, file) : path;
};

/** The repository that a folder lies in, which need not be there yet; undefined outside of one. */
export function repositoryAround(cwd: string, folder: string): RepositoryPlace | undefined {
  const path = resolve(cwd, folder);
  for (let top = path; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return { top, below: relative(top, path).split(sep).join('/') };
    if (dirname(top) === top) return undefined;
  }
}

/** A file of the workspace from the top of the repository it stands in: what platforms that show findings on lines expect. */
export function repositoryPath(cwd: string, folder: string, file: string): string {
  const place = repositoryAround(cwd, folder);
  return place === undefined ? shownPath(cwd, folder, file) : posix.join(place.below, file);
}

/** The folders at the top of a workspace that hold a plan.yaml, sorted. */
export function planFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && isReadFolder(entry.name) && existsSync(join(folder, entry.name, planHead)),
    )
    .map(({ name }) => name)
    .sort();
}

/** Dot-folders and installed packages hold no plan data. */
export const isReadFolder = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

export const isYamlName = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/** The text of a file, or undefined where there is nothing of that name. */
export const readText = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** The bytes of a file, or undefined where there is nothing of that name. */
export const readBytes = (path: string): Uint8Array | undefined => (existsSync(path) ? readFileSync(path) : undefined);

/** The texts of the schemas below a folder by their names without the ending, such as `task` and `output/validate`. */
export function readSchemas(folder: string): ReadonlyMap<string, string> {
  const ending = '.schema.json';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length).split(sep).join('/'))
    .sort();
  return new Map(names.map((name) => [name, readText(join(folder, `${name}${ending}`)) ?? '']));
}

/** Whether there is nothing at this path, or an empty folder. */
export function isFreeFolder(path: string): boolean {
  return !existsSync(path) || (lstatSync(path).isDirectory() && readdirSync(path).length === 0);
}

/** Into a folder of our own making, where half a file is no harm: a hundred thousand files are not waited for one by one. */
export function writeFresh(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

/**
 * Writes beside the file first and renames, so that no reader ever sees half of it. Folders are made as needed. A link
 * stays a link and a file keeps its mode; what is no file, such as /dev/null, is written to and never replaced.
 */
export function writeWhole(named: string, content: string | Uint8Array): void {
  mkdirSync(dirname(named), { recursive: true });
  const present = statSync(named, { throwIfNoEntry: false });
  if (present !== undefined && !present.isFile()) {
    writeFileSync(named, content);
    return;
  }
  const path = present === undefined ? named : realpathSync(named);
  const temporary = temporaryFor(path);
  try {
    writeSafely(temporary, content, present?.mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Beside the file, so that renaming it is one step; other programs and our own reading pass over its name. */
export const temporaryFor = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/** Writes a file and waits until it is on the disk. */
export function writeSafely(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const handle = openSync(path, 'w', mode);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
