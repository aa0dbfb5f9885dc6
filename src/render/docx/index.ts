// The review as a Word file in the habits of an internal progress paper: no red head, no seal.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Words } from '../../messages/index.ts';
import type { ColumnKey, Table } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import type { ReviewPack } from '../../model/pack.ts';
import { type Paper, paperBlocks, title } from './blocks.ts';
import { keepPlaces } from './kept.ts';
import { faces, landscapeMargins, lineOfText, portrait, sizes, widths } from './look.ts';
import { paperStyles, styleNames, tableFaces } from './styles.ts';
import { sameBytes } from '../office/same-bytes.ts';
import { tableOf } from './tables.ts';
import { xmlText } from '../office/xml-text.ts';

/** The same pack always gives the same bytes. */
export async function renderDocx(pack: ReviewPack, words: Words, language: Language): Promise<Uint8Array> {
  const kept = keepPlaces();
  const paper: Paper = { words, language, kept };
  const { simulated } = pack;
  const document = new Document({
    creator: 'duban',
    lastModifiedBy: 'duban',
    title: titleOf(pack, words),
    evenAndOddHeaderAndFooters: true,
    styles: paperStyles,
    sections: [
      portraitSection(reviewOf(pack, paper), simulated, words),
      landscapeSection(ledgerOf(pack, paper), simulated, words),
      ...(pack.organizations.length === 0 ? [] : [portraitSection(organizationsOf(pack, paper), simulated, words)]),
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array');
  return sameBytes(bytes, pack.asOf, { isSteady: true, more: kept.parts() }, kept.changes);
}

const titleOf = ({ letterhead, title: phrase }: ReviewPack, words: Words): string =>
  xmlText(letterhead.title ?? words.phrase(phrase));

function reviewOf(pack: ReviewPack, paper: Paper): readonly FileChild[] {
  const { office, signature } = pack.letterhead;
  const isTitle = ({ kind, ...block }: (typeof pack.review.blocks)[number]): boolean =>
    kind === 'heading' && 'level' in block && block.level === 1;
  return [
    title(titleOf(pack, paper.words)),
    ...(office === undefined ? [] : [underTitle(office)]),
    ...paperBlocks(
      pack.review.blocks.filter((block) => !isTitle(block)),
      paper,
    ),
    ...(signature === undefined ? [] : [signatureLine(signature)]),
    ...paperBlocks(pack.closing, paper),
  ];
}

const underTitle = (text: string): Paragraph => new Paragraph({ style: styleNames.office, text: xmlText(text) });

/** Right, four characters from the edge, with room for a hand. */
const signatureLine = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    indent: { right: 4 * 320 },
    spacing: { ...lineOfText, before: 600 },
    text: `${xmlText(text.replace(/[:：]\s*$/, ''))}：            `,
  });

const ledgerOf = ({ ledger }: ReviewPack, { words, kept }: Paper): readonly FileChild[] => [
  new Paragraph({ style: styleNames.office, text: words.phrase({ key: 'heading', of: 'ledger' }) }),
  kept.keep(tableOf(narrowed(ledger), words, { width: widths.landscape, face: tableFaces.ledger })),
];

/** What fits a page on its side: the figures stand in the table of indicators, everything in the workbook. */
const onPaper: ReadonlySet<ColumnKey> = new Set([
  'number',
  'task',
  'part',
  'lead',
  'due',
  'progress',
  'status',
  'problem',
  'next-step',
]);

function narrowed(table: Table): Table {
  const kept = table.columns.map(({ key }) => onPaper.has(key));
  return {
    ...table,
    columns: table.columns.filter((_column, index) => kept[index]),
    rows: table.rows.map((row) => row.filter((_cell, index) => kept[index])),
  };
}

function organizationsOf({ organizations }: ReviewPack, paper: Paper): readonly FileChild[] {
  return organizations.flatMap(({ document }, index) => [
    ...(index === 0 ? [] : [new Paragraph({ pageBreakBefore: true, spacing: { line: 20 }, children: [] })]),
    ...paperBlocks(document.blocks, paper),
  ]);
}

function portraitSection(children: readonly FileChild[], simulated: boolean, words: Words): ISectionOptions {
  return { properties: { page: portrait, type: SectionType.NEXT_PAGE }, ...frame(simulated, words), children };
}

function landscapeSection(children: readonly FileChild[], simulated: boolean, words: Words): ISectionOptions {
  const page = { size: { ...portrait.size, orientation: PageOrientation.LANDSCAPE }, margin: landscapeMargins };
  return { properties: { page, type: SectionType.NEXT_PAGE }, ...frame(simulated, words), children };
}

/** What stands on every page: the number, right on odd pages and left on even ones, and the mark of simulated data. */
function frame(simulated: boolean, words: Words): Pick<ISectionOptions, 'headers' | 'footers'> {
  const header = () => new Header({ children: simulated ? [mark(words)] : [new Paragraph({ children: [] })] });
  return {
    headers: { default: header(), even: header() },
    footers: { default: new Footer({ children: [number('right')] }), even: new Footer({ children: [number('left')] }) },
  };
}

const mark = (words: Words): Paragraph =>
  new Paragraph({ style: styleNames.mark, text: xmlText(words.phrase({ key: 'simulated' })) });

const number = (side: 'left' | 'right'): Paragraph =>
  new Paragraph({
    alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: side === 'left' ? { left: 280 } : { right: 280 },
    children: [
      new TextRun({
        font: faces.pageNumber,
        size: sizes.pageNumber,
        children: ['— ', PageNumber.CURRENT, ' —'],
      }),
    ],
  });
