/** Reads what stands on one line of a plain YAML file: keys, plain and quoted scalars, flow lists and flow maps. */
import { keyAt, keyEnd, placeOfKey } from './plain-key.ts';
import { LINE_FEED, SPACE } from './plain-units.ts';
import type { Cursor, PlainYaml } from './plain-units.ts';
import { plainEnd, plainEndInFlow, resolvePlain } from './plain-words.ts';

/** Deeper nesting goes to the careful reader, which names the place. */
export const DEEPEST = 32;

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);

/** Reads the scalar or flow collection at the cursor and steps past it; `undefined` if it is not fully understood. */
export function readInline(cursor: Cursor, inFlow: boolean, depth: number): PlainYaml | undefined {
  switch (cursor.units[cursor.at] ?? LINE_FEED) {
    case DOUBLE_QUOTE:
      return readDoubleQuoted(cursor);
    case SINGLE_QUOTE:
      return readSingleQuoted(cursor);
    case OPEN_LIST:
      return depth < DEEPEST ? readFlowList(cursor, depth + 1) : undefined;
    case OPEN_MAP:
      return depth < DEEPEST ? readFlowMap(cursor, depth + 1) : undefined;
    default:
      return readPlain(cursor, inFlow);
  }
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.units[cursor.at] === SPACE) cursor.at++;
}

/** Steps past `mark` and the spaces around it if it is next; if not, past the spaces only. */
function stepPast(cursor: Cursor, mark: number): boolean {
  skipSpaces(cursor);
  if (cursor.units[cursor.at] !== mark) return false;
  cursor.at++;
  skipSpaces(cursor);
  return true;
}

function readFlowList(cursor: Cursor, depth: number): PlainYaml | undefined {
  const list: PlainYaml[] = [];
  cursor.at++;
  if (stepPast(cursor, CLOSE_LIST)) return list;
  do {
    const item = readInline(cursor, true, depth);
    if (item === undefined) return undefined;
    list.push(item);
  } while (stepPast(cursor, COMMA));
  return stepPast(cursor, CLOSE_LIST) ? list : undefined;
}

function readFlowMap(cursor: Cursor, depth: number): PlainYaml | undefined {
  const map: Record<string, PlainYaml> = {};
  cursor.at++;
  if (stepPast(cursor, CLOSE_MAP)) return map;
  do {
    const end = keyEnd(cursor);
    if (end === -1) return undefined;
    const key = keyAt(cursor.text, cursor.at, end, placeOfKey(cursor.units, cursor.at, end));
    if (key === undefined || Object.hasOwn(map, key)) return undefined;
    cursor.at = end + 1;
    skipSpaces(cursor);
    const value = readInline(cursor, true, depth);
    if (value === undefined) return undefined;
    map[key] = value;
  } while (stepPast(cursor, COMMA));
  return stepPast(cursor, CLOSE_MAP) ? map : undefined;
}

function readSingleQuoted(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const start = cursor.at + 1;
  let end = text.indexOf("'", start);
  let doubled = false;
  while (end !== -1 && cursor.units[end + 1] === SINGLE_QUOTE) {
    doubled = true;
    end = text.indexOf("'", end + 2);
  }
  const raw = text.slice(start, end);
  if (end === -1 || raw.includes('\n')) return undefined;
  cursor.at = end + 1;
  return doubled ? raw.replaceAll("''", "'") : raw;
}

function readDoubleQuoted(cursor: Cursor): string | undefined {
  const { text, units } = cursor;
  const start = cursor.at + 1;
  let end = start;
  let escaped = false;
  for (; units[end] !== DOUBLE_QUOTE; end++) {
    if (units[end] === BACKSLASH) {
      escaped = true;
      end++;
    }
    if (units[end] === LINE_FEED) return undefined;
  }
  cursor.at = end + 1;
  const raw = text.slice(start, end);
  return escaped ? resolveEscapes(raw) : raw;
}

function resolveEscapes(raw: string): string | undefined {
  let value = '';
  let from = 0;
  for (let at = raw.indexOf('\\'); at !== -1; at = raw.indexOf('\\', from)) {
    const meant = ESCAPES.get(raw.charAt(at + 1));
    if (meant === undefined) return undefined;
    value += raw.slice(from, at) + meant;
    from = at + 2;
  }
  return value + raw.slice(from);
}

function readPlain(cursor: Cursor, inFlow: boolean): PlainYaml | undefined {
  const { at } = cursor;
  const end = inFlow ? plainEndInFlow(cursor) : plainEnd(cursor.units, at);
  if (end === -1) return undefined;
  cursor.at = end;
  return resolvePlain(cursor, at, end);
}
