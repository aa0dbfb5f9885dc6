// What has to be said of a figure besides its status: how old it is, what is missing of it, what was restated.
import { daysBetween } from '../lib/calendar.ts';
import type { IndicatorReason } from '../model/assessment.ts';
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import { type ReadingSeries, latestByOrganization } from './readings.ts';

/** The period before it already reached the due date: nobody owes a figure for it. */
function isAfterDue(plan: Plan, item: Indicator, period: Period): boolean {
  const due = item.due.date ?? `${plan.year}-12-31`;
  return plan.periods.some((earlier) => earlier.cutOff < period.cutOff && earlier.cutOff >= due);
}

/** Totals to date, levels and answers stand until the next; of increments nothing is carried forward. */
const isCarried = (item: Indicator): boolean =>
  item.series !== 'increments' || item.kind === 'level' || item.kind === 'yes-no';

export function reasonsOf(
  plan: Plan,
  item: Indicator,
  series: ReadingSeries,
  silent: readonly string[],
  readingDate: string,
  vantage: Vantage,
): readonly IndicatorReason[] {
  const reasons: IndicatorReason[] = [];
  const unheard = closedPeriods(plan, vantage.asOf).filter(
    (period) => period.cutOff > readingDate && !isAfterDue(plan, item, period) && isReturnDue(period, vantage),
  );
  if (unheard.length > 0) {
    const periods = unheard.map((period) => period.id);
    reasons.push({ kind: 'stale', readingDate, days: daysBetween(readingDate, vantage.asOf), periods });
  }
  const expected = item.reporters.length;
  if (silent.length > 0) reasons.push({ kind: 'incomplete', reported: expected - silent.length, expected, silent });
  const carried = isCarried(item)
    ? latestByOrganization(series.readings).filter(({ cutOff }) => cutOff < readingDate)
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
