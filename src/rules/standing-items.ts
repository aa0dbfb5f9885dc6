// The items that are to be done, as they stand after assignments and adjustments: what advice on the plan looks at.
import { flatMap } from '../lib/flat-map.ts';
import type { Commitment, Indicator } from '../model/plan.ts';
import { type Standing, historyOf, standingOf } from './history.ts';
import { once } from './once.ts';
import type { PlanInput } from './rule.ts';
import { isUnread } from './unread.ts';

interface StandingItem<Item> {
  readonly item: Item;
  readonly standing: Standing;
}

export interface StandingItems {
  readonly commitments: readonly StandingItem<Commitment>[];
  readonly indicators: readonly StandingItem<Indicator>[];
}

/** Without the cancelled ones; none at all where a file that may supply what is missing could not be read. */
export const standingItems = once(({ files, plan }: PlanInput): StandingItems => {
  if (isUnread(files, 'assignments.yaml') || isUnread(files, 'adjustments.yaml'))
    return { commitments: [], indicators: [] };
  const history = historyOf(plan);
  const cancelled = new Set(flatMap(history, ({ adjustment, item }) => (adjustment.cancel ? [item.id] : [])));
  const changed = new Map(history.map(({ item, after }) => [item.id, after]));
  const standing = <Item extends Commitment | Indicator>(items: readonly Item[]): readonly StandingItem<Item>[] =>
    items
      .filter(({ id }) => !cancelled.has(id))
      .map((item) => ({ item, standing: changed.get(item.id) ?? standingOf(item) }));
  return {
    commitments: standing(flatMap(plan.tasks, (task) => task.commitments)),
    indicators: standing(flatMap(plan.tasks, (task) => task.indicators)),
  };
});
