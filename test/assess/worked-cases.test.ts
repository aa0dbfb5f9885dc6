// The worked cases of the specification of the judgement, each as YAML.
import { describe, expect, it } from 'vitest';
import { round } from '../../src/lib/rational.ts';
import type { Reachability } from '../../src/model/assessment.ts';
import type { LightRulePreset } from '../../src/model/plan.ts';
import type { Rational } from '../../src/model/rational.ts';
import { judge, onePlan, planOf } from '../support/workspace.ts';

const percent = (share: Rational | undefined): number | undefined =>
  share && round({ n: share.n * 100n, d: share.d }, 4);

const training = `  - id: t01.i1
    title: 职业技能培训人次
    kind: count
    series: to-date
    unit: { name: 人次, decimals: 0 }
    definition: 职业院校举办的培训，按人次累计
    target: { op: gte, value: 10000, words: 1万人次以上 }
    path:
      kind: steps
      steps:
        - { date: 2024-03-31, value: 2000 }
        - { date: 2024-06-30, value: 5000 }
        - { date: 2024-09-30, value: 8000 }
        - { date: 2024-12-31, value: 10000 }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha]
    source: { item: 1, clause: 1 }`;

const employment = `  - id: t01.i1
    title: 毕业生就业率
    kind: ratio
    series: to-date
    unit: { name: "%", decimals: 1 }
    definition: 已就业人数除以毕业生总数
    cohort: { name: 2024届毕业生, size: 5000 }
    target: { op: gt, value: 90, words: 超过90% }
    path: { kind: at-end }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha]
    source: { item: 1, clause: 1 }`;

describe('1. a count behind its steps', async () => {
  const plan = await planOf(
    onePlan({ indicators: training, returns: { '2024-Q2/alpha': 'readings:\n  - { id: t01.i1, value: 3600 }' } }),
  );

  it('has done 36 % of the work where 50 % was expected: 14 points behind', () => {
    const part = judge(plan, '2024-06-30').indicator('t01.i1');
    expect(percent(part.progress)).toBe(36);
    expect(percent(part.expectedProgress)).toBe(50);
    expect(percent(part.gap)).toBe(-14);
    expect(part.expected && round(part.expected, 0)).toBe(5000);
  });

  it.each<[LightRulePreset, string, string]>([
    ['default', 'red', 'off-target'],
    ['yinchuan-2025', 'yellow', 'behind'],
    ['relative-80-60', 'yellow', 'behind'],
  ])('is judged by the rule that is named: %s gives %s', (rule, light, status) => {
    expect(judge(plan, '2024-06-30', rule).indicator('t01.i1')).toMatchObject({ light, status });
  });
});

describe('2. a ratio that must exceed 90 %', () => {
  const reading = (numerator: number, more = ''): Promise<ReturnType<typeof judge>> =>
    planOf(
      onePlan({
        indicators: employment,
        returns: {
          '2024-Q4/alpha': `readings:\n  - { id: t01.i1, numerator: ${numerator}, denominator: 5000${more} }`,
        },
      }),
    ).then((plan) => judge(plan, '2024-12-31'));

  it('is not met by exactly 90.00 %, and met by one more', async () => {
    expect((await reading(4500)).indicator('t01.i1')).toMatchObject({ status: 'missed', light: 'red' });
    expect((await reading(4501)).indicator('t01.i1')).toMatchObject({ status: 'achieved', light: 'green' });
  });

  const midYear = async (open: number): Promise<Reachability> => {
    const plan = await planOf(
      onePlan({
        indicators: employment,
        returns: {
          '2024-Q3/alpha': `readings:\n  - { id: t01.i1, numerator: 4363, denominator: 5000, open: ${open} }`,
        },
      }),
    );
    return judge(plan, '2024-09-30').indicator('t01.i1').reachability;
  };

  it('needs 138 of the 412 still open', async () => {
    expect(await midYear(412)).toEqual({ kind: 'needs-of-open', count: 138n, open: 412n });
  });

  it('is out of reach with 137 open: the best case is exactly 90.00 %', async () => {
    const reachability = await midYear(137);
    expect(reachability.kind === 'out-of-reach' && round(reachability.best, 2)).toBe(90);
  });
});

describe('3. "raise the rate" without a baseline', () => {
  it('cannot be assessed, and the baseline is on the list of what is to be supplied', async () => {
    const plan = await planOf(
      onePlan({
        indicators: employment
          .replace('{ op: gt, value: 90, words: 超过90% }', '{ op: increase, words: 提高 }')
          .replace('    path: { kind: at-end }\n', ''),
        returns: { '2024-Q4/alpha': 'readings:\n  - { id: t01.i1, numerator: 3000, denominator: 5000 }' },
      }),
    );
    const { assessment, indicator } = judge(plan, '2024-12-31');
    expect(indicator('t01.i1')).toMatchObject({ status: 'unassessable', light: 'grey' });
    expect(assessment.toSupply).toContainEqual({ missing: 'baseline', subjects: ['t01.i1'] });
  });
});

