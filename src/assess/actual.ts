// The actual value of an indicator from its readings, by kind and by how organisations combine.
import { compareTexts } from '../lib/by-text.ts';
import { compare, divide, isZero, multiply, rational, sum, whole } from '../lib/rational.ts';
import type { Indicator } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { isCarried } from './carried.ts';
import { type Reading, latestByOrganization } from './readings.ts';

export interface Actual {
  /** Undefined for a zero denominator, or when no reading holds what the kind needs. */
  readonly value: Rational | undefined;
  readonly numerator: Rational | undefined;
  readonly denominator: Rational | undefined;
  /** Members of the cohort still undecided; undefined unless every organisation counted says so. */
  readonly open: Rational | undefined;
  readonly zeroDenominator: boolean;
}

const nothing: Actual = {
  value: undefined,
  numerator: undefined,
  denominator: undefined,
  open: undefined,
  zeroDenominator: false,
};

/** A ratio is printed in its unit: percent and per mille scale the quotient, any other unit takes it as it is. */
export function ratioScale(indicator: Indicator): Rational {
  return whole(indicator.unit.name === '%' ? 100 : indicator.unit.name === '‰' ? 1000 : 1);
}

/** The readings that a figure is made of: all increments, or each organisation's latest. */
export const countedReadings = (indicator: Indicator, readings: readonly Reading[]): readonly Reading[] =>
  isCarried(indicator) ? latestByOrganization(readings) : readings;

/**
 * Increments add up over periods and organisations; of to-date totals each organisation's latest counts; a ratio pools
 * numerators and denominators (Σ ÷ Σ, never a mean of rates); a yes-no counts the organisations that say yes.
 */
export function actualOf(indicator: Indicator, readings: readonly Reading[]): Actual {
  const counted = countedReadings(indicator, readings);
  switch (indicator.kind) {
    case 'count': {
      const values = valuesOf(counted);
      return values.length === 0 ? nothing : { ...nothing, value: sum(values) };
    }
    case 'level':
      return indicator.combine === 'weighted'
        ? weighted(counted)
        : { ...nothing, value: levelOf(indicator.combine, counted) };
    case 'yes-no': {
      const answered = counted.filter((reading) => reading.answer !== undefined);
      const yes = answered.filter((reading) => reading.answer === true).length;
      return answered.length === 0 ? nothing : { ...nothing, value: whole(yes) };
    }
    case 'ratio':
      return pooled(indicator, counted, latestByOrganization(readings));
  }
}

const valuesOf = (readings: readonly Reading[]): readonly Rational[] =>
  readings.flatMap((reading) => (reading.value === undefined ? [] : [rational(reading.value)]));

type Combine = Exclude<Indicator['combine'], 'weighted'>;

function levelOf(combine: Combine, latest: readonly Reading[]): Rational | undefined {
  const values = valuesOf(latest);
  const [first] = values;
  if (first === undefined) return undefined;
  switch (combine) {
    case 'sum':
      return sum(values);
    case 'min':
      return values.reduce((least, value) => (compare(value, least) < 0 ? value : least), first);
    case 'max':
      return values.reduce((most, value) => (compare(value, most) > 0 ? value : most), first);
    case 'latest':
    case undefined:
      return valuesOf(newestOf(latest)).at(-1);
  }
}

/** Those of the newest day; of one day, those handed in last, whoever stands first. */
const newestOf = (latest: readonly Reading[]): readonly Reading[] =>
  latest.toSorted((a, b) => compareTexts(a.cutOff, b.cutOff) || compareTexts(a.reported, b.reported));

/** Σ value × weight ÷ Σ weight over the readings that have a weight; without any there is nothing to divide by. */
function weighted(latest: readonly Reading[]): Actual {
  const pairs = latest.flatMap(({ value, weight }) =>
    value === undefined || weight === undefined ? [] : [{ value: rational(value), weight: rational(weight) }],
  );
  if (latest.length === 0) return nothing;
  const total = sum(pairs.map(({ weight }) => weight));
  if (isZero(total)) return { ...nothing, zeroDenominator: true };
  return { ...nothing, value: divide(sum(pairs.map(({ value, weight }) => multiply(value, weight))), total) };
}

function pooled(indicator: Indicator, counted: readonly Reading[], latest: readonly Reading[]): Actual {
  const pairs = counted.flatMap(({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? [] : [{ numerator, denominator }],
  );
  if (pairs.length === 0) return nothing;
  const numerator = sum(pairs.map((pair) => rational(pair.numerator)));
  const denominator = sum(pairs.map((pair) => rational(pair.denominator)));
  const opens = latest.flatMap((reading) => (reading.open === undefined ? [] : [rational(reading.open)]));
  const zeroDenominator = isZero(denominator);
  return {
    value: zeroDenominator ? undefined : multiply(divide(numerator, denominator), ratioScale(indicator)),
    numerator,
    denominator,
    open: opens.length === latest.length ? sum(opens) : undefined,
    zeroDenominator,
  };
}
