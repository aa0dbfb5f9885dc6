// The changes a guard looks at: those of plans that both states have, by what they are about.
import type { Change, Entity } from '../model/comparison.ts';
import type { GuardInput } from './guard.ts';
import { planIn } from './places.ts';

/** A change of a plan that is in both states; a new plan is free, and one that is gone is one loss. */
export interface PlanChange extends Change {
  readonly plan: string;
}

export function planChanges(input: GuardInput, ...entities: readonly Entity[]): readonly PlanChange[] {
  const { base, head, changes } = input;
  // Each guard goes through all changes: which plans count is found once.
  const ids = head.files.plans.map(({ plan }) => plan.value.id).filter((id) => planIn(base, id) !== undefined);
  const [plans, wanted] = [new Set(ids), new Set(entities)];
  return changes.filter(
    (change): change is PlanChange =>
      change.plan !== undefined &&
      wanted.has(change.address.entity) &&
      change.type !== 'order-changed' &&
      plans.has(change.plan),
  );
}

/** What the notice itself says otherwise, as `plan subject field`: a guard asks for every item. */
export const statedAnew = (input: GuardInput): ReadonlySet<string> =>
  new Set(
    planChanges(input, 'commitment', 'indicator').map(({ plan, subject, field = '' }) => `${plan} ${subject} ${field}`),
  );

const isWhole = ({ field }: Change): boolean => field === undefined;

export const isNew = (change: Change): boolean => isWhole(change) && change.from === null;

export const isGone = (change: Change): boolean => isWhole(change) && change.to === null;

/** Those of one group together, groups in the order of their first. */
export function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}
