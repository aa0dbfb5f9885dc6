// What a reading says once earlier corrections are applied: what the next correction is held against.
import { byText } from '../lib/by-text.ts';
import type { CorrectionRecord, Plan, Return } from '../model/plan.ts';

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
export function restatedReading(plan: Plan, handedIn: Return, correction: CorrectionRecord): Values | undefined {
  const own = plan.returns.filter((entry) => entry.organization === handedIn.organization);
  const reading = own
    .filter((entry) => entry.period === correction.period)
    .flatMap((entry) => entry.readings)
    .find((record) => record.id === correction.id);
  if (reading === undefined) return undefined;
  const earlier = own
    .filter((entry) => entry.reported < handedIn.reported)
    .toSorted(byText(({ reported }) => reported))
    .flatMap((entry) => entry.corrections)
    .filter((record) => record.id === correction.id && record.period === correction.period);
  return earlier.reduce<Values>((values, record) => withParts(values, record), withParts({}, reading));
}

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
