// Bands hold every number once, or it is said where they do not; distances are those of a search through the numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BandFault, bandFaults, distancesFrom, holds, lightOf, turnedBand } from '../../src/lib/bands.ts';
import { compare, rational, subtract } from '../../src/lib/rational.ts';
import type { Band } from '../../src/model/light-rule.ts';

type Light = Band['light'];

const lights: readonly Light[] = ['green', 'yellow', 'red'];
const below = (to: number, toIncluded: boolean, light: Light = 'green'): Band => ({ light, to, toIncluded });
const above = (from: number, fromIncluded: boolean, light: Light = 'red'): Band => ({ light, from, fromIncluded });
const from = (
  start: number,
  fromIncluded: boolean,
  to: number,
  toIncluded: boolean,
  light: Light = 'yellow',
): Band => ({
  light,
  from: start,
  fromIncluded,
  to,
  toIncluded,
});
const all: Band = { light: 'green' };

const sound: readonly (readonly [name: string, bands: readonly Band[], floor?: number])[] = [
  ['one band without ends', [all]],
  ['two that share an end', [below(0, true), above(0, false)]],
  ['two that share an end the other way', [below(0, false), above(0, true)]],
  ['a single number', [below(0, false), from(0, true, 0, true), above(0, false)]],
  ['written in any order', [above(10, false), below(0, true), from(0, false, 10, true)]],
  ['from the floor', [from(1, true, 10, true), above(10, false)], 1],
  ['from below the floor', [from(0, false, 10, true), above(10, false)], 1],
  ['without a lower end above a floor', [below(10, true), above(10, false)], 1],
  ['ends that differ in the last decimal only', [below(0.1, true), from(0.1, false, 0.2, true), above(0.2, false)]],
  ['negative zero', [below(-0, true), above(0, false)]],
];

const faulty: readonly (readonly [
  name: string,
  bands: readonly Band[],
  faults: readonly BandFault[],
  floor?: number,
])[] = [
  ['no band at all', [], [{ kind: 'hole', stretch: {} }]],
  [
    'a hole between',
    [below(0, true), above(10, false)],
    [{ kind: 'hole', stretch: { from: 0, fromIncluded: false, to: 10, toIncluded: true } }],
  ],
  [
    'a hole of one number',
    [below(0, false), above(0, false)],
    [{ kind: 'hole', stretch: { from: 0, fromIncluded: true, to: 0, toIncluded: true } }],
  ],
  ['nothing below', [above(0, true)], [{ kind: 'hole', stretch: { to: 0, toIncluded: false } }]],
  ['nothing above', [below(0, true)], [{ kind: 'hole', stretch: { from: 0, fromIncluded: false } }]],
  [
    'nothing at the floor',
    [above(1, false)],
    [{ kind: 'hole', stretch: { from: 1, fromIncluded: true, to: 1, toIncluded: true } }],
    1,
  ],
  [
    'an overlap',
    [below(5, true), above(0, false)],
    [{ kind: 'overlap', index: 1, stretch: { from: 0, fromIncluded: false, to: 5, toIncluded: true } }],
  ],
  [
    'an overlap of one number, at the later band as written',
    [above(0, true), below(0, true)],
    [{ kind: 'overlap', index: 1, stretch: { from: 0, fromIncluded: true, to: 0, toIncluded: true } }],
  ],
  ['everything twice', [all, all], [{ kind: 'overlap', index: 1, stretch: {} }]],
  [
    'two without a lower end, far from zero',
    [below(-10, true), below(-5, true), above(-5, false)],
    [{ kind: 'overlap', index: 1, stretch: { to: -10, toIncluded: true } }],
  ],
  [
    'a band within another is no hole behind it',
    [below(20, false), from(1, true, 2, true), above(20, true)],
    [{ kind: 'overlap', index: 1, stretch: { from: 1, fromIncluded: true, to: 2, toIncluded: true } }],
  ],
  [
    'an end without its word',
    [below(0, true), { light: 'red', from: 0 }],
    [{ kind: 'end-unstated', index: 1, side: 'from' }],
  ],
  ['a word without its end', [{ light: 'red', toIncluded: false }], [{ kind: 'end-absent', index: 0, side: 'to' }]],
  ['an empty band', [all, from(1, true, 1, false)], [{ kind: 'empty', index: 1 }]],
  ['a band turned round', [all, from(2, true, 1, true)], [{ kind: 'empty', index: 1 }]],
  ['a band below the floor', [below(0, true), above(0, false)], [{ kind: 'empty', index: 0 }], 1],
  ['a band that ends where the floor begins', [below(1, false), above(1, true)], [{ kind: 'empty', index: 0 }], 1],
];

