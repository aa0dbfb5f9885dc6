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

export type BandFault =
  | { readonly kind: 'hole'; readonly at: number }
  | { readonly kind: 'overlap'; readonly at: number }
  | { readonly kind: 'open-end'; readonly side: 'low' | 'high' }
  | { readonly kind: 'empty'; readonly index: number }
  | { readonly kind: 'end-unstated'; readonly index: number; readonly side: 'from' | 'to' };

/**
 * Proves that bands hold every number exactly once, with each stated end said to be included or not.
 * @param floor the lowest value there can be, included (1 for days late); everything from minus infinity without it
 */
export function bandFaults(bands: readonly Band[], floor?: number): readonly BandFault[] {
  const unstated = bands.flatMap((band, index): readonly BandFault[] => [
    ...(band.from !== undefined && band.fromIncluded === undefined
      ? [{ kind: 'end-unstated', index, side: 'from' } as const]
      : []),
    ...(band.to !== undefined && band.toIncluded === undefined
      ? [{ kind: 'end-unstated', index, side: 'to' } as const]
      : []),
  ]);
  const empty = bands.flatMap((band, index): readonly BandFault[] => (isEmpty(band) ? [{ kind: 'empty', index }] : []));
  if (unstated.length + empty.length > 0) return [...unstated, ...empty];
  const ordered = bands.toSorted(
    (a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.to ?? Infinity) - (b.to ?? Infinity),
  );
  const faults: BandFault[] = [];
  const [first] = ordered;
  const last = ordered.reduce<Band | undefined>(
    (top, band) => ((band.to ?? Infinity) >= (top?.to ?? -Infinity) ? band : top),
    undefined,
  );
  if (first !== undefined && !startsLow(first, floor)) faults.push({ kind: 'open-end', side: 'low' });
  if (last !== undefined && last.to !== undefined) faults.push({ kind: 'open-end', side: 'high' });
  for (const [index, band] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next === undefined) break;
    const [end, start] = [band.to ?? Infinity, next.from ?? -Infinity];
    const [endIn, startIn] = [band.toIncluded === true, next.fromIncluded === true];
    if (end < start || (end === start && !endIn && !startIn)) faults.push({ kind: 'hole', at: end });
    else if (end > start || (endIn && startIn))
      faults.push({ kind: 'overlap', at: start === -Infinity ? (band.from ?? 0) : start });
  }
  return faults;
}

const startsLow = (band: Band, floor: number | undefined): boolean =>
  band.from === undefined ||
  (floor !== undefined && (band.from < floor || (band.from === floor && band.fromIncluded === true)));

function isEmpty({ from, to, fromIncluded, toIncluded }: Band): boolean {
  if (from === undefined || to === undefined) return false;
  return from > to || (from === to && !(fromIncluded === true && toIncluded === true));
}
