// 台账: a row for each commitment and indicator in the order of the plan, with everything that is known of it.
import { partsOf } from '../lib/parts.ts';
import { gapPlaces, percentOf } from '../lib/points.ts';
import type { Assessment, CommitmentAssessment, IndicatorAssessment, ReturnWords } from '../model/assessment.ts';
import type { Cell, Table } from '../model/document.ts';
import type { Evidence, Plan } from '../model/plan.ts';
import {
  count,
  date,
  figure,
  leadCell,
  lines,
  nothing,
  organizationName,
  phrase,
  points,
  status,
  text,
} from './cells.ts';
import { reasonPhrases, unreadPhrases } from './reasons.ts';
import { actualCell, dueCell } from './tables.ts';

/** @param period the period of the review: what was said for another one is led by its name */
export function ledgerTable(plan: Plan, { tasks }: Assessment, period: string): Table {
  const rows = tasks.flatMap((task) => partsOf([task]).map((part) => ({ task: task.item.title, part })));
  return {
    kind: 'table',
    id: 'ledger',
    columns: [
      { key: 'number', align: 'right', whole: true },
      { key: 'id', whole: true },
      { key: 'task', grow: 2 },
      { key: 'part', grow: 3 },
      { key: 'lead', grow: 1 },
      { key: 'support', grow: 1 },
      { key: 'due', whole: true },
      { key: 'progress', grow: 3 },
      { key: 'target', grow: 1 },
      { key: 'actual', align: 'right', whole: true },
      { key: 'completion', align: 'right', whole: true },
      { key: 'expected', align: 'right', whole: true },
      { key: 'gap', align: 'right', whole: true },
      { key: 'status', whole: true },
      { key: 'problem', grow: 2 },
      { key: 'next-step', grow: 2 },
      { key: 'evidence', grow: 2 },
    ],
    rows: rows.map(({ task, part }, index) => [
      count(index + 1),
      text(part.item.id),
      text(task),
      text(part.item.title),
      leadCell(plan, part.item.lead),
      lines(part.item.support.map((id) => text(organizationName(plan, id)))),
      ...(part.kind === 'commitment' ? commitmentCells(plan, part, period) : indicatorCells(plan, part)),
    ]),
  };
}

function commitmentCells(plan: Plan, part: CommitmentAssessment, period: string): readonly Cell[] {
  const latest = part.told.at(-1)?.period;
  const newest = part.told.filter((told) => told.period === latest);
  return [
    dueCell(part),
    lines([...unreadPhrases(plan, part).map(phrase), ...toldLines(plan, part.told, 'progress', period)]),
    nothing,
    nothing,
    nothing,
    nothing,
    nothing,
    status(part.status, part.light),
    lines(toldLines(plan, newest, 'problems', period)),
    lines(toldLines(plan, newest, 'next', period)),
    evidenceCell(part.told.flatMap((told) => told.evidence)),
  ];
}

function indicatorCells(plan: Plan, part: IndicatorAssessment): readonly Cell[] {
  const { item, progress, expected } = part;
  return [
    date(item.due.date),
    lines(reasonPhrases(plan, part).map(phrase)),
    text(item.target.words),
    actualCell(part),
    {
      kind: 'number',
      value: progress && percentOf(progress),
      decimals: 1,
      unit: '%',
    },
    figure(expected, item.unit.decimals, item.unit.name),
    points(part.gap, gapPlaces(part)),
    status(part.status, part.light),
    nothing,
    nothing,
    evidenceCell(part.inputs.flatMap(({ evidence }) => evidence)),
  ];
}

/**
 * The words of the returns as they were written; for which period where it is not only that of the review, and who says so
 * where several do. How it went is told from the start; of problems and next steps only what the newest returns say holds.
 */
function toldLines(
  plan: Plan,
  told: readonly ReturnWords[],
  what: 'progress' | 'problems' | 'next',
  reviewed: string,
): readonly Cell[] {
  const said = told.flatMap(({ organization, period, [what]: words }) =>
    words === undefined ? [] : [{ organization, period, words }],
  );
  const isDated = said.some(({ period }) => period !== reviewed);
  const isSigned = new Set(said.map(({ organization }) => organization)).size > 1;
  return said.map(({ organization, period, words }) => {
    const who = isSigned ? organizationName(plan, organization) : undefined;
    const when = isDated ? period : undefined;
    return who === undefined && when === undefined
      ? text(words)
      : phrase({ key: 'pack', say: 'told', who, when, words });
  });
}

/** Titles with their numbers, each once. */
function evidenceCell(evidence: readonly Evidence[]): Cell {
  const titles = evidence.map(({ title, number }) => (number === undefined ? title : `${title} ${number}`));
  return lines([...new Set(titles)].map(text));
}
