// The blocks of a document as markup: headings, sentences, facts, tables, charts with their figures beside them.
import type { Chart } from '../../model/chart.ts';
import type { Block } from '../../model/document.ts';
import type { Phrase } from '../../model/phrase.ts';
import { chartTable } from '../svg/chart-table.ts';
import { type Gathered, gatherCharts } from '../gathered-charts.ts';
import { drawChart } from '../svg/index.ts';
import { type Page, writeCell, writePhrase, writeText } from './cells.ts';
import { writeTable } from './tables.ts';
import { type Markup, html, trusted } from './tag.ts';

export interface Place {
  /** Begins every id, so that no two parts of the page share one. */
  readonly prefix: string;
  /** How far the headings of the document stand below those of the page. */
  readonly deeper: number;
  /** What its tables are called until a heading says. */
  readonly title: string;
}

/** Charts that follow one another stand side by side. */
export function writeBlocks(blocks: readonly Block[], place: Place, page: Page): Markup {
  let { title } = place;
  const written = gatherCharts(blocks).map((block, index) => {
    if ('kind' in block && block.kind === 'heading') title = page.words.phrase(block.phrase);
    return writeBlock(block, { ...place, title, prefix: `${place.prefix}-${index}` }, page);
  });
  return html`${written}`;
}

function writeBlock(block: Gathered, place: Place, page: Page): Markup {
  if (!('kind' in block)) {
    const figures = block.map((chart, index) => writeChart(chart, `${place.prefix}-${index}`, page));
    return html`<div class="charts">${figures}</div>`;
  }
  switch (block.kind) {
    case 'heading':
      return writeHeading(block.level + place.deeper, page.words.phrase(block.phrase));
    case 'paragraph':
      return writeParagraph(block.phrases, page);
    case 'note':
      return html`<p class="note${block.phrase.key === 'simulated' ? ' simulated' : ''}">${writePhrase(block.phrase, page.words)}</p>\n`;
    case 'text':
      return html`<p class="text">${writeText(block.text)}</p>\n`;
    case 'facts':
      return html`<dl>${block.facts.map(({ label, value }) => html`<div><dt>${page.words.phrase(label)}</dt><dd>${writeCell(value, page, undefined)}</dd></div>`)}</dl>\n`;
    case 'table':
      return writeTable(block, { id: place.prefix, caption: place.title }, page);
  }
}

/** Chinese sentences follow one another without a space. */
function writeParagraph(phrases: readonly Phrase[], { words, language }: Page): Markup {
  const space = language === 'zh-CN' ? '' : ' ';
  return html`<p>${phrases.map((phrase, index) => html`${index === 0 ? '' : space}${writePhrase(phrase, words)}`)}</p>\n`;
}

export function writeHeading(level: number, text: string, id?: string): Markup {
  const name = trusted(`h${Math.max(1, Math.min(6, level))}`);
  return html`<${name}${id === undefined ? '' : html` id="${id}"`}>${text}</${name}>\n`;
}

function writeChart(chart: Chart, id: string, { words, language, labels }: Page): Markup {
  const title = words.phrase(chart.title);
  const { head, rows } = chartTable(chart, words, language);
  const cells = rows.map((row) => html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`);
  return html`<figure class="${chart.chart.kind}"><figcaption>${title}</figcaption><div class="picture" tabindex="0" role="group" aria-label="${labels.chart}: ${title}">${drawChart(id, chart, words, language)}</div><details><summary>${labels.figures}<span class="aside">: ${title}</span></summary><div class="scroll" tabindex="0" role="group" aria-label="${labels.figures}: ${title}"><table><thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${cells}</tbody></table></div></details></figure>\n`;
}
