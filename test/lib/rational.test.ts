// Exact numbers: what is written in decimals is computed in decimals, and rounding happens once, half away from zero.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  isZero,
  multiply,
  one,
  rational,
  round,
  subtract,
  sum,
  whole,
  zero,
} from '../../src/lib/rational.ts';
import type { Rational } from '../../src/model/rational.ts';

const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;

describe('rational', () => {
  it.each<readonly [value: number, n: bigint, d: bigint]>([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [0.1, 1n, 10n],
    [-0.5, -5n, 10n],
    [90.01, 9001n, 100n],
    [1e21, 10n ** 21n, 1n],
    [1.5e21, 15n * 10n ** 20n, 1n],
    [-1e21, -(10n ** 21n), 1n],
    [1e-7, 1n, 10n ** 7n],
    [-1.25e-7, -125n, 10n ** 9n],
    [5e-324, 5n, 10n ** 324n],
    [Number.MAX_SAFE_INTEGER, 9007199254740991n, 1n],
  ])('%d is exact', (value, n, d) => {
    expect(equal(rational(value), { n, d })).toBe(true);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => rational(value)).toThrow(RangeError);
  });

  it('comes back as the number that it was', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { n, d } = rational(value);
        const digits = d.toString().length - 1;
        expect(Number(`${n}e-${digits}`)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('adds a tenth and two tenths to three tenths', () => {
    expect(equal(add(rational(0.1), rational(0.2)), rational(0.3))).toBe(true);
    expect(equal(sum([0.1, 0.2, 0.3, -0.6].map(rational)), zero)).toBe(true);
    expect(equal(sum([]), zero)).toBe(true);
  });

  it('divides by a negative number and refuses zero', () => {
    expect(divide(one, whole(-4))).toEqual({ n: -1n, d: 4n });
    expect(() => divide(one, zero)).toThrow(RangeError);
    expect(isZero(subtract(rational(1e-7), rational(1e-7)))).toBe(true);
  });

  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }));
  const exact = ([n, places]: readonly [bigint, number]): Rational => ({ n, d: 10n ** BigInt(places) });
  /** The same decimals as whole millionths. */
  const millionths = ([n, places]: readonly [bigint, number]): bigint => n * 10n ** BigInt(6 - places);

  it('agrees with whole numbers of millionths', () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const [a, b, m, k] = [exact(x), exact(y), millionths(x), millionths(y)];
        expect(equal(add(a, b), { n: m + k, d: 10n ** 6n })).toBe(true);
        expect(equal(subtract(a, b), { n: m - k, d: 10n ** 6n })).toBe(true);
        expect(equal(multiply(a, b), { n: m * k, d: 10n ** 12n })).toBe(true);
        if (k !== 0n) expect(equal(multiply(divide(a, b), b), a)).toBe(true);
        expect(compare(a, b)).toBe(m < k ? -1 : m > k ? 1 : 0);
      }),
    );
  });

  it('keeps denominators positive', () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const results = [add(exact(x), exact(y)), subtract(exact(x), exact(y)), multiply(exact(x), exact(y))];
        if (y[0] !== 0n) results.push(divide(exact(x), exact(y)));
        for (const { d } of results) expect(d > 0n).toBe(true);
      }),
    );
  });

  it('compare is a total order', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (x, y, z) => {
        const [a, b, c] = [exact(x), exact(y), exact(z)];
        expect(compare(a, a)).toBe(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('floor and ceiling enclose the number', () => {
    fc.assert(
      fc.property(decimal, (x) => {
        const [low, high] = [floor(exact(x)), ceiling(exact(x))];
        expect(compare({ n: low, d: 1n }, exact(x))).toBeLessThanOrEqual(0);
        expect(compare({ n: high, d: 1n }, exact(x))).toBeGreaterThanOrEqual(0);
        expect(high - low).toBe(millionths(x) % 10n ** 6n === 0n ? 0n : 1n);
      }),
    );
  });
});

describe('round', () => {
  it.each<readonly [n: bigint, d: bigint, decimals: number, rounded: number]>([
    [5n, 100n, 1, 0.1],
    [-5n, 100n, 1, -0.1],
    [-49n, 1000n, 1, 0],
    [4n, 100n, 1, 0],
    [1n, 2n, 0, 1],
    [-1n, 2n, 0, -1],
    [-3n, 2n, 0, -2],
    [2005n, 1000n, 2, 2.01],
    [1005n, 1000n, 2, 1.01],
    [9996n, 1000n, 2, 10],
    [2n, 3n, 4, 0.6667],
    [10n ** 21n, 1n, 0, 1e21],
    [1n, 10n ** 7n, 4, 0],
    [0n, 5n, 2, 0],
  ])('%d/%d to %d decimals is %d', (n, d, decimals, rounded) => {
    expect(round({ n, d }, decimals)).toBe(rounded);
  });

  it('is within half a unit, and the same on both sides of zero', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.nat(4),
        (n, d, places) => {
          const rounded = round({ n, d }, places);
          const off = subtract(rational(rounded), { n, d });
          const half = { n: 1n, d: 2n * 10n ** BigInt(places) };
          expect(compare({ n: off.n < 0n ? -off.n : off.n, d: off.d }, half)).toBeLessThanOrEqual(0);
          expect(round({ n: -n, d }, places) + rounded).toBe(0);
          expect(Object.is(rounded, -0)).toBe(false);
        },
      ),
    );
  });
});
