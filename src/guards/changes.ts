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
  return changes.flatMap((change): readonly PlanChange[] => {
    const { plan, address, type } = change;
    if (plan === undefined || !entities.includes(address.entity) || type === 'order-changed') return [];
    return planIn(base, plan) === undefined || planIn(head, plan) === undefined ? [] : [{ ...change, plan }];
  });
}

export const isWhole = ({ field }: Change): boolean => field === undefined;

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
