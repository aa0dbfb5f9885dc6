// One thing of the plan in full: a task, a commitment, an indicator.
import { partsOf } from '../lib/parts.ts';
import { gapPlaces } from '../lib/points.ts';
import type {
  Assessment,
  CommitmentAssessment,
  IndicatorAssessment,
  PartAssessment,
  TaskAssessment,
} from '../model/assessment.ts';
import type { Block, Cell, Document } from '../model/document.ts';
import type { FactKey } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import {
  date,
  figure,
  heading,
  leadCell,
  lines,
  nothing,
  organizationName,
  phrase,
  points,
  simulatedNote,
  status,
  text,
} from './cells.ts';
import { explainWhole, unreadPhrases } from './reasons.ts';
import { knownNotes } from './returns-known.ts';
import { actualCell, commitmentTable, dueCell, indicatorTable, reasonCell, silenceOf } from './tables.ts';

export type Shown = TaskAssessment | PartAssessment;

export function showDocument(plan: Plan, assessment: Assessment, shown: Shown): Document {
  const blocks = 'counts' in shown ? ofTask(plan, shown) : ofPart(plan, shown);
  const note = simulatedNote(plan.simulated);
  return {
    simulated: plan.simulated,
    blocks: [...blocks.slice(0, 1), ...note, ...knownNotes(plan, assessment), ...blocks.slice(1)],
  };
}

type Fact = readonly [FactKey, Cell | undefined];

/** Facts that are not there are left out; what is missing and should be there is a fact of its own. */
function facts(...entries: readonly Fact[]): Block {
  return {
    kind: 'facts',
    facts: entries.flatMap(([of, value]) => (value === undefined ? [] : [{ label: { key: 'fact', of }, value }])),
  };
}

const optional = (value: string | undefined): Cell | undefined => (value === undefined ? undefined : text(value));

const names = (plan: Plan, ids: readonly string[]): Cell | undefined =>
  ids.length === 0 ? undefined : text(ids.map((id) => organizationName(plan, id)).join('、'));

function ofTask(plan: Plan, task: TaskAssessment): readonly Block[] {
  const section = plan.sections.find((entry) => entry.id === task.item.sectionId);
  return [
    { kind: 'text', text: `${task.item.id} ${task.item.title}` },
    facts(
      ['section', section && phrase({ key: 'section', number: section.number, title: section.title })],
      ['status', status(task.status, task.light)],
      ['light-rule', phrase(explainWhole(partsOf([task])))],
      ['context', optional(task.item.context)],
    ),
    heading(2, 'commitments', task.commitments.length),
    commitmentTable(plan, 'commitments', task.commitments),
    ...(task.indicators.length === 0
      ? []
      : [heading(2, 'indicators', task.indicators.length), indicatorTable(plan, 'indicators', task.indicators)]),
    ...questions([...task.item.questions, ...partsOf([task]).flatMap((part) => part.item.questions)]),
  ];
}

const questions = (asked: readonly string[]): readonly Block[] =>
  asked.length === 0
    ? []
    : [heading(2, 'questions', asked.length), ...asked.map((entry): Block => ({ kind: 'text', text: entry }))];

function ofPart(plan: Plan, part: PartAssessment): readonly Block[] {
  const { item } = part;
  return [
    { kind: 'text', text: `${item.id} ${item.title}` },
    part.kind === 'commitment' ? commitmentFacts(plan, part) : indicatorFacts(plan, part),
    ...(part.kind === 'commitment' ? toldBlocks(plan, part) : []),
    ...questions(item.questions),
  ];
}

function commitmentFacts(plan: Plan, part: CommitmentAssessment): Block {
  const { item } = part;
  const silence = silenceOf(part);
  return facts(
    ['source', phrase({ key: 'source', item: item.source.item, clause: item.source.clause })],
    ['kind', phrase({ key: 'kind', kind: item.kind })],
    ['due', lines([dueCell(part), phrase({ key: 'due-basis', basis: item.due.basis })])],
    ['status', status(part.status, part.light)],
    [
      'reachability',
      part.unread.length > 0 ? lines(unreadPhrases(plan, part).map(phrase)) : silence && phrase({ key: silence }),
    ],
    ['original', part.original && phrase({ key: 'original', ...part.original })],
    ['lead', leadFact(plan, part)],
    ['support', names(plan, item.support)],
    ['named', names(plan, item.named)],
    ['missing', missingFact(part)],
  );
}

function leadFact(plan: Plan, { item }: PartAssessment): Cell {
  const lead = leadCell(plan, item.lead);
  return item.leadBasis === 'missing' ? lead : lines([lead, phrase({ key: 'lead-basis', basis: item.leadBasis })]);
}

const missingFact = (part: PartAssessment): Cell | undefined =>
  part.missing.length === 0
    ? undefined
    : lines(part.missing.map((missing) => phrase({ key: 'missing-what', missing })));

function indicatorFacts(plan: Plan, part: IndicatorAssessment): Block {
  const { item } = part;
  const { decimals, name } = item.unit;
  return facts(
    ['source', phrase({ key: 'source', item: item.source.item, clause: item.source.clause })],
    ['target', text(item.target.words)],
    ['due', date(item.due.date)],
    ['definition', optional(item.definition)],
    [
      'cohort',
      item.cohort && text(`${item.cohort.name}${item.cohort.size === undefined ? '' : ` (${item.cohort.size})`}`),
    ],
    ['baseline', item.baseline && text(`${item.baseline.value}${name} (${item.baseline.date})`)],
    ['status', status(part.status, part.light)],
    ['original', part.original && phrase({ key: 'original', ...part.original })],
    ['actual', part.actual && actualCell(part)],
    ['reading-date', part.readingDate === undefined ? undefined : date(part.readingDate)],
    ['expected', part.expected && figure(part.expected, decimals, name)],
    ['gap', part.gap && points(part.gap, gapPlaces(part))],
    ['reachability', withContent(reasonCell(plan, part))],
    ['reporters', names(plan, item.reporters)],
    ['named', names(plan, item.named)],
    ['missing', missingFact(part)],
  );
}

const withContent = (cell: Cell): Cell | undefined =>
  cell === nothing || (cell.kind === 'lines' && cell.lines.length === 0) ? undefined : cell;

function toldBlocks(plan: Plan, part: CommitmentAssessment): readonly Block[] {
  if (part.told.length === 0) return [];
  return [
    heading(2, 'told', part.told.length),
    {
      kind: 'table',
      id: 'told',
      columns: [
        { key: 'period', whole: true },
        { key: 'organization', grow: 1 },
        { key: 'note', grow: 3 },
      ],
      rows: part.told.map((entry) => [
        text(entry.period),
        text(organizationName(plan, entry.organization)),
        lines([
          ...[entry.progress, entry.problems, entry.next].flatMap((said) => (said === undefined ? [] : [text(said)])),
          ...entry.evidence.map((proof) => phrase({ key: 'evidence', ...proof })),
        ]),
      ]),
    },
  ];
}
