// Exact numbers: fractions of whole numbers, so that no verdict hangs on binary rounding.
import type { Rational } from '../model/rational.ts';

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

/**
 * The exact value of the decimal that a number prints as (0.1 is one tenth, not its binary neighbour).
 * Throws a RangeError for NaN and infinities, which no schema lets through.
 */
export function rational(value: number): Rational {
  if (Number.isSafeInteger(value)) return whole(value);
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '0', exponentText] = String(value).split('e');
  const [units = '0', decimals = ''] = mantissa.split('.');
  const exponent = Number(exponentText ?? 0) - decimals.length;
  const digits = BigInt(units + decimals);
  return exponent >= 0 ? { n: digits * 10n ** BigInt(exponent), d: 1n } : { n: digits, d: 10n ** BigInt(-exponent) };
}

export const whole = (value: number): Rational => ({ n: BigInt(value), d: 1n });

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const subtract = (a: Rational, b: Rational): Rational => add(a, { n: -b.n, d: b.d });

export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** Throws a RangeError when `b` is zero: callers say first what a zero denominator means to them. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n };
}

export const isZero = (a: Rational): boolean => a.n === 0n;

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const sum = (values: readonly Rational[]): Rational => values.reduce(add, zero);

/** The largest whole number not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** The smallest whole number not below `a`. */
export const ceiling = (a: Rational): bigint => -floor({ n: -a.n, d: a.d });

/**
 * Rounded half up (away from zero for negatives, so that a gap of −0.05 prints as −0.1) to `decimals` places,
 * as a number. The only rounding in the program: for printing and JSON, never before a comparison.
 */
export function round(a: Rational, decimals: number): number {
  const scaled = { n: (a.n < 0n ? -a.n : a.n) * 10n ** BigInt(decimals), d: a.d };
  const rounded = floor(add(scaled, { n: 1n, d: 2n }));
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return Number(a.n < 0n && rounded !== 0n ? `-${text}` : text);
}
