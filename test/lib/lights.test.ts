// A whole shows its worst part, and the counts keep every part.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLights, lightOfAll, lightOrder, lightsByUrgency } from '../../src/lib/lights.ts';
import type { Light } from '../../src/model/assessment.ts';

/** A record, so that the compiler asks for every light. */
const everyLight: Readonly<Record<Light, true>> = { red: true, yellow: true, blue: true, grey: true, green: true };

const standing = (lights: readonly Light[]) => lights.map((light) => ({ light, status: 'in-progress' }) as const);

describe('lights', () => {
  it('are all in the order of urgency, each once', () => {
    expect(lightsByUrgency.toSorted()).toEqual(Object.keys(everyLight).toSorted());
    expect(lightsByUrgency.map(lightOrder)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each<readonly [lights: readonly Light[], worst: Light]>([
    [[], 'grey'],
    [['green'], 'green'],
    [['green', 'grey'], 'grey'],
    [['grey', 'blue'], 'blue'],
    [['blue', 'yellow', 'green'], 'yellow'],
    [['green', 'green', 'red', 'yellow'], 'red'],
  ])('of %j the worst is %s', (lights, worst) => {
    expect(lightOfAll(standing(lights))).toBe(worst);
  });

  it('counts add up to the parts, and the worst is the first in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lightsByUrgency), { minLength: 1 }), (lights) => {
        const counts = countLights(lights.map((light) => ({ light })));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(lights.length);
        for (const light of lightsByUrgency) expect(counts[light]).toBe(lights.filter((each) => each === light).length);
        expect(lightOrder(lightOfAll(standing(lights)))).toBe(Math.min(...lights.map(lightOrder)));
      }),
    );
  });
});

it.each([
  [['cancelled', 'grey'], ['done', 'green'], 'green'],
  [['cancelled', 'grey'], ['not-started', 'grey'], 'grey'],
  [['cancelled', 'grey'], ['overdue', 'red'], 'red'],
  [['cancelled', 'grey'], ['cancelled', 'grey'], 'grey'],
] as const)('of %j and %j the whole is %s', (one, other, light) => {
  expect(lightOfAll([one, other].map(([status, own]) => ({ status, light: own })))).toBe(light);
});
