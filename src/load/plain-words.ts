/** Scalars without quotes: how far they reach, and what they mean. */
import { COLON, HASH, LINE_FEED, MINUS, SPACE, ZERO, isBlank, isDigit, isLetter } from './plain-units.ts';
import type { Cursor, PlainYaml } from './plain-units.ts';

/** Words with blanks between them, up to the next of `,[]{}` or a comment; stops at a colon that could end a key. */
const PLAIN_IN_FLOW =
  /(?:[\w(/<\x80-\uffff]|-\d)[^ \n:,[\]{}]*(?:(?::(?![ \n,[\]{}])| +(?![ \n#,[\]{}]))[^ \n:,[\]{}]*)*/y;

/** Words with a meaning; `undefined` for a spelling that the careful reader has to judge. */
export const WORDS: ReadonlyMap<string, boolean | null | undefined> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ...['True', 'TRUE', 'False', 'FALSE', 'Null', 'NULL'].map((word): [string, undefined] => [word, undefined]),
]);

/** As many digits as are exact whatever they are. */
const longestNatural = 15;

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Where the plain scalar at `at` ends: words with blanks between them, up to the line's end or a comment; -1 if there is none,
 * or a colon in it that could end a key.
 */
export function plainEnd(units: Uint16Array, at: number): number {
  const first = units[at] ?? LINE_FEED;
  if (!isPlainStart(first) && !(first === MINUS && isDigit(units[at + 1] ?? LINE_FEED))) return -1;
  for (let end = at + 1; ; end++) {
    const unit = units[end] ?? LINE_FEED;
    if (unit > COLON) continue;
    if (unit === LINE_FEED) return end;
    if (unit === COLON && isBlank(units[end + 1])) return -1;
    if (unit !== SPACE) continue;
    const blanks = end;
    while (units[end + 1] === SPACE) end++;
    if (units[end + 1] === LINE_FEED || units[end + 1] === HASH) return blanks;
  }
}

/** Fewer characters than YAML allows, so that no indicator is among them. */
const isPlainStart = (unit: number): boolean =>
  isLetter(unit) || isDigit(unit) || unit >= 0x80 || unit === 40 || unit === 47 || unit === 60;

/** As `plainEnd`, but also at the next of `,[]{}`. */
export function plainEndInFlow({ text, units, at }: Cursor): number {
  PLAIN_IN_FLOW.lastIndex = at;
  if (!PLAIN_IN_FLOW.test(text)) return -1;
  return units[PLAIN_IN_FLOW.lastIndex] === COLON ? -1 : PLAIN_IN_FLOW.lastIndex;
}

/** YAML 1.2 core schema: a number, a word with a meaning, or text; `undefined` for numbers and words in an unusual spelling. */
export function resolvePlain({ text, units }: Cursor, start: number, end: number): PlainYaml | undefined {
  const length = end - start;
  let at = start;
  while (isDigit(units[at] ?? LINE_FEED)) at++;
  if (at === end && length <= longestNatural && (units[start] !== ZERO || length === 1))
    return naturalIn(units, start, end);
  const plain = text.slice(start, end);
  // Behind the first digits of a date is a minus, as in no number.
  if (at > start ? units[at] === MINUS : units[start] !== MINUS)
    return length <= 5 && WORDS.has(plain) ? WORDS.get(plain) : plain;
  const value = Number(plain); // understands every spelling that YAML takes for a number, and a few more
  if (Number.isNaN(value)) return plain;
  const isSafe = Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0);
  return isSafe && DECIMAL.test(plain) ? value : undefined;
}

function naturalIn(units: Uint16Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = 10 * value + (units[at] ?? ZERO) - ZERO;
  return value;
}
