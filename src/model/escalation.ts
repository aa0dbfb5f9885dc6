// The escalation ladder, the slips on record, and what follows from both: who has to be reminded of what, and when.
import type { PartAssessment, Status, WorkingDays } from './assessment.ts';
import type { Place } from './diagnostic.ts';
import type { EscalationSource, ReplyDays, SlipRecord } from './generated/files.ts';

export type { ReplyDays };

/** What makes a step fire; `behind` is yellow or red. */
export type Condition =
  /** A commitment is overdue at least so many days. */
  | { readonly kind: 'overdue-days'; readonly days: number }
  | { readonly kind: 'status'; readonly statuses: readonly Status[] }
  | { readonly kind: 'streak'; readonly light: 'red' | 'behind'; readonly periods: number }
  /** Due within so many days, and nothing reported of it. */
  | { readonly kind: 'due-within'; readonly days: number }
  /** The slip of a milder step was not answered in time. */
  | { readonly kind: 'unanswered'; readonly step: string };

export interface EscalationStep {
  readonly id: string;
  readonly name: string;
  readonly slip: '提示函' | '督办单';
  /** Any of them is enough. */
  readonly when: readonly Condition[];
  readonly replyDays: ReplyDays;
}

/** Steps from mildest to hardest. */
export interface Escalation {
  readonly source: EscalationSource;
  readonly steps: readonly EscalationStep[];
}

/** A slip that was sent: one matter, one organisation. */
export interface Slip extends Pick<
  SlipRecord,
  'id' | 'number' | 'step' | 'subject' | 'organization' | 'issued' | 'replyBy'
> {
  readonly answered: string | undefined;
  readonly closed: string | undefined;
  readonly place: Place;
}

/** Why a step fires; each says the day from which it holds. */
export type EscalationReason = { readonly since: string } & (
  | { readonly kind: 'overdue'; readonly due: string; readonly days: number }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'streak'; readonly light: 'red' | 'behind'; readonly periods: number }
  | { readonly kind: 'due-unreported'; readonly due: string; readonly days: number }
  | { readonly kind: 'unanswered'; readonly step: string; readonly slip: string; readonly replyBy: string }
);

/** One matter for one slip. */
export interface Firing {
  readonly part: PartAssessment;
  readonly step: EscalationStep;
  /** The lead, or a reporter that is silent; undefined while nobody is designated. */
  readonly organization: string | undefined;
  /** Whether a reporter is asked for a figure, and not the lead for the work. */
  readonly asReporter: boolean;
  /** The day from which the slip is due: by the as-of day now, later within the horizon if nothing is reported. */
  readonly on: string;
  readonly isNow: boolean;
  readonly because: readonly EscalationReason[];
  /** The newest slip on the same matter to the same organisation that it goes beyond. */
  readonly after: Slip | undefined;
}

/** A slip on record as of a day. */
export interface SlipState {
  readonly slip: Slip;
  readonly state: 'awaiting' | 'unanswered' | 'answered';
}

export interface Escalations {
  /** Hardest first, then the longest due. */
  readonly firings: readonly Firing[];
  /** In the order of the plan: files that could not be read may be all that is behind it, so that no slip is asked for. */
  readonly withheld: readonly PartAssessment[];
  /** Slips sent and not closed, in written order. */
  readonly open: readonly SlipState[];
}

/** The day an answer is due, or the years whose working days nobody knows. */
export type ReplyBy = { readonly kind: 'known'; readonly day: string } | Extract<WorkingDays, { kind: 'no-calendar' }>;
