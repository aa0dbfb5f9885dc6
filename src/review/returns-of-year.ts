// Every return owed for the periods closed so far: the day it came, how late it was.
import type { Assessment } from '../model/assessment.ts';
import type { Cell, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { count, date, nothing, organizationName, phrase, text } from './cells.ts';

/** @param organizations whose returns; all that owe them by default */
export function returnsOfYear(
  plan: Plan,
  assessment: Assessment,
  organizations: readonly string[] = plan.reporters,
): Table {
  const rows = assessment.returns.flatMap(({ period, received, unread }) =>
    plan.reporters
      .filter((id) => organizations.includes(id))
      .map((id): readonly Cell[] => {
        const entry = received.find(({ organization }) => organization === id);
        const head = [text(period), text(organizationName(plan, id))];
        if (entry === undefined)
          return [...head, nothing, nothing, phrase({ key: unread.includes(id) ? 'return-unread' : 'return-missing' })];
        const { reported, daysLate } = entry;
        return [
          ...head,
          date(reported),
          count(Math.max(0, daysLate)),
          phrase(daysLate > 0 ? { key: 'return-late', reported, days: daysLate } : { key: 'return-on-time', reported }),
        ];
      }),
  );
  return {
    kind: 'table',
    id: 'returns-of-year',
    columns: [
      { key: 'period', whole: true },
      { key: 'organization', grow: 2 },
      { key: 'reported', whole: true },
      { key: 'days-late', align: 'right', whole: true },
      { key: 'returned', grow: 1 },
    ],
    rows,
  };
}
