// Days on which offices work, so that no invented meeting falls on a rest day.
import { addDays, daysBetween } from '../lib/calendar.ts';
import type { Random } from './random.ts';

/** Public holidays of 2024 and New Year 2025 (first and last day); make-up working days are not needed here. */
const holidays: readonly (readonly [string, string])[] = [
  ['2024-01-01', '2024-01-01'],
  ['2024-02-10', '2024-02-17'],
  ['2024-04-04', '2024-04-06'],
  ['2024-05-01', '2024-05-05'],
  ['2024-06-08', '2024-06-10'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-01', '2025-01-01'],
];

const aMonday = '2024-01-01';

export function isWorkingDay(day: string): boolean {
  const weekday = ((daysBetween(aMonday, day) % 7) + 7) % 7;
  return weekday < 5 && !holidays.some(([first, last]) => first <= day && day <= last);
}

/** The day itself or the next one on which offices work. */
export const workingDayFrom = (day: string): string => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)));

/** A working day by chance, both ends included; the last day itself where there is none. */
export function workingDayWithin(random: Random, first: string, last: string): string {
  const day = workingDayFrom(addDays(first, random.between(0, Math.max(0, daysBetween(first, last)))));
  return day <= last ? day : lastWorkingDay(last);
}

const lastWorkingDay = (day: string): string => (isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1)));

/** As it is written in a sentence: 6月18日. */
export const spoken = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
