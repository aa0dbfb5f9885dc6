// What a review says changed since the one before: each kind of change, and nothing for what stayed as it was.
import { describe, expect, it } from 'vitest';
import { assessPlan, findLightRule } from '../../src/assess/index.ts';
import { wordsOf } from '../../src/messages/index.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { cellText } from '../../src/render/cell-text.ts';
import { changesSince } from '../../src/review/changes.ts';
import { reviewDocument } from '../../src/review/review-document.ts';
import { onePlan, planOf } from '../support/workspace.ts';

const end = '9999-12-31';

function judged(plan: Plan, asOf: string): Assessment {
  const rule = findLightRule([], 'default');
  if (rule === undefined) throw new Error('no default rule');
  return assessPlan(plan, asOf, rule, end);
}

/** Every change from one period to the next, from the first quarter to the half year unless told otherwise, as words. */
async function changesIn(parts: Parameters<typeof onePlan>[0], from = 0): Promise<readonly string[]> {
  const plan = await planOf(onePlan(parts));
  const [first, second] = plan.periods.slice(from);
  if (first === undefined || second === undefined) throw new Error('no two periods');
  const earlier = { period: first, assessment: judged(plan, first.cutOff) };
  const words = wordsOf('zh-CN');
  return changesSince(plan, judged(plan, second.cutOff), second, earlier).map(
    ({ kind, id, before, after }) => `${kind} ${id} ${cellText(before, words)} → ${cellText(after, words)}`,
  );
}

const item = (id: string, due: string): string =>
  `  - { id: ${id}, kind: event, title: 事项, due: { basis: stated, date: ${due} }, source: { item: 1, clause: 1 } }`;
const told = (id: string, state: string, date?: string): string =>
  `progress:\n  - { id: ${id}, state: ${state}${date === undefined ? '' : `, date: ${date}`} }`;

const postponed = (date: string): string => `  - id: a1
    subject: t01.m1
    date: ${date}
    reason: 场地维修
    approvedBy: office
    document: { title: 调整通知, number: 测〔2024〕9号, date: ${date} }
    due: { from: 2024-12-31, to: 2025-01-31 }`;

describe('commitments', () => {
  it.each<[string, Parameters<typeof onePlan>[0], readonly string[]]>([
    ['newly overdue', { commitments: item('t01.m1', '2024-05-31') }, ['overdue t01.m1 灰 未启动 → 红 逾期']],
    ['overdue before already', { commitments: item('t01.m1', '2024-02-29') }, []],
    [
      'finished',
      {
        commitments: item('t01.m1', '2024-12-31'),
        returns: { '2024-Q2/alpha': told('t01.m1', 'done', '2024-06-01') },
      },
      ['finished t01.m1 灰 未启动 → 绿 已完成'],
    ],
    [
      'finished late is finished, not better',
      {
        commitments: item('t01.m1', '2024-02-29'),
        returns: { '2024-Q2/alpha': told('t01.m1', 'done', '2024-04-02') },
      },
      ['finished t01.m1 红 逾期 → 绿 已完成'],
    ],
    [
      'reopened',
      {
        commitments: item('t01.m1', '2024-12-31'),
        returns: {
          '2024-Q1/alpha': told('t01.m1', 'done', '2024-03-01'),
          '2024-Q2/alpha': told('t01.m1', 'reopened', '2024-05-01'),
        },
      },
      ['reopened t01.m1 绿 已完成 → 绿 推进中'],
    ],
    [
      'under way',
      {
        commitments: item('t01.m1', '2024-12-31'),
        returns: { '2024-Q2/alpha': told('t01.m1', 'in-progress') },
      },
      ['rose t01.m1 灰 未启动 → 绿 推进中'],
    ],
    [
      'nothing handed in any more',
      {
        commitments: item('t01.m1', '2024-12-31'),
        returns: { '2024-Q1/alpha': told('t01.m1', 'in-progress') },
        reporters: 'alpha',
      },
      ['unclear t01.m1 绿 推进中 → 灰 推进中'],
    ],
    ['due soon', { commitments: item('t01.m1', '2024-07-05') }, ['due-soon t01.m1 灰 未启动 → 蓝 临期']],
    [
      'decided on the day of the review before: it went out with that one',
      { commitments: item('t01.m1', '2024-12-31'), adjustments: postponed('2024-03-31') },
      [],
    ],
    [
      'decided the day after',
      { commitments: item('t01.m1', '2024-12-31'), adjustments: postponed('2024-04-01') },
      ['adjusted t01.m1  → 2024-12-31 → 2025-01-31'],
    ],
    [
      'decided on the last day',
      { commitments: item('t01.m1', '2024-12-31'), adjustments: postponed('2024-06-30') },
      ['adjusted t01.m1  → 2024-12-31 → 2025-01-31'],
    ],
    ['decided since', { commitments: item('t01.m1', '2024-12-31'), adjustments: postponed('2024-07-01') }, []],
    [
      'cancelled by a decision',
      {
        commitments: item('t01.m1', '2024-05-31'),
        adjustments: `  - id: a1
    subject: t01.m1
    date: 2024-05-01
    reason: 不再需要
    approvedBy: office
    document: { title: 调整通知, number: 测〔2024〕9号, date: 2024-05-01 }
    cancel: true`,
      },
      ['adjusted t01.m1  → 取消'],
    ],
  ])('%s', async (_what, parts, expected) => {
    expect(await changesIn(parts)).toEqual(expected);
  });
});

