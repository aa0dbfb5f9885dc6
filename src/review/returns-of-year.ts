// Every return owed for the periods closed so far: the day it came, how late it was.
import type { Assessment } from '../model/assessment.ts';
import type { Cell, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { count, date, nothing, organizationName, phrase, text } from './cells.ts';
import { returnedPhrase } from './returns-table.ts';

/** @param organizations whose returns; all that owe them by default */
export function returnsOfYear(
  plan: Plan,
  assessment: Assessment,
  organizations: readonly string[] = plan.reporters,
): Table {
  const rows = assessment.returns.flatMap((returned) =>
    plan.reporters
      .filter((id) => organizations.includes(id))
      .map((id): readonly Cell[] => {
        const entry = returned.received.find(({ organization }) => organization === id);
        return [
          text(returned.period),
          text(organizationName(plan, id)),
          ...(entry === undefined ? [nothing, nothing] : [date(entry.reported), count(entry.daysLate)]),
          phrase(returnedPhrase(returned, id, assessment.asOf)),
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
