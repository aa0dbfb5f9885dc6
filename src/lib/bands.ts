// Bands of a light rule: which one holds a value, how far the others are, and whether they hold every value once.
import type { Band, Distance } from '../model/light-rule.ts';
import type { Rational } from '../model/rational.ts';
import { compare, rational, subtract } from './rational.ts';

export function holds(band: Band, value: Rational): boolean {
  if (band.from !== undefined) {
    const side = compare(value, rational(band.from));
    if (side < 0 || (side === 0 && band.fromIncluded !== true)) return false;
  }
  if (band.to === undefined) return true;
  const side = compare(value, rational(band.to));
  return side < 0 || (side === 0 && band.toIncluded === true);
}

const severity = { green: 0, yellow: 1, red: 2 } as const;

/** The light of a value; red where a rule with a hole, which validation refuses, holds it nowhere. */
export const lightOf = (bands: readonly Band[], value: Rational): Band['light'] =>
  bands.find((band) => holds(band, value))?.light ?? 'red';

/** The nearest ends of bands with a better and with a worse light. */
export function distancesFrom(
  bands: readonly Band[],
  value: Rational,
): { readonly toBetter: Distance | undefined; readonly toWorse: Distance | undefined } {
  const own = lightOf(bands, value);
  const distances = bands
    .filter((band) => band.light !== own)
    .map((band): Distance => ({ light: band.light, by: distanceTo(band, value) }))
    .toSorted((a, b) => compare(a.by, b.by));
  return {
    toBetter: distances.find(({ light }) => severity[light] < severity[own]),
    toWorse: distances.find(({ light }) => severity[light] > severity[own]),
  };
}

function distanceTo(band: Band, value: Rational): Rational {
  const from = band.from === undefined ? undefined : rational(band.from);
  if (from !== undefined && compare(value, from) <= 0) return subtract(from, value);
  // A value outside the band that is not below it is above its upper end.
  return band.to === undefined ? { n: 0n, d: 1n } : subtract(value, rational(band.to));
}

/** A stretch of numbers; an end that is left out is open. */
export type Stretch = Omit<Band, 'light'>;

/** What is wrong with bands, with the index of the band as written. */
export type BandFault =
  /** An end without a word on whether it is included. */
  | { readonly kind: 'end-unstated'; readonly index: number; readonly side: 'from' | 'to' }
  /** A word on whether an end is included, and no such end. */
  | { readonly kind: 'end-absent'; readonly index: number; readonly side: 'from' | 'to' }
  /** A band that holds nothing at all, or nothing from the floor upwards. */
  | { readonly kind: 'empty'; readonly index: number }
  /** Numbers that no band holds. */
  | { readonly kind: 'hole'; readonly stretch: Stretch }
  /** Numbers that two bands hold; the index is the later one's. */
  | { readonly kind: 'overlap'; readonly index: number; readonly stretch: Stretch };

/** A place between two numbers: right below `at` or right above it. */
interface Cut {
  readonly at: number;
  readonly above: boolean;
}

const lowest: Cut = { at: -Infinity, above: false };
const highest: Cut = { at: Infinity, above: false };

const order = (a: Cut, b: Cut): number => (a.at === b.at ? Number(a.above) - Number(b.above) : a.at < b.at ? -1 : 1);
const higher = (a: Cut, b: Cut): Cut => (order(a, b) < 0 ? b : a);
const lower = (a: Cut, b: Cut): Cut => (order(a, b) < 0 ? a : b);

const startOf = ({ from, fromIncluded }: Stretch): Cut =>
  from === undefined ? lowest : { at: from, above: fromIncluded !== true };
const endOf = ({ to, toIncluded }: Stretch): Cut =>
  to === undefined ? highest : { at: to, above: toIncluded === true };

const stretchOf = (start: Cut, end: Cut): Stretch => ({
  ...(start.at === -Infinity ? {} : { from: start.at, fromIncluded: !start.above }),
  ...(end.at === Infinity ? {} : { to: end.at, toIncluded: end.above }),
});

/**
 * Proves that bands hold every number exactly once, with each stated end said to be included or not: without a fault
 * they do. Holes and overlaps are looked for once every band is sound in itself.
 * @param floor the lowest value there can be, included (1 for days late); everything from minus infinity without it
 */
export function bandFaults(bands: readonly Band[], floor?: number): readonly BandFault[] {
  const bottom: Cut = floor === undefined ? lowest : { at: floor, above: false };
  const placed = bands
    .map((band, index) => ({ index, start: higher(startOf(band), bottom), end: endOf(band) }))
    .toSorted((a, b) => order(a.start, b.start) || order(a.end, b.end));
  const unsound = [
    ...bands.flatMap(endFaults),
    ...placed
      .filter(({ start, end }) => order(start, end) >= 0)
      .map(({ index }): BandFault => ({ kind: 'empty', index })),
  ];
  if (unsound.length > 0) return unsound;
  const faults: BandFault[] = [];
  // How far up every number is held, and by which band last.
  let reached = { end: bottom, index: -1 };
  for (const { index, start, end } of placed) {
    const side = order(reached.end, start);
    if (side < 0) faults.push({ kind: 'hole', stretch: stretchOf(reached.end, start) });
    if (side > 0)
      faults.push({
        kind: 'overlap',
        index: Math.max(index, reached.index),
        stretch: stretchOf(start, lower(end, reached.end)),
      });
    if (order(end, reached.end) > 0) reached = { end, index };
  }
  if (order(reached.end, highest) < 0) faults.push({ kind: 'hole', stretch: stretchOf(reached.end, highest) });
  return faults;
}

function endFaults({ from, fromIncluded, to, toIncluded }: Band, index: number): readonly BandFault[] {
  const fault = (side: 'from' | 'to', end?: number, included?: boolean): readonly BandFault[] => {
    if ((end === undefined) === (included === undefined)) return [];
    return [{ kind: end === undefined ? 'end-absent' : 'end-unstated', index, side }];
  };
  return [...fault('from', from, fromIncluded), ...fault('to', to, toIncluded)];
}

/**
 * The first band, going up, whose light contradicts the one below it: better although higher values are worse, or worse
 * although they are better. Undefined where the lights go one way; for bands without a fault.
 */
export function turnedBand(bands: readonly Band[], better: 'low' | 'high'): number | undefined {
  const upwards = bands
    .map(({ light, ...stretch }, index) => ({ index, rank: severity[light], start: startOf(stretch) }))
    .toSorted((a, b) => order(a.start, b.start));
  return upwards.find(({ rank }, position) => {
    const below = upwards[position - 1]?.rank ?? rank;
    return better === 'low' ? rank < below : rank > below;
  })?.index;
}
