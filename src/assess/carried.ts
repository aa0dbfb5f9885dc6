// For which periods a figure is owed, and whether an earlier one stands in where none came.
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { finalPeriodOf } from './periods.ts';

/** The period before it already reached the due date: nobody owes a figure for it. */
export function isAfterDue(plan: Plan, item: Indicator, period: Period): boolean {
  const final = finalPeriodOf(plan, item);
  return final !== undefined && final.cutOff < period.cutOff;
}

/** Totals to date, levels and answers stand until the next; of increments nothing is carried forward. */
export const isCarried = (item: Indicator): boolean =>
  item.series !== 'increments' || item.kind === 'level' || item.kind === 'yes-no';
