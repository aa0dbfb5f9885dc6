// Which of two could be taken: the later word, the decision that stands, the figure that is handed in, the series that has no effect.
import { describe, expect, it } from 'vitest';
import { escalationsOf } from '../../src/assess/index.ts';
import { round } from '../../src/lib/rational.ts';
import type { Due } from '../../src/model/plan.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';

const commitment = (due = 'basis: stated, date: 2024-12-20'): string =>
  `  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, due: { ${due} }, source: { item: 1 } }`;

const indicator = (more: string): string => `  - id: t01.i1
    title: 职业技能培训
    unit: { name: 人次, decimals: 0 }
    definition: 参加培训的人次
    target: { op: gte, value: 1000, words: 1000人次以上 }
    path: { kind: linear, by: months }
    due: { basis: plan-year, date: 2024-12-31 }
    source: { item: 1, clause: 1 }
    ${more}`;

const change = (id: string, subject: string, date: string, what: string): string =>
  `  - { id: ${id}, subject: ${subject}, date: ${date}, reason: 分工调整, approvedBy: office, document: { number: 测〔2024〕2号, date: 2024-01-20 }, ${what} }`;

const read = (value: number, head = ''): string => `${head}readings:\n  - { id: t01.i1, value: ${value} }`;

describe('of two words for one period', () => {
  const told = (head: string, state: string): string => `${head}\nprogress:\n  - { id: t01.m1, state: ${state} }`;
  it.each([
    ['2024-07-01', '2024-07-09', 'done'],
    ['2024-07-09', '2024-07-01', 'in-progress'],
  ])('the one reported later holds: %s and %s', async (ofLead, ofRecord, status) => {
    const returns = {
      '2024-Q2/alpha': told(`reported: ${ofLead}`, 'in-progress'),
      '2024-Q2/beta': told(`basis: public-record\nreported: ${ofRecord}`, 'done'),
    };
    const plan = await planOf(onePlan({ commitments: commitment(), returns }));
    expect(judge(plan, '2024-07-10').commitment('t01.m1').status).toBe(status);
  });
});

it.each([
  ['alpha', '2024-04-30', 'in-progress'],
  ['alpha', '2024-05-01', 'not-started'],
  ['beta', '2024-04-30', 'not-started'],
  ['beta', '2024-05-01', 'in-progress'],
])('the lead is alpha until 30 April and beta from 1 May: what %s hands in on %s', async (who, reported, status) => {
  const adjustments = change('a1', 't01.m1', '2024-05-01', 'lead: { from: alpha, to: beta }');
  const returns = { [`2024-Q1/${who}`]: `reported: ${reported}\nprogress:\n  - { id: t01.m1, state: in-progress }` };
  const plan = await planOf(onePlan({ commitments: commitment(), adjustments, returns }));
  expect(judge(plan, '2024-05-01').commitment('t01.m1').status).toBe(status);
});

it('a definition that was changed is the one in force from that day', async () => {
  const indicators = indicator('kind: count\n    series: to-date\n    reporters: [alpha]');
  const to = 'definition: { from: 参加培训的人次, to: 取得证书的人次 }';
  const plan = await planOf(onePlan({ indicators, adjustments: change('a1', 't01.i1', '2024-05-01', to) }));
  expect(judge(plan, '2024-04-30').indicator('t01.i1').item.definition).toBe('参加培训的人次');
  expect(judge(plan, '2024-05-01').indicator('t01.i1').item.definition).toBe('取得证书的人次');
});

it('of several figures that are carried forward the oldest says since when', async () => {
  const indicators = indicator('kind: count\n    series: to-date\n    reporters: [office, alpha, beta]');
  const returns = {
    '2024-Q1/alpha': read(10),
    '2024-Q2/beta': read(10),
    '2024-Q3/alpha': read(20),
    '2024-Q4/office': read(30),
  };
  const { reasons } = judge(await planOf(onePlan({ indicators, returns })), '2025-01-20').indicator('t01.i1');
  expect(reasons.filter(({ kind }) => kind === 'carried')).toEqual([
    { kind: 'carried', organizations: ['beta', 'alpha'], since: '2024-06-30' },
  ]);
});

it('what was called off stays so, whatever is decided of it afterwards', async () => {
  const adjustments = [
    change('a1', 't01.m1', '2024-03-01', 'cancel: true'),
    change('a2', 't01.m1', '2024-05-01', 'due: { from: 2024-12-20, to: 2024-06-30 }'),
  ].join('\n');
  const plan = await planOf(onePlan({ commitments: commitment(), adjustments }));
  expect(judge(plan, '2024-09-01').commitment('t01.m1').status).toBe('cancelled');
});

it.each<[string, Due['basis']]>([
  ['stated', 'assigned'],
  ['plan-year', 'assigned'],
  ['external', 'external'],
])('a date with the basis %s that is moved by a decision is %s', async (basis, moved) => {
  const commitments = commitment(`basis: ${basis}, date: 2024-12-20`);
  const adjustments = change('a1', 't01.m1', '2024-05-01', 'due: { from: 2024-12-20, to: 2024-12-31 }');
  const plan = await planOf(onePlan({ commitments, adjustments }));
  expect(judge(plan, '2024-06-01').commitment('t01.m1').item.due).toMatchObject({ basis: moved, date: '2024-12-31' });
  expect(judge(plan, '2024-04-30').commitment('t01.m1').item.due).toMatchObject({ basis, date: '2024-12-20' });
});

