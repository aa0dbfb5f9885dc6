/** Reads what stands on one line of a plain YAML file: keys, plain and quoted scalars, flow lists and flow maps. */

/** A value as JSON knows it; objects hold own properties only, so look up with `Object.hasOwn`. */
export type PlainYaml = string | number | boolean | null | readonly PlainYaml[] | { readonly [key: string]: PlainYaml };

/** Where the reader stands. `text` ends with a line feed, so a look at the next character never leaves it. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Deeper nesting goes to the careful reader, which names the place. */
export const DEEPEST = 32;

export const LINE_FEED = 10;
export const SPACE = 32;
export const HASH = 35;
export const MINUS = 45;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DOT = 46;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;

/** YAML allows a key 1024 characters; none of ours comes near. */
const longestKey = 256;

/**
 * Words with blanks between them, up to the next of `,[]{}` or a comment; stops at a colon that could end a key. Begins with
 * fewer characters than YAML allows, so that no indicator is among them.
 */
const PLAIN_IN_FLOW =
  /(?:[\w(/<\x80-\uffff]|-\d)[^ \n:,[\]{}]*(?:(?::(?![ \n,[\]{}])| +(?![ \n#,[\]{}]))[^ \n:,[\]{}]*)*/y;

/** Words with a meaning; `undefined` for a spelling that the careful reader has to judge. */
const WORDS: ReadonlyMap<string, boolean | null | undefined> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ...['True', 'TRUE', 'False', 'FALSE', 'Null', 'NULL'].map((word): [string, undefined] => [word, undefined]),
]);

/** Keys that YAML reads as something else than text, and names that reach an object's prototype. */
const REFUSED_KEYS: ReadonlySet<string> = new Set([...WORDS.keys(), '__proto__', 'constructor', 'prototype']);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Where the colon of the key at the cursor stands: behind a letter or `_`, then letters, digits, `_`, `.`, `-`, and at once
 * before a blank; -1 without one.
 */
export function keyEnd({ text, at }: Cursor): number {
  let end = at;
  let code = text.charCodeAt(end);
  if (!isLetter(code)) return -1;
  do code = text.charCodeAt(++end);
  while (isLetter(code) || isDigit(code) || code === MINUS || code === DOT);
  return code === COLON && end - at <= longestKey && isBlank(text.charCodeAt(end + 1)) ? end : -1;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;

const isBlank = (code: number): boolean => code === SPACE || code === LINE_FEED;

/** Keys read lately, each at a place that its length and two of its letters give: the same few dozen stand in every file. */
const lately = Array.from({ length: 1024 }, () => '');

/** Where a key between two places stands among those read lately. */
export const placeOfKey = (text: string, start: number, end: number): number =>
  (37 * text.charCodeAt(start) + 11 * text.charCodeAt(end - 1) + 5 * (end - start)) & 1023;

/** The key between two places, the very same text each time; `undefined` for one that is refused. */
export function keyAt(text: string, start: number, end: number, place: number): string | undefined {
  const known = lately[place] ?? '';
  if (known.length === end - start && text.startsWith(known, start)) return known;
  const key = text.slice(start, end);
  if (REFUSED_KEYS.has(key)) return undefined;
  lately[place] = key;
  return key;
}

/** Reads the scalar or flow collection at the cursor and steps past it; `undefined` if it is not fully understood. */
export function readInline(cursor: Cursor, inFlow: boolean, depth: number): PlainYaml | undefined {
  switch (cursor.text.charCodeAt(cursor.at)) {
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
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at++;
}

/** Steps past `mark` and the spaces around it if it is next; if not, past the spaces only. */
function stepPast(cursor: Cursor, mark: number): boolean {
  skipSpaces(cursor);
  if (cursor.text.charCodeAt(cursor.at) !== mark) return false;
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
    const key = keyAt(cursor.text, cursor.at, end, placeOfKey(cursor.text, cursor.at, end));
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
  while (end !== -1 && text.charCodeAt(end + 1) === SINGLE_QUOTE) {
    doubled = true;
    end = text.indexOf("'", end + 2);
  }
  const raw = text.slice(start, end);
  if (end === -1 || raw.includes('\n')) return undefined;
  cursor.at = end + 1;
  return doubled ? raw.replaceAll("''", "'") : raw;
}

function readDoubleQuoted(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const start = cursor.at + 1;
  let end = start;
  let escaped = false;
  for (let code = text.charCodeAt(end); code !== DOUBLE_QUOTE; code = text.charCodeAt(++end)) {
    if (code === BACKSLASH) {
      escaped = true;
      end++;
    }
    if (text.charCodeAt(end) === LINE_FEED) return undefined;
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
  const { text, at } = cursor;
  const end = inFlow ? plainEndInFlow(text, at) : plainEnd(text, at);
  if (end === -1) return undefined;
  cursor.at = end;
  return resolvePlain(text.slice(at, end));
}

/** Where the plain scalar at `at` ends: at the line's end, or before a comment; -1 if there is none, or a colon that could end a key. */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isPlainStart(first) && !(first === MINUS && isDigit(text.charCodeAt(at + 1)))) return -1;
  for (let end = at + 1; ; end++) {
    const code = text.charCodeAt(end);
    if (code > COLON) continue;
    if (code === LINE_FEED) return end;
    if (code === COLON && isBlank(text.charCodeAt(end + 1))) return -1;
    if (code !== SPACE) continue;
    const blanks = end;
    while (text.charCodeAt(end + 1) === SPACE) end++;
    const next = text.charCodeAt(end + 1);
    if (next === LINE_FEED || next === HASH) return blanks;
  }
}

/** Fewer characters than YAML allows, so that no indicator is among them. */
const isPlainStart = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code >= 0x80 || code === 40 || code === 47 || code === 60;

function plainEndInFlow(text: string, at: number): number {
  PLAIN_IN_FLOW.lastIndex = at;
  if (!PLAIN_IN_FLOW.test(text)) return -1;
  return text.charCodeAt(PLAIN_IN_FLOW.lastIndex) === COLON ? -1 : PLAIN_IN_FLOW.lastIndex;
}

/** YAML 1.2 core schema: a number, a word with a meaning, or text; `undefined` for numbers and words in an unusual spelling. */
function resolvePlain(text: string): PlainYaml | undefined {
  const first = text.charCodeAt(0);
  if (!isDigit(first) && first !== MINUS) return text.length <= 5 && WORDS.has(text) ? WORDS.get(text) : text;
  const value = Number(text); // understands every spelling that YAML takes for a number, and a few more
  if (Number.isNaN(value)) return text;
  const isSafe = Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0);
  return isSafe && DECIMAL.test(text) ? value : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
