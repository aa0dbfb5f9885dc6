// Goal posts: what each item is held to in both states, with assignments and every adjustment applied, and what moved.
import { byText } from '../lib/by-text.ts';
import { partsOf } from '../lib/parts.ts';
import { isSame } from '../lib/same-value.ts';
import type { GoalField, GoalMove, State } from '../model/comparison.ts';
import type { Place } from '../model/diagnostic.ts';
import type { AssignmentRecord } from '../model/generated/files.ts';
import type { Adjustment, Commitment, Indicator, Plan } from '../model/plan.ts';
import { toJson } from './json.ts';
import type { Names } from './names.ts';
import { goalSentence } from './sentences.ts';

/** Undefined: never said. */
type Standing = Readonly<Record<Exclude<GoalField, 'exists'>, unknown>> & { readonly place: Place };

/** By plan and in its order; what was never said before is supplied, not moved. */
export function goalMoves(base: State, head: State, names: Names): readonly GoalMove[] {
  return head.plans.flatMap((plan) => {
    const before = base.plans.find(({ id }) => id === plan.id);
    if (before === undefined) return [];
    const decided = assignmentsBehind(base, head, plan.id);
    return movesIn(before, plan, names, decided);
  });
}

function movesIn(base: Plan, head: Plan, names: Names, decided: Decided): readonly GoalMove[] {
  const after = new Map(partsOf(head.tasks).map((item) => [item.id, item]));
  return partsOf(base.tasks).flatMap((before): readonly GoalMove[] => {
    const item = after.get(before.id);
    if (item === undefined) return [moveOf(base, before, undefined, 'exists', [true, undefined], {}, names)];
    const [from, to] = [standingOf(base, before), standingOf(head, item)];
    return fields.flatMap((field) => {
      if (from[field] === undefined || isSame(from[field], to[field])) return [];
      const adjustment = adjustmentBehind(base, head, item.id, field);
      const assignment = adjustment === undefined ? decided(item.id, field) : undefined;
      return [moveOf(head, before, item, field, [from[field], to[field]], { adjustment, assignment }, names)];
    });
  });
}

const fields = ['target', 'due', 'path', 'baseline', 'cohort', 'definition', 'lead', 'cancelled'] as const;

type Item = Commitment | Indicator;

function standingOf({ adjustments }: Plan, item: Item): Standing {
  const own = adjustments.filter(({ subject }) => subject === item.id).toSorted(byText(({ date }) => date));
  const newest: Partial<Record<string, unknown>> = {};
  let day = item.due.date;
  for (const { due, lead, target, definition, path } of own) {
    day = due?.to ?? day;
    for (const [key, change] of Object.entries({ lead, target, definition, path }))
      if (change !== undefined) newest[key] = change.to;
  }
  const ofIndicator: Partial<Indicator> = 'target' in item ? item : {};
  const { basis } = item.due;
  // A day that the office set binds as one that the notice states; one that others set, or none at all, does not.
  const isFirm = basis !== 'external' && basis !== 'ongoing';
  return {
    target: newest['target'] ?? ofIndicator.target,
    due: isFirm ? day : day === undefined ? basis : `${basis} ${day}`,
    path: newest['path'] ?? ofIndicator.path,
    baseline: ofIndicator.baseline?.value,
    cohort: ofIndicator.cohort?.size,
    definition: newest['definition'] ?? ofIndicator.definition,
    // Whom the office named it may name anew: only what the notice or an adjustment says is a goal post.
    lead: newest['lead'] ?? (item.leadBasis === 'stated' ? item.lead : undefined),
    cancelled: own.some(({ cancel }) => cancel),
    place: item.place,
  };
}

/** The last adjustment of this field that the base did not have, or had otherwise. */
function adjustmentBehind(base: Plan, head: Plan, subject: string, field: GoalField): string | undefined {
  const changes = (adjustment: Adjustment): boolean => {
    if (field === 'cancelled') return adjustment.cancel;
    return (
      Object.hasOwn(adjustment, field) &&
      toJson(Object.entries(adjustment).find(([key]) => key === field)?.[1]) !== null
    );
  };
  const known = new Map(base.adjustments.map((adjustment) => [adjustment.id, bare(adjustment)]));
  return head.adjustments
    .filter((adjustment) => adjustment.subject === subject && changes(adjustment))
    .findLast((adjustment) => !isSame(known.get(adjustment.id), bare(adjustment)))?.id;
}

const bare = (adjustment: Adjustment): unknown => ({ ...adjustment, place: undefined });

/** The day of the last new decision of the office that gives a field of an item. */
type Decided = (id: string, field: GoalField) => string | undefined;

/** The same text for values that say the same, whatever the order of their keys. */
const writtenAlike = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

function assignmentsBehind(base: State, head: State, plan: string): Decided {
  const recordsIn = ({ files }: State): readonly AssignmentRecord[] =>
    files.plans.find((each) => each.plan.value.id === plan)?.assignments?.value.assignments ?? [];
  const known = new Set(recordsIn(base).map(writtenAlike));
  const added = recordsIn(head).filter((record) => !known.has(writtenAlike(record)));
  return (id, field) => added.findLast((record) => record.ids.includes(id) && Object.hasOwn(record, field))?.date;
}

function moveOf(
  plan: Plan,
  before: Item,
  after: Item | undefined,
  field: GoalField,
  [from, to]: readonly [unknown, unknown],
  { adjustment, assignment }: { readonly adjustment?: string | undefined; readonly assignment?: string | undefined },
  names: Names,
): GoalMove {
  const move = {
    plan: plan.id,
    subject: before.id,
    field,
    from: toJson(from),
    to: toJson(to),
    adjustment,
    ...(assignment === undefined ? {} : { assignment }),
  };
  return { ...move, place: after?.place, placeBefore: before.place, message: goalSentence(move, names) };
}
