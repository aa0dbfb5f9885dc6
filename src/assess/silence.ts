// Who owes a part of a figure and has not handed it in: a figure without them is not the whole of it.
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import type { Reading } from './readings.ts';

/**
 * The reporters without a reading of the figure's own period, whichever of its days theirs speaks of; of increments,
 * also those with a hole in an earlier period whose returns are due, since every increment is a part of the sum. In
 * written order.
 * @param newest the period of the figure
 */
export function silentReporters(
  plan: Plan,
  item: Indicator,
  readings: readonly Reading[],
  newest: Period,
  vantage: Vantage,
): readonly string[] {
  const owed =
    item.series === 'increments' && (item.kind === 'count' || item.kind === 'ratio')
      ? closedPeriods(plan, vantage.asOf).filter(
          (period) => period.cutOff <= newest.cutOff && isReturnDue(period, vantage),
        )
      : [];
  return item.reporters.filter((id) => {
    const own = readings.filter((reading) => reading.organization === id);
    const hasHole = owed.some((period) => !own.some((reading) => reading.period.id === period.id));
    return hasHole || !own.some((reading) => reading.period.cutOff === newest.cutOff);
  });
}