describe('4. two organisations', () => {
  it('are pooled: 9 of 10 and 400 of 1 000 make 40.5 %, not 65 %', async () => {
    const plan = await planOf(
      onePlan({
        indicators: employment.replace('reporters: [alpha]', 'reporters: [colleges]').replace(', size: 5000', ''),
        returns: {
          '2024-Q4/alpha': 'readings:\n  - { id: t01.i1, numerator: 9, denominator: 10 }',
          '2024-Q4/beta': 'readings:\n  - { id: t01.i1, numerator: 400, denominator: 1000 }',
        },
      }),
    );
    const { actual } = judge(plan, '2024-12-31').indicator('t01.i1');
    expect(actual && round(actual, 1)).toBe(40.5);
  });
});

describe('5. increments, one of them corrected', () => {
  it('add up with the correction: 900 and 700 are 1 600', async () => {
    const plan = await planOf(
      onePlan({
        indicators: training.replace('series: to-date', 'series: increments'),
        returns: {
          '2024-Q1/alpha': 'readings:\n  - { id: t01.i1, value: 500 }',
          '2024-Q2/alpha':
            'readings:\n  - { id: t01.i1, value: 700 }\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, value: 900, reason: 漏报一个班 }',
        },
      }),
    );
    const part = judge(plan, '2024-06-30').indicator('t01.i1');
    expect(part.actual && round(part.actual, 0)).toBe(1600);
    expect(part.reasons).toContainEqual({
      kind: 'restated',
      organization: 'alpha',
      period: '2024-Q1',
      reason: '漏报一个班',
    });
  });
});

describe('5b. two corrections of one reading', () => {
  it('both count: the later one wins only for the part that it names', async () => {
    const plan = await planOf(
      onePlan({
        indicators: employment.replace(', size: 5000', ''),
        returns: {
          '2024-Q1/alpha': 'reported: 2024-04-01\nreadings:\n  - { id: t01.i1, numerator: 10, denominator: 100 }',
          '2024-Q2/alpha':
            'reported: 2024-07-01\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, numerator: 20, reason: 漏报 }',
          '2024-Q3/alpha':
            'reported: 2024-10-01\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, denominator: 80, reason: 重复 }',
        },
      }),
    );
    const { actual } = judge(plan, '2024-12-31').indicator('t01.i1');
    expect(actual && round(actual, 1)).toBe(25);
  });
});

describe('6. an event due on 2024-03-21', () => {
  const event =
    '  - { id: t01.m1, kind: event, title: 在线访谈, due: { basis: stated, date: 2024-03-21 }, source: { item: 1 } }';

  it.each([
    ['2024-03-06', 'not-started', undefined, 15],
    ['2024-03-07', 'due-soon', undefined, 14],
    ['2024-03-20', 'due-soon', undefined, 1],
    ['2024-03-21', 'due-soon', undefined, 0],
    ['2024-03-22', 'overdue', 1, undefined],
  ])('as of %s, with nothing reported: %s', async (asOf, status, daysLate, daysLeft) => {
    const plan = await planOf(onePlan({ commitments: event }));
    const part = judge(plan, asOf).commitment('t01.m1');
    expect([part.status, part.daysLate, part.daysLeft]).toEqual([status, daysLate, daysLeft]);
  });

  it('is done on time when a return of 04-09 reports it held on the day', async () => {
    const plan = await planOf(
      onePlan({
        commitments: event,
        returns: {
          '2024-Q1/alpha': 'reported: 2024-04-09\nprogress:\n  - { id: t01.m1, state: done, date: 2024-03-21 }',
        },
      }),
    );
    expect(judge(plan, '2024-03-22').commitment('t01.m1')).toMatchObject({
      status: 'done',
      light: 'green',
      doneOn: '2024-03-21',
      daysLate: undefined,
    });
    expect(judge(plan, '2024-03-20').commitment('t01.m1').status).toBe('due-soon');
  });
});

describe('8. lower is better', () => {
  it('counts as ahead: from 20 to 10, now 14 half-way, is 60 % and 10 points ahead', async () => {
    const plan = await planOf(
      onePlan({
        indicators: `  - id: t01.i1
    title: 流失率
    kind: level
    unit: { name: "%", decimals: 0 }
    definition: 流失率
    baseline: { value: 20, date: 2023-12-31 }
    target: { op: lte, value: 10, words: 不高于10% }
    path: { kind: linear, by: months }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha]
    source: { item: 1 }`,
        returns: { '2024-Q2/alpha': 'readings:\n  - { id: t01.i1, value: 14 }' },
      }),
    );
    const part = judge(plan, '2024-06-30').indicator('t01.i1');
    expect([percent(part.progress), percent(part.gap), part.status]).toEqual([60, 10, 'ahead']);
  });
});
