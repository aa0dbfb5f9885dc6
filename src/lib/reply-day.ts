// The day on which an answer is due, counted in calendar days or in working days.
import type { ReplyBy, ReplyDays } from '../model/escalation.ts';
import type { YearCalendar } from '../model/plan.ts';
import { addDays } from './calendar.ts';
import { workingDaysBetween } from './working-days.ts';

/** So many days after `from`, which itself does not count; the year that has no calendar where one is needed. */
export function replyDay(calendars: ReadonlyMap<number, YearCalendar>, from: string, within: ReplyDays): ReplyBy {
  if (within.count === 'calendar') return { kind: 'known', day: addDays(from, within.days) };
  let day = from;
  for (let left = within.days; left > 0;) {
    const eve = day;
    day = addDays(day, 1);
    const working = workingDaysBetween(calendars, eve, day);
    if (working.kind === 'no-calendar') return working;
    left -= working.days;
  }
  return { kind: 'known', day };
}