describe('bandFaults', () => {
  it.each(sound.map(([name, bands, floor]) => ({ name, bands, floor })))('finds nothing: $name', ({ bands, floor }) => {
    expect(bandFaults(bands, floor)).toEqual([]);
  });

  it.each(faulty.map(([name, bands, faults, floor]) => ({ name, bands, faults, floor })))(
    'names $name',
    ({ bands, faults, floor }) => {
      expect(bandFaults(bands, floor)).toEqual(faults);
    },
  );
});

/** Decimals as people write them, so that ends fall on each other. */
const ends = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((values) => values.toSorted((a, b) => a - b));

/** Bands that hold every number once, going up: each end belongs to one of its neighbours. */
const upwards = fc
  .tuple(ends, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.constantFrom(...lights)))
  .map(([cuts, coins, colors]): readonly Band[] => {
    const toLower = cuts.map(() => coins.next().value);
    return Array.from({ length: cuts.length + 1 }, (_, index): Band => {
      const [low, high] = [cuts[index - 1], cuts[index]];
      return {
        light: colors.next().value,
        ...(low === undefined ? {} : { from: low, fromIncluded: toLower[index - 1] !== true }),
        ...(high === undefined ? {} : { to: high, toIncluded: toLower[index] === true }),
      };
    });
  });

const partition = fc.tuple(upwards, fc.infiniteStream(fc.nat())).map(([bands, rolls]) =>
  bands
    .map((band) => ({ band, at: rolls.next().value }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ band }) => band),
);

/** Every end, and numbers a little and far to either side. */
const probes = (bands: readonly Band[]): readonly number[] => [
  ...new Set(
    bands
      .flatMap((band) => [band.from, band.to])
      .flatMap((end) => (end === undefined ? [] : [end, end - 0.01, end + 0.01, end - 1000, end + 1000])),
  ),
  0,
];

const holders = (bands: readonly Band[], value: number): number =>
  bands.filter((band) => holds(band, rational(value))).length;

