// How many parts of a plan stand how: what a summary opens with.
import type { LightCounts } from './assessment.ts';

/** From `done` to `untold` every part is counted once. */
export interface Totals {
  readonly tasks: number;
  readonly commitments: number;
  readonly indicators: number;
  readonly done: number;
  /** In progress, or a figure that is where it should be. */
  readonly underWay: number;
  /** Not started, as somebody has said. */
  readonly notStarted: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly offTarget: number;
  readonly behind: number;
  readonly unreported: number;
  readonly unassessable: number;
  readonly waiting: number;
  readonly notDue: number;
  readonly cancelled: number;
  /** Commitments not started as far as is known, because what was said of them cannot be read. */
  readonly unclear: number;
  /** The same, because nobody has said anything of them. */
  readonly untold: number;
  /** Parts of which a return lies there that could not be read; each is counted above as well. */
  readonly unread: number;
  readonly lights: LightCounts;
}
