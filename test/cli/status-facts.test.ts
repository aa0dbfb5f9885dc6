// What a status tells beside the light: how late in working days, the plan as issued, what the cancelled counts for.
import { describe, expect, it } from 'vitest';
import { type Files, onePlan } from '../support/workspace.ts';
import { realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

const textOf = async (files: Files, ...args: readonly string[]): Promise<string> =>
  (await runIn({ workspaces: { here: files } }, args)).stdout;

async function partOf(files: Files, asOf: string, id: string): Promise<unknown> {
  const json = await textOf(files, 'status', '--as-of', asOf, '--format', 'json');
  expect(faultsOf('status', json)).toEqual([]);
  const { tasks }: { readonly tasks: readonly { readonly commitments: readonly { readonly id: string }[] }[] } =
    JSON.parse(json);
  return tasks.flatMap(({ commitments }) => commitments).find((part) => part.id === id);
}

const event = (id: string, due: string): string =>
  `  - { id: ${id}, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: ${due} }, source: { item: 1, clause: 1 } }`;
const calendar = { 'calendar/2024.yaml': realPlan['calendar/2024.yaml'] ?? '' };
const overdue = onePlan({ commitments: event('t01.m1', '2024-09-30') });

it('how late it is stands there in days and in working days', async () => {
  const files = { ...overdue, ...calendar };
  expect(await partOf(files, '2024-10-08', 't01.m1')).toMatchObject({ daysLate: 8, workingDaysLate: 1 });
  expect(await textOf(files, 'status', '--as-of', '2024-10-08')).toContain('逾期8天，合1个工作日');
  expect(await textOf(files, 'status', '--as-of', '2024-10-08', '--lang', 'en')).toContain('8 days, that is 1 working');
  expect(await textOf(files, 'report', '2024-Q4', '--as-of', '2024-10-08')).toContain('逾期8天，合1个工作日');
});

it('working days that no calendar tells are left out', async () => {
  const part = await partOf(overdue, '2024-10-08', 't01.m1');
  expect(part).toMatchObject({ daysLate: 8 });
  expect(part).not.toHaveProperty('workingDaysLate');
  expect(await textOf(overdue, 'status', '--as-of', '2024-10-08')).toMatch(/逾期8天\n/);
});

const adjustment = (change: string): string =>
  `  - { id: a1, subject: t01.m1, date: 2024-06-10, reason: 延期, approvedBy: office, document: { title: 调整通知, number: 测〔2024〕9号, date: 2024-06-10 }, ${change} }`;
const two = `${event('t01.m1', '2024-05-31')}\n${event('t01.m2', '2024-12-31')}`;
const moved = onePlan({ commitments: two, adjustments: adjustment('due: { from: 2024-05-31, to: 2024-11-30 }') });
const called = onePlan({ commitments: two, adjustments: adjustment('cancel: true') });

it('the light under the plan as issued stands beside the one after adjustments, where they differ', async () => {
  const asIssued = { status: 'overdue', light: 'red' };
  expect(await partOf(moved, '2024-07-20', 't01.m1')).toMatchObject({ light: 'grey', asIssued });
  for (const [files, asOf, id] of [
    [moved, '2024-07-20', 't01.m2'],
    [moved, '2024-06-09', 't01.m1'],
    [overdue, '2024-10-08', 't01.m1'],
  ] as const)
    expect(await partOf(files, asOf, id)).not.toHaveProperty('asIssued');
  expect(await textOf(moved, 'status', '--as-of', '2024-07-20')).toMatch(
    /与原计划结果不同的（1）\n.*\n.*\nt01\.m1 +办比赛 +红 逾期 +灰 未启动\n/,
  );
  expect(await textOf(moved, 'status', '--as-of', '2024-06-09')).not.toContain('与原计划结果不同的');
});

it('a whole that is lighter than the grey in it says what was cancelled', async () => {
  const told = {
    status: '已取消的1项计在灰灯数里，不影响整体亮灯。',
    'report 2024-Q2': '已取消的1项计在灰灯数里，不影响整体亮灯。',
    'explain s1': '其中1项已取消，不作',
    'explain alpha': '其中1项已取消，不作',
    'explain 2024': '其中1项已取消，不作',
    'explain t01': '其中1项已取消，不作',
  };
  for (const [command, said] of Object.entries(told)) {
    const asked = [...command.split(' '), '--as-of', '2024-06-30'];
    expect(await textOf(called, ...asked), command).toContain(said);
    expect(await textOf(moved, ...asked), command).not.toContain('已取消');
  }
});

it.each<[string, string, string, string | undefined]>([
  ['the month after is late as of its first day', '2024-08-31', '2024-09-30', '2024-09 完成：晚1天'],
  ['the month before is early as of its last', '2024-09-30', '2024-08-01', '2024-08 完成：早30天'],
  ['nobody knows within the month', '2024-09-15', '2024-09-30', undefined],
])('explain agrees with the status on a completion known by its month: %s', async (_name, due, date, said) => {
  const done = `reported: 2024-10-08\nprogress: [{ id: t01.m1, state: done, date: ${date}, datePrecision: month }]`;
  const files = onePlan({ commitments: event('t01.m1', due), returns: { '2024-Q3/alpha': done } });
  const text = await textOf(files, 'explain', 't01.m1', '--as-of', '2024-12-31');
  if (said === undefined) expect(text).not.toContain('算式');
  else expect(text).toContain(said);
});

it('a task of which all was cancelled is so itself', async () => {
  const files = onePlan({ commitments: event('t01.m1', '2024-05-31'), adjustments: adjustment('cancel: true') });
  const json = await textOf(files, 'status', '--as-of', '2024-06-30', '--format', 'json');
  expect(faultsOf('status', json)).toEqual([]);
  expect(JSON.parse(json)).toMatchObject({ tasks: [{ status: 'cancelled', light: 'grey' }] });
  expect(await textOf(files, 'explain', 't01', '--as-of', '2024-06-30')).toContain('灰 已调整取消');
});

const told = (reported: string): string => `reported: ${reported}\nprogress:\n  - { id: t01.m1, progress: 已开展。 }`;

describe('who has not handed in for the last period whose returns were due', () => {
  const owed = { commitments: event('t01.m1', '2024-12-20'), reporters: 'alpha, beta' };
  const alone = onePlan({ ...owed, returns: { '2024-Q1/alpha': told('2024-04-02') } });
  const all = onePlan({
    ...owed,
    returns: { '2024-Q1/alpha': told('2024-04-02'), '2024-Q1/beta': told('2024-04-11') },
  });
  const undated = onePlan({ ...owed, returnsDue: false });

  it.each<[string, Files, readonly string[], string | undefined, string | undefined]>([
    [
      'is named on the day after',
      alone,
      ['--as-of', '2024-04-11'],
      '第一季度报表（期限 2024-04-10）未报的单位：乙学院。',
      'Not handed in for the first quarter of 2024, due 2024-04-10: 乙学院.',
    ],
    ['is not blamed on the last day', alone, ['--as-of', '2024-04-10'], undefined, undefined],
    [
      'of the period that is due, not of the one that is awaited',
      alone,
      ['--as-of', '2024-07-05'],
      '第一季度报表（期限 2024-04-10）未报的单位：乙学院。',
      'due 2024-04-10: 乙学院.',
    ],
    [
      'all of them, in the order of the plan',
      alone,
      ['--as-of', '2024-07-11'],
      '上半年报表（期限 2024-07-10）未报的单位：甲学院、乙学院。',
      'due 2024-07-10: 甲学院, 乙学院.',
    ],
    ['nobody, where all are in, late or not', all, ['--as-of', '2024-04-11'], undefined, undefined],
    [
      'without a day where none was set',
      undated,
      ['--as-of', '2024-04-01'],
      '第一季度报表未报的单位：甲学院、乙学院。',
      'Not handed in for the first quarter of 2024: 甲学院, 乙学院.',
    ],
    [
      'and nobody where only some parts are asked for',
      alone,
      ['--as-of', '2024-04-11', '--task', 't01'],
      undefined,
      undefined,
    ],
  ])('%s', async (_name, files, args, chinese, english) => {
    const [zh, en] = [await textOf(files, 'status', ...args), await textOf(files, 'status', ...args, '--lang', 'en')];
    const said = (text: string): string => text.replaceAll(/\s+/g, '');
    if (chinese === undefined || english === undefined) {
      expect(zh).not.toContain('未报的单位');
      expect(en).not.toContain('Not handed in for');
    } else {
      expect(said(zh)).toContain(said(chinese));
      expect(said(en)).toContain(said(english));
    }
  });
});
