// The tables of a pack as CSV: one file a table, plain numbers, ISO dates, nothing a spreadsheet would run.
import { escapeControls } from '../lib/width.ts';
import type { Words } from '../messages/index.ts';
import type { Cell, Column, Table } from '../model/document.ts';
import type { ReviewPack } from '../model/pack.ts';
import { cellText } from './cell-text.ts';

/** The tables of the review that are worth counting on; the ledger and the returns stand beside it in the pack. */
const ofReview = ['indicators', 'lights-by-section', 'lights-by-organization', 'adjustments', 'to-supply'];

export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

export function renderCsv(pack: ReviewPack, words: Words): readonly CsvFile[] {
  const tables = pack.review.blocks.flatMap((block) =>
    block.kind === 'table' && ofReview.includes(block.id) ? [block] : [],
  );
  return [pack.ledger, pack.changes, pack.returns, ...tables].map((table) => ({
    name: table.id,
    text: csvOf(table, pack.simulated, words),
  }));
}

/** One column of the file: a key that never changes, the word for it, and what stands in it. */
interface Field {
  readonly key: string;
  readonly label: string;
  readonly valueOf: (cell: Cell) => string;
}

/** The first line holds the keys for programs, the second the words for people. */
function csvOf(table: Table, simulated: boolean, words: Words): string {
  const fields = table.columns.map((column, index) => fieldsOf(column, table, index, words));
  const flat = fields.flat();
  const mark = simulated ? ['示例数据'] : [];
  const records = [
    [...flat.map(({ key }) => key), ...mark.map(() => 'simulated')],
    [...flat.map(({ label }) => label), ...mark],
    ...table.rows.map((row) => [
      ...row.flatMap((cell, index) => (fields[index] ?? []).map(({ valueOf }) => valueOf(cell))),
      ...mark,
    ]),
  ];
  return `\ufeff${records.map((values) => `${values.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Always in quotes, as RFC 4180 has them. */
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** A light gets its codes beside its words, a number its unit where one is printed. */
function fieldsOf(column: Column, table: Table, index: number, words: Words): readonly Field[] {
  const { key } = column;
  const label = words.columns[key];
  const cells = table.rows.flatMap((row) => row[index] ?? []);
  const code = key.replaceAll('-', '_');
  const own: Field = { key: code, label, valueOf: (cell) => plainText(cell, words) };
  if (cells.some((cell) => cell.kind === 'status'))
    return [
      own,
      {
        key: `${code}_code`,
        label: `${label}: ${words.columns['status-code']}`,
        valueOf: (cell) => (cell.kind === 'status' ? cell.status : ''),
      },
      {
        key: `${code}_light`,
        label: `${label}: ${words.columns['light-code']}`,
        valueOf: (cell) => (cell.kind === 'status' ? cell.light : ''),
      },
    ];
  if (!cells.some((cell) => cell.kind === 'number' && (cell.unit ?? '') !== '')) return [own];
  return [own, { key: `${code}_unit`, label: `${label}: ${words.columns.unit}`, valueOf: unitOf }];
}

const unitOf = (cell: Cell): string =>
  cell.kind === 'number' && cell.value !== undefined ? escapeFormula(cell.unit ?? '') : '';

function plainText(cell: Cell, words: Words): string {
  if (cell.kind === 'number') return cell.value === undefined ? '' : cell.value.toFixed(cell.decimals);
  if (cell.kind === 'date')
    return cell.day === undefined ? '' : cell.precision === 'month' ? cell.day.slice(0, 7) : cell.day;
  return escapeFormula(escapeControls(cellText(cell, words), { keepNewline: true }));
}

/**
 * An apostrophe before whatever a spreadsheet would take for a formula, in every line of a cell: also behind blanks,
 * quotes and in full width (OWASP, CSV injection). A plain number stays one.
 */
export function escapeFormula(text: string): string {
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text)) return text;
  return text.replaceAll(/^(?=(?:[^\S\n]|["'＂＇\u200b])*[=+\-@＝＋－＠])/gm, "'");
}
