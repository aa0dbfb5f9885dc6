// Who owes a part of a figure and has not handed it in: a figure without them is not the whole of it.
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { isCarried } from './carried.ts';
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
  const owed = isCarried(item)
    ? []
    : closedPeriods(plan, vantage.asOf).filter(
        (period) => period.cutOff <= newest.cutOff && isReturnDue(period, vantage),
      );
  const current = new Set<string>();
  const handedIn = new Set<string>();
  for (const { organization, period } of readings) {
    if (period.cutOff === newest.cutOff) current.add(organization);
    handedIn.add(`${organization} ${period.id}`);
  }
  return item.reporters.filter((id) => !current.has(id) || owed.some((period) => !handedIn.has(`${id} ${period.id}`)));
}
