// The files of a workspace as a list.
import type { AnyDataFile, WorkspaceFiles } from '../model/workspace-files.ts';
import { flatMap } from './flat-map.ts';

/** What all plans share, then plan after plan. */
export function dataFilesIn(files: WorkspaceFiles): readonly AnyDataFile[] {
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
