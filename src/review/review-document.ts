// The quarterly review as a document: the answer first, then what it rests on.
import { byText } from '../lib/by-text.ts';
import { periodStart } from '../lib/calendar.ts';
import { countPlan } from '../lib/count-plan.ts';
import { isBehind } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import type { Assessment, CommitmentAssessment } from '../model/assessment.ts';
import type { Block, Document, Table } from '../model/document.ts';
import type { HeadingKey, Phrase } from '../model/phrase.ts';
import type { Period, Plan } from '../model/plan.ts';
import { adjustmentBlocks } from './adjustments.ts';
import { cancelledNote, date, heading, leadCell, ruleNotes, simulatedNote, status, text } from './cells.ts';
import { type Change, type Earlier, betterBlocks, changesBlocks } from './changes.ts';
import { type Courses, reviewCharts } from './charts.ts';
import { dueNext, dueToday } from './due-next.ts';
import { lightsByGroup, lightsByOrganization, lightsBySection } from './light-tables.ts';
import { knownUntil, publicRecord } from './returns-known.ts';
import { returnsBlocks } from './returns-table.ts';
import { byUrgency } from './select.ts';
import { commitmentTable, finishedCell, indicatorTable, toSupplyTable } from './tables.ts';
import { toldTable } from './told-table.ts';
import { classTable, totalsOf } from './totals.ts';

export interface ReviewFacts {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly period: Period;
  readonly files: number;
  /** The review before this one; undefined for the first of a plan. */
  readonly earlier: Earlier | undefined;
  /** Undefined where the review is only read as text, which has no pictures. */
  readonly courses: Courses | undefined;
}

/** @param changes since the review before this one */
export function reviewDocument(facts: ReviewFacts, changes: readonly Change[]): Document {
  const { plan, assessment, period } = facts;
  const { asOf, tasks } = assessment;
  const parts = partsOf(tasks);
  const commitments = tasks.flatMap((task) => task.commitments);
  const indicators = tasks.flatMap((task) => task.indicators);
  const start = periodStart(period.id) ?? period.cutOff;
  const finished = commitments.filter(
    (part) => part.doneOn !== undefined && part.doneOn >= start && part.doneOn <= asOf,
  );
  const behind = byUrgency(commitments.filter((part) => part.status === 'overdue'));
  const offTarget = byUrgency(indicators.filter((part) => isBehind(part.light)));
  const today = dueToday(commitments, asOf);
  const next = dueNext(commitments, asOf);
  const waiting = commitments.filter((part) => part.status === 'waiting');
  const returns = returnsBlocks(plan, assessment, period);
  const charts = reviewCharts(plan, assessment, facts.courses);
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'heading', level: 1, phrase: { key: 'review-title', plan: plan.title, period: period.id } },
      ...simulatedNote(plan.simulated),
      {
        kind: 'paragraph',
        phrases: [{ key: 'review-as-of', asOf, document: plan.document.number, period: period.id }],
      },
      ...knownUntil(plan, assessment),
      heading(2, 'answer'),
      { kind: 'paragraph', phrases: answer(plan, assessment, period) },
      ...changesBlocks(facts.earlier, changes),
      heading(2, 'classes'),
      classTable(parts),
      { kind: 'note', phrase: { key: 'shares-note' } },
      heading(2, 'lights-by-section'),
      ...charts.lights,
      lightsBySection(plan, tasks),
      heading(2, 'lights-by-organization'),
      lightsByOrganization(plan, parts),
      ...groups(lightsByGroup(plan, parts)),
      ...cancelledNote(parts),
      heading(2, 'indicators', indicators.length),
      indicatorTable(plan, 'indicators', indicators),
      ...ruleNotes(assessment),
      ...charts.paths,
      ...counted('overdue', commitmentTable(plan, 'overdue', behind)),
      ...counted('behind-and-why', indicatorTable(plan, 'behind-and-why', offTarget)),
      ...counted('done-this-period', doneTable(plan, finished)),
      ...betterBlocks(changes),
      ...(today.length === 0 ? [] : counted('due-today', commitmentTable(plan, 'due-today', today))),
      ...counted('due-next-period', commitmentTable(plan, 'due-next-period', next)),
      ...(charts.deadlines.length === 0 ? [] : [heading(2, 'deadlines'), ...charts.deadlines]),
      ...counted('waiting', commitmentTable(plan, 'waiting', waiting)),
      ...adjustmentBlocks(plan, assessment),
      heading(2, 'returns', returns.some(({ kind }) => kind === 'table') ? plan.reporters.length : undefined),
      ...returns,
      ...counted('problems', toldTable(plan, parts, period.id, 'problems')),
      ...counted('next-steps', toldTable(plan, parts, period.id, 'next-steps')),
      heading(2, 'data-quality'),
      ...dataQuality(facts),
    ],
  };
}

