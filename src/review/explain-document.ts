// Why a light is what it is, as a tree: the verdict, each step of the arithmetic with its numbers, the inputs with places.
import { daysBetween, lastDayOf } from '../lib/calendar.ts';
import { partsOf } from '../lib/parts.ts';
import { percentOf } from '../lib/points.ts';
import type {
  Assessment,
  CommitmentAssessment,
  IndicatorAssessment,
  PartAssessment,
  TaskAssessment,
} from '../model/assessment.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Block, Cell, Document } from '../model/document.ts';
import type { Input } from '../model/input.ts';
import type { FactKey, Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import {
  date,
  heading,
  leadCell,
  lines,
  nothing,
  organizationName,
  phrase,
  ruleNotes,
  simulatedNote,
  status,
  text,
} from './cells.ts';
import { formulas, marginPhrases } from './formulas.ts';
import { explainWhole, reasonPhrases, unreadPhrases } from './reasons.ts';
import { knownNotes } from './returns-known.ts';
import type { Shown } from './show-document.ts';
import { silenceOf } from './tables.ts';

/** Prints where a place is, as `file:line`. */
export type Locate = (place: Place) => string;

type Fact = readonly [FactKey, Cell];

export function explainDocument(plan: Plan, assessment: Assessment, shown: Shown, locate: Locate): Document {
  const blocks = 'counts' in shown ? ofTask(shown) : ofPart(plan, assessment, shown, locate);
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'text', text: `${shown.item.id} ${shown.item.title}` },
      ...simulatedNote(plan.simulated),
      { kind: 'paragraph', phrases: [{ key: 'as-of', asOf: assessment.asOf, document: plan.document.number }] },
      ...knownNotes(plan, assessment),
      ...blocks,
    ],
  };
}

const facts = (entries: readonly Fact[]): Block => ({
  kind: 'facts',
  facts: entries.map(([of, value]) => ({ label: { key: 'fact', of }, value })),
});

function ofTask(task: TaskAssessment): readonly Block[] {
  const worst = partsOf([task]).filter((part) => part.light === task.light);
  return [
    facts([
      ['status', status(task.status, task.light)],
      ['light-rule', phrase(explainWhole(partsOf([task])))],
    ]),
    {
      kind: 'table',
      id: 'worst',
      columns: [
        { key: 'id', whole: true },
        { key: 'item', grow: 1 },
        { key: 'status', whole: true },
      ],
      rows: worst.map((part) => [text(part.item.id), text(part.item.title), status(part.status, part.light)]),
    },
  ];
}

function ofPart(plan: Plan, assessment: Assessment, part: PartAssessment, locate: Locate): readonly Block[] {
  const { inputs } = part;
  return [
    facts([
      ['status', status(part.status, part.light)],
      ...(part.kind === 'commitment'
        ? commitmentFacts(plan, assessment, part)
        : indicatorFacts(plan, assessment, part)),
      ...comparisons(plan, assessment, part, locate),
      ...(part.missing.length === 0
        ? []
        : [['missing', lines(part.missing.map((what) => phrase({ key: 'missing-what', missing: what })))] as const]),
      ['place', text(locate(part.item.place))],
    ]),
    ...(inputs.length === 0 ? [] : [heading(2, 'inputs', inputs.length), inputTable(plan, part, locate)]),
    ...(part.kind === 'indicator' ? historyBlocks(part) : []),
    ...ruleNotes(assessment),
  ];
}

/** The plan as issued beside the adjusted one with the document that changed it, and another rule where one was asked for. */
function comparisons(plan: Plan, { asOf }: Assessment, part: PartAssessment, locate: Locate): readonly Fact[] {
  const adjusted = part.adjusted
    ? plan.adjustments.filter((entry) => entry.subject === part.item.id && entry.date <= asOf)
    : [];
  return [
    ...(part.original === undefined ? [] : [['original', phrase({ key: 'original', ...part.original })] as const]),
    ...adjusted.map(
      (entry) => ['adjustment', text(`${entry.date} ${entry.document.number} ${locate(entry.place)}`)] as const,
    ),
    ...(part.otherwise === undefined ? [] : [['otherwise', phrase({ key: 'otherwise', ...part.otherwise })] as const]),
  ];
}

