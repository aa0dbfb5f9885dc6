// For which periods a figure is owed, and whether an earlier one stands in where none came.
import type { Indicator, Period, Plan } from '../model/plan.ts';

/** The period before it already reached the due date: nobody owes a figure for it. */
export function isAfterDue(plan: Plan, item: Indicator, period: Period): boolean {
  const due = item.due.date ?? `${plan.year}-12-31`;
  return plan.periods.some((earlier) => earlier.cutOff < period.cutOff && earlier.cutOff >= due);
}

/** Totals to date, levels and answers stand until the next; of increments nothing is carried forward. */
export const isCarried = (item: Indicator): boolean =>
  item.series !== 'increments' || item.kind === 'level' || item.kind === 'yes-no';