const indicator = `  - id: t01.i1
    kind: count
    title: 培训人次
    series: to-date
    unit: { name: 人次, decimals: 0 }
    definition: 参加培训的人次
    target: { op: gte, value: 1000, words: 1000人次以上 }
    path: { kind: linear, by: months }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha]
    source: { item: 1, clause: 1 }`;

describe('indicators', () => {
  const reading = (value: number): string => `readings:\n  - { id: t01.i1, value: ${value} }`;
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['on track twice', { '2024-Q1/alpha': reading(250), '2024-Q2/alpha': reading(500) }, []],
    [
      'fallen behind',
      { '2024-Q1/alpha': reading(250), '2024-Q2/alpha': reading(450) },
      ['fell t01.i1 绿 达进度 → 黄 欠进度'],
    ],
    [
      'caught up',
      { '2024-Q1/alpha': reading(100), '2024-Q2/alpha': reading(500) },
      ['rose t01.i1 红 严重滞后 → 绿 达进度'],
    ],
    [
      'the earlier figure corrected: judged anew, and named',
      {
        '2024-Q1/alpha': reading(250),
        '2024-Q2/alpha': `${reading(500)}\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, value: 200, reason: 重复登记 }`,
      },
      ['rose t01.i1 黄 欠进度 → 绿 达进度', 'corrected t01.i1 250人次 → 200人次'],
    ],
  ])('%s', async (_what, returns, expected) => {
    expect(await changesIn({ indicators: indicator, returns })).toEqual(expected);
  });
});

it('an indicator that is achieved no more fell; nobody opened it again', async () => {
  const level = indicator
    .replace('kind: count', 'kind: level')
    .replace(/ {4}series: .*\n/, '    baseline: { value: 0, date: 2023-12-31 }\n')
    .replace('2024-12-31 }\n    reporters', '2024-06-30 }\n    reporters');
  const returns = {
    '2024-Q2/alpha': 'readings: [{ id: t01.i1, value: 1100 }]',
    '2024-Q3/alpha': 'readings: [{ id: t01.i1, value: 900 }]',
  };
  expect(await changesIn({ indicators: level, returns }, 1)).toEqual(['fell t01.i1 绿 已达标 → 红 未达标']);
});

it('a figure corrected twice stands before the second time as the first left it', async () => {
  const ratio = indicator
    .replace('kind: count', 'kind: ratio')
    .replace(/ {4}series: .*\n/, '')
    .replace('value: 1000', 'value: 90')
    .replace(/unit: .*/, 'unit: { name: "%", decimals: 0 }');
  const quarter = (period: string, part?: string): string =>
    [
      'readings: [{ id: t01.i1, numerator: 40, denominator: 50 }]',
      ...(part === undefined ? [] : [`corrections: [{ id: t01.i1, period: ${period}, ${part}, reason: 重复登记 }]`]),
    ].join('\n');
  const returns = {
    '2024-Q1/alpha': quarter('2024-Q1'),
    '2024-Q2/alpha': quarter('2024-Q1', 'numerator: 41'),
    '2024-Q3/alpha': quarter('2024-Q1', 'denominator: 60'),
  };
  const found = await changesIn({ indicators: ratio, returns }, 1);
  expect(found.filter((change) => change.startsWith('corrected'))).toEqual(['corrected t01.i1 41 ÷ 50 → 41 ÷ 60']);
});

it('the first review of a plan says that there is nothing to compare with', async () => {
  const plan = await planOf(onePlan({ commitments: item('t01.m1', '2024-05-31') }));
  const [period] = plan.periods;
  if (period === undefined) throw new Error('no period');
  const assessment = judged(plan, period.cutOff);
  const { blocks } = reviewDocument({ plan, assessment, period, files: 4, earlier: undefined, courses: new Map() }, []);
  expect(blocks).toContainEqual({ kind: 'paragraph', phrases: [{ key: 'pack', say: 'nothing-before' }] });
  expect(blocks.filter((block) => block.kind === 'table' && ['changes', 'better'].includes(block.id))).toEqual([]);
});
