// A return that lies there and cannot be read is no silence: no light, no debt and no slip may follow from it.
import { describe, expect, it } from 'vitest';
import { escalationsOf } from '../../src/assess/index.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import type { IndicatorReason, Light, Status } from '../../src/model/assessment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type Files, hundred, judge, onePlan, sourcesOf } from '../support/workspace.ts';

const event = `  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: 2024-05-31 }, source: { item: 1 } }`;

const read = (value: number): string => `readings:\n  - { id: t01.i1, value: ${value} }`;
const broken = 'readings:\n  - { id: t01.i1, value: 12% }';

const ladder = `source: { title: 三色督查单 }
steps:
  - id: blue
    name: 蓝色督查单
    slip: 提示函
    when: [{ overdueDays: 1 }, { status: [off-target, missed, unreported] }]
    replyDays: { days: 10, count: working }
`;

async function planWith(files: Files): Promise<Plan> {
  const { plans } = await loadWorkspace(sourcesOf(files));
  const [plan] = plans;
  if (plan === undefined) throw new Error('the plan itself cannot be read');
  return plan;
}

const unread: IndicatorReason = { kind: 'unread', organizations: ['beta'] };
const silentAlpha: IndicatorReason = { kind: 'incomplete', reported: 0, expected: 2, silent: ['alpha'] };

describe('a figure that lacks it', () => {
  it.each<[string, string, Files, string, Status, Light, readonly IndicatorReason[]]>([
    [
      'has no verdict, whatever the rest would say',
      'to-date',
      { '2024-Q2/alpha': read(10), '2024-Q2/beta': broken },
      '2024-07-20',
      'unassessable',
      'grey',
      [unread],
    ],
    [
      'has none after the year either: not missed, not unreported',
      'to-date',
      { '2024-Q4/alpha': read(60), '2024-Q4/beta': broken },
      '2025-02-01',
      'unassessable',
      'grey',
      [unread],
    ],
    [
      'has none while returns are coming in, either: it is in, and the rest with it',
      'increments',
      { '2024-Q1/alpha': read(13), '2024-Q1/beta': read(13), '2024-Q2/alpha': read(13), '2024-Q2/beta': broken },
      '2024-07-05',
      'unassessable',
      'grey',
      [unread],
    ],
    [
      'names those who are silent apart',
      'to-date',
      { '2024-Q2/beta': broken },
      '2024-07-20',
      'unassessable',
      'grey',
      [unread, silentAlpha],
    ],
    [
      'stays reached where the count has reached its number',
      'to-date',
      { '2024-Q2/alpha': read(100), '2024-Q2/beta': broken },
      '2024-07-20',
      'achieved',
      'green',
      [unread],
    ],
    [
      'hides nobody who has been silent since beside it',
      'to-date',
      { '2024-Q1/alpha': read(20), '2024-Q1/beta': read(20), '2024-Q2/beta': broken },
      '2024-07-20',
      'unassessable',
      'grey',
      [unread, silentAlpha],
    ],
    [
      'hides none of increments either',
      'increments',
      { '2024-Q1/alpha': read(20), '2024-Q1/beta': read(20), '2024-Q2/beta': broken, '2024-Q2/alpha': 'progress: []' },
      '2024-07-20',
      'unassessable',
      'grey',
      [unread, silentAlpha],
    ],
    [
      'and while the returns are awaited nobody is silent beside it',
      'to-date',
      { '2024-Q1/alpha': read(20), '2024-Q1/beta': read(20), '2024-Q2/beta': broken },
      '2024-07-05',
      'unassessable',
      'grey',
      [unread],
    ],
    [
      'is whole where a later total stands in for it',
      'to-date',
      {
        '2024-Q1/alpha': read(20),
        '2024-Q1/beta': broken,
        '2024-Q2/alpha': read(30),
        '2024-Q2/beta': read(30),
      },
      '2024-07-20',
      'ahead',
      'green',
      [],
    ],
    [
      'lacks it for good where every increment is a part of the sum',
      'increments',
      {
        '2024-Q1/alpha': read(20),
        '2024-Q1/beta': broken,
        '2024-Q2/alpha': read(10),
        '2024-Q2/beta': read(30),
      },
      '2024-07-20',
      'unassessable',
      'grey',
      [unread],
    ],
    [
      'is missing in the history for its period, and the run of lights goes over it',
      'to-date',
      {
        '2024-Q1/alpha': read(1),
        '2024-Q1/beta': read(1),
        '2024-Q2/alpha': read(2),
        '2024-Q2/beta': broken,
        '2024-Q3/alpha': read(3),
        '2024-Q3/beta': read(3),
      },
      '2024-10-20',
      'off-target',
      'red',
      [],
    ],
    [
      'lacks nothing of a period that is still open',
      'to-date',
      { '2024-Q1/alpha': read(20), '2024-Q1/beta': read(20), '2024-Q2/beta': broken },
      '2024-06-20',
      'ahead',
      'green',
      [],
    ],
  ])('%s', async (_name, series, returns, asOf, status, light, reasons) => {
    const plan = await planWith(onePlan({ indicators: hundred(series), returns, reporters: 'alpha, beta' }));
    const part = judge(plan, asOf).indicator('t01.i1');
    expect([part.status, part.light]).toEqual([status, light]);
    expect(part.reasons.filter(({ kind }) => kind !== 'no-evidence')).toEqual(reasons);
    if (status === 'off-target') expect(part.streak).toEqual({ red: 2, behind: 2 });
    if (status === 'unassessable')
      expect([part.gap, part.reachability, part.streak]).toEqual([
        undefined,
        { kind: 'unknown' },
        { red: 0, behind: 0 },
      ]);
  });
});

