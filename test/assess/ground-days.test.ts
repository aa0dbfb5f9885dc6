// The day a slip is due: the first of the days running on which the ladder asked for it, whenever one looks.
import { describe, expect, it } from 'vitest';
import { escalationsOf } from '../../src/assess/index.ts';
import { addDays } from '../../src/lib/calendar.ts';
import type { Firing } from '../../src/model/escalation.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';

type Parts = Parameters<typeof onePlan>[0];

const ladder = (when: string): Files => ({
  'escalation.yaml': `source: { title: 测试办法 }
steps:
  - { id: blue, name: 蓝单, slip: 提示函, when: [{ ${when} }], replyDays: { days: 10, count: working } }
`,
});

const indicator = (more: string, kind = 'kind: count, series: increments'): string => `  - id: t01.i1
    title: 培训人次
    ${kind.replaceAll(', ', '\n    ')}
    unit: { name: 人次, decimals: 0 }
    definition: 按培训人次计。
    target: { op: gte, value: 1000, words: 1000人次以上 }
    path: { kind: linear, by: months }
    ${more}
    source: { item: 1, clause: 1 }`;
const yearEnd = 'due: { basis: plan-year, date: 2024-12-31 }';
const inJune = 'due: { basis: stated, date: 2024-06-30 }';
const of = (reporters: string, due = yearEnd): string => indicator(`reporters: [${reporters}]\n    ${due}`);
const level = (reporters: string, due = yearEnd): string =>
  indicator(`reporters: [${reporters}]\n    ${due}`, 'kind: level, combine: sum').replace(
    'linear, by: months',
    'at-end',
  );

const none = undefined;

/** Of alpha and beta, quarter by quarter. */
function quarters(alpha: readonly (number | undefined)[], beta: readonly (number | undefined)[] = []): Files {
  const files = Object.entries({ alpha, beta }).flatMap(([organization, values]) =>
    values.flatMap((value, index) =>
      value === undefined
        ? []
        : [[`2024-Q${index + 1}/${organization}`, `readings: [{ id: t01.i1, value: ${value} }]`]],
    ),
  );
  return Object.fromEntries(files);
}

const event = (due = '2024-06-10'): string =>
  `  - { id: t01.m1, kind: event, title: 举办活动, lead: alpha, due: { basis: stated, date: ${due} }, source: { item: 1 } }`;
const progress = (...entries: readonly (readonly [string, string])[]): Files =>
  Object.fromEntries(entries.map(([period, said]) => [`${period}/alpha`, `progress: [{ id: t01.m1, ${said} }]`]));

const adjusted = (subject: string, date: string, change: string): string => `  - id: a1
    subject: ${subject}
    date: ${date}
    reason: 另定。
    approvedBy: office
    document: { number: 测〔2024〕9号, date: ${date} }
    ${change}`;

const keyOf = ({ organization, step }: Firing): string => `${step.id} ${organization ?? '-'}`;

/** Who is asked, and since when, as it was seen day by day: a change of the day within a run shows as a second entry. */
async function seen(parts: Parts, when: string, signed = '2024-01-02'): Promise<readonly string[]> {
  const lead = '  - { ids: [t01.i1], date: 2024-01-05, lead: office }';
  const assignments = parts.indicators === undefined ? undefined : lead;
  const files = { ...onePlan({ ...parts, ...(assignments === undefined ? {} : { assignments }) }), ...ladder(when) };
  const text = files['2024/plan.yaml'] ?? '';
  const plan = await planOf({ ...files, '2024/plan.yaml': text.replace('2024-01-02', signed) });
  const runs = new Map<string, { readonly first: string; readonly told: readonly string[] }>();
  const over: string[] = [];
  const end = (key: string, until: string): void => {
    const run = runs.get(key);
    if (run === undefined) return;
    over.push(
      `${key} ${run.first}–${until}${run.told.every((day) => day === run.first) ? '' : ` told ${run.told.join(', ')}`}`,
    );
    runs.delete(key);
  };
  let day = '2024-01-01';
  for (; day <= '2025-03-31'; day = addDays(day, 1)) {
    const now = escalationsOf(plan, judge(plan, day).assessment, 0).firings.filter(({ isNow }) => isNow);
    for (const key of runs.keys()) if (!now.some((firing) => keyOf(firing) === key)) end(key, day);
    for (const firing of now) {
      const run = runs.get(keyOf(firing)) ?? { first: day, told: [] };
      runs.set(keyOf(firing), { ...run, told: [...new Set([...run.told, firing.on])] });
    }
  }
  for (const key of runs.keys()) end(key, '');
  return over;
}

const silent = 'status: [unreported]';

