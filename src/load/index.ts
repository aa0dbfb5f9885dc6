// From the files of a workspace to plans and findings: read, check shapes, link. One broken file never hides another.
import { isSameFile } from '../lib/same-file.ts';
import type { Plan } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { AnyDataFile, PlanFiles, WorkspaceFiles } from '../model/workspace-files.ts';
import { type Read, joinReads, openParts } from './parts.ts';
import { treeOf } from './source-tree.ts';

export type { SourceFile } from '../model/source-file.ts';
export type { AnyDataFile } from '../model/workspace-files.ts';
export { roleOf } from './file-role.ts';
export { type KnownRanges, locateFindings, locateLines, locatePlaces, suppressFindings } from './locate.ts';
export { isOrdinary } from './ordinary.ts';
export { type PartRead, type Read, joinReads, openParts } from './parts.ts';
export { textOfSource } from './read-file.ts';
export { loadRules } from './rule-records.ts';
export { treeOf } from './source-tree.ts';
export { suppressionComments } from './suppression-comments.ts';

export interface Loaded extends Read {
  readonly files: WorkspaceFiles;
  readonly plans: readonly Plan[];
  /** What was read of a file with the same path and bytes; undefined where there was none, or it could not be read. */
  readonly recall: (source: SourceFile) => AnyDataFile | undefined;
}

/**
 * Loads everything at once; the order of `sources` does not matter. Mistakes in data become findings, never exceptions.
 * @param earlier another state of the same workspace: a file that is the same in both is read once
 */
export async function loadWorkspace(sources: readonly SourceFile[], earlier?: Loaded): Promise<Loaded> {
  const read = new Map<string, AnyDataFile>();
  const tree = treeOf(sources);
  const parts = await openParts(tree, { earlier, kept: (file) => read.set(file.path, file) });
  const reads = [parts.read];
  const files: PlanFiles[] = [];
  const plans: Plan[] = [];
  for (const folder of parts.folders) {
    // oxlint-disable-next-line no-await-in-loop -- one plan after the other, in order
    const { read: ofFolder, linked } = await parts.loadFolder(folder);
    reads.push(ofFolder);
    if (linked === undefined) continue;
    files.push(linked.files);
    plans.push(linked.plan);
  }
  return {
    ...joinReads(parts.settings, reads, tree),
    files: { ...parts.shared, plans: files },
    plans,
    recall: recallFrom(sources, read),
  };
}

function recallFrom(sources: readonly SourceFile[], files: ReadonlyMap<string, AnyDataFile>): Loaded['recall'] {
  // Only who compares two states asks: the others do without the table.
  let byPath: ReadonlyMap<string, SourceFile> | undefined;
  return (source) => {
    byPath ??= new Map(sources.map((each) => [each.path, each]));
    const own = byPath.get(source.path);
    return own !== undefined && isSameFile(own, source) ? files.get(source.path) : undefined;
  };
}
