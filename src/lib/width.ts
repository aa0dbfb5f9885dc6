/** Owns how many terminal columns a text takes, where its characters begin and end, and how invisible ones are shown. */

import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The columns of a UTF-16 unit that stands alone whatever its neighbours are, or undefined when only the general
 * measure can tell. Covers what plans are written in, because segmenting every cell costs far more than the table.
 */
function plainWidth(unit: number): 1 | 2 | undefined {
  if (unit >= 0x20 && unit <= 0x7e) return 1; // ASCII printable
  if (unit >= 0x4e00 && unit <= 0x9fff) return 2; // CJK ideographs
  if (unit >= 0x3000 && unit <= 0x3029) return 2; // CJK punctuation; 302A–302F are marks, 303F is narrow
  if (unit >= 0x3030 && unit <= 0x303e) return 2;
  if (unit >= 0xff01 && unit <= 0xff60) return 2; // full-width forms
  // From here on ambiguous, taken as narrow
  if (unit >= 0x2010 && unit <= 0x2027) return 1; // “ ” ‘ ’ — …
  if (unit >= 0x00b0 && unit <= 0x00ff) return 1; // ° ± · ×
  if (unit >= 0x2190 && unit <= 0x2319) return 1; // → ≤ ≥
  if (unit >= 0x2460 && unit <= 0x25fc) return 1; // ① ─ ● ○ ▲
  return undefined;
}

/**
 * The width of `text` in terminal columns: East Asian wide and full-width 2, ambiguous 1, combining, control and
 * zero-width 0. ANSI sequences count nothing. A line break counts nothing: measure line by line.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const columns = plainWidth(text.charCodeAt(index));
    if (columns === undefined) return generalWidth(text);
    width += columns;
  }
  return width;
}

// eslint-disable-next-line no-control-regex -- control sequences are what is looked for
const ansiSequence = /(?:\u001b\[|\u009b)[0-9;:]*[a-z]|\u001b\][^\u0007]*(?:\u0007|\u001b\\)/gi;

/*
 * A pattern that asks for properties of characters is made where it is needed: making one takes as long as a table, and
 * most texts never come to it.
 */
const takesNoRoom = (): RegExp => /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/gu;
/** Emoji by themselves, by the selector U+FE0F, as a flag of two letters or as a keycap; joined to others or not. */
const emoji = (): RegExp =>
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3)(?:\u200d|\ufe0f|\p{Emoji_Modifier}|\p{Extended_Pictographic})*$/u;

/**
 * The rules of the string-width package, which the tests hold this against. The package itself sets up a segmenter and
 * the table of all emoji when it is loaded, which took an eighth of a report's time for texts that have neither.
 */
function generalWidth(text: string): number {
  let width = 0;
  for (const cluster of splitGraphemes(text.replace(ansiSequence, ''))) {
    if (emoji().test(cluster)) width += 2;
    else
      for (const [index, character] of Array.from(cluster.replace(takesNoRoom(), '')).entries())
        if (index === 0 || /[\p{Mc}\uff00-\uffef]/u.test(character))
          width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

/** The characters of `text` as a reader counts them (grapheme clusters); joined they give `text` again. */
export function splitGraphemes(text: string): readonly string[] {
  for (let index = 0; index < text.length; index += 1) {
    if (plainWidth(text.charCodeAt(index)) === undefined) {
      // Set up only here: it takes as long as a table, and most texts never come to it.
      const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
      return Array.from(segmenter.segment(text), ({ segment }) => segment);
    }
  }
  return text.split('');
}

/**
 * C0, C1 and DEL; bidi controls; zero-width characters and the byte order mark; line and paragraph separator; halves
 * of surrogate pairs, which a terminal shows as a replacement mark of another width.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * `text` with everything that could steer a terminal or hide from the reader written out as `\u{1b}`, tabs and line
 * breaks too; `keepNewline` lets line feeds (only those) through. Escaping twice changes nothing more.
 */
export function escapeControls(text: string, options: { readonly keepNewline?: boolean } = {}): string {
  return text.replace(invisible, (character) => {
    if (character === '\n' && options.keepNewline === true) return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
