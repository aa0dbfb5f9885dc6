// A review pack of a workspace in a folder, composed for the tests of what formats make of one.
import { round } from '../../../src/lib/rational.ts';
import { countLights } from '../../../src/lib/lights.ts';
import type { Assessment, IndicatorAssessment, PartAssessment } from '../../../src/model/assessment.ts';
import type { Chart } from '../../../src/model/chart.ts';
import type { Cell, Table } from '../../../src/model/document.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { explainDocument, reviewDocument, statusDocument } from '../../../src/review/index.ts';
import { assessPlan, findLightRule } from '../../../src/assess/index.ts';
import { type Files, planOf } from '../../support/workspace.ts';
import { everyLight } from '../../cli/fake-world.ts';

/** Each light, each kind of chart, every part of a pack. */
export async function samplePack(files: Files = everyLight, periodId = '2024-Q3'): Promise<ReviewPack> {
  const plan = await planOf(files);
  const period = plan.periods.find(({ id }) => id === periodId);
  const rule = findLightRule([], 'default');
  if (period === undefined || rule === undefined) throw new Error(`no ${periodId} in the test's plan`);
  const assessment = assessPlan(plan, period.cutOff, rule, '9999-12-31');
  const parts = assessment.tasks.flatMap((task) => [...task.commitments, ...task.indicators]);
  const review = reviewDocument({ plan, assessment, period, files: Object.keys(files).length });
  const answer = review.blocks.findIndex((block) => block.kind === 'heading' && block.level === 2) + 2;
  const locate = ({ file }: { readonly file: string }): string => `${file}:1`;
  return {
    plan: plan.id,
    period: period.id,
    asOf: period.cutOff,
    simulated: plan.simulated,
    title: { key: 'review-title', plan: plan.title, period: period.id },
    letterhead: { title: undefined, office: '职业教育与成人教育科', signature: '审核人（签字）：' },
    review: {
      ...review,
      blocks: [...review.blocks.slice(0, answer), ...charts(plan, assessment, parts), ...review.blocks.slice(answer)],
    },
    ledger: ledgerOf(plan, parts),
    organizations: [...plan.registry.organizations.values()]
      .filter(({ id }) => parts.some((part) => part.item.lead === id))
      .map(({ id, name }) => ({ id, name, document: statusDocument(plan, assessment, { organizations: [id] }) })),
    details: [...assessment.tasks, ...parts].map((shown) => ({
      id: shown.item.id,
      document: explainDocument(plan, assessment, shown, locate),
    })),
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

function charts(plan: Plan, assessment: Assessment, parts: readonly PartAssessment[]): readonly Chart[] {
  const { asOf } = assessment;
  const [from, to] = [`${plan.year}-01-01`, `${plan.year}-12-31`];
  const dated = parts.flatMap((part) =>
    part.kind === 'commitment' && part.due !== undefined
      ? [{ id: part.item.id, title: part.item.title, due: part.due, doneOn: part.doneOn, light: part.light }]
      : [],
  );
  const groups = plan.sections.map((section) => ({
    label: `${section.number}、${section.title}`,
    counts: countLights(parts.filter((part) => taskOf(assessment, part)?.item.sectionId === section.id)),
  }));
  return [
    {
      kind: 'chart',
      id: 'lights',
      title: { key: 'heading', of: 'lights-by-section' },
      chart: { kind: 'lights', groups },
    },
    {
      kind: 'chart',
      id: 'deadlines',
      title: { key: 'fact', of: 'due' },
      chart: { kind: 'deadlines', from, to, asOf, items: dated },
    },
    ...parts.flatMap((part) => (part.kind === 'indicator' ? [pathChart(part, from, to, asOf)] : [])),
  ];
}

const taskOf = ({ tasks }: Assessment, part: PartAssessment) =>
  tasks.find((task) => part.item.id.startsWith(`${task.item.id}.`));

function pathChart(part: IndicatorAssessment, from: string, to: string, asOf: string): Chart {
  const { item, target, light, readingDate, actual, expected } = part;
  const goal = target?.low ?? target?.high;
  const decimals = item.unit.decimals;
  return {
    kind: 'chart',
    id: item.id,
    title: { key: 'roll-up', name: `${item.id} ${item.title}` },
    chart: {
      kind: 'path',
      title: item.title,
      unit: item.unit.name,
      decimals,
      from,
      to,
      asOf,
      expected:
        expected === undefined || goal === undefined
          ? []
          : [
              { day: from, value: 0 },
              { day: readingDate ?? asOf, value: round(expected, decimals) },
              { day: to, value: round(goal, decimals) },
            ],
      actual:
        actual === undefined || readingDate === undefined
          ? []
          : [
              { day: `${readingDate.slice(0, 4)}-03-31`, value: round(actual, decimals) / 2 },
              { day: readingDate, value: round(actual, decimals) },
            ],
      target: goal === undefined ? undefined : { value: round(goal, decimals), words: item.target.words },
      light,
    },
  };
}

const text = (value: string): Cell => ({ kind: 'text', text: value });

function ledgerOf(plan: Plan, parts: readonly PartAssessment[]): Table {
  return {
    kind: 'table',
    id: 'ledger',
    columns: [
      { key: 'id', whole: true },
      { key: 'section' },
      { key: 'item', grow: 3 },
      { key: 'kind' },
      { key: 'lead' },
      { key: 'due', whole: true },
      { key: 'status', whole: true },
      { key: 'actual', align: 'right', whole: true },
    ],
    rows: parts.map((part) => {
      const task = plan.tasks.find(({ id }) => part.item.id.startsWith(`${id}.`));
      const section = plan.sections.find(({ id }) => id === task?.sectionId);
      const { lead, due } = part.item;
      const known = part.kind === 'indicator' ? part.actual : undefined;
      return [
        text(part.item.id),
        { kind: 'phrase', phrase: { key: 'section', number: section?.number ?? '', title: section?.title ?? '' } },
        text(part.item.title),
        part.kind === 'indicator' ? text('指标') : { kind: 'phrase', phrase: { key: 'kind', kind: part.item.kind } },
        lead === undefined
          ? { kind: 'phrase', phrase: { key: 'lead-missing' } }
          : text(plan.registry.organizations.get(lead)?.name ?? lead),
        { kind: 'date', day: due.date },
        { kind: 'status', status: part.status, light: part.light },
        { kind: 'number', value: known && round(known, 1), decimals: 1 },
      ];
    }),
  };
}
