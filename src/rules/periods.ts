// The year a plan's reporting periods speak of, and the days that what is reported of it can be of.
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

export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * From the first day of the year before the plan's to the last day of the year after it: what was begun early and handed in
 * late is within, and a digit of the year typed wrong is not.
 */
export const plausibleDays = once((plan: Plan): Days => {
  const year = workingYear(plan);
  const yearOf = (shift: number): string => String(year + shift).padStart(4, '0');
  return { first: `${yearOf(-1)}-01-01`, last: `${yearOf(1)}-12-31` };
});
