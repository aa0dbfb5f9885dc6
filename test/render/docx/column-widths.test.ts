// Widths of columns on paper: what must not break has its room, and the table is nearly as low as it can be.
import { describe, expect, it } from 'vitest';
import { type ColumnTexts, columnWidths } from '../../../src/render/docx/column-widths.ts';

const column = (lengths: readonly number[], more: Partial<ColumnTexts> = {}): ColumnTexts => ({
  head: 4,
  cells: lengths.map((length) => [length]),
  isWhole: false,
  ...more,
});

/** How many lines the rows take together. */
const heightOf = (columns: readonly ColumnTexts[], widths: readonly number[]): number =>
  (columns[0]?.cells ?? []).reduce(
    (sum, _cell, row) =>
      sum +
      Math.max(
        ...columns.map(({ cells }, index) =>
          (cells[row] ?? []).reduce((lines, line) => lines + Math.max(1, Math.ceil(line / (widths[index] ?? 1))), 0),
        ),
      ),
    0,
  );

/** The lowest that two columns can be beside those that must not break. */
function lowest(columns: readonly ColumnTexts[], room: number): number {
  const heights = Array.from({ length: room - 15 }, (_way, index) => {
    const first = index + 8;
    return heightOf(columns, [6, first, room - 6 - first]);
  });
  return Math.min(...heights);
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

it('gives one long note the room that short titles can spare', () => {
  const titles = column([20, 20, 20, 20, 20]);
  const note = column([0, 0, 0, 0, 160]);
  const widths = columnWidths([column([5, 5, 5, 5, 5], { isWhole: true }), titles, note], 60);
  expect(widths[1]).toBeGreaterThanOrEqual(10);
  expect(widths[2]).toBeGreaterThanOrEqual(32);
  expect(total(widths)).toBeCloseTo(60, 6);
});

it('gives a line that was broken on purpose no room for two', () => {
  const [, note = 0] = columnWidths([column([30]), column([], { cells: [[6, 6, 6, 6]] })], 30);
  expect(note).toBeLessThanOrEqual(8);
});

it('gives no column more than it can use', () => {
  expect(columnWidths([column([6]), column([9])], 80)).toEqual([6, 9]);
});

it('gives the least where there is no room at all', () => {
  expect(columnWidths([column([12], { isWhole: true }), column([90]), column([3])], 10)).toEqual([12, 8, 4]);
});

it('has no columns without any', () => {
  expect(columnWidths([], 80)).toEqual([]);
});

describe('tables of all kinds', () => {
  const lengths = [0, 3, 7, 12, 20, 33, 54, 88, 143, 230];
  const tables = lengths.flatMap((first) =>
    lengths.map((second) => {
      const rows = [first, 12, (first * 7) % 50, 18];
      return [
        column(
          rows.map(() => 6),
          { isWhole: true },
        ),
        column(rows),
        column([second, (second * 3) % 40, 9, 0]),
      ];
    }),
  );

  it.each([40, 70, 110])('keep to a page of %i, what must not break whole, and are nearly as low as can be', (room) => {
    for (const columns of tables) {
      const widths = columnWidths(columns, room);
      expect(total(widths)).toBeLessThanOrEqual(room + 1e-6);
      expect(widths[0]).toBeGreaterThanOrEqual(6);
      const least = lowest(columns, room);
      expect(heightOf(columns, widths)).toBeLessThanOrEqual(Math.max(least + 2, least * 1.25));
    }
  });
});
