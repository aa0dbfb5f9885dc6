// The pack as one value: the ledger's rows, the pages of organisations, the charts' points.
import { describe, expect, it } from 'vitest';
import { assessPlan, expectedCourse, findLightRule } from '../../src/assess/index.ts';
import { round } from '../../src/lib/rational.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import { wordsOf } from '../../src/messages/index.ts';
import type { Chart } from '../../src/model/chart.ts';
import type { Table } from '../../src/model/document.ts';
import type { Receipt, ReviewPack } from '../../src/model/pack.ts';
import type { Plan } from '../../src/model/plan.ts';
import { cellText } from '../../src/render/cell-text.ts';
import { reviewPack } from '../../src/review/review-pack.ts';
import { type Files, onePlan, planOf, sourcesOf } from '../support/workspace.ts';

const receipt: Receipt = {
  version: '9.8.7',
  commit: undefined,
  clean: undefined,
  asOf: '2024-06-30',
  knownAt: undefined,
  lightRule: { id: 'default', version: '1', source: '默认' },
  files: { found: 1, read: 1 },
  data: '0'.repeat(64),
  inputs: [],
};

/** The pack of the half year. */
const packOf = async (parts: Parameters<typeof onePlan>[0]): Promise<ReviewPack> =>
  packOfPlan(await planOf(onePlan(parts)));

function packOfPlan(plan: Plan): ReviewPack {
  const period = plan.periods[1];
  const rule = findLightRule([], 'default');
  if (period === undefined || rule === undefined) throw new Error('no period or rule');
  const assessment = assessPlan(plan, period.cutOff, rule, '9999-12-31');
  const indicators = assessment.tasks.flatMap((task) => task.indicators);
  const courses = new Map(indicators.map((part) => [part.item.id, expectedCourse(plan, part)]));
  const facts = { plan, assessment, period, files: 5, earlier: undefined, courses };
  return reviewPack(facts, receipt, ({ file }) => `${file}:1`);
}

const textsOf = (table: Table): readonly Readonly<Record<string, string>>[] =>
  table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map(({ key }, index) => [
        key,
        row[index] === undefined ? '' : cellText(row[index], wordsOf('zh-CN')),
      ]),
    ),
  );

const count = (path: string): string => `  - id: t01.i1
    kind: count
    title: 职业技能培训
    series: to-date
    unit: { name: 人次, decimals: 0 }
    definition: 参加培训的人次
    target: { op: gte, value: 10000, words: 1万人次以上 }
    path: ${path}
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha, beta]
    source: { item: 1, clause: 1 }`;

const steps =
  '{ kind: steps, steps: [{ date: 2024-03-31, value: 2000 }, { date: 2024-06-30, value: 5000 }, { date: 2024-09-30, value: 8000 }, { date: 2024-12-31, value: 10000 }] }';
const handedIn = (value: number | string): string => `readings:\n  - { id: t01.i1, value: ${value} }`;
const returns = {
  '2024-Q1/alpha': 'readings:\n  - { id: t01.i1, value: 1000, evidence: [{ title: 花名册, number: 甲1号 }] }',
  '2024-Q2/alpha': 'readings:\n  - { id: t01.i1, value: 3600 }',
};

describe('the ledger', () => {
  it('has a row for each commitment and indicator, numbered, with numbers as numbers', async () => {
    const commitments =
      '  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, support: [colleges], due: { basis: stated, date: 2024-05-31 }, source: { item: 1, clause: 1 } }';
    const told =
      'progress:\n  - { id: t01.m1, state: in-progress, progress: 场地已定, problems: 经费未到, next: 催拨经费, evidence: [{ title: 会议纪要 }] }';
    const { ledger } = await packOf({
      commitments,
      indicators: count(steps),
      returns: { ...returns, '2024-Q2/beta': `${told}\nreadings:\n  - { id: t01.i1, value: 0 }` },
    });
    expect(textsOf(ledger)).toEqual([
      {
        number: '1',
        id: 't01.m1',
        task: '测试任务',
        part: '办比赛',
        lead: '甲学院',
        support: '甲学院\n乙学院',
        due: '2024-05-31',
        progress: '场地已定',
        target: '',
        actual: '',
        completion: '',
        expected: '',
        gap: '',
        status: '红 逾期',
        problem: '经费未到',
        'next-step': '催拨经费',
        evidence: '会议纪要',
      },
      expect.objectContaining({
        number: '2',
        id: 't01.i1',
        target: '1万人次以上',
        actual: '3600人次',
        completion: '36.0%',
        expected: '5000人次',
        gap: '-14.0',
        status: '红 严重滞后',
      }),
    ]);
    expect(ledger.rows[1]?.[9]).toEqual({ kind: 'number', value: 3600, decimals: 0, unit: '人次' });
  });
});

