// What each file of a workspace is, by its path.
import type { FileKind } from '../model/workspace-files.ts';

export interface FileRole {
  readonly kind: FileKind;
  /** The plan's folder, such as `2024`; empty for the files of the whole workspace. */
  readonly folder: string;
}

const sharedFiles = new Map<string, FileKind>([
  ['duban.yaml', 'workspace'],
  ['organizations.yaml', 'organizations'],
  ['escalation.yaml', 'escalation'],
]);

const planFiles = new Map<string, FileKind>([
  ['plan.yaml', 'plan'],
  ['assignments.yaml', 'assignments'],
  ['adjustments.yaml', 'adjustments'],
  ['slips.yaml', 'slips'],
  ['errata.yaml', 'errata'],
]);

/** What a file is by its place; undefined for a YAML file where none is expected. */
export function roleOf(path: string): FileRole | undefined {
  const steps = path.split('/');
  const [folder = '', name = ''] = steps;
  const kind = kindOf(steps.length, folder, name);
  return kind && { kind, folder: kind === 'calendar' || steps.length === 1 ? '' : folder };
}

/** @param name the file, or the folder within the plan's */
function kindOf(depth: number, folder: string, name: string): FileKind | undefined {
  switch (depth) {
    case 1:
      return sharedFiles.get(folder);
    case 2:
      return folder === 'calendar' && name !== '' ? 'calendar' : planFiles.get(name);
    case 3:
      return name === 'tasks' ? 'task' : undefined;
    case 4:
      return name === 'returns' ? 'return' : undefined;
    default:
      return undefined;
  }
}
