// How the width of the paper is shared among the columns of a table: so that it takes as few lines as it can.

/** What one column holds, in half-width characters. */
export interface ColumnTexts {
  /** Of the head, which wraps where it has to. */
  readonly head: number;
  /** The lines of each cell, row by row. */
  readonly cells: readonly (readonly number[])[];
  /** Never wrapped. */
  readonly isWhole: boolean;
}

const narrowest = 4;
const narrowestText = 8;
/** A cell higher than this is hardly made lower by what other columns can spare. */
const tallest = 40;

interface Wish {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/**
 * What must not break gets its room. For the rest there are as many ways as the highest cell may have lines: each gives
 * every column what it needs for that and shares what is left by how much there is to read. The way with the fewest lines
 * is taken, of several the one whose cells may be higher, since it leaves more to share.
 *
 * @returns half-width characters a column, `room` of them together unless no column can use more, or not even the least fits
 */
export function columnWidths(columns: readonly ColumnTexts[], room: number): readonly number[] {
  const wishes = columns.map(wishOf);
  const plain = shareRoom(wishes, room);
  let best = { widths: plain, lines: linesOf(columns, plain) };
  for (let height = tallest; height > 0; height -= 1) {
    const raised = wishes.map((wish) => ({ ...wish, least: Math.max(wish.least, Math.ceil(wish.most / height)) }));
    if (raised.reduce((sum, { least }) => sum + least, 0) > room) break;
    const widths = shareRoom(raised, room);
    const lines = linesOf(columns, widths);
    if (lines < best.lines) best = { widths, lines };
  }
  return best.widths;
}

function wishOf({ head, cells, isWhole }: ColumnTexts): Wish {
  const lines = cells.flat();
  const longest = lines.reduce((most, line) => Math.max(most, line), 0);
  const least = Math.max(longest, narrowest);
  return {
    least: isWhole ? least : Math.min(least, narrowestText),
    most: Math.max(longest, head),
    weight: Math.sqrt(lines.reduce((sum, line) => sum + line, 0)),
  };
}

/** How many lines all rows take together, each as many as its highest cell. */
function linesOf(columns: readonly ColumnTexts[], widths: readonly number[]): number {
  let sum = 0;
  for (const row of columns[0]?.cells.keys() ?? []) {
    let most = 1;
    for (const [index, { cells }] of columns.entries()) {
      const width = widths[index] ?? 1;
      const lines = (cells[row] ?? []).reduce((high, line) => high + Math.max(1, Math.ceil(line / width)), 0);
      if (lines > most) most = lines;
    }
    sum += most;
  }
  return sum;
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
