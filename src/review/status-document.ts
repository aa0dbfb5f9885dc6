// The status of a plan as a document: the answer, the tasks, and the lists somebody has to act on.
import { partsOf } from '../lib/parts.ts';
import type { Assessment, CommitmentAssessment, IndicatorAssessment, Status } from '../model/assessment.ts';
import type { Block, Document, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import type { HeadingKey } from '../model/phrase.ts';
import { originalTable } from './adjustments.ts';
import { cancelledNote, heading, ruleNotes, simulatedNote } from './cells.ts';
import { knownNotes } from './returns-known.ts';
import { silentNote } from './returns-silent.ts';
import { type Selection, byUrgency, isEmpty, selectTasks } from './select.ts';
import { commitmentTable, indicatorTable, taskTable, toSupplyTable } from './tables.ts';
import { totalsOf } from './totals.ts';

export function statusDocument(plan: Plan, assessment: Assessment, selection: Selection): Document {
  const tasks = selectTasks(assessment, selection);
  const commitments = tasks.flatMap((task) => task.commitments);
  const indicators = tasks.flatMap((task) => task.indicators);
  const filtered = !isEmpty(selection);
  const blocks: Block[] = [
    { kind: 'heading', level: 1, phrase: { key: 'status-title', plan: plan.title } },
    ...simulatedNote(plan.simulated),
    { kind: 'paragraph', phrases: [{ key: 'as-of', asOf: assessment.asOf, document: plan.document.number }] },
    { kind: 'paragraph', phrases: [{ key: 'answer', asOf: assessment.asOf, totals: totalsOf(tasks) }] },
  ];
  blocks.push(...knownNotes(plan, assessment), ...(filtered ? [] : silentNote(plan, assessment)));
  if (filtered) {
    const [shown, total] = [partsOf(tasks).length, partsOf(assessment.tasks).length];
    blocks.push({ kind: 'note', phrase: { key: 'filtered', shown, total } });
  }
  // A task's own light is that of all its parts: beside a few of them it would mislead.
  if (filtered) blocks.push(...selectedParts(plan, commitments, indicators, selection));
  else {
    blocks.push(heading(2, 'tasks', tasks.length), taskTable(tasks));
    blocks.push(...cancelledNote(partsOf(tasks)));
    blocks.push(...actionLists(plan, commitments, indicators));
    blocks.push(...listed('original', originalTable(tasks)), ...supplyList(assessment));
  }
  blocks.push(...ruleNotes(assessment));
  return { simulated: plan.simulated, blocks };
}

/** Somebody who filters wants to see exactly what is left, the urgent first. */
function selectedParts(
  plan: Plan,
  commitments: readonly CommitmentAssessment[],
  indicators: readonly IndicatorAssessment[],
  { organizations = [] }: Selection,
): readonly Block[] {
  // Whoever asks for one organisation asks what it has to do: the light of a figure is that of all who report it.
  const [only, another] = organizations;
  const reporter = another === undefined ? only : undefined;
  return [
    ...listed('commitments', commitmentTable(plan, 'commitments', byUrgency(commitments))),
    ...listed('indicators', indicatorTable(plan, 'indicators', byUrgency(indicators), reporter)),
  ];
}

function actionLists(
  plan: Plan,
  commitments: readonly CommitmentAssessment[],
  indicators: readonly IndicatorAssessment[],
): readonly Block[] {
  const overdue = byUrgency(commitments.filter((part) => part.status === 'overdue'));
  const dueSoon = byUrgency(commitments.filter((part) => part.status === 'due-soon'));
  const among = (...statuses: readonly IndicatorAssessment['status'][]): readonly IndicatorAssessment[] =>
    byUrgency(indicators.filter((part) => statuses.includes(part.status)));
  return [
    ...listed('overdue', commitmentTable(plan, 'overdue', overdue), 'overdue'),
    ...listed('due-soon', commitmentTable(plan, 'due-soon', dueSoon), 'due-soon'),
    ...listed('off-target', indicatorTable(plan, 'off-target', among('off-target', 'missed', 'behind'))),
    ...listed('unreported', indicatorTable(plan, 'unreported', among('unreported', 'unassessable'))),
  ];
}

/** Longer than this nobody reads: the rest is a filter away. */
const longest = 15;

/** A list that is empty is left out: what is shown has to be acted on. With a status to filter by, a long one is cut. */
function listed(of: HeadingKey, table: Table, status?: Status): readonly Block[] {
  const { rows } = table;
  if (rows.length === 0) return [];
  const left = rows.length - longest;
  if (status === undefined || left <= 0) return [heading(2, of, rows.length), table];
  const cut: Table = { ...table, rows: rows.slice(0, longest) };
  return [heading(2, of, rows.length), cut, { kind: 'note', phrase: { key: 'more', left, status } }];
}

function supplyList({ toSupply }: Assessment): readonly Block[] {
  return toSupply.length === 0 ? [] : [heading(2, 'to-supply'), toSupplyTable(toSupply)];
}
