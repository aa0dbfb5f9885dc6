// Two sets of files parted by plan: those of plans that are the same in both need not be compared.
import { roleOf } from '../../../load/index.ts';
import type { SourceFile } from '../../../model/source-file.ts';

type Sources = readonly SourceFile[];

export interface PartedSides {
  /** What all plans share, the plans of which any file differs, and the first one in any case. */
  readonly differing: { readonly base: Sources; readonly head: Sources };
  /** What all plans share, and the other plans of which every file is the same; none of either where there is no such plan. */
  readonly same: { readonly base: Sources; readonly head: Sources };
}

/** @param compared folders of plans that count as differing, whether any file of theirs does or not */
export function partSides(base: Sources, head: Sources, compared: ReadonlySet<string> = new Set()): PartedSides {
  const folders = planFolders([...base, ...head].map(({ path }) => path));
  const known = new Map(base.map((source) => [source.path, source]));
  const differing = new Set<string>();
  for (const source of head) {
    const before = known.get(source.path);
    known.delete(source.path);
    if (before === undefined || !isSame(before, source)) differing.add(folderOf(source.path));
  }
  for (const source of known.values()) differing.add(folderOf(source.path));
  const isShared = (source: SourceFile): boolean => !folders.has(folderOf(source.path));
  const without = (sources: Sources, isOut: (folder: string) => boolean): Sources =>
    sources.filter((source) => isShared(source) || !isOut(folderOf(source.path)));
  const isTheSame = (folder: string): boolean => !differing.has(folder) && !compared.has(folder);
  // Where a record of any plan would do, the first one is named: it is always compared.
  const [first] = base
    .filter(({ path }) => roleOf(path)?.kind === 'plan')
    .map(({ path }) => folderOf(path))
    .filter(isTheSame)
    .toSorted();
  const isStill = (folder: string): boolean => isTheSame(folder) && folder !== first;
  const isAnyStill = [...folders].some(isStill);
  const still = (sources: Sources): Sources => (isAnyStill ? without(sources, (folder) => !isStill(folder)) : []);
  return {
    differing: { base: without(base, isStill), head: without(head, isStill) },
    same: { base: still(base), head: still(head) },
  };
}

export function planFolders(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set(paths.map((path) => roleOf(path)?.folder ?? ''));
  folders.delete('');
  return folders;
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

/** Files that are the same in both are mostly the same in memory. */
const isSame = (a: SourceFile, b: SourceFile): boolean =>
  a.refused === b.refused &&
  (a.bytes === b.bytes || (a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at])));
