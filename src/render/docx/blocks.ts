// The blocks of a document as paragraphs and tables of the paper.
import { toChinese } from '../../lib/chinese-numbers.ts';
import { displayWidth } from '../../lib/width.ts';
import type { Words } from '../../messages/index.ts';
import type { Chart } from '../../model/chart.ts';
import type { Block } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import { cellText } from '../cell-text.ts';
import { gatherCharts } from '../gathered-charts.ts';
import { xmlText } from '../office/xml-text.ts';
import type { ChartSize } from './chart-parts.ts';
import { type PaperChart, paperChart } from './charts.ts';
import { aligned, sized, sizes, widths } from './look.ts';
import { paragraphOf, runOf, styledText } from './markup.ts';
import { styleNames, tableFaces } from './styles.ts';
import { tableOf } from './tables.ts';

export interface Paper {
  readonly words: Words;
  readonly language: Language;
  /** Keeps each chart for a part of its own and tells where they stand side by side. */
  readonly draw: (row: readonly PaperChart[], size: ChartSize) => string;
}

/**
 * Level 1 is the title; level 2 is numbered 一、二、…, level 3 （一）（二）… within it.
 *
 * @param before how many of level 2 there are already
 */
export function paperBlocks(blocks: readonly Block[], paper: Paper, before = 0): string {
  let second = before;
  let third = 0;
  const written = gatherCharts(blocks).map((block): string => {
    if (!('kind' in block)) return chartsOf(block, paper);
    if (block.kind !== 'heading') return blockOf(block, paper);
    const text = paper.words.phrase(block.phrase);
    if (block.level === 1) return title(xmlText(text));
    if (block.level === 2) {
      second += 1;
      third = 0;
      return styledText(styleNames.heading, `${numbered(second, paper.language, 2)}${text}`);
    }
    third += 1;
    return styledText(styleNames.subheading, `${numbered(third, paper.language, 3)}${text}`);
  });
  return written.join('');
}

function numbered(number: number, language: Language, level: 2 | 3): string {
  if (language === 'en') return level === 2 ? `${number}. ` : `(${number}) `;
  return level === 2 ? `${toChinese(number)}、` : `（${toChinese(number)}）`;
}

/** The plan's name on a line of its own, in a smaller face where it would not fit one. */
export function title(text: string): string {
  const lines = text.split(/(?<=》)/);
  const isLong = lines.some((line) => displayWidth(line) > widestTitle);
  const properties = isLong ? `<w:rPr>${sized(sizes.longTitle)}</w:rPr>` : '';
  const runs = lines.map((line) => runOf(line, properties));
  return paragraphOf(`<w:pStyle w:val="${styleNames.title}"/>`, runs.join('<w:r><w:br/></w:r>'));
}

/** Half-width characters that a line of the title holds: 156 mm of 11 points each. */
const widestTitle = 40;

/** Several figures against their paths stand two by two; any other chart has the whole width. */
function chartsOf(charts: readonly Chart[], { words, draw }: Paper): string {
  const drawn = charts.map((chart) => paperChart(chart, words));
  if (drawn.length === 1 || drawn.some(({ kind }) => kind !== 'lines'))
    return drawn.map((chart) => draw([chart], 'whole')).join('');
  const rows = Array.from({ length: Math.ceil(drawn.length / 2) }, (_row, index) =>
    draw(drawn.slice(2 * index, 2 * index + 2), 'half'),
  );
  return rows.join('');
}

function blockOf(block: Exclude<Block, { kind: 'heading' } | Chart>, { words, language }: Paper): string {
  switch (block.kind) {
    case 'paragraph': {
      const sentences = block.phrases.map((phrase) => words.phrase(phrase));
      return styledText(styleNames.text, sentences.join(language === 'en' ? ' ' : ''));
    }
    case 'note':
      // What stands under a table or a title, smaller than the body.
      return styledText(styleNames.note, words.phrase(block.phrase));
    case 'text':
      return styledText(styleNames.text, block.text);
    case 'facts':
      return block.facts
        .map(({ label, value }) => {
          const told = cellText(value, words).replaceAll('\n', words.semicolon);
          // To the left: a hash has no place to break at, and what stands before it would be stretched over the line.
          return styledText(styleNames.text, `${words.phrase(label)}${words.colon}${told}`, aligned('left'));
        })
        .join('');
    case 'table':
      return tableOf(block, words, {
        width: widths.portrait,
        face: block.columns.length > 6 ? tableFaces.wide : tableFaces.narrow,
      }).concat(belowTable);
  }
}

/** A paragraph after a table keeps it from running into the next one. */
const belowTable = paragraphOf('<w:spacing w:line="120"/>', '');
