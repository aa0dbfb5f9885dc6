// What a comparison of two states says, as facts: the words in each language belong to `messages/`.
import type { FlipCause, UnreadFile } from './comparison.ts';
import type { Severity } from './diagnostic.ts';
import type { Localized } from './language.ts';

export type DiffHeading =
  | 'lights'
  | 'task-lights'
  | 'guards'
  | 'goals'
  | 'figures'
  | 'done'
  | 'returns'
  | 'restated'
  | 'lost'
  | 'data'
  | 'plan'
  | 'rules'
  | 'rules-lights'
  | 'calendar'
  | 'unread';

/** A state: a revision by the name that was typed, or the files as they are. */
export interface SideSaid {
  readonly revision: string | undefined;
  readonly commit: string | undefined;
  readonly recorded: string | undefined;
  /** Where the other side left the revision, which has moved on since. */
  readonly parted?: boolean;
}

export interface DiffCounts {
  readonly fell: number;
  readonly rose: number;
  readonly dimmed: number;
  /** Commitments and indicators that came into the plan, and that went out of it. */
  readonly added: number;
  readonly removed: number;
  /** Goal posts moved, and how many of them without any record. */
  readonly moved: number;
  readonly unexplained: number;
  readonly lost: number;
  readonly done: number;
  readonly returns: number;
  readonly restated: number;
  readonly unread: number;
  /** Guards that are errors. */
  readonly blocking: number;
  readonly byRules: number;
  readonly byCalendar: number;
  readonly changes: number;
}

/** Ids of items; empty where there are too many to name. */
export interface Worse {
  readonly fell: readonly string[];
  readonly dimmed: readonly string[];
}

/** Errors of the data after the change, and how many of them it neither touched nor brought. */
export interface DataErrors {
  readonly all: number;
  readonly outside: number;
}

export type DiffSaying =
  | { readonly say: 'sides'; readonly asOf: string; readonly base: SideSaid; readonly head: SideSaid }
  /**
   * With the items whose light fell or went grey, where they are few; `warned` are guards that only warn. `errors` are those
   * of the data, where it was checked together with the change.
   */
  | {
      readonly say: 'answer';
      readonly counts: DiffCounts;
      readonly worse: Worse;
      readonly warned: number;
      readonly errors: DataErrors | undefined;
    }
  | { readonly say: 'heading'; readonly of: DiffHeading; readonly count: number }
  | { readonly say: 'cause'; readonly cause: FlipCause }
  /** A sentence that a stage has put into words. */
  | { readonly say: 'sentence'; readonly sentence: Localized }
  | {
      readonly say: 'figure';
      readonly from: number | null;
      readonly to: number | null;
      readonly decimals: number;
      readonly unit: string;
      readonly signed: boolean;
    }
  | { readonly say: 'handed-in'; readonly readings: number; readonly progress: number; readonly corrections: number }
  | { readonly say: 'explained'; readonly adjustment: string | undefined; readonly assignment: string | undefined }
  | { readonly say: 'and-others'; readonly count: number }
  | { readonly say: 'more'; readonly left: number }
  | { readonly say: 'unread'; readonly side: UnreadFile['side'] }
  | { readonly say: 'layout'; readonly files: number }
  | { readonly say: 'severity'; readonly severity: Severity }
  /** An item that is not there on this side. */
  | { readonly say: 'absent' }
  | { readonly say: 'rules-note' }
  | { readonly say: 'calendar-note'; readonly from: string; readonly to: string };

export type DiffPhrase = { readonly key: 'diff' } & DiffSaying;
