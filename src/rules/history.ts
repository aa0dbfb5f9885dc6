// What stood before and after each adjustment: the plan as issued with its assignments, then one change after another.
import { byText } from '../lib/by-text.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Adjustment, Indicator, Path, Plan, Target } from '../model/plan.ts';
import { type Item, isIndicator, itemsById } from './items.ts';
import { once } from './once.ts';

/** What an adjustment can change, as it stands at one moment. */
export interface Standing {
  readonly due: string | undefined;
  readonly lead: string | undefined;
  readonly target: Target | undefined;
  readonly definition: string | undefined;
  readonly path: Path | undefined;
}

export interface HistoryStep {
  readonly adjustment: Adjustment;
  readonly item: Item;
  readonly before: Standing;
  readonly after: Standing;
}

/** By date, and in written order on the same day; adjustments of items that do not exist are left out. */
export const historyOf = once((plan: Plan): readonly HistoryStep[] => {
  const items = itemsById(plan);
  const standings = new Map<string, Standing>();
  const inOrder = plan.adjustments.toSorted(byText(({ date }) => date));
  return flatMap(inOrder, (adjustment) => {
    const item = items.get(adjustment.subject);
    if (item === undefined) return [];
    const before = standings.get(item.id) ?? standingOf(item);
    const after: Standing = {
      due: adjustment.due?.to ?? before.due,
      lead: adjustment.lead?.to ?? before.lead,
      target: adjustment.target?.to ?? before.target,
      definition: adjustment.definition?.to ?? before.definition,
      path: adjustment.path?.to ?? before.path,
    };
    standings.set(item.id, after);
    return [{ adjustment, item, before, after }];
  });
});

export function standingOf(item: Item): Standing {
  const ofIndicator: Partial<Indicator> = isIndicator(item) ? item : {};
  return {
    due: item.due.date,
    lead: item.lead,
    target: ofIndicator.target,
    definition: ofIndicator.definition,
    path: ofIndicator.path,
  };
}
