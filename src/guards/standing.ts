// What an item is held to: what the notice states, what the office decided, and what adjustments made of it.
import { byText } from '../lib/by-text.ts';
import { partsOf } from '../lib/parts.ts';
import { valueIn } from '../lib/records.ts';
import type { State } from '../model/comparison.ts';
import type { Adjustment, Commitment, Indicator } from '../model/plan.ts';

/** What an adjustment can change. */
export const adjustable = ['due', 'lead', 'target', 'definition', 'path'] as const;

/** What only a decision of the office can: an adjustment has no word for it. */
export const decidable = ['support', 'reporters', 'cohort', 'baseline', 'series', 'combine'] as const;

export type Adjustable = (typeof adjustable)[number];
export type GoalKey = Adjustable | (typeof decidable)[number];

export type Item = Commitment | Indicator;

/** Those of all plans, as `plan id`; of two with the same id the first. */
export function itemsIn({ plans }: State): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const { id: plan, tasks } of plans)
    for (const item of partsOf(tasks)) {
      const name = `${plan} ${item.id}`;
      if (!items.has(name)) items.set(name, item);
    }
  return items;
}

/** In the order in which they come into force. */
export const adjustmentsOf = ({ plans }: State, plan: string, subject: string): readonly Adjustment[] =>
  (plans.find(({ id }) => id === plan)?.adjustments ?? [])
    .filter((adjustment) => adjustment.subject === subject)
    .toSorted(byText(({ date }) => date));

/** As decided, before adjustments; undefined where nothing was said. */
export function decidedOf(item: Item, key: GoalKey): unknown {
  if (key === 'due') return item.due.date;
  const value = valueIn(item, key);
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

export function standingOf(state: State, plan: string, item: Item, key: Adjustable): unknown {
  const last = adjustmentsOf(state, plan, item.id).findLast((adjustment) => adjustment[key] !== undefined);
  return last?.[key]?.to ?? decidedOf(item, key);
}
