// The files that were read, sorted into what a plan and what all plans have of each kind: a new kind has to find its place here.
import type { AnyDataFile, DataFile, PlanFiles, SharedFiles } from '../model/workspace-files.ts';

export function sharedOf(read: readonly AnyDataFile[]): SharedFiles {
  let workspace: DataFile<'workspace'> | undefined;
  let organizations: DataFile<'organizations'> | undefined;
  const calendars: DataFile<'calendar'>[] = [];
  let escalation: DataFile<'escalation'> | undefined;
  for (const file of read)
    switch (file.kind) {
      case 'workspace':
        workspace = file;
        break;
      case 'organizations':
        organizations = file;
        break;
      case 'calendar':
        calendars.push(file);
        break;
      case 'escalation':
        escalation = file;
        break;
      case 'plan':
      case 'task':
      case 'return':
      case 'assignments':
      case 'adjustments':
      case 'slips':
      case 'errata':
        break;
    }
  return { workspace, organizations, calendars, escalation };
}

/**
 * @param paths all files of the folder, read or not
 * @returns undefined where its plan.yaml is not among them
 */
export function planFilesOf(
  folder: string,
  paths: readonly string[],
  read: readonly AnyDataFile[],
): PlanFiles | undefined {
  let plan: DataFile<'plan'> | undefined;
  let assignments: DataFile<'assignments'> | undefined;
  let adjustments: DataFile<'adjustments'> | undefined;
  let slips: DataFile<'slips'> | undefined;
  let errata: DataFile<'errata'> | undefined;
  const tasks: DataFile<'task'>[] = [];
  const returns: DataFile<'return'>[] = [];
  for (const file of read)
    switch (file.kind) {
      case 'plan':
        plan = file;
        break;
      case 'task':
        tasks.push(file);
        break;
      case 'return':
        returns.push(file);
        break;
      case 'assignments':
        assignments = file;
        break;
      case 'adjustments':
        adjustments = file;
        break;
      case 'slips':
        slips = file;
        break;
      case 'errata':
        errata = file;
        break;
      case 'workspace':
      case 'organizations':
      case 'calendar':
      case 'escalation':
        break;
    }
  if (plan === undefined) return undefined;
  const readPaths = new Set(read.map(({ path }) => path));
  const unread = paths.filter((path) => !readPaths.has(path));
  return { folder, plan, tasks, assignments, adjustments, slips, errata, returns, unread };
}
