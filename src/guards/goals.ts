// Goals that moved by the office's own decisions alone: no adjustment says so, and the notice is as it was.
import { valueIn } from '../lib/records.ts';
import { isSame } from '../lib/same-value.ts';
import type { Place } from '../model/diagnostic.ts';
import { type PlanChange, grouped, isNew, planChanges, statedAnew } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { GuardInput } from './guard.ts';
import {
  type GoalKey,
  type Item,
  adjustable,
  adjustmentsOf,
  decidable,
  decidedOf,
  itemsIn,
  standingOf,
} from './standing.ts';

export interface MovedGoal {
  readonly plan: string;
  readonly subject: string;
  readonly key: GoalKey;
  readonly from: unknown;
  readonly to: unknown;
  readonly place: Place;
  readonly before: readonly Place[];
}

export function movedGoals(input: GuardInput): readonly MovedGoal[] {
  const decisions = planChanges(input, 'assignment');
  if (decisions.length === 0) return [];
  const [before, after, stated] = [itemsIn(input.base), itemsIn(input.head), statedAnew(input)];
  return grouped(decisions, nameOf).flatMap((own): readonly MovedGoal[] => {
    const [first] = own;
    const name = first === undefined ? '' : nameOf(first);
    const sides = [before.get(name), after.get(name)] as const;
    return first === undefined ? [] : movesOf(input, first, sides, own, stated);
  });
}

const nameOf = ({ plan, subject }: PlanChange): string => `${plan} ${subject}`;

function movesOf(
  input: GuardInput,
  { plan, subject }: PlanChange,
  [before, after]: readonly [Item | undefined, Item | undefined],
  decisions: readonly PlanChange[],
  stated: ReadonlySet<string>,
): readonly MovedGoal[] {
  if (before === undefined || after === undefined) return [];
  const { base, head } = input;
  return [...adjustable, ...decidable].flatMap((key): readonly MovedGoal[] => {
    const touching = decisions.filter((change) => touches(change, key));
    if (touching.length === 0 || stated.has(`${plan} ${subject} ${key}`)) return [];
    const from = isAdjustable(key) ? standingOf(base, plan, before, key) : decidedOf(before, key);
    const to = isAdjustable(key) ? standingOf(head, plan, after, key) : decidedOf(after, key);
    if (isSupplied(key, from, to) || isSame(from, to)) return [];
    if (isAdjustable(key) ? isAdjusted(input, plan, subject, key) : touching.every(isDocumented)) return [];
    const mended = { subject, field: key };
    if (isTranscribed(input, plan, mended, from, to) || isRemoved(input, plan, mended)) return [];
    const places = touching.flatMap((change) => placesOf(change, key));
    const placesBefore = touching.flatMap(({ placeBefore }) => placeBefore ?? []);
    return [{ plan, subject, key, from, to, place: places.at(-1) ?? after.place, before: placesBefore }];
  });
}

const isAdjustable = (key: GoalKey): key is (typeof adjustable)[number] =>
  (adjustable as readonly GoalKey[]).includes(key);

function touches({ field, from, to }: PlanChange, key: GoalKey): boolean {
  if (field !== undefined) return field === key;
  return [from, to].some((value) => valueIn(value, key) !== undefined);
}

/** Of a new decision, the key itself. */
function placesOf({ place, field, to }: PlanChange, key: GoalKey): readonly Place[] {
  if (place === undefined) return [];
  const isWritten = field === undefined && valueIn(to, key) !== undefined;
  return [isWritten ? { ...place, pointer: `${place.pointer}/${key}` } : place];
}

/** What was never said is supplied; a cohort that the notice names is supplied with its size. */
function isSupplied(key: GoalKey, from: unknown, to: unknown): boolean {
  if (from === undefined) return true;
  if (key !== 'cohort' || typeof from !== 'object' || from === null || 'size' in from) return false;
  return typeof to === 'object' && to !== null && 'size' in to && isSame({ ...to, size: 0 }, { ...from, size: 0 });
}

/** Its own guards look at records of adjustments: a new one explains the change, one that was altered is reported there. */
function isAdjusted(
  { base, head }: GuardInput,
  plan: string,
  subject: string,
  key: (typeof adjustable)[number],
): boolean {
  const bare = (state: GuardInput['base']): unknown =>
    adjustmentsOf(state, plan, subject)
      .filter((adjustment) => adjustment[key] !== undefined)
      .map((adjustment) => ({ ...adjustment, place: undefined }));
  return !isSame(bare(base), bare(head));
}

/** A later decision with its document may replace what an adjustment has no word for. */
const isDocumented = (change: PlanChange): boolean => isNew(change) && valueIn(change.to, 'document') !== undefined;
