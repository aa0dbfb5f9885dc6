// Which periods are closed, for which the returns are due at the end of a day, and which one is the last for an indicator.
import { addDays } from '../lib/calendar.ts';
import type { Indicator, Period, Plan } from '../model/plan.ts';
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

/** The first day on which silence counts. */
export const silenceFrom = ({ cutOff, returnsDue }: Period): string => addDays(returnsDue ?? cutOff, 1);

/** The due date of an indicator; the end of the plan year where none is written. */
export const dueDayOf = ({ year }: Plan, { due }: Indicator): string => due.date ?? `${year}-12-31`;

/** The first period that reaches the due date of an indicator: the last for which a figure is owed. */
export const finalPeriodOf = (plan: Plan, item: Indicator): Period | undefined =>
  plan.periods.find(({ cutOff }) => cutOff >= dueDayOf(plan, item));
