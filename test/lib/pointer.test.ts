// JSON pointers lead back to the steps that they were made of.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeStep, pointerTo, stepsOf } from '../../src/lib/pointer.ts';

describe('pointers', () => {
  it.each<readonly [steps: readonly (string | number)[], pointer: string]>([
    [[], ''],
    [[''], '/'],
    [['commitments', 2, 'due'], '/commitments/2/due'],
    [['a/b', 'm~n', '~1'], '/a~1b/m~0n/~01'],
    [['举措', ' '], '/举措/ '],
  ])('%j is %j', (steps, pointer) => {
    expect(pointerTo(...steps)).toBe(pointer);
    expect(stepsOf(pointer)).toEqual(steps.map(String));
  });

  it('come back whole, whatever the steps hold', () => {
    const step = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('~', '/', '0', '1') }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(stepsOf(pointerTo(...steps))).toEqual(steps);
      }),
    );
  });

  it('differ where the steps differ, and no step holds a bare slash', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(pointerTo(...a) === pointerTo(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        for (const step of a) expect(escapeStep(step)).not.toContain('/');
      }),
    );
  });
});
