// What has to be sent now and in the days that follow, by the ladder: what can be sent first, what has nobody after it.
import type { Assessment, PartAssessment } from '../model/assessment.ts';
import type { Escalations, Firing, SlipState } from '../model/escalation.ts';
import type { Block, Cell, Document, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { count, date, lines, organizationName, phrase, simulatedNote, status, text } from './cells.ts';
import { reasonPhrase, saying, stepName } from './escalation-phrases.ts';
import { unreadPhrases } from './reasons.ts';
import { knownNotes } from './returns-known.ts';
import { abridged } from './tables.ts';

/** @param days how far ahead it was looked */
export function remindDocument(
  plan: Plan,
  assessment: Assessment,
  { firings, withheld, open }: Escalations,
  days: number,
): Document {
  const { asOf } = assessment;
  const assigned = firings.filter((firing) => firing.organization !== undefined);
  const unassigned = firings.filter((firing) => firing.organization === undefined);
  const now = assigned.filter((firing) => firing.isNow);
  const later = assigned.filter((firing) => !firing.isNow);
  const { length: total } = firings.filter((firing) => firing.isNow);
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'heading', level: 1, phrase: saying({ say: 'title', plan: plan.title }) },
      ...simulatedNote(plan.simulated),
      { kind: 'paragraph', phrases: [{ key: 'as-of', asOf, document: plan.document.number }] },
      {
        kind: 'paragraph',
        phrases: [
          saying({
            say: 'answer',
            asOf,
            now: total,
            unassigned: total - now.length,
            later: firings.length - total,
            days,
            open: open.length,
          }),
        ],
      },
      ...knownNotes(plan, assessment),
      { kind: 'note', phrase: saying({ say: 'people-send' }) },
      ...listed('now', now.length, [firingTable(plan, 'now', now)]),
      ...listed('withheld', withheld.length, [
        { kind: 'note', phrase: saying({ say: 'withheld-note', files: plan.unreadRecords }) },
        withheldTable(plan, withheld),
      ]),
      ...listed('unassigned', unassigned.length, [
        { kind: 'note', phrase: saying({ say: 'unassigned-note' }) },
        unassignedTable(plan, unassigned),
      ]),
      ...listed('later', later.length, [
        { kind: 'note', phrase: saying({ say: 'later-note' }) },
        firingTable(plan, 'later', later),
      ]),
      ...listed('open', open.length, [openTable(plan, open)]),
      ...ladderNote(plan),
    ],
  };
}

function listed(
  of: 'now' | 'withheld' | 'unassigned' | 'later' | 'open',
  items: number,
  blocks: readonly Block[],
): readonly Block[] {
  if (items === 0) return [];
  return [{ kind: 'heading', level: 2, phrase: saying({ say: 'heading', of, count: items }) }, ...blocks];
}

const reasonsCell = (plan: Plan, { because }: Firing): Cell =>
  lines(because.map((reason) => phrase(reasonPhrase(plan, reason))));

function firingTable(plan: Plan, id: string, firings: readonly Firing[]): Table {
  return {
    kind: 'table',
    id,
    columns: [
      { key: 'step', whole: true },
      { key: 'id', whole: true },
      { key: 'item', grow: 2 },
      { key: 'organization', grow: 1 },
      { key: 'fires-on', whole: true },
      { key: 'reason', grow: 2 },
    ],
    rows: firings.map((firing) => [
      text(firing.step.name),
      text(firing.part.item.id),
      text(firing.part.item.title),
      text(organizationName(plan, firing.organization ?? '')),
      date(firing.on),
      reasonsCell(plan, firing),
    ]),
  };
}

const withheldTable = (plan: Plan, parts: readonly PartAssessment[]): Table => ({
  kind: 'table',
  id: 'withheld',
  columns: [
    { key: 'id', whole: true },
    { key: 'item', grow: 2 },
    { key: 'status', whole: true },
    { key: 'reason', grow: 2 },
  ],
  rows: parts.map((part) => [
    text(part.item.id),
    text(part.item.title),
    status(part.status, part.light),
    lines(unreadPhrases(plan, part).map(phrase)),
  ]),
});

/** Many for the same reason are one row: what they lack is the same for all. */
function unassignedTable(plan: Plan, firings: readonly Firing[]): Table {
  const alike = new Map<string, Firing[]>();
  for (const firing of firings) {
    const key = JSON.stringify([firing.step.id, firing.because]);
    alike.set(key, [...(alike.get(key) ?? []), firing]);
  }
  return {
    kind: 'table',
    id: 'unassigned',
    columns: [
      { key: 'step', whole: true },
      { key: 'fires-on', whole: true },
      { key: 'count', align: 'right', whole: true },
      { key: 'subjects', grow: 2 },
      { key: 'reason', grow: 1 },
    ],
    rows: [...alike.values()].flatMap((group): readonly (readonly Cell[])[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { id, title } = first.part.item;
      const subjects = text(group.length === 1 ? `${id} ${title}` : abridged(group.map(({ part }) => part.item.id)));
      return [[text(first.step.name), date(first.on), count(group.length), subjects, reasonsCell(plan, first)]];
    }),
  };
}

function openTable(plan: Plan, open: readonly SlipState[]): Table {
  return {
    kind: 'table',
    id: 'open',
    columns: [
      { key: 'slip-number', whole: true },
      { key: 'step', whole: true },
      { key: 'id', whole: true },
      { key: 'organization', grow: 1 },
      { key: 'reply-by', whole: true },
      { key: 'note', grow: 1 },
    ],
    rows: open.map(({ slip, state }) => [
      text(slip.number),
      text(stepName(plan, slip.step)),
      text(slip.subject),
      text(organizationName(plan, slip.organization)),
      date(slip.replyBy),
      phrase(saying({ say: 'slip-state', state, day: slip.answered ?? slip.replyBy })),
    ]),
  };
}

function ladderNote({ escalation }: Plan): readonly Block[] {
  if (escalation === undefined) return [];
  const { source, steps } = escalation;
  const ladder = saying({ say: 'ladder', title: source.title, steps: steps.map((step) => step.name) });
  return [
    { kind: 'note', phrase: ladder },
    ...(source.note === undefined ? [] : [{ kind: 'text', text: source.note } as const]),
  ];
}
