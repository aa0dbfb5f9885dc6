// The review as a Word file in the habits of an internal progress paper: no red head, no seal.
import type { Words } from '../../messages/index.ts';
import type { ColumnKey, Table } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import type { ReviewPack } from '../../model/pack.ts';
import { xmlText } from '../office/xml-text.ts';
import { type Paper, paperBlocks, title } from './blocks.ts';
import { drawnRow } from './chart-parts.ts';
import type { PaperChart } from './charts.ts';
import { frameParts, sectionOf } from './frame.ts';
import { aligned, lineOfText, widths } from './look.ts';
import { paragraphOf, runOf, styledText } from './markup.ts';
import { writePaper } from './parts.ts';
import { styleNames, tableFaces } from './styles.ts';
import { tableOf } from './tables.ts';

/** The same pack always gives the same bytes. */
export function renderDocx(pack: ReviewPack, words: Words, language: Language): Uint8Array {
  const charts: PaperChart[] = [];
  const draw: Paper['draw'] = (row, size) =>
    drawnRow(
      row.map((chart) => ({ chart, number: charts.push(chart) })),
      size,
    );
  const paper: Paper = { words, language, draw };
  const frame = frameParts(pack.simulated, words);
  const sections = [
    { content: reviewOf(pack, paper), properties: sectionOf('portrait', frame) },
    { content: ledgerOf(pack, words), properties: sectionOf('landscape') },
    ...(pack.organizations.length === 0
      ? []
      : [{ content: organizationsOf(pack, paper), properties: sectionOf('portrait') }]),
  ];
  return writePaper({ title: titleOf(pack, words), day: pack.asOf, sections, frame, charts });
}

const titleOf = ({ letterhead, title: phrase }: ReviewPack, words: Words): string =>
  xmlText(letterhead.title ?? words.phrase(phrase));

function reviewOf(pack: ReviewPack, paper: Paper): string {
  const { office, signature } = pack.letterhead;
  const isTitle = ({ kind, ...block }: (typeof pack.review.blocks)[number]): boolean =>
    kind === 'heading' && 'level' in block && block.level === 1;
  const blocks = pack.review.blocks.filter((block) => !isTitle(block));
  return [
    title(titleOf(pack, paper.words)),
    office === undefined ? '' : styledText(styleNames.office, office),
    paperBlocks(blocks, paper),
    signature === undefined ? '' : signatureLine(signature, paper.words),
    paperBlocks(pack.closing, paper, blocks.filter((block) => block.kind === 'heading' && block.level === 2).length),
  ].join('');
}

/** Right, four characters from the edge, with room for a hand. */
const signatureLine = (text: string, { colon }: Words): string =>
  paragraphOf(
    `<w:spacing w:before="600" ${lineOfText}/><w:ind w:right="1280"/>${aligned('right')}`,
    runOf(`${text.replace(/[:：]\s*$/, '')}${colon}            `),
  );

const ledgerOf = ({ ledger }: ReviewPack, words: Words): string =>
  styledText(styleNames.office, words.phrase({ key: 'heading', of: 'ledger' })) +
  tableOf(narrowed(ledger), words, { width: widths.landscape, face: tableFaces.ledger });

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

const organizationsOf = ({ organizations }: ReviewPack, paper: Paper): string =>
  organizations.map(({ document }) => paperBlocks(document.blocks, paper)).join(onNextPage);

const onNextPage = paragraphOf('<w:pageBreakBefore/><w:spacing w:line="20"/>', '');
