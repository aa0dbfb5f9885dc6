/** Keys of a plain YAML file: how far they reach, and the same text for the same key. */
import { COLON, DOT, LINE_FEED, MINUS, isBlank, isDigit, isLetter } from './plain-units.ts';
import type { Cursor } from './plain-units.ts';
import { WORDS } from './plain-words.ts';

/** YAML allows a key 1024 characters; none of ours comes near. */
const longestKey = 256;

/** Keys that YAML reads as something else than text, and names that reach an object's prototype. */
const REFUSED_KEYS: ReadonlySet<string> = new Set([...WORDS.keys(), '__proto__', 'constructor', 'prototype']);

/**
 * Where the colon of the key at the cursor stands: behind a letter or `_`, then letters, digits, `_`, `.`, `-`, and at once
 * before a blank; -1 without one.
 */
export function keyEnd({ units, at }: Pick<Cursor, 'units' | 'at'>): number {
  let end = at;
  let unit = units[end] ?? LINE_FEED;
  if (!isLetter(unit)) return -1;
  do unit = units[++end] ?? LINE_FEED;
  while (isLetter(unit) || isDigit(unit) || unit === MINUS || unit === DOT);
  return unit === COLON && end - at <= longestKey && isBlank(units[end + 1]) ? end : -1;
}

/** Keys read lately, each at a place that its length and two of its letters give: the same few dozen stand in every file. */
const lately = Array.from({ length: 1024 }, () => '');

/** Where a key between two places stands among those read lately. */
export const placeOfKey = (units: Uint16Array, start: number, end: number): number =>
  (37 * (units[start] ?? 0) + 11 * (units[end - 1] ?? 0) + 5 * (end - start)) & 1023;

/** The key between two places, the very same text each time; `undefined` for one that is refused. */
export function keyAt(text: string, start: number, end: number, place: number): string | undefined {
  const known = lately[place] ?? '';
  if (known.length === end - start && text.startsWith(known, start)) return known;
  const key = text.slice(start, end);
  if (REFUSED_KEYS.has(key)) return undefined;
  lately[place] = key;
  return key;
}
