// What is needed is never printed as less than it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, rational } from '../../src/lib/rational.ts';
import { reachabilityFigures } from '../../src/lib/reachability-figures.ts';
import type { Reachability, ReachabilityFigures } from '../../src/model/assessment.ts';

const needs = (perMonth: readonly [bigint, bigint]): Reachability => ({
  kind: 'needs',
  perMonth: { n: perMonth[0], d: perMonth[1] },
  soFar: { n: 3600n, d: 7n },
  left: { n: 32005n, d: 10n },
});

describe('reachabilityFigures', () => {
  it.each<readonly [name: string, from: Reachability, decimals: number, figures: ReachabilityFigures]>([
    ['locked in', { kind: 'locked-in' }, 2, { kind: 'locked-in' }],
    ['on course', { kind: 'on-course' }, 2, { kind: 'on-course' }],
    ['unknown', { kind: 'unknown' }, 2, { kind: 'unknown' }],
    ['a third of a project a month is one', needs([1n, 3n]), 0, { kind: 'needs', perMonth: 1, soFar: 514, left: 3201 }],
    ['in tenths', needs([1n, 3n]), 1, { kind: 'needs', perMonth: 0.4, soFar: 514.3, left: 3200.5 }],
    ['what comes out even stays', needs([5n, 2n]), 1, { kind: 'needs', perMonth: 2.5, soFar: 514.3, left: 3200.5 }],
    [
      '138 of the 412 still open',
      { kind: 'needs-of-open', count: 138n, open: 412n },
      2,
      { kind: 'needs-of-open', count: 138, open: 412 },
    ],
    ['out of reach', { kind: 'out-of-reach', best: { n: 899999n, d: 10000n } }, 2, { kind: 'out-of-reach', best: 90 }],
  ])('%s', (_, from, decimals, figures) => {
    expect(reachabilityFigures(from, decimals)).toEqual(figures);
  });

  it('rounds up by less than one unit of the last decimal', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 1000n }),
        fc.nat(4),
        (n, d, decimals) => {
          const figures = reachabilityFigures(needs([n, d]), decimals);
          if (figures.kind !== 'needs') return expect.unreachable();
          const printed = rational(figures.perMonth);
          expect(compare(printed, { n, d })).toBeGreaterThanOrEqual(0);
          const unit = 10n ** BigInt(decimals);
          expect(compare(printed, { n: n * unit + d, d: d * unit })).toBeLessThan(0);
        },
      ),
    );
  });
});
