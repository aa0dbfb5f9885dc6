/** Owns tables on a terminal: wrapped cells under a head, or one small record a row where a table does not fit. */

import Table from 'cli-table3';
import { layoutColumns } from '../lib/table-layout.ts';
import { displayWidth, escapeControls } from '../lib/width.ts';
import { wrapText } from '../lib/wrap.ts';

export interface TerminalHead {
  readonly text: string;
  readonly align: 'left' | 'right';
  /** The narrowest the column may become, in terminal columns; 8, four Chinese characters, or more for long texts, unless given. */
  readonly minimum?: number;
  /** Its weight when columns must shrink, 1 unless given. */
  readonly grow?: number;
  /** Never wrapped, for ids, dates and numbers. */
  readonly whole?: boolean;
  readonly paint?: (line: string) => string;
}

export interface TerminalCell {
  /** Plain text; line feeds break the line, other control characters are shown as `\u{1b}`. */
  readonly text: string;
  /** Colours one finished line; what it adds must take no room. */
  readonly paint?: (line: string) => string;
}

export interface TerminalTable {
  readonly head: readonly TerminalHead[];
  /** Each as long as the head. */
  readonly rows: readonly (readonly TerminalCell[])[];
}

export interface TableOptions {
  readonly columns: number;
  readonly ascii?: boolean;
  /** Colours the rules, which should be quieter than the text. */
  readonly paintRule?: (line: string) => string;
}

const gap = '  ';
/** Up to this share of wrapped rows a blank first column shows where a row goes on; beyond it rules part the rows. */
const mostWrapped = 0.2;
const defaultMinimum = 8;
/** A column of long texts asks for more, so that they take no more lines than this, but never for more than this. */
const tallestCell = 8;
const mostMinimum = 14;
/** A light with its status, which is not cut where there is room. */
const longestLabel = 13;
/** One longer than the least column; a number, an id or an address is none. */
const englishWord = /(?<![\w./-])[A-Za-z]{9,20}(?![\w/-])/g;
/** Each run is tried once: without the look back, wide padding would be tried from every space in it. */
const spacesAtEnd = /(?<![ \u3000])[ \u3000]+$/gm;

interface Look {
  readonly headRule: string;
  readonly rowRule: string;
  readonly paintRule: (line: string) => string;
}

const unicodeLook: Omit<Look, 'paintRule'> = { headRule: '━', rowRule: '─' };
const asciiLook: Omit<Look, 'paintRule'> = { headRule: '=', rowRule: '-' };

/**
 * The table as lines of at most `columns` terminal columns (40 or more), each without spaces at its end, the last ended
 * by a line feed. `ascii` draws with ASCII only, for terminals that show `─` two columns wide.
 *
 * @throws RangeError when a row is not as long as the head.
 */
export function renderTerminalTable(table: TerminalTable, options: TableOptions): string {
  for (const [index, row] of table.rows.entries()) {
    if (row.length === table.head.length) continue;
    throw new RangeError(`row ${index} has ${row.length} cells, the head has ${table.head.length}`);
  }
  if (table.head.length === 0) return '\n';
  const { paintRule = (rule: string) => rule } = options;
  const look: Look = { ...(options.ascii === true ? asciiLook : unicodeLook), paintRule };
  const shown = escapeTable(table);
  const available = options.columns - gap.length * (shown.head.length - 1);
  const needs = shown.head.map((head, index) => measureColumn(head, shown.rows, index));
  const atLeast = (words: (index: number) => number) =>
    needs.map((need, index) => ({ ...need, minimum: Math.max(need.minimum, words(index)) }));
  const wholeWords = atLeast((index) => widestWord(textsIn(shown, index)));
  const wholeLabels = wholeWords.map((need) =>
    need.natural > longestLabel ? need : { ...need, minimum: need.natural },
  );
  const widths =
    layoutColumns(wholeLabels, available) ??
    layoutColumns(wholeWords, available) ??
    layoutColumns(
      atLeast((index) => widestWord([shown.head[index]?.text ?? ''])),
      available,
    );
  return widths === null ? renderRecords(shown, options.columns, look) : renderGrid(shown, widths, look);
}

function escapeTable(table: TerminalTable): TerminalTable {
  const escape = (text: string): string => escapeControls(text, { keepNewline: true });
  return {
    head: table.head.map((head) => ({ ...head, text: escape(head.text) })),
    rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: escape(cell.text) }))),
  };
}

function measureColumn(head: TerminalHead, rows: TerminalTable['rows'], index: number) {
  const lines = rows.flatMap((row) => (row[index]?.text ?? '').split('\n').map(displayWidth));
  const natural = lines.reduce((most, line) => Math.max(most, line), Math.max(1, widestLine(head.text)));
  // A long text in a narrow column is a tower that nobody reads.
  const roomy = Math.min(mostMinimum, Math.max(defaultMinimum, Math.ceil(natural / tallestCell)));
  const minimum = head.whole === true ? natural : Math.max(2, head.minimum ?? roomy);
  return { natural, minimum, grow: head.grow ?? 1, lines };
}

const textsIn = ({ head, rows }: TerminalTable, index: number): readonly string[] => [
  head[index]?.text ?? '',
  ...rows.map((row) => row[index]?.text ?? ''),
];

