// What the returns say, by plan item: gathered once a judgement, since every item asks for it at the end of every period.
import { correctingReturns } from '../lib/corrections.ts';
import { countedReturns } from '../lib/counted-returns.ts';
import type {
  CorrectionRecord,
  Placed,
  Plan,
  ProgressRecord,
  ReadingRecord,
  Return,
  UnreadReturn,
} from '../model/plan.ts';

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
  /** Returns that could not be read, by organisation. */
  readonly unread: ReadonlyMap<string, readonly UnreadReturn[]>;
}

export function gatherSaid(plan: Plan): SaidByItem {
  const returns = countedReturns(plan);
  return {
    readings: byItem(returns, (handedIn) => handedIn.readings),
    progress: byItem(returns, (handedIn) => handedIn.progress),
    corrections: byItem(correctingReturns(returns), (handedIn) => handedIn.corrections),
    unread: byOrganization(plan.unreadReturns),
  };
}

/** Whether an organisation's return for a period lies there and could not be read. */
export const isUnread = ({ unread }: SaidByItem, organization: string, period: string): boolean =>
  unread.get(organization)?.some((entry) => entry.period === period) === true;

function byOrganization(unread: readonly UnreadReturn[]): SaidByItem['unread'] {
  const organizations = new Map<string, UnreadReturn[]>();
  for (const entry of unread) {
    const known = organizations.get(entry.organization);
    if (known === undefined) organizations.set(entry.organization, [entry]);
    else known.push(entry);
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