/** An empty table says so: in a review a missing heading would be read as forgotten. */
function list(head: Block, table: Table): readonly Block[] {
  return table.rows.length === 0 ? [head, { kind: 'paragraph', phrases: [{ key: 'nothing' }] }] : [head, table];
}

const groups = (table: Table): readonly Block[] =>
  table.rows.length === 0 ? [] : [heading(2, 'lights-by-group'), table];

const counted = (of: HeadingKey, table: Table): readonly Block[] => list(heading(2, of, table.rows.length), table);

function answer(plan: Plan, assessment: Assessment, period: Period): readonly Phrase[] {
  const totals = totalsOf(assessment.tasks);
  const opening: Phrase = { key: 'answer', asOf: assessment.asOf, totals };
  const returned = assessment.returns.find((entry) => entry.period === period.id);
  const compiled = publicRecord(plan, assessment);
  if (plan.reporters.length === 0) return [opening, { key: 'answer-no-reporters' }, ...compiled];
  if (returned === undefined) return [opening, { key: 'period-open', cutOff: period.cutOff }, ...compiled];
  const received = returned.received.filter((entry) => plan.reporters.includes(entry.organization));
  const late = received.filter((entry) => entry.daysLate > 0).length;
  const owed = plan.reporters.length;
  const unread = returned.unread.length;
  return [
    opening,
    { key: 'answer-returns', period: period.id, received: received.length, owed, late, unread },
    ...compiled,
  ];
}

function doneTable(plan: Plan, finished: readonly CommitmentAssessment[]): Table {
  return {
    kind: 'table',
    id: 'done-this-period',
    columns: [
      { key: 'id', whole: true },
      { key: 'commitment', grow: 3 },
      { key: 'lead', grow: 1 },
      { key: 'done-on', whole: true },
      { key: 'status', whole: true },
      { key: 'note', grow: 1 },
    ],
    rows: finished.map((part) => [
      text(part.item.id),
      text(part.item.title),
      leadCell(plan, part.item.lead),
      date(part.doneOn, part.doneOnPrecision),
      status(part.status, part.light),
      finishedCell(part),
    ]),
  };
}

/** What the census of a plan declares. */
const declared = ['sections', 'tasks', 'commitments', 'indicators'] as const;

function dataQuality({ plan, assessment, files }: ReviewFacts): readonly Block[] {
  const counted = countPlan(plan);
  const { sections, commitments, indicators, returns, readings, progress } = counted;
  const tasks = assessment.tasks.map((task) => task.item);
  const items = partsOf(tasks);
  const asked = [
    ...tasks.flatMap((task) => task.questions.map((question) => [task.id, question] as const)),
    ...items.flatMap((item) => item.questions.map((question) => [item.id, question] as const)),
  ].toSorted(byText(([id]) => id));
  const questions: Table = {
    kind: 'table',
    id: 'questions',
    columns: [
      { key: 'id', whole: true },
      { key: 'question', grow: 1 },
    ],
    rows: asked.map(([id, question]) => [text(id), text(question)]),
  };
  return [
    {
      kind: 'paragraph',
      phrases: [
        {
          key: 'census',
          files,
          sections,
          tasks: counted.tasks,
          commitments,
          indicators,
          returns,
          agrees: declared.every((part) => plan.census[part] === counted[part]),
          readings: readings + progress,
        },
      ],
    },
    ...(assessment.toSupply.length === 0 ? [] : [heading(3, 'to-supply'), toSupplyTable(assessment.toSupply)]),
    ...(asked.length === 0 ? [] : [heading(3, 'questions', asked.length), questions]),
  ];
}
