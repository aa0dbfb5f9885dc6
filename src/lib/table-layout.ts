/** Owns how the width of a terminal or page is shared among the columns of a table. */

/** What one column asks for; widths in terminal columns, content only, without the space between columns. */
export interface ColumnNeed {
  /** The width of its widest cell, unwrapped. */
  readonly natural: number;
  /** The narrowest width that still reads; one above `natural` counts as `natural`. */
  readonly minimum: number;
  /** Its weight when there is not enough for all, 1 unless given; with 0 it stays at its minimum then. */
  readonly grow?: number;
  /** The widths of its lines, unwrapped, where the table is to be low: weights then only part columns with as much to wrap. */
  readonly lines?: readonly number[];
}

/**
 * Content widths that add up to at most `available` columns: every column its natural width when that fits; otherwise the
 * room goes where most lines are wrapped, and among as many the columns wide for their weight are cut to a common level,
 * none under its minimum or over its natural width, until the room is used up. Null when not even the minimums fit: show
 * something other than a table.
 */
export function layoutColumns(columns: readonly ColumnNeed[], available: number): readonly number[] | null {
  const naturals = columns.map(({ natural }) => natural);
  let room = Math.floor(available) - sum(naturals);
  if (room >= 0) return naturals;

  const widths = columns.map(({ natural, minimum }) => Math.min(natural, minimum));
  room = Math.floor(available) - sum(widths);
  if (room < 0) return null;

  const wrapped = columns.map(({ lines }, index) => wrappedLines(lines, widths[index] ?? 0));
  // One column of room at a time: exact, fair, and a few hundred steps at most.
  for (; room > 0; room -= 1) {
    const neediest = findNeediest(columns, widths, wrapped);
    if (neediest === undefined) break;
    const width = (widths[neediest] ?? 0) + 1;
    widths[neediest] = width;
    wrapped[neediest] = wrappedLines(columns[neediest]?.lines, width);
  }
  return widths;
}

/** How many lines there are more than with room for all. */
function wrappedLines(lines: ColumnNeed['lines'] = [], width: number): number {
  let more = 0;
  for (const line of lines) if (line > width) more += Math.ceil(line / Math.max(width, 1)) - 1;
  return more;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function findNeediest(
  columns: readonly ColumnNeed[],
  widths: readonly number[],
  wrapped: readonly number[],
): number | undefined {
  let neediest: number | undefined;
  let least = Infinity;
  let most = 0;
  // By index: this is asked once for every column of room.
  for (let index = 0; index < columns.length; index += 1) {
    const { natural = 0, grow = 1 } = columns[index] ?? {};
    const width = widths[index] ?? 0;
    const lines = wrapped[index] ?? 0;
    if (width >= natural || grow <= 0 || lines < most || (lines === most && width / grow >= least)) continue;
    most = lines;
    least = width / grow;
    neediest = index;
  }
  return neediest;
}
