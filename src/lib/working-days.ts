// Working days from the State Council's table of each year; a year without a table is named, never guessed.
import type { WorkingDays } from '../model/assessment.ts';
import type { YearCalendar } from '../model/plan.ts';
import { addDays, isWeekend } from './calendar.ts';

/** Working days after `from` up to and including `to`; both `YYYY-MM-DD`, `from` not after `to`. */
export function workingDaysBetween(
  calendars: ReadonlyMap<number, YearCalendar>,
  from: string,
  to: string,
): WorkingDays {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const unknown = years.filter((year) => !calendars.has(year) && addDays(from, 1) <= `${year}-12-31`);
  if (unknown.length > 0) return { kind: 'no-calendar', years: unknown };
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const calendar = calendars.get(yearOf(day));
    if (calendar !== undefined && isWorkingDay(calendar, day)) days += 1;
  }
  return { kind: 'known', days };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const isWorkingDay = (calendar: YearCalendar, day: string): boolean =>
  calendar.work.has(day) || (!isWeekend(day) && !calendar.rest.some(({ from, to }) => from <= day && day <= to));
