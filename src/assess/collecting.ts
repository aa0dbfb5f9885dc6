// Figures of a period whose returns are still coming in: a part of a total is no ground for a verdict.
import type { IndicatorReason, ResolvedTarget } from '../model/assessment.ts';
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { actualOf } from './actual.ts';
import { isCarried } from './carried.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import { type Reading, type ReadingSeries, newestPeriod, readingsOf } from './readings.ts';
import { silentReporters } from './silence.ts';
import { isIrrevocable, meets } from './target.ts';

/** What is held back until it is whole or its returns are due, and what to say of it. */
interface Collecting {
  readonly heldBack: ReadonlySet<string>;
  readonly reason: Extract<IndicatorReason, { kind: 'collecting' }>;
}

/**
 * Between the cut-off of a period and the day its returns are due, its figures count as soon as every reporter's is in.
 * Until then the indicator stands as the periods before left it, on the path at their own cut-off. Of increments nothing
 * later counts either, since every increment is a part of the sum. Undefined while there is nothing to hold back.
 * @param readings all that is there; the public record speaks for the whole and is never held back
 */
function collectingOf(
  plan: Plan,
  item: Indicator,
  readings: readonly Reading[],
  vantage: Vantage,
): Collecting | undefined {
  if (!readings.some(({ basis }) => basis === 'handed-in')) return undefined;
  const closed = closedPeriods(plan, vantage.asOf);
  const unread = vantage.said.unreadOf(item.id);
  // A return that cannot be read is in, too: what it does to the verdict is said of it, not of the others.
  const inOf = ({ id, cutOff }: Period): readonly string[] =>
    item.reporters.filter(
      (reporter) =>
        readings.some(({ organization, period }) => organization === reporter && period.cutOff === cutOff) ||
        unread.get(reporter)?.has(id) === true,
    );
  const open = closed
    .filter((period) => !isReturnDue(period, vantage))
    .map((period) => ({ period, organizations: inOf(period) }))
    .filter(({ organizations }) => organizations.length < item.reporters.length);
  const [first] = open;
  const told = open.findLast(({ organizations }) => organizations.length > 0) ?? first;
  if (first === undefined || told === undefined) return undefined;
  const held = isCarried(item)
    ? open.map(({ period }) => period)
    : closed.filter(({ cutOff }) => cutOff >= first.period.cutOff);
  const heldBack = new Set(held.map(({ id }) => id));
  if (!readings.some(({ period }) => heldBack.has(period.id))) return undefined;
  const { period, organizations } = told;
  return {
    heldBack,
    reason: { kind: 'collecting', period: period.id, organizations, expected: item.reporters.length, counts: false },
  };
}

interface JudgedBy {
  /** The readings that the judgement rests on. */
  readonly series: ReadingSeries;
  /** Who has no part in them, and of these who should have by now: what is not due yet may still come in time. */
  readonly silent: readonly string[];
  readonly late: readonly string[];
  readonly collecting: readonly IndicatorReason[];
}

/** What is still being collected waits, unless it is enough already: a count that has its number keeps it. */
export function seriesOf(plan: Plan, item: Indicator, target: ResolvedTarget | undefined, vantage: Vantage): JudgedBy {
  const silentIn = ({ readings }: ReadingSeries): readonly string[] => {
    const newest = newestPeriod(readings);
    return newest === undefined ? [] : silentReporters(plan, item, readings, newest, vantage);
  };
  const all = readingsOf(plan, item, vantage);
  const collecting = collectingOf(plan, item, all.readings, vantage);
  if (collecting === undefined) {
    const silent = silentIn(all);
    return { series: all, silent, late: silent, collecting: [] };
  }
  const { heldBack, reason } = collecting;
  const settled = readingsOf(plan, item, vantage, heldBack);
  const late = silentIn(settled);
  const { value } = actualOf(item, all.readings);
  return target && value && isIrrevocable(item, target) && meets(target, value)
    ? { series: all, silent: silentIn(all), late, collecting: [{ ...reason, counts: true }] }
    : { series: settled, silent: late, late, collecting: [reason] };
}
