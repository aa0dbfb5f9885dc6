// What the page was made from, so that anybody can make it again.
import type { ReviewPack } from '../../model/pack.ts';
import type { Page } from './cells.ts';
import { type Markup, html } from './tag.ts';

export function writeReceipt({ receipt, period }: ReviewPack, { words, labels }: Page): Markup {
  const { facts } = labels;
  const { id, version, source } = receipt.lightRule;
  const clean = receipt.clean === undefined ? labels.unknown : receipt.clean ? labels.yes : labels.no;
  const entries: readonly (readonly [string, string])[] = [
    [facts.period, words.period(period)],
    [facts.asOf, receipt.asOf],
    [facts.knownAt, receipt.knownAt ?? labels.filesAsTheyAre],
    [facts.lightRule, `${id} ${version} · ${source}`],
    [facts.commit, receipt.commit ?? labels.unknown],
    [facts.clean, clean],
    [facts.files, labels.filesRead(receipt.files.read, receipt.files.found)],
    [facts.data, receipt.data],
    [facts.version, receipt.version],
  ];
  return html`<p class="note">${labels.receiptHint}</p><dl class="receipt">${entries.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}
