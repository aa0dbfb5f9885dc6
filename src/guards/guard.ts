// What a guard is: a record that says why it exists, and a pure check of one change of the data, from what stood to what is to stand.
import type { GuardId } from '../lib/guard-ids.ts';
import type { Change, State, UnreadFile } from '../model/comparison.ts';
import type { Place, RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { BesideChange } from '../model/revision.ts';

export interface GuardInput {
  /** What stood: its settings decide how the change is judged. */
  readonly base: State;
  /** What is to stand. */
  readonly head: State;
  /** Files that could not be read: each side holds in their place what the other has, so that they look like no removal. */
  readonly unread: readonly UnreadFile[];
  /** Everything that differs between the two. */
  readonly changes: readonly Change[];
  /** Schemas, and files that the base names as evidence, that differ in the repository. */
  readonly beside: readonly BesideChange[];
  /** The day on which the change is judged: what is due or locked by then is closed. */
  readonly asOf: string;
  /** The organisation that makes the change, an id of the base's registry; undefined where nobody said. */
  readonly actor: string | undefined;
}

/** Reports one thing that may not be; the guard's id and severity are added by whoever runs it. */
export type Report = (
  place: Place,
  message: Localized,
  more?: {
    readonly hint?: Localized;
    readonly subject?: string;
    /** Where it stood in the base. */
    readonly before?: readonly Place[];
    /** Worth saying and no more: a warning where the guard is an error. */
    readonly mild?: boolean;
  },
) => void;

export interface Guard extends RuleRecord {
  readonly id: GuardId;
  readonly check: (input: GuardInput, report: Report) => void;
}
