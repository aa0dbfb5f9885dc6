// The line with a fault as it stands in the file, carets under the fault; a long line is cut around it.
import { displayWidth, escapeControls, splitGraphemes } from '../../lib/width.ts';
import type { Range } from '../../model/diagnostic.ts';

type Paint = (text: string) => string;

const mark = '…';

/** A tab is named by the finding, and shown as the sign that editors show for it. */
const shown = (raw: string): string => escapeControls(raw.replaceAll('\t', '→'));

/** The line with the fault, the one before it, and carets under the fault, aligned by display width; each within `columns`. */
export function renderCodeFrame(
  range: Range,
  text: string | undefined,
  columns: number,
  paint: Paint,
  dim: Paint,
): readonly string[] {
  const lines = text?.split(/\r?\n/) ?? [];
  const line = lines[range.line - 1];
  if (line === undefined) return [];
  const digits = String(range.line).length;
  const room = Math.max(20, columns - digits - 5);
  const gutter = (number: string): string => dim(`  ${number.padStart(digits)} │`);
  const numbered = (number: number, source: string): string => `${gutter(String(number))} ${source}`.trimEnd();
  const before = lines[range.line - 2];
  const { source, lead, marked } = cutAround(range, line, room);
  return [
    ...(before === undefined || before.trim() === ''
      ? []
      : [numbered(range.line - 1, cutEnd(escapeSome(before, room), room))]),
    numbered(range.line, source),
    `${gutter('')} ${' '.repeat(lead)}${paint('^'.repeat(Math.max(1, marked)))}`,
  ];
}

interface Cut {
  readonly source: string;
  /** The columns before the fault, and those of the fault. */
  readonly lead: number;
  readonly marked: number;
}

/** What is around the fault gives way first, evenly on both sides; a fault too long in itself is cut at its end. */
function cutAround({ line, column, endLine, endColumn }: Range, raw: string, room: number): Cut {
  const end = endLine === line ? endColumn : raw.length + 1;
  const before = shown(raw.slice(Math.max(0, column - 1 - 4 * room), Math.max(0, column - 1)));
  const fault = escapeSome(raw.slice(column - 1, end - 1), room);
  const after = escapeSome(raw.slice(Math.max(column, end) - 1), room);
  const left = displayWidth(before);
  const right = displayWidth(after);
  if (left + displayWidth(fault) + right <= room)
    return { source: before + fault + after, lead: left, marked: displayWidth(fault) };
  const context = Math.min(left, Math.floor(room / 4));
  const kept = cutEnd(fault, room - context - (right === 0 ? 0 : 1));
  const marked = displayWidth(kept);
  const spare = room - marked;
  const rightRoom = kept === fault ? Math.min(right, Math.max(Math.floor(spare / 2), spare - left)) : 0;
  const start = cutStart(before, spare - rightRoom);
  return { source: start + kept + cutEnd(after, rightRoom), lead: displayWidth(start), marked };
}

/** The beginning of a text, more than enough for `room` columns: a line can be a megabyte long. */
const escapeSome = (raw: string, room: number): string => shown(raw.slice(0, 4 * room));

/** At most `room` columns from the start of `text`, with a mark where it was cut. */
function cutEnd(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  return room < 1 ? '' : takeWithin(splitGraphemes(text), room - 1).join('') + mark;
}

/** At most `room` columns up to the end of `text`, with a mark where it was cut. */
function cutStart(text: string, room: number): string {
  if (displayWidth(text) <= room) return text;
  return room < 1
    ? ''
    : mark +
        takeWithin(splitGraphemes(text).toReversed(), room - 1)
          .toReversed()
          .join('');
}

function takeWithin(graphemes: readonly string[], room: number): readonly string[] {
  let left = room;
  const end = graphemes.findIndex((grapheme) => (left -= displayWidth(grapheme)) < 0);
  return end === -1 ? graphemes : graphemes.slice(0, end);
}
