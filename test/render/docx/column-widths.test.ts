// Widths of columns on paper: what must not break has its room, the rest goes where it saves lines.
import { expect, it } from 'vitest';
import { type ColumnTexts, columnWidths } from '../../../src/render/docx/column-widths.ts';

const column = (lines: readonly number[], more: Partial<ColumnTexts> = {}): ColumnTexts => ({
  head: 4,
  lines,
  isWhole: false,
  ...more,
});

it.each<[name: string, columns: readonly ColumnTexts[], room: number, widths: readonly number[]]>([
  [
    'one long note takes what short titles can spare',
    [column([5, 5, 5], { isWhole: true }), column([20, 20, 20]), column([0, 0, 160])],
    55.9,
    [5, 10, 40],
  ],
  ['a head of figures stays on one line', [column([3], { head: 6, isWhole: true }), column([90])], 40, [6, 34]],
  ['a date does not break', [column([10, 10]), column([400])], 40, [10, 30]],
  ['no column has more than it can use', [column([6]), column([9])], 80, [6, 9]],
  [
    'the least, where there is no room at all',
    [column([12], { isWhole: true }), column([90]), column([3])],
    10,
    [12, 10, 4],
  ],
  ['no columns', [], 80, []],
])('%s', (_name, columns, room, widths) => {
  expect(columnWidths(columns, room)).toEqual(widths);
});
