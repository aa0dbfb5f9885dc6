/** Reads the small, strict part of YAML that plan files are written in, fast; everything else it leaves to the careful reader. */
import { hasForeign } from './foreign.ts';
import { keyAt, keyEnd, placeOfKey } from './plain-key.ts';
import { DEEPEST, readInline, skipSpaces } from './plain-scalar.ts';
import { HASH, LINE_FEED, MINUS, SPACE, unitsOf } from './plain-units.ts';
import type { Cursor, PlainYaml } from './plain-units.ts';
import { plainEnd, resolvePlain } from './plain-words.ts';

/** Between lines, `at` is the first character of the next line with content and `indent` its column; at the end `indent` is -1. */
interface Lines extends Cursor {
  indent: number;
}

const PIPE = 124;
const GREATER = 62;

/** Blank lines, lines of a comment alone, and the indent of the next line. */
const BEFORE_CONTENT = /(?: *(?:#[^\n]*)?\n)* */y;

/**
 * The values of a YAML file, exactly as `yaml` reads them with `version: '1.2', schema: 'core'`, or `undefined` as soon as
 * anything is not fully understood or is against our policy for plan files: the careful reader then reads the file or names the fault.
 * It reads block maps and lists, flow maps and lists on one line, plain and quoted scalars on one line, `|` and `>` text.
 * @param units those of `text`, where they are known already
 * @param isLookedThrough whether foreign characters were looked for already, and none found
 */
export function readPlainYaml(text: string, units?: Uint16Array, isLookedThrough = false): PlainYaml | undefined {
  const unified = unifyLineEnds(text);
  if (unified === undefined || (!isLookedThrough && hasForeign(unified))) return undefined;
  const ended = unified.endsWith('\n') ? unified : unified + '\n';
  const known = ended === text ? units : undefined;
  const lines: Lines = { text: ended, units: known ?? unitsOf(ended), at: 0, indent: 0 };
  moveToContent(lines, 0);
  const value = lines.indent === 0 ? readBlock(lines, 1) : undefined;
  // A line in a column that no open block has closes them all, so the reading stops before the end.
  return lines.indent === -1 ? value : undefined;
}

/** Line feeds for a text whose every line ends with CR LF; a text with both kinds is refused here, a lone CR as a foreign character. */
function unifyLineEnds(text: string): string | undefined {
  if (!text.includes('\r')) return text;
  return /(?<!\r)\n/.test(text) ? undefined : text.replaceAll('\r\n', '\n');
}

/** From the start of a line to the next content, past blank lines and comments. */
function moveToContent(lines: Lines, start: number): void {
  const { text, units } = lines;
  let at = start;
  if (at < units.length) while (units[at] === SPACE) at++;
  if (at === units.length || units[at] === LINE_FEED || units[at] === HASH) {
    BEFORE_CONTENT.lastIndex = start;
    BEFORE_CONTENT.test(text);
    at = BEFORE_CONTENT.lastIndex;
    lines.indent = at < text.length ? at - text.lastIndexOf('\n', at - 1) - 1 : -1;
  } else lines.indent = at - start;
  lines.at = at;
}

/** From behind a value or a key's colon to the next content; false, and only past the spaces, if more than a comment is on the line. */
function endLine(lines: Lines): boolean {
  const { text, units } = lines;
  skipSpaces(lines);
  const isComment = units[lines.at] === HASH && units[lines.at - 1] === SPACE;
  if (units[lines.at] !== LINE_FEED && !isComment) return false;
  moveToContent(lines, text.indexOf('\n', lines.at) + 1);
  return true;
}

function isAtItem({ units, at }: Lines): boolean {
  return units[at] === MINUS && units[at + 1] === SPACE;
}

function readBlock(lines: Lines, depth: number): PlainYaml | undefined {
  if (depth > DEEPEST) return undefined;
  return isAtItem(lines) ? readList(lines, lines.indent, depth) : readMap(lines, lines.indent, depth, keyEnd(lines));
}

/**
 * Reads the keys at column `indent`; the cursor stands at the first one, which may follow a `- ` on the same line.
 * @param end of the first key, -1 without one
 */
function readMap(lines: Lines, indent: number, depth: number, end: number): PlainYaml | undefined {
  const { text, units } = lines;
  const map: Record<string, PlainYaml> = {};
  // A bit for the place of each key: one whose bit is new is new itself, and need not be looked for.
  let seen = 0;
  for (;;) {
    if (end === -1) return undefined;
    const place = placeOfKey(units, lines.at, end);
    const key = keyAt(text, lines.at, end, place);
    const bit = 1 << (place & 31);
    if (key === undefined || ((seen & bit) !== 0 && Object.hasOwn(map, key))) return undefined;
    seen |= bit;
    let value = readWords(lines, end + 1);
    if (value === undefined) {
      lines.at = end + 1;
      value = endLine(lines) ? readNested(lines, indent, depth) : readOnLine(lines, indent, depth);
    }
    if (value === undefined) return undefined;
    map[key] = value;
    if (lines.indent !== indent) return map;
    end = keyEnd(lines);
  }
}

/**
 * What stands behind most keys: one space, a plain scalar and the line's end; then moves to the next content. `undefined`,
 * and nothing done, for all else.
 */
function readWords(lines: Lines, at: number): PlainYaml | undefined {
  const { units } = lines;
  const end = units[at] === SPACE ? plainEnd(units, at + 1) : -1;
  if (end === -1 || units[end] !== LINE_FEED) return undefined;
  const value = resolvePlain(lines, at + 1, end);
  if (value !== undefined) moveToContent(lines, end + 1);
  return value;
}

/** The value of a key that has nothing behind its colon: what is indented below it, a list in its own column, or null. */
function readNested(lines: Lines, indent: number, depth: number): PlainYaml | undefined {
  const isBelow = lines.indent > indent || (lines.indent === indent && isAtItem(lines));
  return isBelow ? readBlock(lines, depth + 1) : null;
}

/** Reads the items at column `indent`. What follows them in this column is for the caller to accept: a key, if the list was its value. */
function readList(lines: Lines, indent: number, depth: number): PlainYaml | undefined {
  const list: PlainYaml[] = [];
  do {
    const dash = lines.at++;
    skipSpaces(lines);
    const end = keyEnd(lines);
    if (end !== -1 && depth === DEEPEST) return undefined;
    const column = indent + lines.at - dash;
    const item = end === -1 ? readOnLine(lines, indent, depth) : readMap(lines, column, depth + 1, end);
    if (item === undefined) return undefined;
    list.push(item);
  } while (lines.indent === indent && isAtItem(lines));
  return list;
}

/** Reads a value that begins on the line of its key or dash, whose column is `indent`, and moves to the next content. */
function readOnLine(lines: Lines, indent: number, depth: number): PlainYaml | undefined {
  const unit = lines.units[lines.at];
  if (unit === PIPE || unit === GREATER) return readBlockText(lines, indent, unit === GREATER);
  const value = readInline(lines, false, depth);
  return endLine(lines) ? value : undefined;
}

/**
 * Reads `|`, `|-`, `>` or `>-` text. Its first line must not be blank and sets the indent; blank lines must hold no spaces,
 * and folded text must not have lines indented further.
 */
function readBlockText(lines: Lines, parentIndent: number, isFolded: boolean): string | undefined {
  const { text, units } = lines;
  lines.at++;
  const isStripped = units[lines.at] === MINUS;
  if (isStripped) lines.at++;
  skipSpaces(lines);
  if (units[lines.at] !== LINE_FEED) return undefined;
  let start = ++lines.at;
  skipSpaces(lines);
  const indent = lines.at - start;
  if (indent <= parentIndent) return undefined;

  let value = '';
  let blanks = 0;
  for (; start < text.length; start = text.indexOf('\n', start) + 1) {
    lines.at = start;
    skipSpaces(lines);
    const isBlank = units[lines.at] === LINE_FEED;
    if (isBlank && lines.at === start) {
      blanks++;
      continue;
    }
    const deeper = lines.at - start - indent;
    if (isBlank || (deeper > 0 && isFolded)) return undefined;
    if (deeper < 0) break;
    if (value !== '') value += isFolded && blanks === 0 ? ' ' : '\n'.repeat(isFolded ? blanks : blanks + 1);
    value += text.slice(start + indent, text.indexOf('\n', start));
    blanks = 0;
  }
  moveToContent(lines, start);
  return isStripped ? value : value + '\n';
}
