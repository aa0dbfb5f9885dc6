// The tables of tasks, commitments, indicators and what is to be supplied, and the cells that other tables take from them.
import { gapPlaces } from '../lib/points.ts';
import type {
  CommitmentAssessment,
  IndicatorAssessment,
  TaskAssessment,
  ToSupply,
  WorkingDays,
} from '../model/assessment.ts';
import type { Cell, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import {
  count,
  date,
  figure,
  leadCell,
  lightCells,
  lightColumns,
  lines,
  nothing,
  organizationName,
  phrase,
  points,
  status,
  text,
} from './cells.ts';
import { decimalsThatShow } from './formulas.ts';
import { ownSharePhrases } from './own-share.ts';
import { reasonPhrases, unreadPhrases } from './reasons.ts';

export function taskTable(tasks: readonly TaskAssessment[]): Table {
  return {
    kind: 'table',
    id: 'tasks',
    columns: [{ key: 'id', whole: true }, { key: 'task', grow: 3 }, { key: 'status', whole: true }, ...lightColumns()],
    rows: tasks.map((task) => [
      text(task.item.id),
      text(task.item.title),
      status(task.status, task.light),
      ...lightCells(task.counts),
    ]),
  };
}

export function commitmentTable(plan: Plan, id: string, commitments: readonly CommitmentAssessment[]): Table {
  return {
    kind: 'table',
    id,
    columns: [
      { key: 'id', whole: true },
      { key: 'commitment', grow: 3 },
      { key: 'lead', grow: 1 },
      { key: 'due', whole: true },
      { key: 'status', whole: true },
      { key: 'note', grow: 1 },
    ],
    rows: commitments.map((part) => [
      text(part.item.id),
      text(part.item.title),
      leadCell(plan, part.item.lead),
      dueCell(part),
      status(part.status, part.light),
      commitmentNote(plan, part),
    ]),
  };
}

export const dueCell = (part: CommitmentAssessment): Cell =>
  part.due !== undefined
    ? date(part.due)
    : phrase(part.item.due.basis === 'ongoing' ? { key: 'ongoing' } : { key: 'due-basis', basis: part.item.due.basis });

/** What a reader asks next: how late, how long still, whom it waits for, what it was before the adjustment. */
export function commitmentNote(plan: Plan, part: CommitmentAssessment): Cell {
  const notes: Cell[] = [];
  if (part.status === 'overdue' && part.daysLate !== undefined)
    notes.push(daysLateCell(part.daysLate, part.workingDaysLate), ...problemsTold(part));
  if (part.status === 'due-soon' && part.daysLeft !== undefined)
    notes.push(phrase({ key: 'days-left', days: part.daysLeft }));
  if (part.status === 'waiting' && part.item.due.awaits !== undefined)
    notes.push(phrase({ key: 'awaits', organization: organizationName(plan, part.item.due.awaits) }));
  notes.push(...unreadPhrases(plan, part).map(phrase));
  const silence = silenceOf(part);
  if (silence !== undefined) notes.push(phrase({ key: silence }));
  if (part.doneOn !== undefined) notes.push(finishedCell(part));
  if (part.original !== undefined) notes.push(phrase({ key: 'original', ...part.original }));
  if (part.otherwise !== undefined) notes.push(phrase({ key: 'otherwise', ...part.otherwise }));
  return notes.length === 0 ? nothing : lines(notes);
}

const daysLateCell = (days: number, working: WorkingDays | undefined): Cell =>
  phrase({ key: 'days-late', days, ...(working?.kind === 'known' ? { working: working.days } : {}) });

/** Not started is a word for what nobody has spoken of too, and progress told long ago is grey: both have to be said. */
export function silenceOf({
  status,
  light,
  inputs,
  unread,
}: CommitmentAssessment): 'nothing-told' | 'not-told-lately' | undefined {
  if (unread.length > 0) return undefined;
  if (status === 'not-started' && inputs.length === 0) return 'nothing-told';
  return status === 'in-progress' && light === 'grey' ? 'not-told-lately' : undefined;
}

/** On time or how late; nothing to say of work that had no date to keep. */
export function finishedCell({ due, daysLate }: CommitmentAssessment): Cell {
  if (due === undefined) return nothing;
  return phrase(daysLate === undefined ? { key: 'finished-on-time' } : { key: 'finished-late', days: daysLate });
}

/** Why it is late, in the words of the last return that says so. */
function problemsTold(part: CommitmentAssessment): readonly Cell[] {
  const last = part.told.findLast((entry) => entry.problems !== undefined);
  return last?.problems === undefined ? [] : [text(last.problems)];
}

/** @param reporter whose own share is told beside the whole; nobody's by default */
export function indicatorTable(
  plan: Plan,
  id: string,
  indicators: readonly IndicatorAssessment[],
  reporter?: string,
): Table {
  return {
    kind: 'table',
    id,
    columns: [
      { key: 'id', whole: true },
      { key: 'indicator', grow: 2 },
      { key: 'target', grow: 1, minimum: 14 },
      { key: 'actual', align: 'right', whole: true },
      { key: 'expected', align: 'right', whole: true },
      { key: 'gap', align: 'right', whole: true },
      { key: 'status', whole: true },
      { key: 'reason', grow: 3 },
    ],
    rows: indicators.map((part) => [
      text(part.item.id),
      text(part.item.title),
      text(part.item.target.words),
      actualCell(part),
      figure(part.expected, part.item.unit.decimals, part.item.unit.name),
      points(part.gap, gapPlaces(part)),
      status(part.status, part.light),
      lines([
        ...(reporter === undefined ? [] : ownSharePhrases(plan, part, reporter).map(phrase)),
        ...reasonLines(plan, part),
      ]),
    ]),
  };
}

/** The figure with the decimals that its verdict needs. */
export function actualCell({ actual, target, item }: IndicatorAssessment): Cell {
  const { decimals, name } = item.unit;
  const goal = target?.low ?? target?.high;
  return figure(actual, actual ? decimalsThatShow(actual, goal, decimals) : decimals, name);
}

export const reasonCell = (plan: Plan, part: IndicatorAssessment): Cell => lines(reasonLines(plan, part));

function reasonLines(plan: Plan, part: IndicatorAssessment): readonly Cell[] {
  const original = part.original === undefined ? [] : [phrase({ key: 'original', ...part.original })];
  const otherwise = part.otherwise === undefined ? [] : [phrase({ key: 'otherwise', ...part.otherwise })];
  return [...otherwise, ...reasonPhrases(plan, part).map(phrase), ...original];
}

export function toSupplyTable(entries: readonly ToSupply[]): Table {
  return {
    kind: 'table',
    id: 'to-supply',
    columns: [
      { key: 'missing', grow: 1 },
      { key: 'count', align: 'right', whole: true },
      { key: 'subjects', grow: 3 },
    ],
    rows: entries.map(({ missing, subjects }) => [
      phrase({ key: 'missing-what', missing }),
      count(subjects.length),
      text(abridged(subjects)),
    ]),
  };
}

/** Ids of one task share its number: `t01.m1–m4, t02.m1`. Runs are drawn together, nothing is left out. */
export function abridged(ids: readonly string[]): string {
  const runs: { prefix: string; letter: string; from: number; to: number }[] = [];
  const others: string[] = [];
  for (const id of ids) {
    const match = /^(t\d+)\.([a-z])(\d+)$/.exec(id);
    if (match === null) {
      others.push(id);
      continue;
    }
    const [, prefix = '', letter = '', digits = ''] = match;
    const number = Number(digits);
    const last = runs.at(-1);
    if (last !== undefined && last.prefix === prefix && last.letter === letter && last.to === number - 1)
      last.to = number;
    else runs.push({ prefix, letter, from: number, to: number });
  }
  const printed = runs.map(({ prefix, letter, from, to }) =>
    from === to ? `${prefix}.${letter}${from}` : `${prefix}.${letter}${from}-${letter}${to}`,
  );
  return [...others, ...printed].join(', ');
}
