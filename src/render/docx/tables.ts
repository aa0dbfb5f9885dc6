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
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { displayWidth } from '../../lib/width.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Cell, Table as Rows } from '../../model/document.ts';
import { cellText } from '../cell-text.ts';
import { faces, lineOfTable, run } from './look.ts';
import { xmlText } from '../office/xml-text.ts';

export interface TableSize {
  /** Twentieths of a point. */
  readonly width: number;
  /** Half points. */
  readonly font: number;
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
  const texts = table.rows.map((row) => row.map((cell) => cellText(cell, words)));
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

const headCell = (text: string, width: number, { font }: TableSize): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: lineOfTable,
        children: [new TextRun(run(xmlText(text), { font: faces.heading, size: font }))],
      }),
    ],
  });

interface CellSize {
  readonly width: number;
  readonly size: TableSize;
  readonly right: boolean;
}

function bodyCell(cell: Cell, text: string, { width, size, right }: CellSize): TableCell {
  const light = lightOf(cell);
  const alignment = right ? AlignmentType.RIGHT : light === undefined ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(light === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shades[light] } }),
    children: text.split('\n').map(
      (lineText) =>
        new Paragraph({
          alignment,
          spacing: lineOfTable,
          children: [new TextRun(run(xmlText(lineText), { size: size.font }))],
        }),
    ),
  });
}

function lightOf(cell: Cell): Light | undefined {
  if (cell.kind === 'status') return cell.light;
  return cell.kind === 'phrase' && cell.phrase.key === 'light' ? cell.phrase.light : undefined;
}

/** Wide enough for the longest word that must not break where there is room; the rest goes to long texts. */
function widthsOf(
  table: Rows,
  heads: readonly string[],
  texts: readonly (readonly string[])[],
  { width, font }: TableSize,
): readonly number[] {
  // Half points to twentieths of a point: a column of the terminal is half the height of the face, and a tenth more
  // where another face stands in for the one asked for.
  const unit = font * 5.6;
  const padding = 150;
  const longest = table.columns.map((column, index) => {
    const lines = texts.flatMap((row) => (row[index] ?? '').split('\n')).map(displayWidth);
    const head = displayWidth(heads[index] ?? '');
    const all = lines.reduce((most, line) => Math.max(most, line), 0);
    return { least: column.whole === true ? Math.max(all, Math.min(head, 8)) : Math.min(Math.max(all, 4), 12), all };
  });
  const wanted = longest.map(({ least, all }) => ({ least: least * unit + padding, all: all * unit + padding }));
  const leastOfAll = wanted.reduce((sum, { least }) => sum + least, 0);
  const scale = Math.min(1, width / leastOfAll);
  const free = Math.max(0, width - leastOfAll);
  const longing = wanted.map(({ least, all }) => 3 + Math.sqrt(Math.max(0, all - least)));
  const total = longing.reduce((sum, each) => sum + each, 0);
  return wanted.map(({ least }, index) => Math.floor(least * scale + (free * (longing[index] ?? 0)) / total));
}
