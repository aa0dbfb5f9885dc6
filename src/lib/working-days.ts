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
  const years = new Set<number>();
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const year = Number(day.slice(0, 4));
    const calendar = calendars.get(year);
    if (calendar === undefined) {
      years.add(year);
      // The rest of this year is unknown as well: on to the next.
      day = `${year}-12-31`;
    } else if (isWorkingDay(calendar, day)) days += 1;
  }
  return years.size === 0 ? { kind: 'known', days } : { kind: 'no-calendar', years: [...years] };
}

const isWorkingDay = (calendar: YearCalendar, day: string): boolean =>
  calendar.work.has(day) || (!isWeekend(day) && !calendar.rest.some(({ from, to }) => from <= day && day <= to));
