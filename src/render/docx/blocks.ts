// The blocks of a document as paragraphs and tables of the paper.
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { toChinese } from '../../lib/chinese-numbers.ts';
import { displayWidth } from '../../lib/width.ts';
import type { Words } from '../../messages/index.ts';
import type { Block } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import { cellText } from '../cell-text.ts';
import { paperChart } from './charts.ts';
import type { Kept } from './kept.ts';
import { sizes, widths } from './look.ts';
import { styleNames, tableFaces } from './styles.ts';
import { tableOf } from './tables.ts';
import { xmlText } from '../office/xml-text.ts';

export interface Paper {
  readonly words: Words;
  readonly language: Language;
  readonly kept: Kept;
}

/** Level 1 is the title; level 2 is numbered 一、二、…, level 3 （一）（二）… within it. */
export function paperBlocks(blocks: readonly Block[], paper: Paper): readonly FileChild[] {
  let second = 0;
  let third = 0;
  return blocks.flatMap((block): readonly FileChild[] => {
    if (block.kind !== 'heading') return blockOf(block, paper);
    const text = xmlText(paper.words.phrase(block.phrase));
    if (block.level === 1) return [title(text)];
    if (block.level === 2) {
      second += 1;
      third = 0;
      return [heading(`${numbered(second, paper.language, 2)}${text}`, 2)];
    }
    third += 1;
    return [heading(`${numbered(third, paper.language, 3)}${text}`, 3)];
  });
}

function numbered(number: number, language: Language, level: 2 | 3): string {
  if (language === 'en') return level === 2 ? `${number}. ` : `(${number}) `;
  return level === 2 ? `${toChinese(number)}、` : `（${toChinese(number)}）`;
}

/** The plan's name on a line of its own, in a smaller face where it would not fit one. */
export function title(text: string): Paragraph {
  const lines = text.split(/(?<=》)/);
  const isLong = lines.some((line) => displayWidth(line) > widestTitle);
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    children: lines.map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(isLong ? { size: sizes.longTitle } : {}),
          ...(index === 0 ? {} : { break: 1 }),
        }),
    ),
  });
}

/** Half-width characters that a line of the title holds: 156 mm of 11 points each. */
const widestTitle = 40;

const heading = (text: string, level: 2 | 3): Paragraph =>
  new Paragraph({ heading: level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, text });

const paragraph = (text: string): Paragraph => new Paragraph({ style: styleNames.text, text: xmlText(text) });

/** What stands under a table or a title, smaller than the body. */
const note = (text: string): Paragraph => new Paragraph({ style: styleNames.note, text: xmlText(text) });

function blockOf(block: Exclude<Block, { kind: 'heading' }>, paper: Paper): readonly FileChild[] {
  const { words, language, kept } = paper;
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.phrases.map((phrase) => words.phrase(phrase)).join(language === 'en' ? ' ' : ''))];
    case 'note':
      return [note(words.phrase(block.phrase))];
    case 'text':
      return [paragraph(block.text)];
    case 'facts':
      return block.facts.map(({ label, value }) =>
        paragraph(`${words.phrase(label)}：${cellText(value, words).replaceAll('\n', '；')}`),
      );
    case 'chart':
      return [kept.keepChart(paperChart(block, words))];
    case 'table':
      // A paragraph after the table keeps it from running into the next one.
      return [
        kept.keep(
          tableOf(block, words, {
            width: widths.portrait,
            face: block.columns.length > 6 ? tableFaces.wide : tableFaces.narrow,
          }),
        ),
        new Paragraph({ spacing: { line: 120 }, children: [] }),
      ];
  }
}
