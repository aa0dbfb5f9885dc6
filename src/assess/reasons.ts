// What has to be said of a figure besides its status: how old it is, what is missing of it, what was restated.
import { daysBetween } from '../lib/calendar.ts';
import type { IndicatorReason } from '../model/assessment.ts';
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { isAfterDue, isCarried } from './carried.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import { silentBesideUnread } from './silent-beside-unread.ts';
import { type ReadingSeries, latestByOrganization } from './readings.ts';
import type { UnreadPeriods } from './said.ts';

/** Somebody's return for it lies there and could not be read: then nobody may say that nothing was handed in. */
const isAnyUnread = ({ reporters }: Indicator, { id }: Period, unread: UnreadPeriods): boolean =>
  unread.size > 0 && reporters.some((reporter) => unread.get(reporter)?.has(id) === true);

/** A figure as it came in. */
interface Heard {
  readonly series: ReadingSeries;
  readonly readingDate: string;
  /** The period that it was handed in for. */
  readonly newest: Period;
  /** Of whom it lacks a part, and whose part lies there and cannot be read. */
  readonly silent: readonly string[];
  readonly unread: readonly string[];
}

export function reasonsOf(
  plan: Plan,
  item: Indicator,
  { series, readingDate, newest, silent, unread }: Heard,
  vantage: Vantage,
): readonly IndicatorReason[] {
  const reasons: IndicatorReason[] = [];
  const unreadPeriods = vantage.said.unreadOf(item.id);
  const unheard = closedPeriods(plan, vantage.asOf).filter(
    (period) =>
      period.cutOff > newest.cutOff &&
      !isAfterDue(plan, item, period) &&
      isReturnDue(period, vantage) &&
      !isAnyUnread(item, period, unreadPeriods),
  );
  if (unheard.length > 0) {
    const periods = unheard.map((period) => period.id);
    reasons.push({ kind: 'stale', readingDate, days: daysBetween(readingDate, vantage.asOf), periods });
  }
  const expected = item.reporters.length;
  if (unread.length > 0) reasons.push({ kind: 'unread', organizations: unread });
  const cannotRead = new Set(unread);
  const lacking = new Set([...silent, ...silentBesideUnread(plan, item, series.readings, newest, vantage), ...unread]);
  const unheardOf = item.reporters.filter((id) => lacking.has(id) && !cannotRead.has(id));
  if (unheardOf.length > 0)
    reasons.push({ kind: 'incomplete', reported: expected - lacking.size, expected, silent: unheardOf });
  const carried = isCarried(item)
    ? latestByOrganization(series.readings).filter(({ period }) => period.cutOff < newest.cutOff)
    : [];
  const [oldest] = carried;
  if (oldest !== undefined)
    reasons.push({
      kind: 'carried',
      organizations: carried.map(({ organization }) => organization),
      since: oldest.cutOff,
    });
  if (latestByOrganization(series.readings).every((reading) => reading.evidence.length === 0))
    reasons.push({ kind: 'no-evidence' });
  return [...reasons, ...series.restated];
}
