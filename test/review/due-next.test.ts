// What a review lists of the days around its cut-off: due on the day itself, due in the quarter that follows.
import { expect, it } from 'vitest';
import { assessPlan, findLightRule } from '../../src/assess/index.ts';
import { reviewDocument } from '../../src/review/index.ts';
import { onePlan, planOf } from '../support/workspace.ts';

const held = (id: string, due: string): string =>
  `  - { id: ${id}, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: ${due} }, source: { item: 1 } }`;
const ongoing = '  - { id: t01.m9, kind: ongoing, title: 持续推进, due: { basis: ongoing }, source: { item: 1 } }';
const cancelled = `  - { id: a1, subject: t01.m2, date: 2024-06-10, reason: 停办, approvedBy: office, cancel: true, document: { title: 调整通知, number: 测〔2024〕9号, date: 2024-06-10 } }`;

async function listed(due: readonly string[], returns: Record<string, string>, adjustments?: string) {
  const commitments = [...due.map((day, index) => held(`t01.m${index + 1}`, day)), ongoing].join('\n');
  const plan = await planOf(onePlan({ commitments, returns, ...(adjustments === undefined ? {} : { adjustments }) }));
  const period = plan.periods.find(({ id }) => id === '2024-Q2');
  const rule = findLightRule([], 'default');
  if (period === undefined || rule === undefined) throw new Error('no period or no rule');
  const assessment = assessPlan(plan, period.cutOff, rule, '9999-12-31');
  const facts = { plan, assessment, period, files: 4, earlier: undefined, courses: undefined };
  const { blocks } = reviewDocument(facts, []);
  const rowsOf = (id: string) =>
    blocks.flatMap((block) =>
      block.kind === 'table' && block.id === id
        ? [block.rows.map(([cell]) => (cell?.kind === 'text' ? cell.text : ''))]
        : [],
    );
  return { today: rowsOf('due-today'), next: rowsOf('due-next-period'), overdue: rowsOf('overdue') };
}

const done = (date: string) => ({
  '2024-Q2/alpha': `reported: 2024-07-05\nprogress:\n  - { id: t01.m2, state: done, date: ${date} }`,
});

it.each([
  ['due on the day itself is neither overdue nor of the time to come', {}, undefined, [['t01.m2']]],
  ['finished on that day it is out of the list', done('2024-06-30'), undefined, []],
  ['finished a day later it was still open then', done('2024-07-01'), undefined, [['t01.m2']]],
  ['what was cancelled falls due no more', {}, cancelled, []],
])('%s', async (_name, returns, adjustments, today) => {
  const due = ['2024-06-29', '2024-06-30', '2024-07-01', '2024-09-30', '2024-10-01'];
  expect(await listed(due, returns, adjustments)).toEqual({
    today,
    next: [['t01.m3', 't01.m4']],
    overdue: [['t01.m1']],
  });
});

it('what comes next stands in the order of its days', async () => {
  expect((await listed(['2024-09-01', '2024-12-31', '2024-07-15', '2024-08-01'], {})).next).toEqual([
    ['t01.m3', 't01.m4', 't01.m1'],
  ]);
});
