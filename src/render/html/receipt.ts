// What the page was made from, so that anybody can make it again.
import type { ReviewPack } from '../../model/pack.ts';
import { writeBlocks } from './blocks.ts';
import type { Page } from './cells.ts';
import { type Markup, html } from './tag.ts';

/** The receipt in words, and the files by their hashes for those who want to check. */
export function writeReceipt({ closing, receipt }: ReviewPack, title: string, page: Page): Markup {
  const { labels } = page;
  const said = closing.filter((block) => block.kind !== 'heading');
  const files = receipt.inputs.map(
    ({ path, sha256 }) => html`<tr><td>${path}</td><td class="hash">${sha256}</td></tr>\n`,
  );
  return html`<p class="note">${labels.receiptHint}</p>${writeBlocks(said, { prefix: 'receipt', deeper: 0, title }, page)}<details><summary>${labels.inputs}</summary><div class="scroll" tabindex="0" role="group" aria-label="${labels.inputs}"><table><thead><tr><th scope="col">${labels.file}</th><th scope="col">SHA-256</th></tr></thead><tbody>${files}</tbody></table></div></details>`;
}
