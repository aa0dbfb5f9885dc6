// Files: finding the workspace, reading its YAML, writing a text whole or not at all.
import {
  type Dirent,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { SourceFile } from '../model/source-file.ts';

export const largestFile = 1024 * 1024;
const marker = 'duban.yaml';
const head = 'plan.yaml';

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

/** A file of the workspace from the top of the repository it stands in: what platforms that show findings on lines expect. */
export function repositoryPath(cwd: string, folder: string, file: string): string {
  for (let top = folder; dirname(top) !== top; top = dirname(top))
    if (existsSync(join(top, '.git'))) return relative(top, join(folder, file)).split(sep).join('/');
  return shownPath(cwd, folder, file);
}

/** Every YAML file below a folder, sorted by path. Links are never followed; dot-folders and node_modules are passed over. */
export function readWorkspace(
  folder: string,
  passedOver: ReadonlySet<string> = new Set(),
  told: (count: number) => void = () => undefined,
): readonly SourceFile[] {
  const files: SourceFile[] = [];
  /** @param inside the directory from the workspace, with `/` at its end; joined by hand, as there may be many thousands */
  const visit = (directory: string, inside: string): void => {
    for (const entry of entriesOf(directory, files, folder)) {
      const path = directory + sep + entry.name;
      if (entry.isDirectory()) {
        if (isReadFolder(entry.name) && !(directory === folder && passedOver.has(entry.name)))
          visit(path, `${inside}${entry.name}/`);
      } else if (isYamlName(entry.name) || (entry.isSymbolicLink() && isFolder(path))) {
        files.push({ path: inside + entry.name, ...(entry.isFile() ? readListed(path) : readRegular(path)) });
        told(files.length);
      }
    }
  };
  visit(folder, '');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The folders at the top of a workspace that hold a plan.yaml, sorted. */
export function planFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isReadFolder(entry.name) && existsSync(join(folder, entry.name, head)))
    .map(({ name }) => name)
    .sort();
}

export const readPlanHeads = (folder: string, names: readonly string[]): readonly SourceFile[] =>
  names.map((name) => ({ path: `${name}/${head}`, ...readRegular(join(folder, name, head)) }));

/** What is in a folder; one that cannot be opened stands among the files that cannot. */
function entriesOf(directory: string, files: SourceFile[], folder: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (directory === folder) throw error;
    files.push({ path: relative(folder, directory).split(sep).join('/'), bytes: none, refused: 'unreadable' });
    return [];
  }
}

/** Dot-folders and installed packages hold no plan data. */
export const isReadFolder = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

export const isYamlName = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith('.');

/** A link that leads to a folder: what is in it is not read, and that has to be said. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const none = new Uint8Array();

/** What is in a file, unless it is something else: asked before opening, since opening alone can wait or act. */
function readRegular(path: string): Omit<SourceFile, 'path'> {
  try {
    return lstatSync(path).isFile() ? readListed(path) : { bytes: none, refused: 'not-regular' };
  } catch {
    return { bytes: none, refused: 'unreadable' };
  }
}

/** What was a file when it was listed; not followed, in case it has become a link since. */
function readListed(path: string): Omit<SourceFile, 'path'> {
  try {
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      return readOpen(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    return { bytes: none, refused: 'unreadable' };
  }
}

/** Reads to the end, but never further than a file may be long, whatever its size was said to be. */
function readOpen(handle: number): Omit<SourceFile, 'path'> {
  const stat = fstatSync(handle);
  if (!stat.isFile()) return { bytes: none, refused: 'not-regular' };
  if (stat.size > largestFile) return { bytes: none, refused: 'too-large' };
  // Room for one byte more shows a file that grew since.
  const bytes = new Uint8Array(stat.size + 1);
  let length = 0;
  for (let count = -1; count !== 0 && length < stat.size; length += count)
    count = readSync(handle, bytes, length, bytes.length - length, null);
  return length > stat.size ? { bytes: none, refused: 'unreadable' } : { bytes: bytes.subarray(0, length) };
}

/** The text of a file, or undefined where there is nothing of that name. */
export const readText = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** The bytes of a file, or undefined where there is nothing of that name. */
export const readBytes = (path: string): Uint8Array | undefined => (existsSync(path) ? readFileSync(path) : undefined);

/** The texts of the schemas below a folder by their names without the ending, such as `task` and `output/validate`. */
export function readSchemas(folder: string): ReadonlyMap<string, string> {
  const ending = '.schema.json';
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
  return new Map(
    paths
      .map((path): [string, string] => [
        path.slice(0, -ending.length).split(sep).join('/'),
        readText(join(folder, path)) ?? '',
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
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
