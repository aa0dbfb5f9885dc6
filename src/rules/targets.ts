// Every target that the files write, with the indicator it is for.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Indicator, Plan, Target } from '../model/plan.ts';
import { historyOf } from './history.ts';
import { indicatorsOf, isIndicator } from './items.ts';
import { once } from './once.ts';
import { below } from './places.ts';

export interface PlacedTarget {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly place: Place;
}

/** The targets as issued and as adjusted; what an adjustment changes from is held against what stood (`adjustment-grounded`). */
export const targetsOf = once((plan: Plan): readonly PlacedTarget[] => {
  const issued = indicatorsOf(plan).map((indicator) => ({
    target: indicator.target,
    indicator,
    place: below(indicator.place, 'target'),
  }));
  const adjusted = flatMap(historyOf(plan), ({ adjustment, item }) =>
    adjustment.target === undefined || !isIndicator(item)
      ? []
      : [{ target: adjustment.target.to, indicator: item, place: below(adjustment.place, 'target', 'to') }],
  );
  return [...issued, ...adjusted];
});

/** Comparators that hold a figure against one stated value. */
const comparators: readonly Target['op'][] = ['gt', 'gte', 'lt', 'lte', 'eq'];

export const comparesToValue = (target: Target): boolean => comparators.includes(target.op);
