// On which lines things stand in a file that the plain reader has read: by its indents, without a parser.
import { stepsOf } from '../lib/pointer.ts';
import type { Place } from '../model/diagnostic.ts';
import { keyEnd } from './plain-key.ts';
import { unitsOf } from './plain-units.ts';

/** A value: the line that it begins on, from 0, and the column of the keys or dashes in it; none in what stands on one line. */
interface Spot {
  readonly line: number;
  readonly column: number | undefined;
  /** Where the key or dash before it stands. */
  readonly from: number;
}

interface Line {
  readonly text: string;
  /** Nothing for a blank line or a comment. */
  readonly indent: number | undefined;
}

/**
 * @param text what `readPlainYaml` has read, so that lists and mappings over several lines are told by columns alone
 * @returns the line, from 1, that the careful reader would name
 */
export function plainLines(text: string): (place: Pick<Place, 'pointer' | 'onKey'>) => number {
  const lines = text.split(/\r?\n/).map((line): Line => {
    const indent = line.search(/[^ ]/);
    return { text: `${line}\n`, indent: indent === -1 || line.charAt(indent) === '#' ? undefined : indent };
  });
  const known = new Map<string, ReadonlyMap<string, Spot>>();
  const within = (spot: Spot): ReadonlyMap<string, Spot> => {
    const id = `${spot.line}:${spot.column}`;
    const spots = known.get(id) ?? new Map(spotsIn(lines, spot));
    known.set(id, spots);
    return spots;
  };
  const first = nextContent(lines, 0);
  const root: Spot = { line: Math.max(first, 0), column: first === -1 ? undefined : 0, from: 0 };
  return ({ pointer, onKey }) => {
    let spot = root;
    const steps = stepsOf(pointer);
    for (const [index, step] of steps.entries()) {
      const next = within(spot).get(step);
      if (next === undefined) break;
      if (onKey === true && index === steps.length - 1) return next.from + 1;
      spot = next;
    }
    return spot.line + 1;
  };
}

/** -1 where there is none. */
function nextContent(lines: readonly Line[], from: number): number {
  for (let at = from; at < lines.length; at += 1) if (lines[at]?.indent !== undefined) return at;
  return -1;
}

const isDash = ({ text }: Line, column: number): boolean => text.startsWith('- ', column);

/** The values in a mapping or a list by their keys or numbers: what is indented further belongs to one of them. */
function spotsIn(lines: readonly Line[], { line: start, column }: Spot): readonly (readonly [string, Spot])[] {
  const first = lines[start];
  if (column === undefined || first === undefined) return [];
  const isList = isDash(first, column);
  const spots: (readonly [string, Spot])[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.indent === undefined) continue;
    // The first key may follow a dash.
    if (at > start && line.indent > column) continue;
    if (at > start && line.indent < column) break;
    if (isList) {
      if (!isDash(line, column)) break;
      spots.push([String(spots.length), spotOfItem(line, at, column)]);
    } else if (!isDash(line, column)) {
      const end = line.text.indexOf(':', column);
      spots.push([line.text.slice(column, end), spotOfValue(lines, at, column, end)]);
    }
  }
  return spots;
}

function spotOfItem({ text }: Line, at: number, dash: number): Spot {
  const column = dash + 1 + text.slice(dash + 1).search(/[^ ]/);
  return { line: at, column: keyEnd({ units: unitsOf(text), at: column }) !== -1 ? column : undefined, from: at };
}

/** What stands behind the key, or else below it: further in, or a list in its own column. */
function spotOfValue(lines: readonly Line[], at: number, column: number, end: number): Spot {
  const behind = (lines[at]?.text ?? '').slice(end + 1).trim();
  const here: Spot = { line: at, column: undefined, from: at };
  if (behind !== '' && !behind.startsWith('#')) return here;
  const below = nextContent(lines, at + 1);
  const line = lines[below];
  if (line?.indent === undefined) return here;
  const isValue = line.indent > column || (line.indent === column && isDash(line, column));
  return isValue ? { line: below, column: line.indent, from: at } : here;
}
