// Text in a picture: how wide it will be in whatever font the reader has, and how it is fitted into the room there is.
import { displayWidth, splitGraphemes } from '../../lib/width.ts';
import { wrapText } from '../../lib/wrap.ts';
import { type Markup, html } from '../html/tag.ts';

/** An estimate on the safe side, in the unit of `size`: no picture knows its reader's fonts. */
export function textWidth(text: string, size: number): number {
  return splitGraphemes(text).reduce((total, character) => total + widthInEms(character), 0) * size;
}

function widthInEms(character: string): number {
  if (/^[MWmw@%]$/.test(character)) return 0.95;
  if (/^[A-Z&]$/.test(character)) return 0.72;
  if (/^[ -~]$/.test(character)) return 0.6;
  return displayWidth(character) === 0 ? 0 : 1; // what is narrow on a terminal is often full-width in a Chinese font
}

/** The text as lines that fit the width; what is over the last line is cut with …, and stands in the table in full. */
export function fitLines(text: string, size: number, width: number, most: number): readonly string[] {
  let columns = Math.max(2, Math.floor(width / (size * 0.5)));
  let lines = wrapText(text, columns);
  while (columns > 2 && lines.some((line) => textWidth(line, size) > width)) {
    columns -= 1;
    lines = wrapText(text, columns);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cutLine(kept.at(-1) ?? '', size, width)];
}

function cutLine(line: string, size: number, width: number): string {
  const characters = [...splitGraphemes(line)];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('')}…`;
}

/** The class that colours a text, and the colour where no style sheet is at hand. */
export interface Ink {
  readonly name: string;
  readonly color: string;
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly ink?: Ink;
  readonly bold?: boolean;
}

const plainInk: Ink = { name: 'ink', color: '#1f2933' };
export const quietInk: Ink = { name: 'quiet', color: '#55606e' };

/** One line of text; `y` is its base line. */
export function placeText(text: string, { x, y, size, anchor = 'start', ink = plainInk, bold }: Placed): Markup {
  const weight = bold === true ? html` font-weight="600"` : '';
  return html`<text x="${fixed(x)}" y="${fixed(y)}" font-size="${size}" text-anchor="${anchor}" class="${ink.name}" fill="${ink.color}"${weight}>${text}</text>`;
}

/** A middle at which a text of this width stays between the edges. */
export const keepInside = (middle: number, width: number, from: number, to: number): number =>
  Math.max(from + width / 2, Math.min(to - width / 2, middle));

/** A coordinate with at most one decimal, the same on every machine. */
export const fixed = (value: number): string => String(Math.round(value * 10) / 10);
