/** Tests that columns share a width fairly and never go over it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutColumns, type ColumnNeed } from '../../src/lib/table-layout.ts';

const weighed = fc.record(
  {
    natural: fc.integer({ min: 0, max: 120 }),
    minimum: fc.integer({ min: 0, max: 30 }),
    grow: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['natural', 'minimum'] },
);
const lined = fc
  .record({
    lines: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 }),
    minimum: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ lines, minimum }): ColumnNeed => ({ natural: Math.max(...lines), minimum, lines }));
const need = fc.oneof(weighed, lined);

/** A column of such lines. */
const linesOf = (...lines: number[]): ColumnNeed => ({ natural: Math.max(...lines), minimum: 8, lines });

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('layoutColumns', () => {
  it.each<[name: string, columns: ColumnNeed[], available: number, widths: number[] | null]>([
    ['no columns', [], 10, []],
    [
      'all fit',
      [
        { natural: 10, minimum: 4 },
        { natural: 6, minimum: 6 },
      ],
      16,
      [10, 6],
    ],
    ['never wider than natural', [{ natural: 10, minimum: 4, grow: 3 }], 80, [10]],
    [
      'the wide one gives way',
      [
        { natural: 6, minimum: 6 },
        { natural: 90, minimum: 8 },
      ],
      40,
      [6, 34],
    ],
    [
      'two wide ones to one level',
      [
        { natural: 30, minimum: 8 },
        { natural: 200, minimum: 8 },
      ],
      40,
      [20, 20],
    ],
    [
      'a narrow one keeps what it has',
      [
        { natural: 12, minimum: 8 },
        { natural: 200, minimum: 8 },
      ],
      40,
      [12, 28],
    ],
    [
      'by weight',
      [
        { natural: 90, minimum: 8, grow: 2 },
        { natural: 90, minimum: 8 },
      ],
      60,
      [40, 20],
    ],
    [
      'weight 0 stays at its minimum',
      [
        { natural: 90, minimum: 8, grow: 0 },
        { natural: 90, minimum: 8 },
      ],
      60,
      [8, 52],
    ],
    [
      'not under the minimum',
      [
        { natural: 90, minimum: 30 },
        { natural: 90, minimum: 8, grow: 9 },
      ],
      50,
      [30, 20],
    ],
    [
      'exactly the minimums',
      [
        { natural: 90, minimum: 30 },
        { natural: 90, minimum: 8 },
      ],
      38,
      [30, 8],
    ],
    [
      'less than the minimums',
      [
        { natural: 90, minimum: 30 },
        { natural: 90, minimum: 8 },
      ],
      37,
      null,
    ],
    [
      'a minimum above natural asks for natural',
      [
        { natural: 4, minimum: 8 },
        { natural: 20, minimum: 8 },
      ],
      20,
      [4, 16],
    ],
    // 20 in two lines and 160 in four, where equal shares would make seven of it.
    ['a long note takes what short titles can spare', [linesOf(20, 20, 20), linesOf(4, 4, 160)], 50, [10, 40]],
    // Ten titles on one line are worth more than one long note.
    [
      'many short ones go before one long one',
      [linesOf(...Array.from({ length: 10 }, () => 24)), linesOf(4, 4, 60)],
      40,
      [24, 16],
    ],
    ['lines broken on purpose need no more than the widest', [linesOf(6, 6, 6), linesOf(90)], 40, [6, 34]],
    ['what has nothing to wrap leaves the rest to weight', [{ natural: 90, minimum: 8 }, linesOf(9)], 40, [31, 9]],
    ['a fraction of a column is none', [{ natural: 20, minimum: 2 }], 10.9, [10]],
  ])('%s', (_name, columns, available, widths) => {
    expect(layoutColumns(columns, available)).toEqual(widths);
  });

  it('stays between minimum and natural, within what is available, and wastes nothing', () => {
    fc.assert(
      fc.property(fc.array(need, { maxLength: 8 }), fc.integer({ min: 0, max: 240 }), (columns, available) => {
        const widths = layoutColumns(columns, available);
        const minimums = columns.map(({ natural, minimum }) => Math.min(natural, minimum));
        if (widths === null) {
          expect(sum(minimums)).toBeGreaterThan(available);
          return;
        }
        expect(widths).toHaveLength(columns.length);
        expect(sum(widths)).toBeLessThanOrEqual(available);
        for (const [index, { natural }] of columns.entries()) {
          expect(widths[index]).toBeLessThanOrEqual(natural);
          expect(widths[index]).toBeGreaterThanOrEqual(minimums[index] ?? 0);
        }
        const couldGrow = columns.some(({ natural, grow = 1 }, index) => grow > 0 && (widths[index] ?? 0) < natural);
        if (couldGrow) expect(sum(widths)).toBe(available);
      }),
    );
  });

  it('never narrows a column when there is more room', () => {
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 240 }),
        (columns, available) => {
          const widths = layoutColumns(columns, available);
          const wider = layoutColumns(columns, available + 1);
          for (const [index, width] of (widths ?? []).entries()) expect(wider?.[index]).toBeGreaterThanOrEqual(width);
        },
      ),
    );
  });
});
