// What changed since the last review: both states judged by the same rules from the same files.
import { lightOrder } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import { reviewClass } from '../lib/review-class.ts';
import type { Assessment, PartAssessment } from '../model/assessment.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { ChangeKind } from '../model/pack-phrase.ts';
import type { Period, Plan } from '../model/plan.ts';
import { adjustedCell, approvalCell } from './adjustments.ts';
import { date, heading, lines, nothing, phrase, status, text } from './cells.ts';
import { correctionsIn } from './corrections.ts';
import { commitmentNote, reasonCell, silenceOf } from './tables.ts';

/** The review before this one, judged anew. */
export interface Earlier {
  readonly period: Period;
  readonly assessment: Assessment;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly title: string;
  readonly before: Cell;
  readonly after: Cell;
  readonly note: Cell;
  /** What it is of, where it is a change of a status. */
  readonly of?: PartAssessment['kind'];
}

/** What has to be acted on first, then what went well, then what was restated or decided. */
const order: readonly ChangeKind[] = [
  'reopened',
  'overdue',
  'fell',
  'unclear',
  'due-soon',
  'rose',
  'finished',
  'corrected',
  'adjusted',
];

/** What got worse, was corrected or decided; what went well stands with what was finished, further down. */
export function changesBlocks(earlier: Earlier | undefined, changes: readonly Change[]): readonly Block[] {
  if (earlier === undefined)
    return [heading(2, 'changes'), { kind: 'paragraph', phrases: [{ key: 'pack', say: 'nothing-before' }] }];
  const count = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  const counts: Record<ChangeKind, number> = {
    reopened: count('reopened'),
    overdue: count('overdue'),
    fell: count('fell'),
    unclear: count('unclear'),
    'due-soon': count('due-soon'),
    rose: count('rose'),
    finished: count('finished'),
    corrected: count('corrected'),
    adjusted: count('adjusted'),
  };
  const indicatorsFinished = changes.filter(({ kind, of }) => kind === 'finished' && of === 'indicator').length;
  const first = changes.filter(({ kind }) => kind !== 'rose' && kind !== 'finished');
  return [
    heading(2, 'changes'),
    {
      kind: 'paragraph',
      phrases: [
        {
          key: 'pack',
          say: 'changes',
          period: earlier.period.id,
          asOf: earlier.assessment.asOf,
          counts,
          indicatorsFinished,
        },
      ],
    },
    ...(first.length === 0 ? [] : [changesTable('changes', first)]),
    { kind: 'note', phrase: { key: 'pack', say: 'judged-anew' } },
  ];
}

/** Lights that rose; nothing where none did. */
export function betterBlocks(changes: readonly Change[]): readonly Block[] {
  const better = changes.filter(({ kind }) => kind === 'rose');
  return better.length === 0 ? [] : [heading(2, 'better', better.length), changesTable('better', better)];
}

/** Every change, the urgent kinds first, each in the order of the plan; none without an earlier review. */
export function changesSince(
  plan: Plan,
  now: Assessment,
  period: Period,
  earlier: Earlier | undefined,
): readonly Change[] {
  if (earlier === undefined) return [];
  const before = new Map(partsOf(earlier.assessment.tasks).map((part) => [part.item.id, part]));
  const moved = partsOf(now.tasks).flatMap((after): readonly Change[] => {
    const known = before.get(after.item.id);
    const kind = known && changeOf(known, after);
    if (known === undefined || kind === undefined) return [];
    const { id, title } = after.item;
    const [from, to] = [status(known.status, known.light), status(after.status, after.light)];
    return [{ kind, id, title, before: from, after: to, note: noteOf(plan, after), of: after.kind }];
  });
  const adjusted = plan.adjustments
    .filter((entry) => entry.date > earlier.assessment.asOf && entry.date <= now.asOf)
    .map((entry): Change => {
      const title = before.get(entry.subject)?.item.title ?? '';
      const note = lines([text(entry.date), approvalCell(plan, entry), text(entry.reason)]);
      return { kind: 'adjusted', id: entry.subject, title, before: nothing, after: adjustedCell(plan, entry), note };
    });
  const changes = [...moved, ...correctionsIn(plan, now, period), ...adjusted];
  return order.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

/** The first that applies; undefined for what stayed as it was, and for what a decision took out of the plan. */
function changeOf(before: PartAssessment, after: PartAssessment): ChangeKind | undefined {
  if (before.status === 'cancelled' || after.status === 'cancelled') return undefined;
  const wasDone = reviewClass(before) === 'done';
  const isDone = reviewClass(after) === 'done';
  if (wasDone && !isDone && after.kind === 'commitment') return 'reopened';
  if (isDone) return wasDone ? undefined : 'finished';
  if (after.status === 'overdue') return before.status === 'overdue' ? undefined : 'overdue';
  if (isSilent(after)) return isSilent(before) ? undefined : 'unclear';
  if (after.light === before.light || after.status === 'waiting') return undefined;
  if (after.light === 'grey') return 'unclear';
  if (after.light === 'blue') return 'due-soon';
  return lightOrder(after.light) < lightOrder(before.light) ? 'fell' : 'rose';
}

const isSilent = (part: PartAssessment): boolean =>
  part.kind === 'commitment' ? silenceOf(part) === 'not-told-lately' : part.status === 'unreported';

const noteOf = (plan: Plan, part: PartAssessment): Cell =>
  part.kind === 'indicator'
    ? reasonCell(plan, part)
    : part.doneOn === undefined
      ? commitmentNote(plan, part)
      : lines([date(part.doneOn, part.doneOnPrecision), commitmentNote(plan, part)]);

export const changesTable = (id: string, changes: readonly Change[]): Table => ({
  kind: 'table',
  id,
  columns: [
    { key: 'change', whole: true },
    { key: 'id', whole: true },
    { key: 'item', grow: 3 },
    { key: 'before', whole: true },
    { key: 'after', grow: 1 },
    { key: 'note', grow: 2 },
  ],
  rows: changes.map(({ kind, id, title, before, after, note }) => [
    phrase({ key: 'pack', say: 'change', change: kind }),
    text(id),
    text(title),
    before,
    after,
    note,
  ]),
});