describe('what is compiled from the public record', () => {
  const count = indicator('kind: count\n    series: increments\n    reporters: [alpha]');
  const compiled = read(500, 'basis: public-record\n');
  it.each<[string, Files, number]>([
    ['stands in while the reporter has handed in nothing', { '2024-Q1/alpha': compiled }, 500],
    ['stands in at once, while the returns are awaited', { '2024-Q2/office': compiled }, 500],
    ['counts no more beside what the reporter hands in', { '2024-Q1/alpha': compiled, '2024-Q2/alpha': read(7) }, 7],
  ])('%s', async (_name, returns, expected) => {
    const { actual } = judge(await planOf(onePlan({ indicators: count, returns })), '2024-07-20').indicator('t01.i1');
    expect(actual && round(actual, 0)).toBe(expected);
  });
});

it('the public record speaks for the whole: nothing is still being collected', async () => {
  const indicators = indicator('kind: count\n    series: to-date\n    reporters: [alpha, beta]');
  const returns = { '2024-Q2/office': read(500, 'basis: public-record\n') };
  const { reasons } = judge(await planOf(onePlan({ indicators, returns })), '2024-07-05').indicator('t01.i1');
  expect(reasons.map(({ kind }) => kind)).not.toContain('collecting');
});

it.each([
  [', open: 10', ', open: 20', 'needs-of-open'],
  [', open: 10', '', 'unknown'],
])('what is still open is known only where everybody says so: %s and %s', async (ofAlpha, ofBeta, kind) => {
  const indicators = indicator('kind: ratio\n    series: to-date\n    reporters: [alpha, beta]')
    .replace('name: 人次, decimals: 0', 'name: "%", decimals: 1')
    .replace('value: 1000', 'value: 90')
    .replace('kind: linear, by: months', 'kind: at-end');
  const part = (open: string): string => `readings:\n  - { id: t01.i1, numerator: 80, denominator: 100${open} }`;
  const returns = { '2024-Q2/alpha': part(ofAlpha), '2024-Q2/beta': part(ofBeta) };
  const { reachability } = judge(await planOf(onePlan({ indicators, returns })), '2024-07-20').indicator('t01.i1');
  expect(reachability.kind).toBe(kind);
});

it('of a level the series has no effect: who told it later owes nothing of the period before', async () => {
  const indicators = indicator(
    'kind: level\n    series: increments\n    combine: sum\n    baseline: { value: 0, date: 2023-12-31 }\n    reporters: [alpha, beta]',
  );
  const returns = { '2024-Q1/beta': read(300), '2024-Q2/alpha': read(400), '2024-Q2/beta': read(300) };
  const q2 = judge(await planOf(onePlan({ indicators, returns })), '2024-07-20').indicator('t01.i1');
  expect(q2.reasons.map(({ kind }) => kind)).toEqual(['no-evidence']);
  const onlyBeta = { '2024-Q1/alpha': read(400), '2024-Q1/beta': read(300), '2024-Q2/beta': read(300) };
  const kept = judge(await planOf(onePlan({ indicators, returns: onlyBeta })), '2024-07-20').indicator('t01.i1');
  expect(kept.reasons.map(({ kind }) => kind)).toContain('carried');
});

it('a figure of an earlier day of the last period is the last one: no more can be reached', async () => {
  const indicators = indicator('kind: count\n    series: to-date\n    reporters: [alpha]');
  const returns = { '2024-Q4/alpha': 'readings:\n  - { id: t01.i1, value: 900, cutOff: 2024-12-20 }' };
  const { status, reachability } = judge(await planOf(onePlan({ indicators, returns })), '2025-01-05').indicator(
    't01.i1',
  );
  expect([status, reachability.kind]).toEqual(['missed', 'out-of-reach']);
});

it('who is asked both for the work and for a figure is asked as the lead', async () => {
  const when = '[{ streak: { light: red, periods: 2 } }, { dueWithin: 200 }]';
  const files = onePlan({
    indicators: indicator('kind: count\n    series: to-date\n    reporters: [alpha, beta]'),
    assignments: '  - { ids: [t01.i1], date: 2024-01-05, lead: alpha }',
    returns: { '2024-Q1/beta': read(1), '2024-Q2/beta': read(2) },
  });
  const ladder = `source: { title: 测试办法 }\nsteps:\n  - { id: blue, name: 蓝单, slip: 提示函, when: ${when}, replyDays: { days: 3, count: calendar } }\n`;
  const plan = await planOf({ ...files, 'escalation.yaml': ladder });
  const { firings } = escalationsOf(plan, judge(plan, '2024-07-20').assessment, 0);
  expect(firings.map(({ organization, asReporter, because }) => [organization, asReporter, because.length])).toEqual([
    ['alpha', false, 2],
  ]);
});
