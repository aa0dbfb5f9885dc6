// Which periods are closed, and for which the returns are due, at the end of a day.
import type { Period, Plan } from '../model/plan.ts';
import type { SaidByItem } from './said.ts';

/** A period is closed once its cut-off day is over, that is at the end of that day. */
export const closedPeriods = (plan: Plan, asOf: string): readonly Period[] =>
  plan.periods.filter((period) => period.cutOff <= asOf);

/** The day that is judged, the day until which returns were waited for, and what they say. */
export interface Vantage {
  readonly asOf: string;
  /**
   * A status waits until the as-of day itself; a review of a period is written when its returns are in, so it counts
   * every return of the closed periods and every silence.
   */
  readonly awaitedUntil: string;
  readonly said: SaidByItem;
}

/** Silence counts from the day after the returns were due; from the day after the cut-off where no date was set. */
export const isReturnDue = (period: Period, { awaitedUntil }: Pick<Vantage, 'awaitedUntil'>): boolean =>
  (period.returnsDue ?? period.cutOff) < awaitedUntil;