/** The longest English word: a label is never cut in two, and what stands below it only where a grid has no other way. */
const widestWord = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.match(englishWord) ?? []).map((word) => word.length));

function widestLine(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

/** A cell's text as lines for a column: none with trailing spaces, none of marks alone, which need a place to stand. */
function wrapCell(text: string, width: number): string[] {
  return wrapText(text, Math.max(2, width)).map((line) => {
    const trimmed = line.replace(spacesAtEnd, '');
    return trimmed !== '' && displayWidth(trimmed) === 0 ? ` ${trimmed}` : trimmed;
  });
}

function paintLine(line: string, paint: TerminalCell['paint']): string {
  return line === '' || paint === undefined ? line : paint(line);
}

// --- as a table -------------------------------------------------------------------------------------------------------

const standInStart = '\ue000';
const standInRest = '\ue001';
const standIns = /\ue000\ue001*/g;

/** The lines a table is made of: `line` has a stand-in as wide as the column where each cell's text goes. */
interface Frame {
  readonly line: string;
  readonly headRule: string;
  readonly rowRule: string;
}

/**
 * cli-table3 draws the frame once and never sees the text: it measures by an older Unicode than `displayWidth`, cuts what
 * it thinks too wide, rewrites colours, and is slow on long cells. The width of a stand-in is beyond dispute, and all
 * columns are one to it: it works out some twenty settings for each cell.
 */
function drawFrame(widths: readonly number[], look: Look): Frame {
  const row = widths.map((width) => standInStart + standInRest.repeat(width - 1)).join(gap);
  const grid = new Table({
    colWidths: [row.length],
    wordWrap: false,
    // Empty head and border styles: by default it colours whatever the terminal and NO_COLOR say.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    chars: { left: '', right: '', mid: look.rowRule, 'left-mid': '', 'right-mid': '' },
  });
  // Two rows have a rule between them; the one under the head differs by its character alone.
  grid.push([row], [row]);
  const [, line = '', rowRule = ''] = grid.toString().split('\n'); // first the edge, left out
  const headRule = rowRule.replaceAll(look.rowRule, look.headRule);
  return { line, headRule: look.paintRule(headRule), rowRule: look.paintRule(rowRule) };
}

function renderGrid(table: TerminalTable, widths: readonly number[], look: Look): string {
  const { line, headRule, rowRule } = drawFrame(widths, look);
  const wrap = (cells: readonly TerminalCell[]): string[][] =>
    cells.map(({ text }, column) => wrapCell(text, widths[column] ?? 0));
  const fill = (wrapped: readonly (readonly string[])[], cells: readonly TerminalCell[]): string[] =>
    Array.from({ length: tallest(wrapped) }, (_, index) => {
      const parts = wrapped
        .map((lines, column) => {
          const text = lines[index] ?? '';
          const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
          const painted = paintLine(text, cells[column]?.paint);
          return table.head[column]?.align === 'right' ? padding + painted : painted + padding;
        })
        .values();
      return line.replace(standIns, () => parts.next().value ?? '').replace(spacesAtEnd, '');
    });

  const rows = table.rows.map(wrap);
  const isWrapped = rows.filter((row) => tallest(row) > 1).length > rows.length * mostWrapped;
  const drawn = [...fill(alignToBottom(wrap(table.head)), table.head), headRule];
  for (const [index, row] of rows.entries()) {
    if (isWrapped && index > 0) drawn.push(rowRule);
    drawn.push(...fill(row, table.rows[index] ?? []));
  }
  return `${drawn.join('\n')}\n`;
}

function tallest(cells: readonly (readonly string[])[]): number {
  return Math.max(...cells.map((lines) => lines.length));
}

/** A short label stands on the rule next to a tall one. */
function alignToBottom(cells: readonly string[][]): string[][] {
  const height = tallest(cells);
  return cells.map((lines) => [...Array.from({ length: height - lines.length }, () => ''), ...lines]);
}

// --- as records -------------------------------------------------------------------------------------------------------

function renderRecords(table: TerminalTable, columns: number, look: Look): string {
  if (table.rows.length === 0) return `${wrapCell(table.head.map(({ text }) => text).join(gap), columns).join('\n')}\n`;
  const labels = table.head.map(({ text }) => `${text.replaceAll('\n', ' ')}:`);
  const indent = Math.max(...labels.map(displayWidth)) + 1;
  const records = table.rows.map((row) =>
    row
      .flatMap((cell, index) => (cell.text === '' ? [] : renderField(labels[index] ?? '', cell, indent, columns)))
      .join('\n'),
  );
  return `${records.join(`\n${look.paintRule(look.rowRule.repeat(columns))}\n`)}\n`;
}

/** One `label: value`, the value hanging at `indent`, or on lines of its own when the labels would take half the width. */
function renderField(label: string, cell: TerminalCell, indent: number, columns: number): string[] {
  const isBeside = indent <= columns / 2;
  const margin = isBeside ? indent : gap.length;
  const values = cell.text === '' ? [] : wrapCell(cell.text, columns - margin);
  const painted = values.map((line) => (line === '' ? '' : ' '.repeat(margin) + paintLine(line, cell.paint)));
  if (!isBeside) return [...wrapCell(label, columns), ...painted];
  const [first = '', ...rest] = painted;
  return [label + first.slice(displayWidth(label)), ...rest];
}
