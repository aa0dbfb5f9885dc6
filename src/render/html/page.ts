// The whole page: the answer first, then the review in its order, the organisations, the ledger, what it was made from.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Chart } from '../../model/chart.ts';
import type { Block, Document } from '../../model/document.ts';
import type { ReviewPack } from '../../model/pack.ts';
import type { LightCounts } from '../../model/assessment.ts';
import { writeBlocks, writeHeading } from './blocks.ts';
import { type Page, lamp } from './cells.ts';
import { writeDetails, writeDialog } from './panel.ts';
import { printMarks } from './print-style.ts';
import { writeReceipt } from './receipt.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';
import { writeTable } from './tables.ts';
import { type Markup, html, trusted } from './tag.ts';

interface Part {
  readonly id: string;
  readonly title: string;
  /** What the contents call it, where its title is long. */
  readonly short?: string;
  readonly body: Markup;
}

export function writePage(pack: ReviewPack, page: Page): Markup {
  const { labels, language, words } = page;
  const title = pack.letterhead.title ?? words.phrase(pack.title);
  const { before, sections, charts } = splitReview(pack.review.blocks);
  const parts = sections.map((section) => writeSection(section, page));
  const isAnswer = (part: Part): boolean => part.id === 'p-answer';
  const isAboutData = (part: Part): boolean => part.id === 'p-data-quality';
  const all: readonly Part[] = [
    ...parts.filter(isAnswer),
    ...writeCharts(charts, page),
    ...parts.filter((part) => !isAnswer(part) && !isAboutData(part)),
    ...writeOrganizations(pack, page),
    writeLedger(pack, page),
    ...parts.filter(isAboutData),
    { id: 'p-receipt', title: words.headings.receipt, body: writeReceipt(pack, words.headings.receipt, page) },
  ];
  const style = [pageStyle, printMarks(title, pack.simulated ? labels.simulated : undefined)];
  return html`${trusted('<!DOCTYPE html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, pageScript, page.sha256)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="duban ${pack.receipt.version}">
<title>${title}</title>
${style.map((text) => html`<style>${trusted(text)}</style>\n`)}</head>
<body>
<a class="skip" href="#p-main">${labels.skip}</a>
${pack.simulated ? html`<div class="mark" aria-hidden="true">${labels.simulated}</div>` : ''}
<header>
<h1>${title}</h1>
${pack.letterhead.office === undefined ? '' : html`<p class="office">${labels.office(pack.letterhead.office)}</p>`}
${writeBlocks(before, { prefix: 'head', deeper: 0, title }, page)}</header>
<nav aria-label="${labels.contents}"><ol>${all.map((part) => html`<li><a href="#${part.id}">${part.short ?? part.title}</a></li>`)}</ol></nav>
<main id="p-main" tabindex="-1">
${all.map((part) => html`<section id="${part.id}" aria-labelledby="${part.id}-head">${writeHeading(2, part.title, `${part.id}-head`)}${part.body}</section>\n`)}
${writeDetails(pack, page)}
</main>
${pack.letterhead.signature === undefined ? '' : html`<footer><p class="signature">${pack.letterhead.signature}</p></footer>`}
${writeDialog(page)}
<script>${trusted(pageScript)}</script>
</body>
</html>
`;
}

/** Nothing but what stands in the page itself: the script and the styles by their hashes, no address at all. */
function policy(styles: readonly string[], script: string, sha256: Page['sha256']): string {
  const hashOf = (text: string): string =>
    `'sha256-${btoa(sha256(text).replaceAll(/../g, (byte) => String.fromCharCode(parseInt(byte, 16))))}'`;
  const hashes = styles.map(hashOf);
  return `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashes.join(' ')}; img-src data:; base-uri 'none'; form-action 'none'`;
}

interface Section {
  readonly key: string;
  readonly head: Block & { readonly kind: 'heading' };
  readonly blocks: readonly Block[];
}

interface Review {
  /** What stands before the first heading of the second level. */
  readonly before: readonly Block[];
  readonly sections: readonly Section[];
  readonly charts: readonly Chart[];
}

