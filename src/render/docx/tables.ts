// Tables: heads repeated on every page, rows that do not split, widths by what the cells hold.
import { displayWidth } from '../../lib/width.ts';
import type { Words } from '../../messages/index.ts';
import type { Cell, Table as Rows } from '../../model/document.ts';
import { cellText, lightOf } from '../cell-text.ts';
import { shades } from '../office/light-colours.ts';
import { columnWidths } from './column-widths.ts';
import { aligned } from './look.ts';
import { styledText } from './markup.ts';
import type { TableFace } from './styles.ts';

export interface TableSize {
  /** Twentieths of a point. */
  readonly width: number;
  readonly face: TableFace;
}

/** The markup of the table, as ECMA-376 part 1, 17.4 orders it. */
export function tableOf(table: Rows, words: Words, size: TableSize): string {
  const texts = table.rows.map((row) => row.map((cell) => paperText(cell, words)));
  const heads = table.columns.map((column) => words.columns[column.key]);
  const columnWidths = widthsOf(table, heads, texts, size);
  const { head, text } = size.face;
  const headCells = heads.map((name, index) => cellOf(columnWidths[index] ?? 0, headShade, styledText(head, name)));
  const rows = table.rows.map((row, number) => {
    const cells = row.map((cell, index) => {
      const light = lightOf(cell);
      const side = table.columns[index]?.align === 'right' ? 'right' : light === undefined ? undefined : 'center';
      const more = side === undefined ? '' : aligned(side);
      const lines = (texts[number]?.[index] ?? '').split('\n').map((line) => styledText(text, line, more));
      return cellOf(columnWidths[index] ?? 0, light === undefined ? '' : shadeOf(shades[light]), lines.join(''));
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  const grid = columnWidths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const headRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headCells.join('')}</w:tr>`;
  return `<w:tbl>${propertiesOf(size.width)}<w:tblGrid>${grid}</w:tblGrid>${headRow}${rows.join('')}</w:tbl>`;
}

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="7F7F7F" w:sz="4"/>`)
  .join('');
const margins = [
  ['top', 30],
  ['left', 60],
  ['bottom', 30],
  ['right', 60],
]
  .map(([side, width]) => `<w:${side} w:type="dxa" w:w="${width}"/>`)
  .join('');

const propertiesOf = (width: number): string =>
  `<w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`;

const shadeOf = (fill: string): string => `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`;
const headShade = shadeOf('F2F2F2');

const cellOf = (width: number, shade: string, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${shade}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;

/** A light above its status, so that the column stays narrow. */
const paperText = (cell: Cell, words: Words): string =>
  cell.kind === 'status' ? `${words.lights[cell.light]}\n${words.statuses[cell.status]}` : cellText(cell, words);

/** Twentieths of a point a column. */
function widthsOf(
  table: Rows,
  heads: readonly string[],
  texts: readonly (readonly string[])[],
  { width, face }: TableSize,
): readonly number[] {
  // Half points to twentieths of a point: a column of the terminal is half the height of the face, and a little more
  // where another face stands in for the one asked for.
  const unit = face.size * 5.5;
  const columns = table.columns.map((column, index) => ({
    head: displayWidth(heads[index] ?? ''),
    lines: texts.flatMap((row) => (row[index] ?? '').split('\n').map(displayWidth)),
    isWhole: column.whole === true,
  }));
  const shares = columnWidths(columns, width / unit - columns.length * (cellPadding / unit));
  const sum = shares.reduce((total, share) => total + share, 0);
  // Rounding and scaling must not leave the table narrower or wider than its page.
  return shares.map((share) => Math.floor((share / sum) * (width - columns.length * cellPadding) + cellPadding));
}

/** Twentieths of a point that a cell keeps free, both sides together. */
const cellPadding = 120;