describe('the first day of a ground without a break', () => {
  it.each<[string, Parts, string, readonly string[]]>([
    [
      'silence all year',
      { indicators: of('alpha, beta') },
      silent,
      ['blue alpha 2024-04-11–', 'blue beta 2024-04-11–'],
    ],
    ['silence about a date in June', { indicators: of('alpha', inJune) }, silent, ['blue alpha 2024-04-11–']],
    [
      'silence of a year without days for returns',
      { indicators: of('alpha'), returnsDue: false },
      silent,
      ['blue alpha 2024-04-01–'],
    ],
    [
      'silence, then a part',
      { indicators: of('alpha, beta'), returns: quarters([none, 10]) },
      silent,
      ['blue alpha 2024-04-11–2024-06-30', 'blue beta 2024-04-11–2024-06-30'],
    ],
    [
      'met once, then silent',
      { indicators: level('alpha, beta'), returns: quarters([none, 500], [none, 500]) },
      silent,
      [
        'blue alpha 2024-04-11–2024-06-30',
        'blue beta 2024-04-11–2024-06-30',
        'blue alpha 2025-01-11–',
        'blue beta 2025-01-11–',
      ],
    ],
    [
      'met once, one silent',
      { indicators: level('alpha, beta'), returns: quarters([none, 600, none, 600], [none, 600]) },
      silent,
      ['blue alpha 2024-04-11–2024-06-30', 'blue beta 2024-04-11–2024-06-30', 'blue beta 2025-01-11–'],
    ],
    [
      'met in June, due in June',
      { indicators: level('alpha', inJune), returns: quarters([1000]) },
      silent,
      ['blue alpha 2024-07-11–'],
    ],
    [
      'missed, all in',
      { indicators: of('alpha'), returns: quarters([1, 1, 1, 1]) },
      'status: [missed]',
      ['blue office 2024-12-31–'],
    ],
    [
      'missed, one not in',
      { indicators: of('alpha, beta'), returns: quarters([1, 1, 1, 1], [1, 1, 1]) },
      'status: [missed]',
      ['blue office 2025-01-11–'],
    ],
    [
      'missed, a hole before',
      { indicators: of('alpha'), returns: quarters([1, none, 1, 1]) },
      'status: [missed]',
      ['blue office 2025-01-11–'],
    ],
    [
      'missed in June, and told since',
      { indicators: of('alpha', inJune), returns: quarters([1, 1, 1, 1]) },
      'status: [missed]',
      ['blue office 2024-06-30–'],
    ],
    [
      'missed in June, silent then',
      { indicators: of('alpha', inJune), returns: quarters([1]) },
      'status: [missed]',
      ['blue office 2024-07-11–'],
    ],
    [
      'missed in June, silent then, told since',
      { indicators: level('alpha', inJune), returns: quarters([1, none, 1]) },
      'status: [missed]',
      ['blue office 2024-07-11–'],
    ],
    [
      'off target',
      { indicators: of('alpha'), returns: quarters([1, 1, 1, 1]) },
      'status: [off-target]',
      ['blue office 2024-03-31–2024-12-31'],
    ],
    [
      'off target, one not in',
      { indicators: of('alpha, beta'), returns: quarters([1, 1, 1, 1], [1]) },
      'status: [off-target]',
      ['blue office 2024-03-31–2025-01-11'],
    ],
    [
      'off target, mended and again',
      { indicators: of('alpha'), returns: quarters([1, 600, 1]) },
      'status: [off-target]',
      ['blue office 2024-03-31–2024-06-30', 'blue office 2024-09-30–2025-01-11'],
    ],
    [
      'off target, then silent',
      { indicators: of('alpha'), returns: quarters([1]) },
      'status: [off-target]',
      ['blue office 2024-03-31–2025-01-11'],
    ],
    [
      'behind, then off target',
      { indicators: of('alpha'), returns: quarters([200, 1, 1]) },
      'status: [behind, off-target]',
      ['blue office 2024-03-31–2025-01-11'],
    ],
    [
      'not reached: off target, then missed',
      { indicators: of('alpha'), returns: quarters([200, 1, 1, 1]) },
      'status: [off-target, missed, unreported]',
      ['blue office 2024-06-30–'],
    ],
    [
      'a streak',
      { indicators: of('alpha'), returns: quarters([1, 1, 1, 1]) },
      'streak: { light: behind, periods: 2 }',
      ['blue office 2024-06-30–'],
    ],
    [
      'a streak, one not in',
      { indicators: of('alpha, beta'), returns: quarters([1, 1, 1, 1], [1]) },
      'streak: { light: red, periods: 2 }',
      ['blue office 2024-07-11–'],
    ],
    ['overdue', { commitments: event() }, 'overdueDays: 5', ['blue alpha 2024-06-15–']],
    ['overdue by status', { commitments: event() }, 'status: [overdue]', ['blue alpha 2024-06-11–']],
    ['due soon', { commitments: event() }, 'status: [due-soon]', ['blue alpha 2024-05-27–2024-06-11']],
    ['due soon, then overdue', { commitments: event() }, 'status: [due-soon, overdue]', ['blue alpha 2024-05-27–']],
    [
      'reopened',
      {
        commitments: event(),
        returns: progress(
          ['2024-Q2', 'state: done, date: 2024-06-05'],
          ['2024-Q3', 'state: reopened, date: 2024-08-10'],
        ),
      },
      'status: [overdue]',
      ['blue alpha 2024-08-10–'],
    ],
    [
      'reopened, by days',
      {
        commitments: event(),
        returns: progress(
          ['2024-Q2', 'state: done, date: 2024-06-05'],
          ['2024-Q3', 'state: reopened, date: 2024-08-10'],
        ),
      },
      'overdueDays: 1',
      ['blue alpha 2024-08-10–'],
    ],
    ['due within', { commitments: event() }, 'dueWithin: 20', ['blue alpha 2024-05-21–2024-06-11']],
    [
      'not started',
      {
        commitments: event('2024-11-30'),
        returns: progress(['2024-Q1', 'state: not-started'], ['2024-Q2', 'state: not-started']),
      },
      'status: [not-started]',
      ['blue alpha 2024-01-02–2024-11-16'],
    ],
    [
      'in progress',
      {
        commitments: event('2024-11-30'),
        returns: progress(['2024-Q1', 'state: in-progress'], ['2024-Q2', 'state: in-progress']),
      },
      'status: [in-progress]',
      ['blue alpha 2024-03-31–2024-11-16'],
    ],
    [
      'moved forward',
      {
        commitments: event('2024-12-31'),
        adjustments: adjusted('t01.m1', '2024-06-10', 'due: { from: 2024-12-31, to: 2024-06-20 }'),
      },
      'status: [due-soon]',
      ['blue alpha 2024-06-10–2024-06-21'],
    ],
    [
      'moved into the past',
      {
        commitments: event('2024-12-31'),
        adjustments: adjusted('t01.m1', '2024-06-10', 'due: { from: 2024-12-31, to: 2024-05-20 }'),
      },
      'overdueDays: 1',
      ['blue alpha 2024-06-10–'],
    ],
    [
      'moved back',
      {
        commitments: event('2024-06-10'),
        adjustments: adjusted('t01.m1', '2024-07-10', 'due: { from: 2024-06-10, to: 2024-08-20 }'),
      },
      'overdueDays: 1',
      ['blue alpha 2024-06-11–2024-07-10', 'blue alpha 2024-08-21–'],
    ],
    [
      'target raised',
      {
        indicators: of('alpha'),
        returns: quarters([250]),
        adjustments: adjusted(
          't01.i1',
          '2024-05-10',
          'target: { from: { op: gte, value: 1000, words: 1000人次以上 }, to: { op: gte, value: 2000, words: 2000人次以上 } }',
        ),
      },
      'status: [off-target]',
      ['blue office 2024-05-10–2025-01-11'],
    ],
    [
      'figure due moved',
      {
        indicators: of('alpha'),
        returns: quarters([1]),
        adjustments: adjusted('t01.i1', '2024-08-10', 'due: { from: 2024-12-31, to: 2024-03-31 }'),
      },
      'status: [missed]',
      ['blue office 2024-08-10–'],
    ],
    [
      'what the plan leaves open',
      { indicators: of('alpha').replace('    definition: 按培训人次计。\n', ''), returns: quarters([1, 1]) },
      'status: [unassessable]',
      ['blue office 2024-01-02–'],
    ],
  ])('%s', async (_what, parts, when, expected) => {
    expect(await seen(parts, when)).toEqual(expected);
  });
});

describe('before the plan was signed nothing is due', () => {
  it.each([
    ['status: [due-soon]', '2024-03-21', ['blue alpha 2024-03-18–2024-03-22']],
    ['dueWithin: 30', '2024-03-21', ['blue alpha 2024-03-18–2024-03-22']],
    ['overdueDays: 1', '2024-03-10', ['blue alpha 2024-03-18–']],
    ['dueWithin: 30', '2024-03-10', []],
    ['status: [not-started]', '2024-12-31', ['blue alpha 2024-03-18–2024-12-17']],
  ])('%s, due on %s', async (when, due, expected) => {
    expect(await seen({ commitments: event(due) }, when, '2024-03-18')).toEqual(expected);
  });
});
