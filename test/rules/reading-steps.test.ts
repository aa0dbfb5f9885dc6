// Figures and returns held against those before them: from where a leap is one, in which order, and where it is pointed out.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { checkRules } from '../../src/rules/index.ts';
import { type Files, onePlan, sourcesOf } from '../support/workspace.ts';

const indicator = (target: string, kind = 'count\n    series: to-date'): string => `  - id: t01.i1
    kind: ${kind}
    title: 职业技能培训
    unit: { name: 人次, decimals: 0 }
    definition: 参加培训的人次
    target: { ${target}, words: 60人次 }
    path: { kind: linear, by: months }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha]
    source: { item: 1, clause: 1 }`;

async function findingsOf(rule: string, files: Files): Promise<readonly string[]> {
  const { files: read, plans, settings } = await loadWorkspace(sourcesOf(files));
  return checkRules(read, plans, settings, [])
    .filter((finding) => finding.rule === rule)
    .map(({ place: { file, pointer } }) => `${file.replace('2024/returns/', '')} ${pointer}`);
}

const value = (number: number, more = ''): string => `readings:\n  - { id: t01.i1, value: ${number}${more} }`;

it.each<[string, number, number, boolean]>([
  ['op: gte, value: 60', 3, 300, true],
  ['op: gte, value: 60', 3, 299, false],
  ['op: gte, value: 61', 3, 300, false],
  ['op: gte, value: 60', 4, 300, false],
  ['op: between, low: 40, high: 60', 3, 300, true],
  ['op: between, low: 40, high: 61', 3, 300, false],
  // From nothing there is no leap, and of a target of nothing no five times.
  ['op: gte, value: 60', 0, 300, false],
  ['op: lte, value: 0', 3, 300, false],
])('target %s: from %i to %i', async (target, before, now, isFound) => {
  const returns = { '2024-Q1/alpha': value(before), '2024-Q2/alpha': value(now) };
  const found = await findingsOf('reading-leap-explained', onePlan({ indicators: indicator(target), returns }));
  expect(found).toEqual(isFound ? ['2024-Q2/alpha.yaml /readings/0/value'] : []);
});

it('no leap is told while a return that may lie between cannot be read', async () => {
  const returns = { '2024-Q1/alpha': value(3), '2024-Q2/alpha': 'readings: 12%', '2024-Q3/alpha': value(300) };
  const files = onePlan({ indicators: indicator('op: gte, value: 60'), returns });
  expect(await findingsOf('reading-leap-explained', files)).toEqual([]);
});

it('a leap that was corrected with a reason is explained', async () => {
  const corrects = '\ncorrections:\n  - { id: t01.i1, period: 2024-Q2, value: 301, reason: 漏报一个班 }';
  const returns = { '2024-Q1/alpha': value(3), '2024-Q2/alpha': value(300), '2024-Q3/alpha': value(310) + corrects };
  const files = onePlan({ indicators: indicator('op: gte, value: 60'), returns });
  expect(await findingsOf('reading-leap-explained', files)).toEqual([]);
});

it('a total that falls by a correction is pointed out in the correction', async () => {
  const corrects = '\ncorrections:\n  - { id: t01.i1, period: 2024-Q2, value: 20, reason: 重复登记 }';
  const returns = { '2024-Q1/alpha': value(30), '2024-Q2/alpha': value(40), '2024-Q3/alpha': value(50) + corrects };
  const files = onePlan({ indicators: indicator('op: gte, value: 60'), returns });
  expect(await findingsOf('reading-to-date-not-falling', files)).toEqual(['2024-Q3/alpha.yaml /corrections/0/value']);
});

it('periods come in the order of the plan, whatever their names: the half year after its quarters', async () => {
  const files = onePlan({
    returns: { '2024-Q1/alpha': 'reported: 2024-04-05', '2024-H1/alpha': 'reported: 2024-07-05' },
  });
  const plan = (files['2024/plan.yaml'] ?? '').replace('id: 2024-Q2', 'id: 2024-H1');
  expect(await findingsOf('return-in-order', { ...files, '2024/plan.yaml': plan })).toEqual([]);
  const turned = onePlan({
    returns: { '2024-Q1/alpha': 'reported: 2024-08-05', '2024-H1/alpha': 'reported: 2024-07-05' },
  });
  expect(await findingsOf('return-in-order', { ...turned, '2024/plan.yaml': plan })).toEqual([
    '2024-H1/alpha.yaml /reported',
  ]);
});

it.each([
  ['', ['2024-Q1/alpha.yaml /reported']],
  [', locked: 2024-04-30', []],
])(
  'a return dated decades later is told of a period without a lock; a lock tells it otherwise',
  async (locked, expected) => {
    const files = onePlan({ returns: { '2024-Q1/alpha': 'reported: 2042-04-10' } });
    const plan = (files['2024/plan.yaml'] ?? '').replace('returnsDue: 2024-04-10', `returnsDue: 2024-04-10${locked}`);
    expect(await findingsOf('date-near-plan', { ...files, '2024/plan.yaml': plan })).toEqual(expected);
  },
);
