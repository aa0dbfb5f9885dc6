// What a reading says once earlier corrections are applied: what the next correction is held against.
import { byText } from '../lib/by-text.ts';
import type { CorrectionRecord, Plan, Return } from '../model/plan.ts';
import { once } from './once.ts';

export type ValueKey = 'value' | 'numerator' | 'denominator' | 'open' | 'answer';

export type Values = Pick<CorrectionRecord, ValueKey>;

/** The parts that are written, in the order of the schema. */
export function partsOf({ value, numerator, denominator, open, answer }: Values): readonly ValueKey[] {
  const parts: ValueKey[] = [];
  if (value !== undefined) parts.push('value');
  if (numerator !== undefined) parts.push('numerator');
  if (denominator !== undefined) parts.push('denominator');
  if (open !== undefined) parts.push('open');
  if (answer !== undefined) parts.push('answer');
  return parts;
}

/** The reading that `correction` of `handedIn` restates, with what was corrected before; undefined if there is none. */
export const restatedReading = (plan: Plan, handedIn: Return, correction: CorrectionRecord): Values | undefined =>
  standingBefore(plan)
    .get(keyOf(handedIn.organization, correction.period, correction.id))
    ?.get(handedIn.reported);

/** By reading and then by the days on which it was corrected: how it stood before. One look at each correction. */
const standingBefore = once((plan: Plan): ReadonlyMap<string, ReadonlyMap<string, Values>> => {
  const readings = new Map<string, Values>();
  for (const { organization, period, readings: own } of plan.returns)
    own.forEach((reading) => {
      const key = keyOf(organization, period, reading.id);
      if (!readings.has(key)) readings.set(key, withParts({}, reading));
    });
  const standing = new Map<string, Map<string, Values>>();
  const inOrder = plan.returns.toSorted(byText(({ reported }) => reported));
  for (const { organization, reported, corrections } of inOrder)
    for (const correction of corrections) {
      const key = keyOf(organization, correction.period, correction.id);
      const values = readings.get(key);
      if (values === undefined) continue;
      const days = standing.get(key) ?? new Map<string, Values>();
      standing.set(key, days);
      if (!days.has(reported)) days.set(reported, values);
      readings.set(key, withParts(values, correction));
    }
  return standing;
});

const keyOf = (organization: string, period: string, id: string): string => `${organization} ${period} ${id}`;

/** `values` with the parts that `changes` names. */
export function withParts(values: Values, changes: Values): Values {
  const { value, numerator, denominator, open, answer } = changes;
  return {
    ...values,
    ...(value === undefined ? {} : { value }),
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(open === undefined ? {} : { open }),
    ...(answer === undefined ? {} : { answer }),
  };
}
