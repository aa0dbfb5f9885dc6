// Looking things up: one table per kind of thing, narrowed by a word.
import type { Assessment } from '../model/assessment.ts';
import type { Cell, Column, Document, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { date, heading, lines, phrase, simulatedNote, text } from './cells.ts';
import { knownNotes } from './returns-known.ts';
import { commitmentTable, indicatorTable, taskTable } from './tables.ts';

export type ListKind = 'tasks' | 'commitments' | 'indicators' | 'organizations' | 'periods';

/** @param search kept are the rows whose id, title or name holds this text; all of them when it is empty */
export function listDocument(plan: Plan, assessment: Assessment, kind: ListKind, search: string): Document {
  const table = tableOf(plan, assessment, kind, (words) =>
    words.some((word) => word?.toLowerCase().includes(search.toLowerCase()) === true),
  );
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'text', text: plan.title },
      ...simulatedNote(plan.simulated),
      { kind: 'paragraph', phrases: [{ key: 'as-of', asOf: assessment.asOf, document: plan.document.number }] },
      ...(kind === 'organizations' || kind === 'periods' ? [] : knownNotes(plan, assessment)),
      heading(2, 'matches', table.rows.length),
      table,
    ],
  };
}

type Matches = (words: readonly (string | undefined)[]) => boolean;

function tableOf(plan: Plan, { tasks }: Assessment, kind: ListKind, matches: Matches): Table {
  switch (kind) {
    case 'tasks':
      return taskTable(tasks.filter(({ item }) => matches([item.id, item.title])));
    case 'commitments': {
      const all = tasks.flatMap((task) => task.commitments);
      return commitmentTable(
        plan,
        'commitments',
        all.filter(({ item }) => matches([item.id, item.title])),
      );
    }
    case 'indicators': {
      const all = tasks.flatMap((task) => task.indicators);
      return indicatorTable(
        plan,
        'indicators',
        all.filter(({ item }) => matches([item.id, item.title])),
      );
    }
    case 'organizations':
      return organizationTable(plan, matches);
    case 'periods':
      return simple(
        'periods',
        [
          { key: 'period', whole: true },
          { key: 'reading-date', whole: true },
          { key: 'returns-due', grow: 1 },
        ],
        plan.periods
          .filter((period) => matches([period.id]))
          .map((period) => [
            text(period.id),
            date(period.cutOff),
            period.returnsDue === undefined ? phrase({ key: 'returns-due', date: undefined }) : date(period.returnsDue),
          ]),
      );
  }
}

const simple = (id: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  id,
  columns,
  rows,
});

function organizationTable(plan: Plan, matches: Matches): Table {
  const { organizations, groups } = plan.registry;
  const single = [...organizations.values()].filter((organization) =>
    matches([organization.id, organization.name, organization.shortName, ...organization.aliases]),
  );
  const together = [...groups].filter(([id, group]) => matches([id, group.name]));
  return simple(
    'organizations',
    [
      { key: 'id', whole: true },
      { key: 'name', grow: 2 },
      { key: 'other-names', grow: 2 },
    ],
    [
      ...single.map(({ id, name, aliases }) => [text(id), text(name), text(aliases.join('、'))]),
      ...together.map(([id, { name, members }]) => [text(id), text(name), lines([text(members.join(', '))])]),
    ],
  );
}
