// The files of a workspace after reading: shapes checked, not yet linked to each other.
import type { DataFiles } from './generated/files.ts';

export type FileKind = keyof DataFiles;

export interface DataFile<Kind extends FileKind> {
  readonly kind: Kind;
  readonly path: string;
  readonly value: DataFiles[Kind];
}

/** A file of any kind; which one tells its value's shape. */
export type AnyDataFile = { readonly [Kind in FileKind]: DataFile<Kind> }[FileKind];

/** The files of one plan's folder. */
export interface PlanFiles {
  readonly folder: string;
  readonly plan: DataFile<'plan'>;
  readonly tasks: readonly DataFile<'task'>[];
  readonly assignments: DataFile<'assignments'> | undefined;
  readonly adjustments: DataFile<'adjustments'> | undefined;
  readonly slips: DataFile<'slips'> | undefined;
  readonly errata: DataFile<'errata'> | undefined;
  readonly returns: readonly DataFile<'return'>[];
  /** Files of this plan that could not be read: what they would have held is not judged missing. */
  readonly unread: readonly string[];
}

/** The files that all plans of a workspace share. */
export interface SharedFiles {
  readonly workspace: DataFile<'workspace'> | undefined;
  readonly organizations: DataFile<'organizations'> | undefined;
  readonly calendars: readonly DataFile<'calendar'>[];
  readonly escalation: DataFile<'escalation'> | undefined;
}

export interface WorkspaceFiles extends SharedFiles {
  readonly plans: readonly PlanFiles[];
}
