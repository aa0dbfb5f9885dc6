// Which entries of returns are there and cannot be used, so that nobody takes for silence what they were meant to say.
import { correctsKind, fitsKind } from '../lib/figure-parts.ts';
import type { Indicator, Plan, Return } from '../model/plan.ts';

/** What one organisation said for a period of some items, and nobody can use. */
export interface UnreadEntry {
  readonly organization: string;
  readonly period: string;
  readonly items: ReadonlySet<string>;
}

/**
 * A figure that is none of its indicator's kind, and a correction to one, leave that figure unknown. An entry under an id
 * that the plan does not have may be about any item of its list of which the return says nothing else; while a task cannot
 * be read, it may be about one of that.
 * @param returns those that count
 */
export function unreadEntries(plan: Plan, returns: readonly Return[]): readonly UnreadEntry[] {
  const indicators = new Map(plan.tasks.flatMap((task) => task.indicators.map((item) => [item.id, item] as const)));
  const commitments = new Set(plan.tasks.flatMap((task) => task.commitments.map(({ id }) => id)));
  const isWhole = plan.unreadTasks.length === 0;
  return returns.flatMap((handedIn): readonly UnreadEntry[] => {
    const { organization, period, readings, progress, corrections } = handedIn;
    const items = new Set(misfits(readings, indicators, fitsKind));
    if (isWhole && readings.some(({ id }) => !indicators.has(id))) addOthers(items, [...indicators.keys()], readings);
    if (isWhole && progress.some(({ id }) => !commitments.has(id))) addOthers(items, [...commitments], progress);
    const restated = corrections.flatMap((correction): readonly UnreadEntry[] =>
      misfits([correction], indicators, correctsKind).map((id) => ({
        organization,
        period: correction.period,
        items: new Set([id]),
      })),
    );
    return items.size === 0 ? restated : [{ organization, period, items }, ...restated];
  });
}

function misfits<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  indicators: ReadonlyMap<string, Indicator>,
  fits: (indicator: Indicator, entry: Entry) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (const entry of entries) {
    const indicator = indicators.get(entry.id);
    if (indicator !== undefined && !fits(indicator, entry)) found.push(entry.id);
  }
  return found;
}

function addOthers(items: Set<string>, ids: readonly string[], told: readonly { readonly id: string }[]): void {
  const known = new Set(told.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) items.add(id);
}