it.each<[string, string, Files, string, readonly string[]]>([
  [
    'of a period after its due date, which asks for no figure',
    hundred('increments').replace('2024-12-31', '2024-06-30'),
    {
      '2024-Q1/alpha': read(20),
      '2024-Q1/beta': read(10),
      '2024-Q2/alpha': read(20),
      '2024-Q2/beta': read(10),
      '2024-Q3/beta': broken,
    },
    'missed',
    [],
  ],
  [
    'of the period of its due date',
    hundred('increments').replace('2024-12-31', '2024-06-30'),
    { '2024-Q1/alpha': read(20), '2024-Q1/beta': read(10), '2024-Q2/alpha': read(1), '2024-Q2/beta': broken },
    'unassessable',
    ['beta'],
  ],
  [
    'of anybody, where nobody was named to report',
    hundred('to-date').replace(/\n +reporters: .*/, ''),
    { '2024-Q3/alpha': read(20), '2024-Q3/beta': broken },
    'unassessable',
    ['beta'],
  ],
  [
    'of a figure that counts at its end only',
    hundred('to-date').replace('linear, by: months', 'at-end'),
    { '2024-Q3/alpha': read(20), '2024-Q3/beta': broken },
    'not-due',
    ['beta'],
  ],
])('a figure and the return %s', async (_name, indicators, returns, status, expected) => {
  const part = judge(await planWith(onePlan({ indicators, returns })), '2024-10-20').indicator('t01.i1');
  expect([part.status, part.unread]).toEqual([status, expected]);
  // Of what is asked no more nobody is silent either.
  if (status === 'missed') expect(part.reasons.map(({ kind }) => kind)).toEqual(['no-evidence']);
});

it.each<[string, Files, string, readonly string[]]>([
  ['of its lead, while it is open', { '2024-Q2/alpha': broken }, '2024-06-20', ['alpha']],
  ['of others says nothing of it', { '2024-Q2/beta': broken }, '2024-06-20', []],
  ['of a period that has not begun', { '2024-Q3/alpha': broken }, '2024-06-20', []],
  [
    'is stood in for by what was told since',
    { '2024-Q1/alpha': broken, '2024-Q2/alpha': 'progress:\n  - { id: t01.m1, state: in-progress }' },
    '2024-07-20',
    [],
  ],
  [
    'matters no more once it is done',
    { '2024-Q1/alpha': 'progress:\n  - { id: t01.m1, state: done, date: 2024-03-02 }', '2024-Q2/alpha': broken },
    '2024-07-20',
    [],
  ],
])('a commitment and the return %s', async (_name, returns, asOf, expected) => {
  const plan = await planWith(onePlan({ commitments: event, returns }));
  expect(judge(plan, asOf).commitment('t01.m1').unread).toEqual(expected);
});

it('of an indicator that was called off nothing is waited for', async () => {
  const adjustments = `  - { id: a1, subject: t01.i1, date: 2024-05-01, reason: 停办, approvedBy: office, document: { number: 测〔2024〕2号, date: 2024-05-01 }, cancel: true }`;
  const returns = { '2024-Q2/alpha': read(20), '2024-Q2/beta': broken };
  const part = judge(
    await planWith(onePlan({ indicators: hundred('to-date'), returns, adjustments })),
    '2024-07-20',
  ).indicator('t01.i1');
  expect([part.status, part.unread]).toEqual(['cancelled', []]);
});

it('is neither missing nor received', async () => {
  const returns = { '2024-Q2/beta': broken };
  const plan = await planWith(onePlan({ indicators: hundred('to-date'), returns, reporters: 'office, alpha, beta' }));
  expect(judge(plan, '2024-07-20').assessment.returns[1]).toMatchObject({
    received: [],
    missing: ['office', 'alpha'],
    unread: ['beta'],
  });
});

