/** What the plain reader makes of a text, where it stands in it, and the characters that it tells apart. */

/** A value as JSON knows it; objects hold own properties only, so look up with `Object.hasOwn`. */
export type PlainYaml = string | number | boolean | null | readonly PlainYaml[] | { readonly [key: string]: PlainYaml };

/**
 * Where the reader stands. `text` ends with a line feed, so a look at the next character never leaves it. `units` are its
 * UTF-16 units: a look at them takes a third of the time.
 */
export interface Cursor {
  readonly text: string;
  readonly units: Uint16Array;
  at: number;
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

export const LINE_FEED = 10;
export const SPACE = 32;
export const HASH = 35;
export const MINUS = 45;
export const DOT = 46;
export const ZERO = 48;
export const COLON = 58;

export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export const isBlank = (unit: number | undefined): boolean => unit === SPACE || unit === LINE_FEED;