function commitmentFacts(plan: Plan, { asOf }: Assessment, part: CommitmentAssessment): readonly Fact[] {
  const { due, doneOn } = part;
  const basis = phrase({ key: 'due-basis', basis: part.item.due.basis });
  const silence = silenceOf(part);
  const known: readonly Fact[] = [
    ...unreadPhrases(plan, part).map((said) => ['reachability', phrase(said)] as const),
    ...(silence === undefined ? [] : [['reachability', phrase({ key: silence })] as const]),
    ['due', lines([due === undefined ? nothing : date(due), basis])],
    ['lead', leadCell(plan, part.item.lead)],
  ];
  // Nobody is late with what waits for others, or what was cancelled.
  if (due === undefined || part.status === 'waiting' || part.status === 'cancelled') return known;
  const byMonth = doneOn !== undefined && part.doneOnPrecision === 'month';
  const reference = byMonth ? doneOn.slice(0, 7) : (doneOn ?? asOf);
  // Of a month only what is sure: it is late as of its first day, early as of its last, and neither within it.
  if (byMonth && due.startsWith(reference)) return known;
  const days = part.daysLate ?? daysBetween(due, byMonth ? lastDayOf(reference) : reference);
  const said: readonly Phrase[] = [
    { key: 'explain-days', due, reference, days, finished: doneOn !== undefined },
    ...(part.workingDaysLate === undefined ? [] : [{ key: 'working-days', working: part.workingDaysLate } as const]),
  ];
  return [...known, ['formula', lines(said.map(phrase))]];
}

function indicatorFacts(plan: Plan, { lightRule }: Assessment, part: IndicatorAssessment): readonly Fact[] {
  const steps = formulas(plan, part).map(phrase);
  const reasons = reasonPhrases(plan, part).map(phrase);
  const margin = marginPhrases(part, lightRule.measure).map(phrase);
  return [
    ['target', text(part.item.target.words)],
    ...(steps.length === 0 ? [] : [['formula', lines(steps)] as const]),
    ...(reasons.length === 0 ? [] : [['reachability', lines(reasons)] as const]),
    ...(margin.length === 0 ? [] : [['next-light', lines(margin)] as const]),
  ];
}

/** Every entry that counts by the day, with what it says and where it stands; a correction beside what it corrects. */
function inputTable(plan: Plan, part: PartAssessment, locate: Locate): Block {
  return {
    kind: 'table',
    id: 'inputs',
    columns: [
      { key: 'period', whole: true },
      { key: 'organization', grow: 2 },
      part.kind === 'indicator' ? { key: 'actual', align: 'right', whole: true } : { key: 'told', grow: 4 },
      { key: 'place', grow: 2 },
    ],
    rows: part.inputs.map((input) => [
      text(input.period),
      text(organizationName(plan, input.organization)),
      saidCell(input),
      lines([
        text(locate(input.place)),
        ...(input.correctedAt === undefined ? [] : [phrase({ key: 'corrected-at', place: locate(input.correctedAt) })]),
      ]),
    ]),
  };
}

function saidCell({ said, date: day }: Input): Cell {
  if (said.kind === 'progress')
    return lines([
      ...(said.state === undefined ? [] : [phrase({ key: 'told-state', state: said.state, day })]),
      ...(said.text === undefined ? [] : [text(said.text)]),
    ]);
  if (said.answer !== undefined) return phrase({ key: 'answer-yes-no', yes: said.answer });
  if (said.numerator === undefined && said.denominator === undefined) return text(String(said.value ?? ''));
  const open = said.open === undefined ? [] : [phrase({ key: 'still-open', open: said.open })];
  return lines([text(`${said.numerator ?? ''} ÷ ${said.denominator ?? ''}`), ...open]);
}

function historyBlocks({ history }: IndicatorAssessment): readonly Block[] {
  if (history.length < 2) return [];
  const gapOf = (entry: IndicatorAssessment['history'][number]): number | undefined =>
    entry.gap && percentOf(entry.gap);
  return [
    heading(2, 'history', history.length),
    {
      kind: 'table',
      id: 'history',
      columns: [
        { key: 'period', whole: true },
        { key: 'status', whole: true },
        { key: 'gap', align: 'right', whole: true },
      ],
      rows: history.map((entry) => [
        phrase({ key: 'period', period: entry.period }),
        status(entry.status, entry.light),
        { kind: 'number', value: gapOf(entry), decimals: 1, signed: true },
      ]),
    },
  ];
}
