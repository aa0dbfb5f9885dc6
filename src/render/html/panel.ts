// Where each light comes from: a list at the end of the page, which the script opens one by one in a dialog.
import type { Document } from '../../model/document.ts';
import type { ReviewPack } from '../../model/pack.ts';
import { writeBlocks, writeHeading } from './blocks.ts';
import type { Page } from './cells.ts';
import { type Markup, html } from './tag.ts';

/** The id of an article is the item's own, so that `#t18.i1` leads to it, with the script or without. */
export function writeDetails({ details }: ReviewPack, page: Page): Markup {
  const articles = details.map(({ id, document }, index) => writeDetail(id, document, index, page));
  return html`<section id="p-details" aria-labelledby="p-details-head">${writeHeading(2, page.labels.details, 'p-details-head')}<p class="note">${page.labels.detailsHint}</p>${articles}</section>`;
}

function writeDetail(id: string, { blocks }: Document, index: number, page: Page): Markup {
  const [first] = blocks;
  const titled = first?.kind === 'text';
  const title = titled ? first.text : page.labels.why(id);
  // The mark of sample data stands on the page; the panel's own copy of it would push the arithmetic down.
  const rest = (titled ? blocks.slice(1) : blocks).filter(
    (block) => block.kind !== 'note' || block.phrase.key !== 'simulated',
  );
  const prefix = `detail-${index}`;
  return html`<article class="detail" id="${id}" aria-labelledby="${prefix}">${writeHeading(3, title, prefix)}${writeBlocks(rest, { prefix, deeper: 2, title }, page)}</article>\n`;
}

export const writeDialog = ({ labels }: Page): Markup =>
  html`<dialog id="p-panel"><button type="button" class="close">${labels.close}</button><div></div></dialog>`;
