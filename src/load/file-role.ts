// What each file of a workspace is, by its path.
import type { FileKind } from '../model/workspace-files.ts';

export interface FileRole {
  readonly kind: FileKind;
  /** The plan's folder, such as `2024`; empty for the files of the whole workspace. */
  readonly folder: string;
}

const planFiles: Readonly<Record<string, FileKind>> = {
  'plan.yaml': 'plan',
  'assignments.yaml': 'assignments',
  'adjustments.yaml': 'adjustments',
  'slips.yaml': 'slips',
  'errata.yaml': 'errata',
};

/** What a file is by its place; undefined for a YAML file where none is expected. */
export function roleOf(path: string): FileRole | undefined {
  if (path === 'duban.yaml') return { kind: 'workspace', folder: '' };
  if (path === 'organizations.yaml') return { kind: 'organizations', folder: '' };
  if (path === 'escalation.yaml') return { kind: 'escalation', folder: '' };
  if (/^calendar\/[^/]+$/.test(path)) return { kind: 'calendar', folder: '' };
  const [folder = '', first = '', second, third, ...more] = path.split('/');
  if (more.length > 0) return undefined;
  if (second === undefined) {
    const kind = Object.hasOwn(planFiles, first) ? planFiles[first] : undefined;
    return kind && { kind, folder };
  }
  if (first === 'tasks' && third === undefined) return { kind: 'task', folder };
  if (first === 'returns' && third !== undefined) return { kind: 'return', folder };
  return undefined;
}
