// Tables: heads repeated on every page, rows that do not split, widths by what the cells hold.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { displayWidth } from '../../lib/width.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Cell, Table as Rows } from '../../model/document.ts';
import { cellText } from '../cell-text.ts';
import type { TableFace } from './styles.ts';
import { xmlText } from '../office/xml-text.ts';

export interface TableSize {
  /** Twentieths of a point. */
  readonly width: number;
  readonly face: TableFace;
}

/** Light enough that black print stays readable on it; the word stands in the cell as well. */
const shades: Readonly<Record<Light, string>> = {
  red: 'F8D7DA',
  yellow: 'FFF2CC',
  blue: 'DDEBF7',
  grey: 'EDEDED',
  green: 'E2EFDA',
};

export function tableOf(table: Rows, words: Words, size: TableSize): Table {
  const texts = table.rows.map((row) => row.map((cell) => paperText(cell, words)));
  const heads = table.columns.map((column) => words.columns[column.key]);
  const columnWidths = widthsOf(table, heads, texts, size);
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: size.width, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, index) => headCell(head, columnWidths[index] ?? 0, size)),
      }),
      ...table.rows.map(
        (row, number) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, index) =>
              bodyCell(cell, texts[number]?.[index] ?? '', {
                width: columnWidths[index] ?? 0,
                size,
                right: table.columns[index]?.align === 'right',
              }),
            ),
          }),
      ),
    ],
  });
}

/** A light above its status, so that the column stays narrow. */
const paperText = (cell: Cell, words: Words): string =>
  cell.kind === 'status' ? `${words.lights[cell.light]}\n${words.statuses[cell.status]}` : cellText(cell, words);

const headCell = (text: string, width: number, { face }: TableSize): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
    children: [new Paragraph({ style: face.head, text: xmlText(text) })],
  });

interface CellSize {
  readonly width: number;
  readonly size: TableSize;
  readonly right: boolean;
}

function bodyCell(cell: Cell, text: string, { width, size, right }: CellSize): TableCell {
  const light = lightOf(cell);
  const alignment = right ? AlignmentType.RIGHT : light === undefined ? undefined : AlignmentType.CENTER;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(light === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shades[light] } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: size.face.text,
          text: xmlText(line),
          ...(alignment === undefined ? {} : { alignment }),
        }),
    ),
  });
}

function lightOf(cell: Cell): Light | undefined {
  if (cell.kind === 'status') return cell.light;
  return cell.kind === 'phrase' && cell.phrase.key === 'light' ? cell.phrase.light : undefined;
}

/**
 * What must not break gets its room; the rest is shared by how much there is to read, no column getting more than its
 * longest line needs.
 */
function widthsOf(
  table: Rows,
  heads: readonly string[],
  texts: readonly (readonly string[])[],
  { width, face }: TableSize,
): readonly number[] {
  // Half points to twentieths of a point: a column of the terminal is half the height of the face, and a little more
  // where another face stands in for the one asked for.
  const unit = face.size * 5.5;
  const columns = table.columns.map((column, index) => {
    const lines = texts.flatMap((row) => (row[index] ?? '').split('\n')).map(displayWidth);
    const longest = lines.reduce((most, line) => Math.max(most, line), 0);
    const least = column.whole === true ? Math.max(longest, 4) : Math.min(Math.max(longest, 4), 8);
    const total = lines.reduce((sum, line) => sum + line, 0);
    return { least, most: Math.max(longest, displayWidth(heads[index] ?? '')), weight: Math.sqrt(total) };
  });
  const room = width / unit - columns.length * (cellPadding / unit);
  const shares = shareRoom(columns, room);
  const sum = shares.reduce((total, share) => total + share, 0);
  // Rounding and scaling must not leave the table narrower or wider than its page.
  return shares.map((share) => Math.floor((share / sum) * (width - columns.length * cellPadding) + cellPadding));
}

/** Twentieths of a point that a cell keeps free, both sides together. */
const cellPadding = 120;

interface Wish {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/** Raises the columns from their least by their weights until the room is used up or all have what they can use. */
function shareRoom(columns: readonly Wish[], room: number): readonly number[] {
  const shares = columns.map(({ least }) => least);
  let free = room - shares.reduce((total, share) => total + share, 0);
  for (let round = 0; round < columns.length && free > 0.5; round += 1) {
    const open = columns.map(({ most, weight }, index) => (most > (shares[index] ?? 0) ? Math.max(weight, 0.1) : 0));
    const total = open.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) break;
    const given = columns.map(({ most }, index) =>
      Math.min((free * (open[index] ?? 0)) / total, most - (shares[index] ?? 0)),
    );
    for (const [index, part] of given.entries()) if (part > 0) shares[index] = (shares[index] ?? 0) + part;
    free -= given.reduce((sum, part) => sum + Math.max(0, part), 0);
  }
  return shares;
}