describe('no slip', () => {
  const asked = async (files: Files, asOf = '2024-07-20', days = 0): Promise<readonly (readonly string[])[]> => {
    const plan = await planWith({ ...files, 'escalation.yaml': ladder });
    expect(plan.escalation).toBeDefined();
    const { firings, withheld } = escalationsOf(plan, judge(plan, asOf).assessment, days);
    return [firings.map(({ part }) => part.item.id), withheld.map(({ item }) => item.id)];
  };
  const parts = { commitments: event, indicators: hundred('to-date'), reporters: 'alpha, beta' };

  it('is asked for about what may stand in it; about the rest it is', async () => {
    const returns = { '2024-Q2/alpha': read(1), '2024-Q2/beta': read(1) };
    expect(await asked(onePlan({ ...parts, returns }))).toEqual([['t01.m1', 't01.i1'], []]);
    expect(await asked(onePlan({ ...parts, returns: { ...returns, '2024-Q2/beta': broken } }))).toEqual([
      ['t01.m1'],
      ['t01.i1'],
    ]);
    expect(await asked(onePlan({ ...parts, returns: { ...returns, '2024-Q2/alpha': broken } }))).toEqual([
      [],
      ['t01.m1', 't01.i1'],
    ]);
  });

  it('is announced of what may stand in it: what would set in within the days ahead is held back, and nothing later', async () => {
    const mine = { commitments: event };
    const unreadToo = onePlan({ ...mine, returns: { '2024-Q2/alpha': broken } });
    expect(await asked(onePlan(mine), '2024-05-31', 1)).toEqual([['t01.m1'], []]);
    expect(await asked(unreadToo, '2024-05-31', 1)).toEqual([[], ['t01.m1']]);
    expect(await asked(unreadToo, '2024-05-31')).toEqual([[], []]);
    const records = { ...onePlan(mine), '2024/slips.yaml': 'slips: 12%\n' };
    expect(await asked(records, '2024-05-31', 1)).toEqual([[], ['t01.m1']]);
    expect(await asked(records, '2024-05-31')).toEqual([[], []]);
  });

  it.each(['adjustments', 'assignments', 'slips'])('is asked for at all while %s.yaml cannot be read', async (name) => {
    const files = { ...onePlan(parts), [`2024/${name}.yaml`]: `${name}: 12%\n` };
    expect(await asked(files)).toEqual([[], ['t01.m1', 't01.i1']]);
  });
});

describe('a return that speaks for somebody else than its place, or of another period,', () => {
  const head = (organization: string, period: string): string =>
    `organization: ${organization}\nperiod: ${period}\nreported: 2024-04-05\nreadings: [{ id: t01.i1, value: 13 }]\n`;
  const whole = onePlan({
    indicators: hundred('to-date'),
    reporters: 'alpha, beta',
    returns: { '2024-Q1/alpha': `reported: 2024-04-05\n${read(20)}`, '2024-Q1/beta': read(20) },
  });

  it.each<[string, Files, readonly IndicatorReason[]]>([
    ['another organisation', { '2024/returns/2024-Q1/beta.yaml': head('alpha', '2024-Q1') }, [unread]],
    ['another period', { '2024/returns/2024-Q1/beta.yaml': head('beta', '2024-Q2') }, [unread]],
    ['nobody in the registry', { '2024/returns/2024-Q1/beta.yaml': head('gamma', '2024-Q1') }, [unread]],
  ])('counts for nobody and is unread of whose place it stands in: %s', async (_name, files, reasons) => {
    const { assessment, indicator } = judge(await planWith({ ...whole, ...files }), '2024-04-20');
    expect(indicator('t01.i1')).toMatchObject({ status: 'unassessable', light: 'grey', unread: ['beta'] });
    expect(indicator('t01.i1').reasons).toEqual(expect.arrayContaining([...reasons]));
    expect(indicator('t01.i1').inputs.map(({ organization }) => organization)).toEqual(['alpha']);
    expect(assessment.returns).toMatchObject([
      { period: '2024-Q1', received: [{ organization: 'alpha' }], missing: [], unread: ['beta'] },
    ]);
  });

  it('counts as its content says where its place names nobody', async () => {
    const { '2024/returns/2024-Q1/beta.yaml': moved = '', ...rest } = whole;
    const files = { ...rest, '2024/returns/2024-Q1/second.yaml': moved };
    const { indicator } = judge(await planWith(files), '2024-04-20');
    expect(indicator('t01.i1')).toMatchObject({ unread: [], status: 'ahead' });
  });
});
