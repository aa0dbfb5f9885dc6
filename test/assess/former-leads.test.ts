// Until when a former lead speaks for a commitment: its unread return may hold a word only of a period that began in its time.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { type Files, judge, onePlan, sourcesOf } from '../support/workspace.ts';

const event = `  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: 2024-12-20 }, source: { item: 1 } }`;

const broken = 'progress:\n  - { id: t01.m1, state: finished }';

const change = (id: string, date: string, what: string): string =>
  `  - { id: ${id}, subject: t01.m1, date: ${date}, reason: 分工调整, approvedBy: office, document: { number: 测〔2024〕2号, date: 2024-01-20 }, ${what} }`;
const lead = (from: string, to: string): string => `lead: { from: ${from}, to: ${to} }`;

const toBeta = change('a1', '2024-05-01', lead('alpha', 'beta'));
const onQuarterDay = change('a1', '2024-07-01', lead('alpha', 'beta'));
const postponed = change('a2', '2024-06-01', 'due: { from: 2024-12-20, to: 2024-12-31 }');
const thereAndBack = [toBeta, change('a2', '2024-08-01', lead('beta', 'alpha'))].join('\n');

it.each<[string, string, Files, readonly string[]]>([
  ['of the former lead, of a period that began in its time', toBeta, { '2024-Q2/alpha': broken }, ['alpha']],
  ['of the former lead, of a period that began later', toBeta, { '2024-Q3/alpha': broken }, []],
  [
    'of the former lead, of a period that began on the day of the change',
    onQuarterDay,
    { '2024-Q3/alpha': broken },
    [],
  ],
  ['of the former lead, of the last period before that day', onQuarterDay, { '2024-Q2/alpha': broken }, ['alpha']],
  ['of the new lead, of the period of the change', toBeta, { '2024-Q2/beta': broken }, ['beta']],
  ['of the new lead, of a later period', toBeta, { '2024-Q3/beta': broken }, ['beta']],
  ['of both', toBeta, { '2024-Q2/alpha': broken, '2024-Q3/beta': broken }, ['alpha', 'beta']],
  ['of the former lead, another thing changed since', [toBeta, postponed].join('\n'), { '2024-Q3/alpha': broken }, []],
  [
    'of the only lead, another thing changed since',
    postponed.replace('a2', 'a1'),
    { '2024-Q3/alpha': broken },
    ['alpha'],
  ],
  ['of whoever leads once more', thereAndBack, { '2024-Q4/alpha': broken }, ['alpha']],
  ['of whoever led in between', thereAndBack, { '2024-Q3/beta': broken }, ['beta']],
  ['of whoever led in between, of a later period', thereAndBack, { '2024-Q4/beta': broken }, []],
  ['of the lead of what was called off', change('a1', '2024-05-01', 'cancel: true'), { '2024-Q2/alpha': broken }, []],
])('the unread return %s', async (_name, adjustments, returns, expected) => {
  const { plans } = await loadWorkspace(sourcesOf(onePlan({ commitments: event, adjustments, returns })));
  const [plan] = plans;
  if (plan === undefined) throw new Error('the plan itself cannot be read');
  expect(plan.unreadRecords).toEqual([]);
  expect(plan.unreadReturns).toHaveLength(Object.keys(returns).length);
  expect(judge(plan, '2024-12-10').commitment('t01.m1').unread).toEqual(expected);
});

it.each<[string, string, Files, readonly string[]]>([
  [
    'a word of another organisation, of the same period, stands in for no one',
    'lead: alpha, ',
    {
      '2024-Q2/alpha': broken,
      '2024-Q2/beta': 'basis: public-record\nprogress:\n  - { id: t01.m1, state: in-progress }',
    },
    ['alpha'],
  ],
  ['of a period that has not begun', 'lead: alpha, ', { '2024-Q4/alpha': broken }, []],
  ['while nobody leads, anybody may have spoken', '', { '2024-Q2/beta': broken }, ['beta']],
])('%s', async (_name, who, returns, expected) => {
  const commitments = event.replace('lead: alpha, ', who);
  const { plans } = await loadWorkspace(sourcesOf(onePlan({ commitments, returns })));
  const [plan] = plans;
  if (plan === undefined) throw new Error('the plan itself cannot be read');
  expect(judge(plan, '2024-09-30').commitment('t01.m1').unread).toEqual(expected);
});