/** Sections by the headings of the second level; charts by themselves, for they are looked at first. */
function splitReview(blocks: readonly Block[]): Review {
  const before: Block[] = [];
  const charts: Chart[] = [];
  const sections: { key: string; head: Section['head']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (block.kind === 'chart') charts.push(block);
    else if (block.kind === 'heading' && block.level === 2)
      sections.push({ key: keyOf(block, sections.length), head: block, blocks: [] });
    else if (section !== undefined) section.blocks.push(block);
    // The title of the paper is the title of the page.
    else if (block.kind !== 'heading' || block.level > 1) before.push(block);
  }
  const order = ['lights', 'path', 'deadlines'];
  return {
    before,
    sections,
    charts: charts.toSorted((a, b) => order.indexOf(a.chart.kind) - order.indexOf(b.chart.kind)),
  };
}

const keyOf = ({ phrase }: Section['head'], index: number): string =>
  phrase.key === 'heading' ? phrase.of : `section-${index}`;

function writeSection({ key, head, blocks }: Section, page: Page): Part {
  const title = page.words.phrase(head.phrase);
  const id = `p-${key}`;
  const lights = key === 'answer' ? writeBigNumbers(blocks, page) : '';
  const verdict = key === 'answer' ? ' verdict' : '';
  const body = writeBlocks(blocks, { prefix: id, deeper: 0, title }, page);
  const short = head.phrase.key === 'heading' ? page.words.headings[head.phrase.of].split(/[：:，,（(]/)[0] : undefined;
  return { id, title, short: short ?? title, body: html`${lights}<div class="blocks${verdict}">${body}</div>` };
}

function writeCharts(charts: readonly Chart[], page: Page): readonly Part[] {
  if (charts.length === 0) return [];
  const title = page.labels.charts;
  return [{ id: 'p-charts', title, body: writeBlocks(charts, { prefix: 'charts', deeper: 0, title }, page) }];
}

/** The five counts that the answer tells, each leading to its rows of the ledger. */
function writeBigNumbers(blocks: readonly Block[], { words, labels }: Page): Markup {
  const counts = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.phrases : []))
    .map((phrase): LightCounts | undefined => (phrase.key === 'answer' ? phrase.totals.lights : undefined))
    .find((found) => found !== undefined);
  if (counts === undefined) return html``;
  return html`<ul class="big" aria-label="${labels.lights}">${lightsByUrgency.map(
    (light) =>
      html`<li class="${light}"><a href="#p-ledger" data-show="${light}"><b>${counts[light]}</b> ${lamp(light, words)}</a></li>`,
  )}</ul>`;
}

function writeOrganizations({ organizations }: ReviewPack, page: Page): readonly Part[] {
  if (organizations.length === 0) return [];
  const { labels } = page;
  const pages = organizations.map(({ name, document }, index) => {
    const [first] = document.blocks;
    const isTitled = first?.kind === 'text' || (first?.kind === 'heading' && first.level === 1);
    const blocks = (isTitled ? document.blocks.slice(1) : document.blocks).filter(
      (block) => block.kind !== 'note' || block.phrase.key !== 'simulated',
    );
    const title = isTitled && first.kind === 'heading' ? page.words.phrase(first.phrase) : name;
    const subtitle = title.includes(name) ? '' : html`<p>${title}</p>`;
    return html`<details class="organization"><summary><h3>${name}</h3>${writeLights(document, page)}</summary>${subtitle}${writeBlocks(blocks, { prefix: `org-${index}`, deeper: 2, title: name }, page)}</details>\n`;
  });
  const buttons = html`<p class="all" hidden><button type="button" data-open="yes">${labels.openAll}</button> <button type="button" data-open="no">${labels.closeAll}</button></p>`;
  const body = html`<p class="note">${labels.organizationsHint}</p>${buttons}${pages}`;
  return [{ id: 'p-organizations', title: labels.organizations, body }];
}

/** The lights of what an organisation leads, as its page tells them. */
function writeLights({ blocks }: Document, { words }: Page): Markup {
  const counts = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.phrases : []))
    .map((phrase) => (phrase.key === 'pack' && phrase.say === 'organization-answer' ? phrase.lights : undefined))
    .find((found) => found !== undefined);
  const lamps = lightsByUrgency.flatMap((light) =>
    counts === undefined || counts[light] === 0 ? [] : [html` ${lamp(light, words)} ${counts[light]}`],
  );
  return html`<span class="counts">${lamps}</span>`;
}

function writeLedger({ ledger }: ReviewPack, page: Page): Part {
  const title = page.words.headings.ledger;
  const body = writeTable(ledger, { id: 'ledger', caption: title }, page);
  return { id: 'p-ledger', title, body };
}
