// The year a plan's reporting periods speak of.
import type { Plan } from '../model/plan.ts';
import { once } from './once.ts';

/**
 * The year that all periods agree on, even where `year` says another, so that a wrong `year` is reported once and not
 * for every date; the plan's `year` if they do not agree.
 */
export const workingYear = once((plan: Plan): number => {
  const years = new Set(plan.periods.map((period) => Number(period.id.slice(0, 4))));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : plan.year;
});
