// An entry that is there and cannot be used is no silence: what it was meant to say has no verdict, and the rest stands.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { type Files, hundred, judge, onePlan, planOf, sourcesOf } from '../support/workspace.ts';

const read = (value: number): string => `readings:\n  - { id: t01.i1, value: ${value} }`;
const entry = (text: string): string => `readings:\n  - { id: t01.i1, ${text} }`;
const whole = { '2024-Q1/alpha': read(13), '2024-Q1/beta': read(13) };

it.each<[string, string, Files, string, readonly string[]]>([
  ['a count with a value', 'increments', whole, 'on-track', []],
  [
    'a count with a denominator',
    'increments',
    { ...whole, '2024-Q1/beta': entry('denominator: 3') },
    'unassessable',
    ['beta'],
  ],
  [
    'a count with a denominator too',
    'increments',
    { ...whole, '2024-Q1/beta': entry('value: 13, denominator: 3') },
    'unassessable',
    ['beta'],
  ],
  [
    'a remark and no figure is silence',
    'increments',
    { ...whole, '2024-Q1/beta': entry('note: 待报') },
    'off-target',
    [],
  ],
  ['a count with an answer', 'to-date', { ...whole, '2024-Q1/beta': entry('answer: true') }, 'unassessable', ['beta']],
  [
    'a count with a weight, which does no harm',
    'to-date',
    { ...whole, '2024-Q1/beta': entry('value: 13, weight: 2') },
    'on-track',
    [],
  ],
  [
    'an id that is not in the plan',
    'increments',
    { ...whole, '2024-Q1/beta': 'readings:\n  - { id: t01.i9, value: 13 }' },
    'unassessable',
    ['beta'],
  ],
  [
    'such an id beside the figure itself',
    'increments',
    { ...whole, '2024-Q1/beta': `${read(13)}\n  - { id: t01.i9, value: 13 }` },
    'on-track',
    [],
  ],
  [
    'such an id of somebody who does not report',
    'increments',
    { ...whole, '2024-Q1/office': 'readings:\n  - { id: t01.i9, value: 13 }' },
    'on-track',
    [],
  ],
  [
    'a correction that is none of the kind',
    'increments',
    {
      ...whole,
      '2024-Q2/beta': `reported: 2024-04-12\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, numerator: 3, reason: 漏填 }`,
    },
    'unassessable',
    ['beta'],
  ],
  [
    'one that a later total stands in for',
    'to-date',
    {
      '2024-Q1/alpha': read(13),
      '2024-Q1/beta': entry('denominator: 3'),
      '2024-Q2/alpha': read(25),
      '2024-Q2/beta': read(25),
    },
    'on-track',
    [],
  ],
])('%s', async (_name, series, returns, status, unread) => {
  const plan = await planOf(onePlan({ indicators: hundred(series), returns, reporters: 'alpha, beta' }));
  const asOf = '2024-Q2/alpha' in returns ? '2024-07-20' : '2024-04-20';
  const { assessment, indicator } = judge(plan, asOf);
  expect(indicator('t01.i1')).toMatchObject({ status, unread });
  // The return itself was read.
  expect(assessment.returns[0]).toMatchObject({ unread: [] });
});

const event = (number: number): string =>
  `  - { id: t01.m${number}, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: 2024-02-28 }, source: { item: 1 } }`;
const done = (number: number): string => `  - { id: t01.m${number}, state: done, date: 2024-02-02 }`;

it.each<[string, string, readonly string[]]>([
  ['in the plan leaves the others untold', done(1), []],
  ['that is not in the plan may be that of what nothing is told of', `${done(1)}\n${done(9)}`, ['alpha']],
])('progress under an id %s', async (_name, progress, unread) => {
  const returns = { '2024-Q1/alpha': `progress:\n${progress}` };
  const plan = await planOf(onePlan({ commitments: `${event(1)}\n${event(2)}`, returns }));
  const { commitment } = judge(plan, '2024-04-20');
  expect(commitment('t01.m1')).toMatchObject({ status: 'done', unread: [] });
  expect(commitment('t01.m2')).toMatchObject({ status: 'overdue', unread });
});

it('an id of a task that cannot be read is no wrong one', async () => {
  const returns = { ...whole, '2024-Q1/beta': 'readings:\n  - { id: t02.i1, value: 13 }' };
  const files = onePlan({ indicators: hundred('increments'), returns, reporters: 'alpha, beta' });
  const { plans } = await loadWorkspace(sourcesOf({ ...files, '2024/tasks/02-broken.yaml': 'id: 12%\n' }));
  const [plan] = plans;
  expect(plan?.unreadTasks).toEqual(['2024/tasks/02-broken.yaml']);
  if (plan !== undefined)
    expect(judge(plan, '2024-04-20').indicator('t01.i1')).toMatchObject({ status: 'off-target', unread: [] });
});

it.each<[string, number, string, number]>([
  ['a target that is reached without it ends a run of bad periods', 95, 'achieved', 0],
  ['a period without a verdict neither ends a run nor lengthens it', 20, 'unassessable', 1],
])('%s', async (_name, value, status, behind) => {
  const returns = {
    '2024-Q1/alpha': read(5),
    '2024-Q1/beta': read(5),
    '2024-Q2/alpha': read(value),
    '2024-Q2/beta': entry('denominator: 3'),
  };
  const plan = await planOf(onePlan({ indicators: hundred('increments'), returns, reporters: 'alpha, beta' }));
  expect(judge(plan, '2024-07-20').indicator('t01.i1')).toMatchObject({ status, streak: { behind, red: behind } });
});