describe('what the returns said, in the ledger', () => {
  const commitments =
    '  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, support: [beta], due: { basis: stated, date: 2024-12-31 }, source: { item: 1, clause: 1 } }';
  const tell = (words: string): string => `progress:\n  - { id: t01.m1, state: in-progress, ${words} }`;

  it.each<[string, Files, string, string, string]>([
    [
      'of several periods is led by the period; problems and next steps are those of the newest only',
      {
        '2024-Q1/alpha': tell('progress: 定方案, problems: 缺场地, next: 找场地'),
        '2024-Q2/alpha': tell('progress: 已开赛, next: 办决赛'),
      },
      '2024年第一季度：定方案\n2024年上半年：已开赛',
      '',
      '办决赛',
    ],
    [
      'is led by the period where that is not the one reviewed',
      { '2024-Q1/alpha': tell('progress: 定方案, problems: 缺场地, next: 找场地') },
      '2024年第一季度：定方案',
      '2024年第一季度：缺场地',
      '2024年第一季度：找场地',
    ],
    [
      'is signed where several say something',
      {
        '2024-Q1/beta': tell('progress: 已配合'),
        '2024-Q2/alpha': tell('progress: 已开赛, problems: 缺裁判'),
        '2024-Q2/beta': tell('progress: 已派人, problems: 缺车'),
      },
      '2024年第一季度乙学院：已配合\n2024年上半年甲学院：已开赛\n2024年上半年乙学院：已派人',
      '甲学院：缺裁判\n乙学院：缺车',
      '',
    ],
  ])('%s', async (_what, told, progress, problem, next) => {
    const { ledger } = await packOf({ commitments, returns: told });
    expect(textsOf(ledger)[0]).toMatchObject({ progress, problem, 'next-step': next });
  });
});

describe('the pages of organisations', () => {
  it('blame nobody for the silence of others: the own share stands beside the light of the whole', async () => {
    const { organizations } = await packOf({ indicators: count(steps), returns, reporters: 'alpha, beta' });
    const notes = organizations.map(({ document }) =>
      document.blocks.flatMap((block) =>
        block.kind === 'table' && block.id === 'parts' ? textsOf(block).map(({ status, note }) => [status, note]) : [],
      ),
    );
    expect(notes).toEqual([
      [['红 严重滞后', '本单位已报；乙学院未报齐，合计还不全。']],
      [['红 严重滞后', '本单位未报齐。']],
    ]);
  });

  it('name the silence of one although the return of another cannot be read', async () => {
    const since = { '2024-Q1/alpha': handedIn(1000), '2024-Q1/beta': handedIn(500), '2024-Q2/alpha': handedIn('12%') };
    const files = onePlan({ indicators: count(steps), returns: since, reporters: 'alpha, beta' });
    const [plan] = (await loadWorkspace(sourcesOf(files))).plans;
    if (plan === undefined) throw new Error('no plan');
    const told = packOfPlan(plan).organizations.map(({ document }) =>
      document.blocks.flatMap((block) =>
        block.kind === 'table' && ['owes', 'parts'].includes(block.id)
          ? textsOf(block).map(({ missing, note }) => missing ?? note)
          : [],
      ),
    );
    expect(told).toEqual([
      ['2024年上半年报表已交，数据读不出，请改正重报', '本单位已交，数据读不出；乙学院未报齐，合计还不全。'],
      ['2024年上半年报表', '指标数据', '本单位未报齐；甲学院已交但读不出，合计还不全。'],
    ]);
  });

  it('are of those that answer for something or owe returns, and name what each still owes', async () => {
    const { organizations } = await packOf({ indicators: count(steps), returns, reporters: 'alpha, beta' });
    expect(organizations.map(({ id }) => id)).toEqual(['alpha', 'beta']);
    const owed = organizations.map(({ document }) =>
      document.blocks.flatMap((block) => (block.kind === 'table' && block.id === 'owes' ? textsOf(block) : [])),
    );
    expect(owed[0]).toEqual([]);
    expect(owed[1]).toEqual([
      { missing: '2024年第一季度报表', id: '', item: '' },
      { missing: '2024年上半年报表', id: '', item: '' },
      { missing: '指标数据', id: 't01.i1', item: '职业技能培训' },
    ]);
  });
});

