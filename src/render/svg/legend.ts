// The key under a picture: a glyph and its words, as many to a line as there is room for.
import { type Markup, html } from '../html/tag.ts';
import { fitLines, fixed, placeText, textWidth } from './text.ts';

export interface Entry {
  /** Drawn from its own origin, 20 wide, upwards from the base line. */
  readonly glyph: Markup;
  readonly text: string;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

const glyphWidth = 26;

/** The key and the base line of its last line. */
export function legend(
  entries: readonly Entry[],
  { x, y, width, size }: Room,
): { readonly markup: Markup; readonly bottom: number } {
  const lineHeight = size * 1.5;
  const pieces: Markup[] = [];
  let [left, base] = [x, y + size];
  for (const { glyph, text } of entries) {
    const lines = fitLines(text, size, width - glyphWidth, 3);
    const needed = glyphWidth + Math.max(...lines.map((line) => textWidth(line, size)));
    if (left > x && left + needed > x + width) [left, base] = [x, base + lineHeight];
    pieces.push(html`<g transform="translate(${fixed(left)},${fixed(base)})">${glyph}</g>`);
    for (const [index, line] of lines.entries()) {
      if (index > 0) base += lineHeight;
      pieces.push(placeText(line, { x: left + glyphWidth, y: base, size }));
    }
    left += needed + 14;
  }
  return { markup: html`${pieces}`, bottom: base };
}
