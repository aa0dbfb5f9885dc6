// What a change of the data means, beside what is wrong with the data: the guards over it, and its words for people.
import type { Diagnostic, RuleRecord } from '../model/diagnostic.ts';
import type { Revision } from '../model/revision.ts';
import type { Workspace } from './common.ts';

export interface ChangeReport {
  /** A guard is an error: the change is not to be merged. */
  readonly blocking: boolean;
  /** What the guards found, at its place in the files as they are now. */
  readonly guards: readonly Diagnostic[];
  readonly guardRules: readonly RuleRecord[];
  readonly markdown: string;
  readonly text: string;
  readonly json: string;
}

/** undefined where the two states cannot be compared. @param actor who makes the change, as typed */
export async function reportChange(
  _workspace: Workspace,
  _base: Revision,
  _actor: string | undefined,
): Promise<ChangeReport | undefined> {
  return Promise.resolve(undefined);
}
