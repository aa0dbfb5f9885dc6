// What the organisations wrote of their problems and next steps, as handed in for one period.
import type { PartAssessment } from '../model/assessment.ts';
import type { Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { organizationName, text } from './cells.ts';

/** @param what the entries that name a problem, with what is to be done about it, or those with next steps only */
export function toldTable(
  plan: Plan,
  parts: readonly PartAssessment[],
  period: string,
  what: 'problems' | 'next-steps',
): Table {
  const withProblems = what === 'problems';
  const entries = parts.flatMap((part) =>
    part.kind === 'commitment'
      ? part.told
          .filter((entry) => entry.period === period)
          .filter((entry) =>
            withProblems ? entry.problems !== undefined : entry.problems === undefined && entry.next !== undefined,
          )
          .map((entry) => ({ id: part.item.id, entry }))
      : [],
  );
  return {
    kind: 'table',
    id: what,
    columns: [
      { key: 'id', whole: true },
      { key: 'organization', grow: 1 },
      ...(withProblems ? ([{ key: 'problem', grow: 2 }] as const) : []),
      { key: 'next-step', grow: 2 },
    ],
    rows: entries.map(({ id, entry }) => [
      text(id),
      text(organizationName(plan, entry.organization)),
      ...(withProblems ? [text(entry.problems ?? '')] : []),
      text(entry.next ?? ''),
    ]),
  };
}
