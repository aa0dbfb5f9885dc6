// Why a light is what it is: the rule, the figures with their places, the arithmetic, and what is missing.
import { daysBetween } from '../lib/calendar.ts';
import { round } from '../lib/rational.ts';
import type { Assessment, CommitmentAssessment, IndicatorAssessment, TaskAssessment } from '../model/assessment.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Block, Cell, Document } from '../model/document.ts';
import type { FactKey } from '../model/phrase.ts';
import type { Placed, Plan, ReadingRecord } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { heading, lines, organizationName, phrase, status, text } from './cells.ts';
import type { Shown } from './show-document.ts';
import { reasonCell } from './tables.ts';

/** Prints where a place is, as `file:line`. */
export type Locate = (place: Place) => string;

export function explainDocument(plan: Plan, assessment: Assessment, shown: Shown, locate: Locate): Document {
  const note: readonly Block[] = plan.simulated ? [{ kind: 'note', phrase: { key: 'simulated' } }] : [];
  const head: Block = { kind: 'text', text: `${shown.item.id} ${shown.item.title}` };
  return { simulated: plan.simulated, blocks: [head, ...note, ...reasonsFor(plan, assessment, shown, locate)] };
}

function reasonsFor(plan: Plan, assessment: Assessment, shown: Shown, locate: Locate): readonly Block[] {
  if ('counts' in shown) return ofTask(shown);
  const inputs = shown.kind === 'commitment' ? progressInputs(plan, shown, locate) : readingInputs(plan, shown, locate);
  const table: Block = {
    kind: 'table',
    id: 'inputs',
    columns: [
      { key: 'period', whole: true },
      { key: 'organization', grow: 1 },
      { key: 'actual', grow: 1 },
      { key: 'place', grow: 2 },
    ],
    rows: inputs,
  };
  return [
    shown.kind === 'commitment' ? ofCommitment(assessment, shown, locate) : ofIndicator(plan, shown, locate),
    ...(inputs.length === 0 ? [] : [heading(2, 'told', inputs.length), table]),
    { kind: 'note', phrase: { key: 'light-rule', rule: assessment.lightRule } },
  ];
}

function ofTask(task: TaskAssessment): readonly Block[] {
  const worst = [...task.commitments, ...task.indicators].filter((part) => part.light === task.light);
  return [
    facts([
      ['status', status(task.status, task.light)],
      ['light-rule', phrase({ key: 'explain-task', counts: task.counts })],
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

const facts = (entries: readonly (readonly [FactKey, Cell])[]): Block => ({
  kind: 'facts',
  facts: entries.map(([of, value]) => ({ label: { key: 'fact', of }, value })),
});

function ofCommitment({ asOf }: Assessment, part: CommitmentAssessment, locate: Locate): Block {
  const reference = part.doneOn ?? asOf;
  const formula =
    part.due === undefined
      ? []
      : [['formula', text(`${reference} − ${part.due} = ${daysBetween(part.due, reference)}`)] as const];
  return facts([
    ['status', status(part.status, part.light)],
    ['due', lines([phrase({ key: 'due-basis', basis: part.item.due.basis }), text(part.due ?? '')])],
    ...formula,
    ...(part.original === undefined ? [] : [['original', phrase({ key: 'original', ...part.original })] as const]),
    ...missing(part),
    ['place', text(locate(part.item.place))],
  ]);
}

function ofIndicator(plan: Plan, part: IndicatorAssessment, locate: Locate): Block {
  const reasons = reasonCell(part);
  return facts([
    ['status', status(part.status, part.light)],
    ['target', text(`${part.item.target.words} (${part.item.target.op})`)],
    ...formulas(plan, part).map((formula) => ['formula', text(formula)] as const),
    ...(reasons.kind === 'lines' && reasons.lines.length === 0 ? [] : [['reachability', reasons] as const]),
    ...missing(part),
    ['place', text(locate(part.item.place))],
  ]);
}

const missing = (part: CommitmentAssessment | IndicatorAssessment): readonly (readonly [FactKey, Cell])[] =>
  part.missing.length === 0
    ? []
    : [['missing', lines(part.missing.map((what) => phrase({ key: 'missing-what', missing: what })))]];

/** The arithmetic with the numbers in it, one line a step. */
function formulas(plan: Plan, part: IndicatorAssessment): readonly string[] {
  const { decimals, name } = part.item.unit;
  const shown = (value: Rational): string => `${round(value, decimals).toFixed(decimals)}${name}`;
  const percent = (value: Rational): string => `${round({ n: value.n * 100n, d: value.d }, 1).toFixed(1)}%`;
  const steps: string[] = [];
  const { numerator, denominator, actual, progress, expectedProgress, expected, gap, target } = part;
  if (numerator !== undefined && denominator !== undefined && actual !== undefined)
    steps.push(`${round(numerator, 0)} ÷ ${round(denominator, 0)} = ${shown(actual)}`);
  const goal = target?.low ?? target?.high;
  if (actual !== undefined && progress !== undefined && goal !== undefined) {
    const baseline = part.item.baseline?.value ?? 0;
    steps.push(`(${shown(actual)} − ${baseline}) ÷ (${shown(goal)} − ${baseline}) = ${percent(progress)}`);
  }
  if (expectedProgress !== undefined && expected !== undefined)
    steps.push(
      `${part.readingDate ?? plan.year} ${part.item.path?.kind ?? ''}: ${shown(expected)} = ${percent(expectedProgress)}`,
    );
  if (gap !== undefined && progress !== undefined && expectedProgress !== undefined)
    steps.push(
      `${percent(progress)} − ${percent(expectedProgress)} = ${round({ n: gap.n * 100n, d: gap.d }, 1).toFixed(1)}`,
    );
  return steps;
}

type Inputs = readonly (readonly Cell[])[];

/** Every entry of every return for one item, with what it says and where. */
function inputsOf<Entry extends { readonly id: string }>(
  plan: Plan,
  id: string,
  entriesOf: (handedIn: Plan['returns'][number]) => readonly Placed<Entry>[],
  said: (entry: Entry) => string,
  locate: Locate,
): Inputs {
  return plan.returns.flatMap((handedIn) =>
    entriesOf(handedIn)
      .filter((entry) => entry.id === id)
      .map((entry) => [
        text(handedIn.period),
        text(organizationName(plan, handedIn.organization)),
        text(said(entry)),
        text(locate(entry.place)),
      ]),
  );
}

function readingInputs(plan: Plan, part: IndicatorAssessment, locate: Locate): Inputs {
  const said = (entry: Pick<ReadingRecord, 'id' | 'value' | 'answer' | 'numerator' | 'denominator'>): string =>
    entry.numerator === undefined && entry.denominator === undefined
      ? String(entry.value ?? entry.answer ?? '')
      : `${entry.numerator ?? ''} ÷ ${entry.denominator ?? ''}`;
  const { id } = part.item;
  return [
    ...inputsOf(plan, id, (handedIn) => handedIn.readings, said, locate),
    ...inputsOf(
      plan,
      id,
      (handedIn) => handedIn.corrections,
      (entry) => `${entry.period}: ${said(entry)}`,
      locate,
    ),
  ];
}

function progressInputs(plan: Plan, part: CommitmentAssessment, locate: Locate): Inputs {
  return inputsOf(
    plan,
    part.item.id,
    (handedIn) => handedIn.progress,
    (entry) => [entry.state, entry.date, entry.progress].filter((word) => word !== undefined).join(' '),
    locate,
  );
}
