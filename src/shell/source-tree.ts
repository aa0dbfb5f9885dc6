// The YAML files of a workspace on disk: listed folder by folder, read one by one. Links are never followed.
import {
  type Dirent,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { sep } from 'node:path';
import type { SourceFile, SourceTree } from '../model/source-file.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { isReadFolder, isYamlName, planHead } from './files.ts';

type Content = Omit<SourceFile, 'path'>;

export const largestFile = 1024 * 1024;

/** What is in it is seen when it is asked for; dot-folders and node_modules are passed over. Throws where `folder` cannot be listed. */
export function openTree(folder: string): SourceTree {
  const top = readdirSync(folder, { withFileTypes: true });
  /** What is known of the few that are no plain files. */
  const unusual = new Map<string, 'link' | 'unreadable'>();
  const add = (path: string, entry: Dirent, paths: string[]): void => {
    const isLink = entry.isSymbolicLink();
    if (!isYamlName(entry.name) && !(isLink && isFolder(pathOf(folder, path)))) return;
    if (!entry.isFile()) unusual.set(path, 'link');
    paths.push(path);
  };
  /** @param inside the directory from the workspace, joined by hand, as there may be many thousands */
  const visit = (inside: string, paths: string[]): void => {
    let entries: readonly Dirent[] = [];
    try {
      entries = readdirSync(pathOf(folder, inside), { withFileTypes: true });
    } catch {
      unusual.set(inside, 'unreadable');
      paths.push(inside);
    }
    for (const entry of entries)
      if (!entry.isDirectory()) add(`${inside}/${entry.name}`, entry, paths);
      else if (isReadFolder(entry.name)) visit(`${inside}/${entry.name}`, paths);
  };
  return {
    folders: top
      .filter((entry) => entry.isDirectory() && isReadFolder(entry.name))
      .map(({ name }) => name)
      .sort(),
    list: (name) => {
      const paths: string[] = [];
      if (name !== '') visit(name, paths);
      else for (const entry of top) if (!entry.isDirectory()) add(entry.name, entry, paths);
      return paths.sort();
    },
    read: (path) => {
      const known = unusual.get(path);
      const full = pathOf(folder, path);
      if (known === 'unreadable') return { path, bytes: none, refused: known };
      return { path, ...(known === undefined ? readListed(full) : readRegular(full)) };
    },
    decode: ({ bytes }) => decodeUtf8(bytes),
  };
}

const pathOf = (folder: string, inside: string): string =>
  folder + sep + (sep === '/' ? inside : inside.replaceAll('/', sep));

/**
 * Every YAML file of a workspace, sorted by path.
 * @param passedOver folders at the top that are not looked into
 * @param told is called with the number of files read so far
 */
export function readWorkspace(
  folder: string,
  passedOver: ReadonlySet<string> = new Set(),
  told: (count: number) => void = () => undefined,
): readonly SourceFile[] {
  const tree = openTree(folder);
  return ['', ...tree.folders]
    .filter((name) => !passedOver.has(name))
    .flatMap(tree.list)
    .sort()
    .map((path, index) => {
      told(index);
      return tree.read(path);
    });
}

/** The plan.yaml of each of these folders. */
export const readPlanHeads = (folder: string, names: readonly string[]): readonly SourceFile[] =>
  names.map((name) => ({ path: `${name}/${planHead}`, ...readRegular(pathOf(folder, `${name}/${planHead}`)) }));

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
function readRegular(path: string): Content {
  try {
    return lstatSync(path).isFile() ? readListed(path) : { bytes: none, refused: 'not-regular' };
  } catch {
    return { bytes: none, refused: 'unreadable' };
  }
}

/** What was a file when it was listed; not followed, in case it has become a link since. */
function readListed(path: string): Content {
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
function readOpen(handle: number): Content {
  const stat = fstatSync(handle);
  if (!stat.isFile()) return { bytes: none, refused: 'not-regular' };
  if (stat.size > largestFile) return { bytes: none, refused: 'too-large' };
  // Room for one byte more shows a file that grew since.
  const bytes = Buffer.allocUnsafe(stat.size + 1);
  let length = 0;
  for (let count = -1; count !== 0 && length < stat.size; length += count)
    count = readSync(handle, bytes, length, bytes.length - length, null);
  return length > stat.size ? { bytes: none, refused: 'unreadable' } : { bytes: bytes.subarray(0, length) };
}
