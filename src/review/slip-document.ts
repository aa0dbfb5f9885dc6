// The draft of one slip for one matter: what is known is filled in, what people decide is left to them.
import { percentOf } from '../lib/points.ts';
import { rational, round, subtract } from '../lib/rational.ts';
import { replyDay } from '../lib/reply-day.ts';
import type { IndicatorAssessment } from '../model/assessment.ts';
import type { Cell, Document } from '../model/document.ts';
import type { Firing } from '../model/escalation.ts';
import type { SlipField } from '../model/escalation-phrase.ts';
import type { Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { lines, organizationName, phrase, simulatedNote, text } from './cells.ts';
import { isOfWay } from './formulas.ts';
import { reasonPhrase, saying, stepName } from './escalation-phrases.ts';

/** @param asOf the day whose facts the slip states, and from which its reply-by day is counted */
export function slipDocument(plan: Plan, firing: Firing, asOf: string): Document {
  const { part, step, organization, because, after } = firing;
  const { item } = part;
  const toBeNamed = phrase(saying({ say: 'to-be-named' }));
  const blank = phrase(saying({ say: 'blank' }));
  const facts: readonly (readonly [SlipField, Cell])[] = [
    ['number', phrase(saying({ say: 'no-number' }))],
    ['matter', text(`${item.id} ${item.title}`)],
    ['basis', basisOf(plan, firing, asOf)],
    ['reason', lines(because.map((reason) => phrase(reasonPhrase(plan, reason))))],
    ...(after === undefined
      ? []
      : [['before', phrase(saying({ say: 'before', ...after, step: stepName(plan, after.step) }))] as const]),
    ['demand', demandOf(plan, firing)],
    ['organization', organization === undefined ? toBeNamed : text(organizationName(plan, organization))],
    ['person', toBeNamed],
    [
      'reply-by',
      phrase(
        saying({
          say: 'reply-within',
          within: step.replyDays,
          from: asOf,
          by: replyDay(plan.calendars, asOf, step.replyDays),
        }),
      ),
    ],
    ['situation', situationOf(plan, firing, asOf)],
    ['signed', blank],
    ['seal', blank],
  ];
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'heading', level: 1, phrase: saying({ say: 'slip-title', step: step.name, slip: step.slip }) },
      { kind: 'note', phrase: saying({ say: 'slip-draft', asOf }) },
      ...simulatedNote(plan.simulated),
      {
        kind: 'facts',
        facts: facts.map(([of, value]) => ({ label: saying({ say: 'field', of }), value })),
      },
    ],
  };
}

/** The notice, and every approved change of the item since. */
function basisOf({ document, adjustments }: Plan, { part }: Firing, asOf: string): Cell {
  const { id, source } = part.item;
  const { title, number } = document;
  return lines([
    phrase(saying({ say: 'basis', title, number, item: source.item, clause: source.clause })),
    ...adjustments
      .filter(({ subject, date }) => subject === id && date <= asOf)
      .map((entry) => phrase(saying({ say: 'adjusted', number: entry.document.number, date: entry.document.date }))),
  ]);
}

function demandOf(plan: Plan, { part, asReporter, because }: Firing): Cell {
  const ignored = because.find((reason) => reason.kind === 'unanswered');
  const isSilent = part.kind === 'indicator' && part.actual === undefined;
  const of = asReporter || isSilent ? 'report' : part.kind === 'indicator' ? 'catch-up' : 'finish';
  return lines([
    ...(ignored === undefined ? [] : [phrase(saying({ say: 'demand-again', step: stepName(plan, ignored.step) }))]),
    phrase(saying({ say: 'demand', of })),
  ]);
}

/** Facts and figures only, as of the day; the last words of the organisations as they handed them in. */
function situationOf(plan: Plan, { part }: Firing, asOf: string): Cell {
  const told = part.kind === 'commitment' ? part.told.at(-1) : undefined;
  const said = [told?.progress, told?.problems, told?.next].filter((words) => words !== undefined);
  return lines([
    phrase(saying({ say: 'state', status: part.status, light: part.light, asOf })),
    ...(part.kind === 'commitment' && part.due !== undefined
      ? [phrase(saying({ say: 'due', due: part.due, daysLate: part.daysLate }))]
      : []),
    ...(part.kind === 'indicator' ? [figuresOf(part)] : []),
    ...(part.inputs.length === 0 ? [phrase(saying({ say: 'nothing-reported' }))] : []),
    ...(told === undefined || said.length === 0
      ? []
      : [
          phrase(
            saying({
              say: 'told',
              organization: organizationName(plan, told.organization),
              period: told.period,
              text: said.join(' '),
            }),
          ),
        ]),
  ]);
}

function figuresOf({ item, actual, expected, gap, readingDate }: IndicatorAssessment): Cell {
  const { decimals, name } = item.unit;
  const printed = (value: Rational): Rational => rational(round(value, decimals));
  const apart = actual && expected && Math.abs(round(subtract(printed(actual), printed(expected)), decimals));
  return phrase(
    saying({
      say: 'figures',
      target: item.target.words,
      actual: actual && round(actual, decimals),
      expected: expected && round(expected, decimals),
      gap: gap && percentOf(gap),
      apart: isOfWay({ item }) ? apart : undefined,
      decimals,
      unit: name,
      day: readingDate,
    }),
  );
}
