// The review as a workbook: a sheet for each question that is asked of it, figures that can be added up, charts that can be changed.
import type { Words } from '../../messages/index.ts';
import type { Chart } from '../../model/chart.ts';
import type { Block, Table } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import type { ReviewPack } from '../../model/pack.ts';
import { type Labels, labelsOf, type SheetKey } from './labels.ts';
import { type Layout, layPage, type Piece, piecesOf, tablePiece } from './page.ts';
import { partsOf } from './parts.ts';
import { chartData } from './plots.ts';
import { receiptPieces } from './receipt.ts';
import { sheetNames } from './sheet-text.ts';
import { writeWorkbook } from './workbook.ts';

interface Wanted {
  readonly name: string;
  readonly layout: Layout;
  readonly pieces: readonly Piece[];
}

/** The same pack always gives the same bytes. */
export function renderXlsx(pack: ReviewPack, words: Words, language: Language): Uint8Array {
  const labels = labelsOf[language];
  const charts = chartsOf([...pack.review.blocks, ...pack.organizations.flatMap(({ document }) => document.blocks)]);
  const data = chartData(charts, words, labels);
  const pieces = (blocks: readonly Block[]): readonly Piece[] =>
    piecesOf(blocks.filter(isNotTold), words, labels.months, data.plots);
  const title = pack.letterhead.title ?? words.phrase(pack.title);
  const parts = partsOf(pack.review.blocks);
  const part = (key: SheetKey, layout: Layout): readonly Wanted[] => {
    const blocks = parts.get(key);
    return blocks === undefined ? [] : [{ name: labels.sheets[key], layout, pieces: pieces(blocks) }];
  };
  const tableSheet = (key: SheetKey, layout: Layout, title: string, table: Table): Wanted => ({
    name: labels.sheets[key],
    layout,
    pieces: [heading(title), tablePiece(table, words, labels.months)],
  });
  const wanted: readonly Wanted[] = [
    {
      name: labels.sheets.summary,
      layout: 'paper',
      pieces: [...headOf(title, pack.letterhead.office), ...pieces(parts.get('summary') ?? []), ...footOf(pack)],
    },
    tableSheet(
      'ledger',
      'ledger',
      words.phrase({ key: 'heading', of: 'ledger', count: pack.ledger.rows.length }),
      pack.ledger,
    ),
    ...part('indicators', 'list'),
    ...part('overdue', 'list'),
    ...part('behind', 'list'),
    ...part('progress', 'list'),
    ...part('changes', 'list'),
    ...part('told', 'list'),
    ...part('to-supply', 'list'),
    tableSheet('returns', 'list', labels.sheets.returns, pack.returns),
    ...pack.organizations.map(({ name, document }) => ({
      name,
      layout: 'paper' as const,
      pieces: pieces(document.blocks),
    })),
    { name: labels.sheets.receipt, layout: 'paper', pieces: [...pieces(pack.closing), ...receiptPieces(pack, labels)] },
    ...(charts.length === 0 ? [] : [chartSheet(data.grid, labels)]),
  ];
  const names = sheetNames(wanted.map(({ name }) => name));
  const mark: readonly Piece[] = pack.simulated
    ? [{ kind: 'text', as: 'warning', text: words.phrase({ key: 'simulated' }) }]
    : [];
  return writeWorkbook({
    title,
    day: pack.asOf,
    language,
    header: pack.simulated ? labels.simulated : undefined,
    page: labels.page,
    sheets: wanted.map(({ layout, pieces: own }, index) => layPage(names[index] ?? '', [...mark, ...own], layout)),
    data: charts.length === 0 ? undefined : wanted.length - 1,
  });
}

const chartsOf = (blocks: readonly Block[]): readonly Chart[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []));

/** The title and the mark of simulated data head every sheet anyway. */
const isNotTold = (block: Block): boolean =>
  !(block.kind === 'heading' && block.phrase.key === 'review-title') &&
  !(block.kind === 'note' && block.phrase.key === 'simulated');

const heading = (text: string): Piece => ({ kind: 'text', as: 'heading', text });

const headOf = (title: string, office: string | undefined): readonly Piece[] => [
  { kind: 'text', as: 'title', text: title },
  ...(office === undefined ? [] : [{ kind: 'text', as: 'text', text: office } as const]),
];

/** With room for a hand. */
const footOf = ({ letterhead: { signature } }: ReviewPack): readonly Piece[] =>
  signature === undefined ? [] : [{ kind: 'signature', text: `${signature.replace(/[:：]\s*$/, '')}：____________` }];

const chartSheet = (
  grid: Extract<Piece, { kind: 'grid' }>['grid'],
  { sheets, chartData: { note } }: Labels,
): Wanted => ({
  name: sheets.charts,
  layout: 'list',
  pieces: [heading(sheets.charts), { kind: 'text', as: 'note', text: note }, { kind: 'grid', grid }],
});
