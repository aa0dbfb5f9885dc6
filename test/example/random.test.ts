import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay, spoken, workingDayWithin } from '../../src/example/dates.ts';
import { randomOf } from '../../src/example/random.ts';
import { shareOut } from '../../src/example/sharing.ts';

test('a stream depends on its seed and labels alone', () => {
  const stream = (seed: number, ...labels: string[]): readonly number[] => {
    const random = randomOf(seed, ...labels);
    return Array.from({ length: 5 }, () => random.between(1, 1000));
  };
  expect(stream(1, 'a')).toEqual(stream(1, 'a'));
  expect(stream(1, 'a')).not.toEqual(stream(1, 'b'));
  expect(stream(1, 'a')).not.toEqual(stream(2, 'a'));
});

const ascending = (a: number, b: number): number => a - b;

test('numbers keep within their bounds, and nothing is lost in shuffling', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 50 }), (seed, most) => {
      const random = randomOf(seed, 'bounds');
      const drawn = Array.from({ length: 30 }, () => random.between(0, most));
      expect(drawn.every((value) => value >= 0 && value <= most)).toBe(true);
      expect(random.shuffle(drawn).toSorted(ascending)).toEqual(drawn.toSorted(ascending));
    }),
  );
});

test('shares add up to the total', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }),
      (total, weights) => {
        const shares = shareOut(
          total,
          weights.map((weight, index) => [`o${index}`, weight]),
        );
        expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBe(total);
      },
    ),
  );
});

test('invented days are working days', () => {
  const random = randomOf(1, 'days');
  for (let turn = 0; turn < 200; turn++) {
    const day = workingDayWithin(random, '2024-04-01', '2024-06-30');
    expect(isWorkingDay(day)).toBe(true);
    expect('2024-04-01' <= day && day <= '2024-06-30').toBe(true);
  }
  expect(isWorkingDay('2024-10-01')).toBe(false);
  expect(isWorkingDay('2024-06-29')).toBe(false);
  expect(spoken('2024-06-03')).toBe('6月3日');
});
