// A review pack of a small workspace with every light and every kind of chart, for the tests of office files.
import { assessPlan, findLightRule } from '../../../src/assess/index.ts';
import { countLights } from '../../../src/lib/lights.ts';
import type { PartAssessment } from '../../../src/model/assessment.ts';
import type { Chart } from '../../../src/model/chart.ts';
import type { Cell, Table } from '../../../src/model/document.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { reviewDocument, statusDocument } from '../../../src/review/index.ts';
import { everyLight } from '../../cli/fake-world.ts';
import { planOf } from '../../support/workspace.ts';

export async function samplePack(): Promise<ReviewPack> {
  const plan = await planOf(everyLight);
  const period = plan.periods[2];
  const rule = findLightRule([], 'default');
  if (period === undefined || rule === undefined) throw new Error('the plan of the tests has no third quarter');
  const assessment = assessPlan(plan, period.cutOff, rule, '9999-12-31');
  const parts = assessment.tasks.flatMap((task) => [...task.commitments, ...task.indicators]);
  const review = reviewDocument({ plan, assessment, period, files: Object.keys(everyLight).length });
  return {
    plan: plan.id,
    period: period.id,
    asOf: period.cutOff,
    simulated: true,
    title: { key: 'review-title', plan: plan.title, period: period.id },
    letterhead: { title: undefined, office: '职业教育与成人教育科', signature: '审核人（签字）' },
    review: { ...review, blocks: [...review.blocks.slice(0, 5), ...charts(plan, parts), ...review.blocks.slice(5)] },
    ledger: ledger(parts),
    organizations: [...plan.registry.organizations.values()].map(({ id, name }) => ({
      id,
      name,
      document: statusDocument(plan, assessment, { organizations: [id] }),
    })),
    details: [],
    receipt: {
      version: '9.8.7',
      commit: '0123456789abcdef0123456789abcdef01234567',
      clean: true,
      asOf: period.cutOff,
      knownAt: undefined,
      lightRule: { id: rule.id, version: rule.version, source: rule.source.title },
      files: { found: 24, read: 24 },
      data: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
  };
}

const days = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];

function charts(plan: Plan, parts: readonly PartAssessment[]): readonly Chart[] {
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
      actual: days.slice(0, 3).map((day, index) => ({ day, value: (values[index] ?? 0) * 0.9 })),
      target: { value: values[3] ?? 0, words: '全年' },
      light: 'yellow',
    },
  });
  const due = parts.flatMap((part) => (part.kind === 'commitment' ? [part] : []));
  return [
    {
      kind: 'chart',
      id: 'lights',
      title: { key: 'heading', of: 'lights-by-section' },
      chart: {
        kind: 'lights',
        groups: plan.sections.map(({ number, title }) => ({
          label: `${number}、${title}`,
          counts: countLights(parts),
        })),
      },
    },
    path('people', '培训人次', '人次', 0, [2500, 5000, 7500, 10_000]),
    path('rate', '就业率', '%', 1, [80, 85, 88, 90]),
    path('none', '没有序时的指标', '', 2, []),
    {
      kind: 'chart',
      id: 'deadlines',
      title: { key: 'heading', of: 'due-next-period' },
      chart: {
        kind: 'deadlines',
        from: '2024-01-01',
        to: '2024-12-31',
        asOf: '2024-09-30',
        items: due.map((part) => ({
          id: part.item.id,
          title: part.item.title,
          due: part.due ?? '2024-12-31',
          doneOn: part.doneOn,
          light: part.light,
        })),
      },
    },
  ];
}

const text = (value: string): Cell => ({ kind: 'text', text: value });

/** Every kind of cell there is. */
const ledger = (parts: readonly PartAssessment[]): Table => ({
  kind: 'table',
  id: 'ledger',
  columns: [
    { key: 'number', align: 'right', whole: true },
    { key: 'id', whole: true },
    { key: 'item', grow: 3 },
    { key: 'due', whole: true },
    { key: 'done-on', whole: true },
    { key: 'actual', align: 'right', whole: true },
    { key: 'share', align: 'right', whole: true },
    { key: 'gap', align: 'right', whole: true },
    { key: 'status', whole: true },
    { key: 'note', grow: 2 },
  ],
  rows: parts.map(({ item, status, light }, index) => [
    { kind: 'number', value: index + 1, decimals: 0 },
    text(item.id),
    text(item.title),
    { kind: 'date', day: '2024-06-30' },
    { kind: 'date', day: '2024-05-31', precision: 'month' },
    { kind: 'number', value: 3553.25, decimals: 2, unit: '人次' },
    { kind: 'number', value: 35.1, decimals: 1, unit: '%' },
    { kind: 'number', value: index === 0 ? undefined : 11.9, decimals: 1, signed: true },
    { kind: 'status', status, light },
    { kind: 'lines', lines: [text('第一行'), text(''), text('第二行')] },
  ]),
});
