// Markup from templates: everything put into one is escaped, unless it is markup already.
import { escapeControls } from '../../lib/width.ts';

/** Text that is markup; only the tag below and `trusted` make it. */
export interface Markup {
  readonly markup: string;
}

export type Piece = Markup | string | number | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** What most texts are made of, and nothing in it to escape: two looks at each would take half of the time. */
const plain = /^[\n !#-%(-;=?-_a-~·—‘’“”…\u3001-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/;

/** For text and for attributes in quotes alike; what hides from a reader or turns the text round is written out. */
export const escapeMarkup = (text: string): string =>
  plain.test(text)
    ? text
    : escapeControls(text, { keepNewline: true }).replace(/[&<>"'`]/g, (character) => entities[character] ?? '');

/** Constants of the program. Never a text of the data. */
export const trusted = (markup: string): Markup => ({ markup });

export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let markup = '';
  for (let index = 0; index < texts.length; index += 1) markup += (texts[index] ?? '') + write(pieces[index]);
  return { markup };
}

function write(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escapeMarkup(piece);
  if (typeof piece === 'number') return String(piece);
  if ('markup' in piece) return piece.markup;
  let markup = '';
  for (const part of piece) markup += write(part);
  return markup;
}

/** A link for http and https only; anything else stays text. */
export function link(address: string, text: string): Markup {
  const isSafe = /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);
  return isSafe ? html`<a href="${address}" rel="noopener noreferrer">${text}</a>` : html`${text}`;
}
