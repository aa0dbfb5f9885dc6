// Printed points: never a gap of nothing that is one, never the other side of an edge, and sums that add up or say so.
import { describe, expect, it } from 'vitest';
import { addingPlaces, equals, gapPlaces, percentOf, pointsText } from '../../src/lib/points.ts';
import { rational, subtract, whole } from '../../src/lib/rational.ts';
import type { Rational } from '../../src/model/rational.ts';

const share = (percent: number): Rational => {
  const { n, d } = rational(percent);
  return { n, d: d * 100n };
};
const to = (points: number) => ({ light: 'green', by: rational(points) }) as const;

describe('the decimals of a gap', () => {
  it.each<[string, number | undefined, number | undefined, number | undefined, number]>([
    ['are one as a rule', -14, 4, undefined, 1],
    ['are one on the edge itself', -10, 10, 0, 1],
    ['are one without a gap', undefined, undefined, undefined, 1],
    ['are one without a difference', 0, undefined, 0, 1],
    ['are two where one would print none', -0.04, undefined, undefined, 2],
    ['are two where one would print the better light', -10.04, 0.04, undefined, 2],
    ['are two where one would print the worse light', -9.96, 9.96, 0.04, 2],
    ['are two where half a digit lies on the edge', -9.95, 9.95, 0.05, 2],
    ['are one a digit from the edge', -9.9, 9.9, 0.1, 1],
    ['are four at most', -0.000_001, 0.000_001, undefined, 4],
  ])('%s', (_name, gap, better, worse, expected) => {
    const margin = {
      toBetter: better === undefined ? undefined : to(better),
      toWorse: worse === undefined ? undefined : to(worse),
    };
    expect(gapPlaces({ gap: gap === undefined ? undefined : share(gap), margin })).toBe(expected);
  });
});

describe('a printed difference', () => {
  it.each<[string, Rational, Rational, string]>([
    ['adds up with one decimal', share(36), share(50), '36.0 − 50.0 = −14.0'],
    ['takes another decimal to add up', share(41.25), share(50), '41.25 − 50.0 = −8.75'],
    ['or says that it is rounded', { n: 1n, d: 6n }, { n: 1n, d: 12n }, '16.7 − 8.3 ≈ 8.3'],
  ])('%s', (_name, progress, expected, text) => {
    const gap = subtract(progress, expected);
    const places = addingPlaces(progress, expected, gap, 1);
    const [a, b, c] = [percentOf(progress, places), percentOf(expected, places), percentOf(gap, places)];
    expect(`${pointsText(a)} − ${pointsText(b)} ${equals(a, b, c)} ${pointsText(c)}`).toBe(text);
  });

  it.each([
    [whole(0), '0.0'],
    [share(100), '100.0'],
    [share(0.05), '0.1'],
    [share(-0.05), '−0.1'],
  ])('has one decimal as a rule', (value, text) => {
    expect(pointsText(percentOf(value))).toBe(text);
  });
});
