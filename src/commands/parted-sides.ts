// Two sets of files parted by plan: those of plans that are the same in both need not be compared.
import { loadWorkspace, roleOf } from '../load/index.ts';
import type { SourceFile } from '../model/source-file.ts';

type Sources = readonly SourceFile[];

export interface PartedSides {
  /** What all plans share, and the plans of which any file differs. */
  readonly differing: { readonly base: Sources; readonly head: Sources };
  /** What all plans share, and the plans of which every file is the same; none of either where there is no such plan. */
  readonly same: { readonly base: Sources; readonly head: Sources };
  /** Whether a file is of a plan of which every file is the same, and so is all that plans share. */
  readonly isUntouched: (path: string) => boolean;
}

export function partSides(base: Sources, head: Sources): PartedSides {
  const folders = planFolders(base, head);
  const known = new Map(base.map((source) => [source.path, source]));
  const differing = new Set<string>();
  for (const source of head) {
    const before = known.get(source.path);
    known.delete(source.path);
    if (before === undefined || !isSame(before, source)) differing.add(folderOf(source));
  }
  for (const source of known.values()) differing.add(folderOf(source));
  const isShared = (source: SourceFile): boolean => !folders.has(folderOf(source));
  const without = (sources: Sources, isOut: (folder: string) => boolean): Sources =>
    sources.filter((source) => isShared(source) || !isOut(folderOf(source)));
  const isStill = (folder: string): boolean => !differing.has(folder);
  const isSharedSame = [...differing].every((folder) => folders.has(folder));
  const isAnyStill = [...folders].some(isStill);
  const still = (sources: Sources): Sources => (isAnyStill ? without(sources, (folder) => !isStill(folder)) : []);
  return {
    differing: { base: without(base, isStill), head: without(head, isStill) },
    same: { base: still(base), head: still(head) },
    isUntouched: (path) => isSharedSame && folders.has(folderOf({ path })) && isStill(folderOf({ path })),
  };
}

/** The files of one plan, by its id on either side, and what all plans share; with the ids that there are. */
export async function sidesOfPlan(
  base: Sources,
  head: Sources,
  id: string,
): Promise<{ readonly base: Sources; readonly head: Sources; readonly known: ReadonlySet<string> }> {
  const isHead = ({ path }: SourceFile): boolean => roleOf(path)?.kind === 'plan';
  const before = await loadWorkspace(base.filter(isHead));
  const after = await loadWorkspace(head.filter(isHead), before);
  const plans = [...before.plans, ...after.plans];
  const own = new Set(plans.filter((plan) => plan.id === id).map((plan) => folderOf({ path: plan.file })));
  const folders = planFolders(base, head);
  const isWanted = (source: SourceFile): boolean => !folders.has(folderOf(source)) || own.has(folderOf(source));
  return {
    base: base.filter(isWanted),
    head: head.filter(isWanted),
    known: new Set(plans.map((plan) => plan.id)),
  };
}

function planFolders(...sides: readonly Sources[]): ReadonlySet<string> {
  const folders = new Set(sides.flatMap((sources) => sources.map(({ path }) => roleOf(path)?.folder ?? '')));
  folders.delete('');
  return folders;
}

const folderOf = ({ path }: Pick<SourceFile, 'path'>): string => path.slice(0, Math.max(0, path.indexOf('/')));

/** Files that are the same in both are mostly the same in memory. */
const isSame = (a: SourceFile, b: SourceFile): boolean =>
  a.refused === b.refused &&
  (a.bytes === b.bytes || (a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at])));
