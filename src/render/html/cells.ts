// A cell of a table as markup, and the number it is sorted by.
import { lightOrder } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Cell } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import type { Phrase } from '../../model/phrase.ts';
import { cellText, lightOf } from '../cell-text.ts';
import { headingNumber } from './heading-number.ts';
import type { Labels } from './labels.ts';
import { type Markup, type Piece, html, link } from './tag.ts';

/** What everything on one page is written with. */
export interface Page {
  readonly words: Words;
  readonly language: Language;
  readonly labels: Labels;
  /** The items whose light is explained on this page. */
  readonly explained: ReadonlySet<string>;
  /** In hexadecimal, of the UTF-8 of a text. */
  readonly sha256: (text: string) => string;
}

/** `item` is whose row the cell stands in: its light leads to its explanation. */
export function writeCell(cell: Cell, page: Page, item: string | undefined): Piece {
  switch (cell.kind) {
    case 'text':
      return cell.text === item ? html`<a href="#${item}">${item}</a>` : writeText(cell.text);
    case 'phrase':
      return cell.phrase.key === 'light' ? lamp(cell.phrase.light, page.words) : writePhrase(cell.phrase, page.words);
    case 'status': {
      const shown = html`${lamp(cell.light, page.words)} ${page.words.statuses[cell.status]}`;
      return item === undefined ? shown : html`<a class="why" href="#${item}">${shown}</a>`;
    }
    case 'number':
    case 'date':
      return writeText(cellText(cell, page.words));
    case 'lines':
      return cell.lines
        .filter((line) => cellText(line, page.words) !== '')
        .map((line) => html`<div>${writeCell(line, page, item)}</div>`);
  }
}

/** A colour never travels without its word. */
export const lamp = (light: Light, words: Words): Markup =>
  html`<span class="lamp ${light}">${words.lights[light]}</span>`;

export const writeText = (text: string): Piece =>
  text.includes('\n') ? text.split('\n').map((line, index) => (index === 0 ? line : html`<br>${line}`)) : text;

/** The sentence; the address of a piece of evidence in it can be followed. */
export function writePhrase(phrase: Phrase, words: Words): Piece {
  const text = words.phrase(phrase);
  if (phrase.key !== 'evidence' || phrase.url === undefined || phrase.url === '') return writeText(text);
  const at = text.lastIndexOf(phrase.url);
  if (at === -1) return writeText(text);
  return html`${text.slice(0, at)}${link(phrase.url, phrase.url)}${text.slice(at + phrase.url.length)}`;
}

/** Numbers by value, days by date, lights by urgency, 第十部分 after 第九: never by how they are spelled. */
export function sortValue(cell: Cell, words: Words): number | undefined {
  const light = lightOf(cell);
  if (light !== undefined) return lightOrder(light);
  switch (cell.kind) {
    case 'number':
      return cell.value;
    case 'date':
      return cell.day === undefined ? undefined : Number(cell.day.replaceAll('-', ''));
    case 'lines': {
      const [first] = cell.lines;
      return first === undefined ? undefined : sortValue(first, words);
    }
    case 'text':
      return headingNumber(cell.text);
    case 'phrase':
      return cell.phrase.key === 'section' ? headingNumber(words.phrase(cell.phrase)) : undefined;
    case 'status':
      return undefined;
  }
}
