// Shares that sum to 100: largest-remainder rounding of counts into percentages.
import type { Rational } from '../model/rational.ts';
import { compare, floor, multiply, subtract, whole } from './rational.ts';

/**
 * Percentages with one decimal that sum to exactly 100.0 (all zero when nothing was counted). The remainder goes to
 * the largest fractions first, the earlier entry on a tie: the published bulletins print columns that add up.
 */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count): Rational => multiply(whole(count), { n: 1000n, d: BigInt(total) }));
  const floors = exact.map((share) => Number(floor(share)));
  const missing = 1000 - floors.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: subtract(share, whole(floors[index] ?? 0)) }))
    .toSorted((a, b) => compare(b.remainder, a.remainder) || a.index - b.index)
    .slice(0, missing)
    .map((entry) => entry.index);
  const raised = new Set(byRemainder);
  return floors.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / 10);
}
