// What stands at a path beside the plan data: on disk or in a commit, step by step, so that no link is ever followed.
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Beside, Standing } from '../model/source-file.ts';

type Kind = 'file' | 'folder' | 'link' | 'other';

/** What is in a folder, by name. */
type Listing = ReadonlyMap<string, Kind>;

/** @param list a folder by its path in the workspace, asked for once; undefined where it cannot be listed */
function besideBy(list: (folder: string) => Listing | undefined, namesIn: Beside['namesIn']): Beside {
  const known = new Map<string, Listing | undefined>();
  const listed = (folder: string): Listing | undefined => {
    if (!known.has(folder)) known.set(folder, list(folder));
    return known.get(folder);
  };
  const at = (path: string): Standing | undefined => {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
    let found: Standing = { kind: 'folder' };
    for (const [index, step] of steps.entries()) {
      if (found.kind !== 'folder') return { kind: 'missing', alike: undefined };
      const listing = listed(steps.slice(0, index).join('/'));
      if (listing === undefined) return undefined;
      const kind = listing.get(step);
      if (kind === undefined) return { kind: 'missing', alike: alikeIn(listing, step) };
      if (kind === 'link') return { kind, name: step };
      found = { kind };
    }
    return found;
  };
  return { at, namesIn };
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/** A system that tells no case from another opens it all the same, and one that hides endings never shows the whole name. */
function alikeIn(listing: Listing, step: string): string | undefined {
  const own = folded(step);
  return [...listing.keys()].find((name) => folded(name) === own || folded(name).startsWith(`${own}.`));
}

/** On disk, by the folder of the workspace. */
export const besideOnDisk = (folder: string): Beside =>
  besideBy(
    (inside) => {
      const entries = orNothing(() => readdirSync(join(folder, inside), { withFileTypes: true }));
      return entries && new Map(entries.map((entry) => [entry.name, kindOf(entry)]));
    },
    // What each of them is, takes longer than all of their names.
    (inside) => orNothing(() => readdirSync(join(folder, inside))) ?? [],
  );

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function kindOf(entry: Dirent): Kind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'other';
}

/** Among what a commit lists: the files with their modes, by their paths in the workspace. */
export function besideAmong(files: Iterable<readonly [path: string, mode: string]>): Beside {
  const folders = new Map<string, Map<string, Kind>>([['', new Map()]]);
  for (const [path, mode] of files) {
    const steps = path.split('/');
    for (const [index, step] of steps.entries()) {
      const folder = steps.slice(0, index).join('/');
      const listing = folders.get(folder) ?? new Map<string, Kind>();
      folders.set(folder, listing);
      listing.set(step, index < steps.length - 1 ? 'folder' : kindOfMode(mode));
    }
  }
  return besideBy(
    (folder) => folders.get(folder),
    (folder) => [...(folders.get(folder)?.keys() ?? [])],
  );
}

function kindOfMode(mode: string): Kind {
  if (mode === '120000') return 'link';
  return mode.startsWith('100') ? 'file' : 'other';
}
