// Who handed in nothing while another's return lies there unread: that one hides nobody else's silence.
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { isAfterDue } from './carried.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import type { Reading } from './readings.ts';

/** The reporters without a figure for a period after that of the newest figure, of which somebody's return cannot be read. */
export function silentBesideUnread(
  plan: Plan,
  item: Indicator,
  readings: readonly Reading[],
  newest: Period,
  vantage: Vantage,
): readonly string[] {
  const unread = vantage.said.unreadOf(item.id);
  if (unread.size === 0) return [];
  const isUnread = (id: string, period: string): boolean => unread.get(id)?.has(period) === true;
  const owed = closedPeriods(plan, vantage.asOf).filter(
    (period) =>
      period.cutOff > newest.cutOff &&
      !isAfterDue(plan, item, period) &&
      isReturnDue(period, vantage) &&
      item.reporters.some((id) => isUnread(id, period.id)),
  );
  return item.reporters.filter((id) =>
    owed.some(
      (period) =>
        !isUnread(id, period.id) &&
        !readings.some((reading) => reading.organization === id && reading.period.id === period.id),
    ),
  );
}
