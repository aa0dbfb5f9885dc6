// What a reading says once earlier corrections are applied: what the next correction is held against.
import { type Figures, corrected, correctingReturns } from '../lib/corrections.ts';
import type { CorrectionRecord, Plan, Return } from '../model/plan.ts';
import { once } from './once.ts';

/** The reading that `correction` of `handedIn` restates, with what was corrected before; undefined if there is none. */
export const restatedReading = (plan: Plan, handedIn: Return, correction: CorrectionRecord): Figures | undefined =>
  standingBefore(plan)
    .get(keyOf(handedIn.organization, correction.period, correction.id))
    ?.get(handedIn.reported);

/** By reading and then by the days on which it was corrected: how it stood before. One look at each correction. */
const standingBefore = once((plan: Plan): ReadonlyMap<string, ReadonlyMap<string, Figures>> => {
  const readings = new Map<string, Figures>();
  for (const { organization, period, readings: own } of plan.returns)
    own.forEach((reading) => {
      const key = keyOf(organization, period, reading.id);
      if (!readings.has(key)) readings.set(key, reading);
    });
  const standing = new Map<string, Map<string, Figures>>();
  for (const { organization, reported, corrections } of correctingReturns(plan.returns))
    for (const correction of corrections) {
      const key = keyOf(organization, correction.period, correction.id);
      const values = readings.get(key);
      if (values === undefined) continue;
      const days = standing.get(key) ?? new Map<string, Figures>();
      standing.set(key, days);
      if (!days.has(reported)) days.set(reported, values);
      readings.set(key, corrected(values, correction));
    }
  return standing;
});

const keyOf = (organization: string, period: string, id: string): string => `${organization} ${period} ${id}`;
