// The files of a workspace as a list.
import type { DataFile, FileKind, WorkspaceFiles } from '../model/workspace-files.ts';
import { flatMap } from './flat-map.ts';

type AnyFile = { readonly [Kind in FileKind]: DataFile<Kind> }[FileKind];

/** What all plans share, then plan after plan. */
export function dataFilesIn(files: WorkspaceFiles): readonly AnyFile[] {
  const { workspace, organizations, calendars, escalation, plans } = files;
  const ofPlans = flatMap(plans, (plan) => [
    plan.plan,
    ...plan.tasks,
    plan.assignments,
    plan.adjustments,
    plan.slips,
    plan.errata,
    ...plan.returns,
  ]);
  return [workspace, organizations, ...calendars, escalation, ...ofPlans].filter((file) => file !== undefined);
}
