// Printed shares add up to 100 and stay within a tenth of the truth.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../src/lib/shares.ts';

const tenths = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + Math.round(share * 10), 0);

describe('sharesOf', () => {
  it.each<readonly [name: string, counts: readonly number[], shares: readonly number[]]>([
    ['the bulletin of 金寨', [24, 10, 162, 17, 9], [10.8, 4.5, 73, 7.7, 4]],
    ['three equal parts: the first takes the rest', [1, 1, 1], [33.4, 33.3, 33.3]],
    ['seven equal parts', [1, 1, 1, 1, 1, 1, 1], [14.3, 14.3, 14.3, 14.3, 14.3, 14.3, 14.2]],
    ['nothing of one class', [0, 5, 0], [0, 100, 0]],
    ['nothing at all', [0, 0], [0, 0]],
    ['no class', [], []],
    ['shares that come out even', [1, 1, 2], [25, 25, 50]],
  ])('%s', (_, counts, shares) => {
    expect(sharesOf(counts)).toEqual(shares);
  });

  const counts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 });

  it('sum to 100, each within a tenth of the exact share and with one decimal', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const shares = sharesOf(values);
        expect(tenths(shares)).toBe(total === 0 ? 0 : 1000);
        for (const [index, share] of shares.entries()) {
          expect(Math.round(share * 10) / 10).toBe(share);
          if (total > 0) expect(Math.abs(share - ((values[index] ?? 0) * 100) / total)).toBeLessThan(0.1 + 1e-9);
        }
      }),
    );
  });

  it('never give a larger count the smaller share, and of equal counts the first one the larger', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const shares = sharesOf(values);
        const ranked = values
          .map((value, index) => ({ value, index }))
          .toSorted((a, b) => b.value - a.value || a.index - b.index)
          .map(({ index }) => shares[index] ?? 0);
        expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
      }),
    );
  });

  it('leave nothing to a class that was never counted', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const shares = sharesOf([...values, 0]);
        expect(shares.at(-1)).toBe(0);
        expect(shares.slice(0, -1)).toEqual(sharesOf(values));
      }),
    );
  });
});
