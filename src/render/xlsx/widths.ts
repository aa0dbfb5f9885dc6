// How wide columns are and how high rows, by the text in them: programs that open a workbook do not work it out themselves.
import { layoutColumns, type ColumnNeed } from '../../lib/table-layout.ts';
import { displayWidth } from '../../lib/width.ts';
import { wrapText } from '../../lib/wrap.ts';
import type { Column } from '../../model/document.ts';
import { highestRow, lineOf } from './look.ts';

/** What a cell keeps free at its sides, in columns of text. */
const margin = 1.5;
/** The button of a filter. */
const button = 3;
const widestWhole = 40;

export function needOf(
  column: Pick<Column, 'whole' | 'minimum' | 'grow'>,
  head: string,
  shown: readonly string[],
  filtered: boolean,
): ColumnNeed {
  // A head wraps in two, no Latin word cut, so that figures under it do not stand in a wide column.
  const words = (head.match(/[!-~]+/g) ?? []).map(({ length }) => length);
  const headWidth = Math.max(4, ...words, Math.ceil(displayWidth(head) / 2)) + (filtered ? button : 0);
  const widest = shown.reduce((most, text) => Math.max(most, widestLine(text)), 0);
  const natural = Math.max(widest, headWidth);
  if (column.whole === true) {
    const whole = Math.min(natural, widestWhole);
    return { natural: whole + margin, minimum: whole + margin, grow: 0 };
  }
  const grow = column.grow ?? 1;
  const minimum = Math.max(headWidth, Math.min(widest, column.minimum ?? 6 + 3 * Math.min(grow, 3)));
  return { natural: natural + margin, minimum: minimum + margin, grow };
}

const widestLine = (text: string): number =>
  text.split('\n').reduce((most, line) => Math.max(most, displayWidth(line)), 0);

/** The needs of several tables below each other; a column that none of them asks for takes what is left. */
export function joined(needs: readonly (readonly ColumnNeed[])[], columns: number): readonly ColumnNeed[] {
  return Array.from({ length: columns }, (_column, index) => {
    const here = needs.flatMap((row) => row[index] ?? []);
    if (here.length === 0) return { natural: 0, minimum: 0, grow: 1 };
    return {
      natural: here.reduce((most, { natural }) => Math.max(most, natural), 0),
      minimum: here.reduce((most, { minimum }) => Math.max(most, minimum), 0),
      grow: here.reduce((most, { grow = 1 }) => Math.max(most, grow), 0),
    };
  });
}

/** The widths that fit the page, or what has to be printed smaller; a narrow table is spread to what can be read easily. */
export function widthsOf(needs: readonly ColumnNeed[], page: number): readonly number[] {
  const widths = layoutColumns(needs, page) ?? needs.map(({ natural, minimum }) => Math.min(natural, minimum));
  const free = Math.max(0, page - total(widths));
  const growing = needs.reduce((sum, { grow = 1 }) => sum + grow, 0);
  if (growing === 0) return widths;
  return widths.map((width, index) => Math.min(255, width + Math.floor((free * (needs[index]?.grow ?? 1)) / growing)));
}

export const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** Points for the text wrapped to the width of its cell. */
export function heightOf(shown: string, width: number, size: number, textSize: number): number {
  if (shown === '') return lineOf(size) + 5;
  // A larger face has room for fewer characters in the same width.
  const columns = Math.max(2, Math.floor(((width - margin) * textSize) / size));
  return Math.min(highestRow, wrapText(shown, columns).length * lineOf(size) + 5);
}
