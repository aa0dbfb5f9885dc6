// What the organisations wrote of their problems and next steps, as handed in for one period.
import type { PartAssessment } from '../model/assessment.ts';
import type { Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { organizationName, text } from './cells.ts';

export function told(plan: Plan, parts: readonly PartAssessment[], period: string): Table {
  const entries = parts.flatMap((part) =>
    part.kind === 'commitment'
      ? part.told
          .filter((entry) => entry.period === period && (entry.problems !== undefined || entry.next !== undefined))
          .map((entry) => ({ id: part.item.id, entry }))
      : [],
  );
  return {
    kind: 'table',
    id: 'problems',
    columns: [
      { key: 'id', whole: true },
      { key: 'organization', grow: 1 },
      { key: 'problem', grow: 2 },
      { key: 'next-step', grow: 2 },
    ],
    rows: entries.map(({ id, entry }) => [
      text(id),
      text(organizationName(plan, entry.organization)),
      text(entry.problems ?? ''),
      text(entry.next ?? ''),
    ]),
  };
}
