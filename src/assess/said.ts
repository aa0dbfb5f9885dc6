// What the returns say, by plan item: gathered once a judgement, since every item asks for it at the end of every period.
import { correctingReturns } from '../lib/corrections.ts';
import { countedReturns } from '../lib/counted-returns.ts';
import type { CorrectionRecord, Placed, Plan, ProgressRecord, ReadingRecord, Return } from '../model/plan.ts';
import { type UnreadEntry, unreadEntries } from './unread-entries.ts';

/** An entry and the return that it stands in. */
export interface Entry<T> {
  readonly record: Placed<T>;
  readonly handedIn: Return;
}

/** By the id of the item; in the order of the returns, and of corrections in the order in which they were reported. */
export interface SaidByItem {
  readonly readings: ReadonlyMap<string, readonly Entry<ReadingRecord>[]>;
  readonly progress: ReadonlyMap<string, readonly Entry<ProgressRecord>[]>;
  readonly corrections: ReadonlyMap<string, readonly Entry<CorrectionRecord>[]>;
  /** Returns that could not be read as a whole, by organisation. */
  readonly unread: UnreadPeriods;
  /** The periods of which what an organisation said of an item cannot be read: a whole return, or its entry. */
  readonly unreadOf: (id: string) => UnreadPeriods;
}

/** By organisation, the periods of what it handed in and nobody can read. */
export type UnreadPeriods = ReadonlyMap<string, ReadonlySet<string>>;

export function gatherSaid(plan: Plan): SaidByItem {
  const returns = countedReturns(plan);
  const entries = unreadEntries(plan, returns);
  const unread = byOrganization(plan.unreadReturns);
  const readings = byItem(returns, (handedIn) => handedIn.readings);
  return {
    readings: entries.length === 0 ? readings : withoutUnread(readings, entries),
    progress: byItem(returns, (handedIn) => handedIn.progress),
    corrections: byItem(correctingReturns(returns), (handedIn) => handedIn.corrections),
    unread,
    unreadOf: (id) => {
      const own = entries.filter(({ items }) => items.has(id));
      return own.length === 0 ? unread : byOrganization([...plan.unreadReturns, ...own]);
    },
  };
}

function withoutUnread(all: SaidByItem['readings'], entries: readonly UnreadEntry[]): SaidByItem['readings'] {
  const isUnread = (id: string, { organization, period }: Return): boolean =>
    entries.some((entry) => entry.organization === organization && entry.period === period && entry.items.has(id));
  return new Map([...all].map(([id, said]) => [id, said.filter(({ handedIn }) => !isUnread(id, handedIn))]));
}

function byOrganization(unread: readonly { readonly organization: string; readonly period: string }[]): UnreadPeriods {
  const organizations = new Map<string, Set<string>>();
  for (const { organization, period } of unread) {
    const known = organizations.get(organization);
    if (known === undefined) organizations.set(organization, new Set([period]));
    else known.add(period);
  }
  return organizations;
}

function byItem<T extends { readonly id: string }>(
  returns: readonly Return[],
  recordsOf: (handedIn: Return) => readonly Placed<T>[],
): ReadonlyMap<string, readonly Entry<T>[]> {
  const items = new Map<string, Entry<T>[]>();
  for (const handedIn of returns)
    for (const record of recordsOf(handedIn)) {
      const said = items.get(record.id);
      if (said === undefined) items.set(record.id, [{ record, handedIn }]);
      else said.push({ record, handedIn });
    }
  return items;
}
