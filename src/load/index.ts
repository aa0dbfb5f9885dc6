// From the files of a workspace to plans and findings: read, check shapes, link. One broken file never hides another.
import type { Plan } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { PlanFiles, WorkspaceFiles } from '../model/workspace-files.ts';
import { type Read, openParts } from './parts.ts';

export type { SourceFile } from '../model/source-file.ts';
export { roleOf } from './file-role.ts';
export { locateFindings, locatePlaces, suppressFindings } from './locate.ts';
export { type Read, openParts } from './parts.ts';
export { loadRules } from './rule-records.ts';

export interface Loaded extends Read {
  readonly files: WorkspaceFiles;
  readonly plans: readonly Plan[];
}

/** Loads everything at once; the order of `sources` does not matter. Mistakes in data become findings, never exceptions. */
export async function loadWorkspace(sources: readonly SourceFile[]): Promise<Loaded> {
  const parts = await openParts(sources);
  const files: PlanFiles[] = [];
  const plans: Plan[] = [];
  for (const folder of parts.folders) {
    // oxlint-disable-next-line no-await-in-loop -- one plan after the other, in order
    const linked = await parts.loadPlan(folder);
    if (linked === undefined) continue;
    files.push(linked.files);
    plans.push(linked.plan);
  }
  return { ...parts.end(), files: { ...parts.shared, plans: files }, plans };
}
