// Two sets of files parted by plan: those of plans that are the same in both need not be compared.
import { isSameFile } from '../../../lib/same-file.ts';
import { topFolder } from '../../../lib/top-folder.ts';
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
    if (before === undefined || !isSameFile(before, source)) differing.add(topFolder(source.path));
  }
  for (const source of known.values()) differing.add(topFolder(source.path));
  const isShared = (source: SourceFile): boolean => !folders.has(topFolder(source.path));
  const without = (sources: Sources, isOut: (folder: string) => boolean): Sources =>
    sources.filter((source) => isShared(source) || !isOut(topFolder(source.path)));
  const isTheSame = (folder: string): boolean => !differing.has(folder) && !compared.has(folder);
  // Where a record of any plan would do, the first one is named: it is always compared.
  const [first] = base
    .filter(({ path }) => roleOf(path)?.kind === 'plan')
    .map(({ path }) => topFolder(path))
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
