// Percentages and points of the year's work for print: with as many decimals as it takes not to contradict the verdict.
import type { Figures, Margin } from '../model/assessment.ts';
import type { Rational } from '../model/rational.ts';
import { compare, isZero, rational, round, subtract } from './rational.ts';

const most = 4;

interface GapInLight extends Partial<Pick<Figures, 'gap'>> {
  readonly margin: Pick<Margin, 'toBetter' | 'toWorse'>;
}

/** A share as a percentage. */
export const percentOf = (share: Rational, places = 1): number => round({ n: share.n * 100n, d: share.d }, places);

/**
 * Decimals for the gap and the distances to the next lights: one as a rule, more where that would print a gap as none or
 * on the other side of the edge of its light.
 */
export function gapPlaces({ gap, margin: { toBetter, toWorse } }: GapInLight): number {
  const edges = [toBetter, toWorse].flatMap((distance) => (distance === undefined ? [] : [distance.by]));
  for (let places = 1; places < most; places += 1) {
    const least: Rational = { n: 1n, d: 10n ** BigInt(places) };
    const isClear = edges.every((edge) => isZero(edge) || compare(edge, least) >= 0);
    if (isClear && (gap === undefined || isZero(gap) || percentOf(gap, places) !== 0)) return places;
  }
  return most;
}

/** The same or one decimal more, so that the printed difference is that of the printed shares; as it was if neither is. */
export function addingPlaces(progress: Rational, expected: Rational, gap: Rational, places: number): number {
  const addsUp = (at: number): boolean => {
    const [from, by, to] = [progress, expected, gap].map((share) => rational(percentOf(share, at)));
    return from !== undefined && by !== undefined && to !== undefined && compare(subtract(from, by), to) === 0;
  };
  return [places, places + 1].find(addsUp) ?? places;
}

/** With one decimal, or all that it has; below zero with the sign that stands between figures too. */
export function pointsText(value: number): string {
  if (value < 0) return `−${pointsText(-value)}`;
  const text = String(value);
  return text.length - text.indexOf('.') > 2 && text.includes('.') ? text : value.toFixed(1);
}

/** Of rounded numbers the difference can be off in its last digit. */
export const equals = (progress: number, expected: number, gap: number): '=' | '≈' =>
  Math.abs(progress - expected - gap) < 1e-6 ? '=' : '≈';