describe('for bands that hold every number once', () => {
  it('there is no fault, and every number is held by exactly one', () => {
    fc.assert(
      fc.property(partition, fc.double({ noNaN: true, noDefaultInfinity: true }), (bands, any) => {
        expect(bandFaults(bands)).toEqual([]);
        for (const value of [...probes(bands), any]) expect(holders(bands, value)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('a band that is removed leaves a hole', () => {
    fc.assert(
      fc.property(partition, fc.nat(), (bands, roll) => {
        const left = bands.toSpliced(roll % bands.length, 1);
        expect(bandFaults(left).map(({ kind }) => kind)).toEqual(['hole']);
      }),
      { numRuns: 300 },
    );
  });

  it('an end that is moved, or changes sides, gives a fault', () => {
    fc.assert(
      fc.property(upwards, fc.nat(), fc.constantFrom(-0.01, 0.01, 'in or out'), (bands, roll, change) => {
        const index = roll % (bands.length - 1);
        const { to = 0, toIncluded, ...rest } = bands[index] ?? all;
        const moved: Band =
          typeof change === 'number'
            ? { ...rest, to: to + change, toIncluded: toIncluded === true }
            : { ...rest, to, toIncluded: toIncluded !== true };
        const faults = bandFaults(bands.with(index, moved));
        expect(faults.length).toBeGreaterThan(0);
        // A hole or an overlap is named with a number that is in it.
        for (const fault of faults) {
          if (fault.kind !== 'hole' && fault.kind !== 'overlap') continue;
          const { from: low = 0, to: high = low } = fault.stretch;
          expect(holders(bands.with(index, moved), (low + high) / 2)).toBe(fault.kind === 'hole' ? 0 : 2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cut off at a floor they hold everything from there on', () => {
    fc.assert(
      fc.property(upwards, (bands) => {
        const reaching = bands.filter(
          (band) => band.to === undefined || band.to > 1 || (band.to === 1 && band.toIncluded),
        );
        expect(bandFaults(reaching, 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it('bands of any kind have no fault if and only if every number is held once', () => {
  const end = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
  const band = fc.tuple(end, fc.boolean(), end, fc.boolean()).map(([low, lowIn, high, highIn]): Band => ({
    light: 'green',
    ...(low === undefined ? {} : { from: low, fromIncluded: lowIn }),
    ...(high === undefined ? {} : { to: high, toIncluded: highIn }),
  }));
  const values = Array.from({ length: 17 }, (_, index) => (index - 8) / 2);
  fc.assert(
    fc.property(fc.array(band, { maxLength: 4 }), (bands) => {
      const once = values.every((value) => holders(bands, value) === 1);
      const useful = bands.every((each) => values.some((value) => holds(each, rational(value))));
      expect(bandFaults(bands).length === 0).toBe(once && useful);
    }),
    { numRuns: 2000 },
  );
});

describe('turnedBand', () => {
  const three = (low: Light, middle: Light, high: Light): readonly Band[] => [
    above(10, false, high),
    below(0, true, low),
    from(0, false, 10, true, middle),
  ];

  it.each<readonly [Light, Light, Light, 'low' | 'high', number | undefined]>([
    ['green', 'yellow', 'red', 'low', undefined],
    ['green', 'green', 'red', 'low', undefined],
    ['red', 'yellow', 'green', 'high', undefined],
    ['red', 'red', 'red', 'high', undefined],
    ['green', 'yellow', 'red', 'high', 2],
    ['red', 'yellow', 'green', 'low', 2],
    ['yellow', 'green', 'red', 'low', 2],
    ['green', 'red', 'yellow', 'low', 0],
    ['red', 'green', 'yellow', 'high', 0],
  ])('%s, %s, %s with the better end %s', (low, middle, high, better, turned) => {
    expect(turnedBand(three(low, middle, high), better)).toBe(turned);
  });
});

describe('distancesFrom', () => {
  const rank = (light: Light): number => lights.indexOf(light);

  it.each<
    readonly [value: number, better: readonly [Light, number] | undefined, worse: readonly [Light, number] | undefined]
  >([
    [-3, undefined, ['yellow', 3]],
    [0, undefined, ['yellow', 0]],
    [0.1, ['green', 0.1], ['red', 9.9]],
    [10, ['green', 10], ['red', 0]],
    [10.5, ['yellow', 0.5], undefined],
  ])('%d points behind under the default rule', (value, better, worse) => {
    const bands = [below(0, true), from(0, false, 10, true), above(10, false)];
    const exact = (pair: readonly [Light, number] | undefined) =>
      pair === undefined ? undefined : { light: pair[0], by: rational(pair[1]) };
    const { toBetter, toWorse } = distancesFrom(bands, rational(value));
    for (const [found, wanted] of [
      [toBetter, exact(better)],
      [toWorse, exact(worse)],
    ] as const) {
      expect(found?.light).toBe(wanted?.light);
      if (found !== undefined && wanted !== undefined) expect(compare(found.by, wanted.by)).toBe(0);
    }
  });

  it('agrees with a search through the numbers', () => {
    // On a grid of hundredths an excluded end is one step further than the distance to it.
    const hundredth = rational(0.01);
    const grid = Array.from({ length: 1601 }, (_, index) => rational((index - 800) / 100));
    const cuts = fc
      .uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 1, maxLength: 3 })
      .map((values) => values.map((value) => value / 10).toSorted((a, b) => a - b));
    const bandsOf = fc.tuple(cuts, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.constantFrom(...lights)));
    fc.assert(
      fc.property(bandsOf, fc.integer({ min: -80, max: 80 }), ([limits, coins, colors], tenths) => {
        const toLower = limits.map(() => coins.next().value);
        const bands = Array.from({ length: limits.length + 1 }, (_, index): Band => {
          const [low, high] = [limits[index - 1], limits[index]];
          return {
            light: colors.next().value,
            ...(low === undefined ? {} : { from: low, fromIncluded: toLower[index - 1] !== true }),
            ...(high === undefined ? {} : { to: high, toIncluded: toLower[index] === true }),
          };
        });
        const value = rational(tenths / 10);
        const own = lightOf(bands, value);
        const nearestWhere = (wanted: (light: Light) => boolean) =>
          grid
            .filter((other) => wanted(lightOf(bands, other)))
            .map((other) => {
              const by = subtract(other, value);
              return by.n < 0n ? { n: -by.n, d: by.d } : by;
            })
            .toSorted(compare)[0];
        const { toBetter, toWorse } = distancesFrom(bands, value);
        for (const [found, searched] of [
          [toBetter, nearestWhere((light) => rank(light) < rank(own))],
          [toWorse, nearestWhere((light) => rank(light) > rank(own))],
        ] as const) {
          expect(found === undefined).toBe(searched === undefined);
          if (found === undefined || searched === undefined) continue;
          const over = subtract(searched, found.by);
          expect(over.n >= 0n && compare(over, hundredth) <= 0).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('a value in a hole is red rather than unjudged', () => {
  expect(lightOf([below(0, true)], rational(1))).toBe('red');
});
