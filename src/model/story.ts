// What became of one subject over time: what was said of it, when that was recorded and by whom, and its lights.
import type { IndicatorAssessment, Light, Status } from './assessment.ts';
import type { Change } from './comparison.ts';
import type { Localized } from './language.ts';

/** The commit that brought something. */
export interface Recording {
  readonly commit: string;
  /** In the workspace's time zone. */
  readonly day: string;
  readonly author: string;
  /** The oldest commit of a shallow clone: it holds what older ones brought. */
  readonly orEarlier: boolean;
}

export interface StoryEvent {
  readonly change: Change;
  /** The day of the return, decision or adjustment that says it; undefined where it names none. */
  readonly on: string | undefined;
  /** Undefined where it is not known; `pending` where it is not committed yet. */
  readonly recorded: Recording | 'pending' | undefined;
}

export interface PeriodLight {
  readonly period: string;
  readonly cutOff: string;
  readonly status: Status;
  readonly light: Light;
  /** Of an indicator: its figure, to be rounded to the decimals of its unit. */
  readonly figure?: Pick<IndicatorAssessment, 'actual' | 'item'>;
}

export interface Story {
  /** `t08.i1`, or the id of an organisation. */
  readonly subject: string;
  readonly title: string;
  readonly asOf: string;
  /** In the order in which they were recorded, else of their days. */
  readonly events: readonly StoryEvent[];
  /** At the end of each closed period, by the data as it is; none for an organisation. */
  readonly lights: readonly PeriodLight[];
  /** Commits that touched the plan; undefined where there is no history. */
  readonly commits: number | undefined;
  /** The first of them stands for all that came before: older ones were not fetched. */
  readonly shallow: boolean;
  /** Why there is no history; undefined where there is one. */
  readonly without: Localized | undefined;
  /** Files that could not be read in some commit: what they held before was kept. */
  readonly unread: readonly string[];
}
