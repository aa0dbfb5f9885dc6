// A review pack of a small workspace with every light, with charts and cells of every kind, for the tests of office files.
import type { Chart, PathChart } from '../../../src/model/chart.ts';
import type { Block, Cell, Table } from '../../../src/model/document.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { everyLight } from '../../cli/fake-world.ts';
import { reviewOf } from '../review-of.ts';

export async function samplePack(): Promise<ReviewPack> {
  const pack = await reviewOf(everyLight);
  return {
    ...pack,
    simulated: true,
    letterhead: { title: undefined, office: '职业教育与成人教育科', signature: '审核人（签字）' },
    review: { ...pack.review, blocks: [...pack.review.blocks, ...charts, everyCell] },
  };
}

const days = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];

const path = (id: string, title: string, unit: string, decimals: number, values: readonly number[]): Chart => ({
  kind: 'chart',
  id,
  title: { key: 'heading', of: 'indicators' },
  chart: {
    kind: 'path',
    title,
    unit,
    decimals,
    from: '2024-01-01',
    to: '2024-12-31',
    asOf: '2024-09-30',
    expected: days.map((day, index) => ({ day, value: values[index] ?? 0 })),
    actual: days.slice(0, 3).map((day, index) => ({ day, value: (values[index] ?? 0) / 2 })),
    target: { value: values[3] ?? 0, words: '全年' },
    light: 'yellow',
  },
});

const charts: readonly Chart[] = [
  path('people', '培训人次', '人次', 0, [2500, 5000, 7500, 10_000]),
  path('rate', '就业率', '%', 1, [80, 85, 88, 90]),
  path('none', '没有数的指标', '', 2, []),
];

const text = (value: string): Cell => ({ kind: 'text', text: value });

const everyCell: Table = {
  kind: 'table',
  id: 'every-cell',
  columns: [
    { key: 'number', align: 'right', whole: true },
    { key: 'item', grow: 3 },
    { key: 'due', whole: true },
    { key: 'done-on', whole: true },
    { key: 'actual', align: 'right', whole: true },
    { key: 'share', align: 'right', whole: true },
    { key: 'gap', align: 'right', whole: true },
    { key: 'status', whole: true },
    { key: 'note', grow: 2 },
  ],
  rows: [
    [
      { kind: 'number', value: 7, decimals: 0 },
      text('=1+1'),
      { kind: 'date', day: '2024-06-30' },
      { kind: 'date', day: '2024-05-31', precision: 'month' },
      { kind: 'number', value: 3553.25, decimals: 2, unit: '人次' },
      { kind: 'number', value: 35.1, decimals: 1, unit: '%' },
      { kind: 'number', value: 11.9, decimals: 1, signed: true },
      { kind: 'status', status: 'overdue', light: 'red' },
      { kind: 'lines', lines: [text('第一行'), text(''), text('第二行')] },
    ],
    [
      { kind: 'number', value: undefined, decimals: 0 },
      text('2024-06-30'),
      { kind: 'date', day: undefined },
      { kind: 'date', day: '1899-01-01' },
      { kind: 'number', value: -0.5, decimals: 1, signed: true, unit: '百分点' },
      { kind: 'number', value: 0, decimals: 0, unit: '%' },
      { kind: 'phrase', phrase: { key: 'light', light: 'green' } },
      { kind: 'lines', lines: [{ kind: 'number', value: 12, decimals: 0 }] },
      text('00123'),
    ],
  ],
};

/** The pack with every figure of its paths turned below zero. */
export const sunkPack = (pack: ReviewPack): ReviewPack => ({
  ...pack,
  review: { ...pack.review, blocks: pack.review.blocks.map(sunk) },
});

function sunk(block: Block): Block {
  if (block.kind !== 'chart' || block.chart.kind !== 'path') return block;
  const below = (points: PathChart['actual']) => points.map(({ day, value }) => ({ day, value: -value }));
  const { chart } = block;
  return { ...block, chart: { ...chart, expected: below(chart.expected), actual: below(chart.actual) } };
}
