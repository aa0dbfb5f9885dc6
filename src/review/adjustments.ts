// The goal-post ledger in a review: what was changed, by whose decision, and what the plan as issued would say.
import { partsOf } from '../lib/parts.ts';
import type { Assessment, TaskAssessment } from '../model/assessment.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Adjustment, Plan } from '../model/plan.ts';
import { heading, lines, organizationName, phrase, status, text } from './cells.ts';

export function adjustmentBlocks(plan: Plan, { asOf, tasks }: Assessment): readonly Block[] {
  const inForce = plan.adjustments.filter((entry) => entry.date <= asOf);
  if (inForce.length === 0) return [];
  const table: Table = {
    kind: 'table',
    id: 'adjustments',
    columns: [
      { key: 'id', whole: true },
      { key: 'adjustment', grow: 2 },
      { key: 'approval', grow: 1 },
      { key: 'reason', grow: 2 },
    ],
    rows: inForce.map((entry) => [
      text(entry.subject),
      adjustedCell(plan, entry),
      approvalCell(plan, entry),
      text(entry.reason),
    ]),
  };
  const differing = originalTable(tasks);
  return [
    heading(2, 'adjustments', inForce.length),
    table,
    { kind: 'note', phrase: { key: 'adjusted-note' } },
    ...(differing.rows.length === 0 ? [] : [heading(3, 'original', differing.rows.length), differing]),
  ];
}

/** Every item that the plan as issued would judge otherwise, with both judgements. */
export function originalTable(tasks: readonly TaskAssessment[]): Table {
  return {
    kind: 'table',
    id: 'original',
    columns: [
      { key: 'id', whole: true },
      { key: 'item', grow: 1 },
      { key: 'original', whole: true },
      { key: 'status', whole: true },
    ],
    rows: partsOf(tasks).flatMap((part) =>
      part.original === undefined
        ? []
        : [
            [
              text(part.item.id),
              text(part.item.title),
              status(part.original.status, part.original.light),
              status(part.status, part.light),
            ],
          ],
    ),
  };
}

/** From what to what, for each thing that one decision changes. */
export function adjustedCell(plan: Plan, entry: Adjustment): Cell {
  return lines([
    ...(entry.due === undefined ? [] : [text(`${entry.due.from} → ${entry.due.to}`)]),
    ...(entry.target === undefined ? [] : [text(`${entry.target.from.words} → ${entry.target.to.words}`)]),
    ...(entry.lead === undefined
      ? []
      : [text(`${organizationName(plan, entry.lead.from)} → ${organizationName(plan, entry.lead.to)}`)]),
    ...(entry.path === undefined
      ? []
      : [phrase({ key: 'path-changed', from: entry.path.from.kind, to: entry.path.to.kind })]),
    ...(entry.definition === undefined ? [] : [text(`${entry.definition.from} → ${entry.definition.to}`)]),
    ...(entry.cancel ? [phrase({ key: 'cancelled' })] : []),
  ]);
}

export const approvalCell = (plan: Plan, entry: Adjustment): Cell =>
  text(`${organizationName(plan, entry.approvedBy)} ${entry.document.number}`);