describe('charts', () => {
  const pathOf = ({ review }: ReviewPack): Extract<Chart['chart'], { kind: 'path' }> | undefined =>
    review.blocks
      .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
      .flatMap((chart) => (chart.kind === 'path' ? [chart] : []))[0];

  it('a path of steps jumps on its days, and the figures stand at the ends of periods', async () => {
    const chart = pathOf(await packOf({ indicators: count(steps), returns }));
    expect(chart).toMatchObject({ from: '2024-01-01', to: '2024-12-31', asOf: '2024-06-30', light: 'red' });
    expect(chart?.target).toEqual({ value: 10000, words: '1万人次以上' });
    expect(chart?.actual).toEqual([
      { day: '2024-03-31', value: 1000 },
      { day: '2024-06-30', value: 3600 },
    ]);
    expect(chart?.expected.map(({ day, value }) => `${day} ${value}`)).toEqual([
      '2024-01-01 0',
      '2024-03-30 0',
      '2024-03-31 2000',
      '2024-06-29 2000',
      '2024-06-30 5000',
      '2024-09-29 5000',
      '2024-09-30 8000',
      '2024-12-30 8000',
      '2024-12-31 10000',
    ]);
  });

  it('an even path has a point for each end of a month', async () => {
    const chart = pathOf(await packOf({ indicators: count('{ kind: linear, by: months }'), returns }));
    expect(chart?.expected).toHaveLength(13);
    expect(chart?.expected[6]).toEqual({ day: '2024-06-30', value: 5000 });
  });

  it('a value that counts at its end only is expected there only', async () => {
    const chart = pathOf(await packOf({ indicators: count('{ kind: at-end }'), returns }));
    expect(chart?.expected).toEqual([{ day: '2024-12-31', value: 10000 }]);
  });

  it('an indicator without a figure has none, one without a path has no expectation', async () => {
    expect(pathOf(await packOf({ indicators: count(steps) }))).toBeUndefined();
    const pack = await packOf({ indicators: count(steps).replace(/ {4}path: .*\n/, ''), returns });
    expect(pathOf(pack)?.expected).toEqual([]);
  });
});

it('every item has its details, tasks as well', async () => {
  const { details, ledger } = await packOf({ indicators: count(steps), returns });
  expect(details.map(({ id }) => id)).toEqual(['t01', ...textsOf(ledger).map(({ id }) => id)]);
});

it('what the path expects on a judged day is what the judgement expects', async () => {
  const plan = await planOf(onePlan({ indicators: count(steps), returns }));
  const rule = findLightRule([], 'default');
  if (rule === undefined) throw new Error('no rule');
  const [part] = assessPlan(plan, '2024-07-20', rule).tasks.flatMap((task) => task.indicators);
  if (part?.expected === undefined) throw new Error('nothing expected');
  const at = expectedCourse(plan, part).find(({ day }) => day === '2024-06-30');
  expect(at && round(at.value, 3)).toBe(round(part.expected, 3));
});
