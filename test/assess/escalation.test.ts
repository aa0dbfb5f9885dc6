// The escalation ladder: each condition with its boundaries, the chain of unanswered slips, and what is never fired.
import { describe, expect, it } from 'vitest';
import { assessPlan, escalationsOf } from '../../src/assess/index.ts';
import { replyDay } from '../../src/lib/reply-day.ts';
import type { Escalations } from '../../src/model/escalation.ts';
import type { YearCalendar } from '../../src/model/plan.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';

type Conditions = readonly string[];

/** Three steps; where nothing else is given the harder ones follow from unanswered slips. */
const ladder = (
  first: Conditions,
  second: Conditions = ['unanswered: blue'],
  third: Conditions = ['unanswered: orange'],
): string => `source: { title: 测试办法 }
steps:
  - { id: blue, name: 蓝单, slip: 提示函, when: ${conditionsText(first)}, replyDays: { days: 10, count: working } }
  - { id: orange, name: 橙单, slip: 督办单, when: ${conditionsText(second)}, replyDays: { days: 5, count: working } }
  - { id: red, name: 红单, slip: 督办单, when: ${conditionsText(third)}, replyDays: { days: 3, count: calendar } }
`;

const conditionsText = (conditions: Conditions): string =>
  `[${conditions.map((condition) => `{ ${condition} }`).join(', ')}]`;

const commitment = (due: string, more = 'lead: alpha'): string =>
  `  - { id: t01.m1, kind: event, title: 举办活动, due: { ${due} }${more === '' ? '' : `, ${more}`}, source: { item: 1, clause: 1 } }`;
const inJune = 'basis: stated, date: 2024-06-10';

const indicator = (more: string): string => `  - id: t01.i1
    title: 培训人次
    kind: count
    series: increments
    unit: { name: 人次, decimals: 0 }
    definition: 按培训人次计。
    target: { op: gte, value: 1000, words: 1000人次以上 }
    path: { kind: linear, by: months }
    due: { basis: plan-year, date: 2024-12-31 }
    ${more}
    source: { item: 1, clause: 1 }`;
const byBoth = 'reporters: [alpha, beta]';
/** The notice names no leads of indicators: the office assigns them. */
const alphaLeads = '  - { ids: [t01.i1], date: 2024-01-05, lead: alpha }';

interface Slip {
  readonly step: string;
  readonly issued: string;
  readonly replyBy: string;
  readonly answered?: string;
  readonly closed?: string;
  readonly subject?: string;
  readonly organization?: string;
}

const slipsFile = (slips: readonly Slip[]): Files => ({
  '2024/slips.yaml': `slips:\n${slips.map(slipText).join('\n')}\n`,
});

const slipText = ({ subject = 't01.m1', organization = 'alpha', ...slip }: Slip, index: number): string =>
  Object.entries({ id: `d${index + 1}`, number: `测督${index + 1}号`, subject, organization, ...slip })
    .map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: ${value}`)
    .join('\n');

type Given = Parameters<typeof onePlan>[0] & {
  readonly when?: Conditions;
  /** Of the two harder steps, where they do not just follow from unanswered slips. */
  readonly harder?: readonly Conditions[];
  readonly slips?: readonly Slip[];
};

async function escalate(
  { when = ['overdueDays: 1'], harder = [], slips, ...parts }: Given,
  asOf: string,
  days = 0,
): Promise<Escalations> {
  const plan = await planOf({
    ...onePlan(parts),
    'escalation.yaml': ladder(when, ...harder),
    ...(slips === undefined ? {} : slipsFile(slips)),
  });
  return escalationsOf(plan, judge(plan, asOf).assessment, days);
}

/** One line a firing: when (`now` with its day, or `later`), step, item, to whom, why. */
const told = ({ firings }: Escalations): readonly string[] =>
  firings.map(
    ({ isNow, on, step, part, organization, because }) =>
      `${isNow ? 'now' : 'later'} ${on} ${step.id} ${part.item.id} ${organization ?? '-'} ${because.map(({ kind }) => kind).join('+')}`,
  );

const fired = async (given: Given, asOf: string, days = 0): Promise<readonly string[]> =>
  told(await escalate(given, asOf, days));

describe('overdueDays', () => {
  it.each([
    [1, '2024-06-10', []],
    [1, '2024-06-11', ['now 2024-06-11 blue t01.m1 alpha overdue']],
    [5, '2024-06-14', []],
    [5, '2024-06-15', ['now 2024-06-15 blue t01.m1 alpha overdue']],
    [5, '2024-08-01', ['now 2024-06-15 blue t01.m1 alpha overdue']],
  ])('%i days, as of %s', async (days, asOf, expected) => {
    expect(await fired({ commitments: commitment(inJune), when: [`overdueDays: ${days}`] }, asOf)).toEqual(expected);
  });

  it('blames nobody for a date that others set, or for ongoing work', async () => {
    for (const due of ['basis: external, date: 2024-06-10', 'basis: ongoing'])
      expect(await fired({ commitments: commitment(due) }, '2024-08-01', 30)).toEqual([]);
  });

  it('says when nobody leads', async () => {
    const { firings } = await escalate({ commitments: commitment(inJune, '') }, '2024-06-20');
    expect(firings).toMatchObject([{ organization: undefined, asReporter: false, part: { missing: ['lead'] } }]);
  });

  it('says how many days it is', async () => {
    const { firings } = await escalate({ commitments: commitment(inJune) }, '2024-06-20');
    expect(firings[0]?.because).toEqual([{ kind: 'overdue', since: '2024-06-11', due: '2024-06-10', days: 10 }]);
  });
});

describe('the horizon', () => {
  it.each([
    ['2024-06-01', 9, []],
    ['2024-06-01', 10, ['later 2024-06-11 blue t01.m1 alpha overdue']],
    ['2024-06-10', 1, ['later 2024-06-11 blue t01.m1 alpha overdue']],
    ['2024-06-10', 0, []],
  ])('from %s, %i days ahead', async (asOf, days, expected) => {
    expect(await fired({ commitments: commitment(inJune) }, asOf, days)).toEqual(expected);
  });

  it('holds the day on which silence counts, and the day of a missed target, by the returns that are due', async () => {
    const silent = { indicators: indicator(byBoth), when: ['status: [unreported]'] };
    expect(await fired(silent, '2024-04-09', 1)).toEqual([]);
    expect(await fired(silent, '2024-04-09', 2)).toEqual([
      'later 2024-04-11 blue t01.i1 alpha status',
      'later 2024-04-11 blue t01.i1 beta status',
    ]);
    const read = { '2024-Q3/alpha': 'readings: [{ id: t01.i1, value: 990 }]' };
    const missed = { indicators: indicator('reporters: [alpha]'), assignments: alphaLeads, returns: read };
    const given = { ...missed, when: ['status: [missed]'] };
    expect(await fired(given, '2025-01-01', 9)).toEqual([]);
    expect(await fired(given, '2025-01-01', 10)).toEqual(['later 2025-01-11 blue t01.i1 alpha status']);
    expect(await fired(given, '2025-01-11', 0)).toEqual(['now 2025-01-11 blue t01.i1 alpha status']);
  });

  it('never guesses a figure', async () => {
    const read = { '2024-Q1/alpha': 'readings: [{ id: t01.i1, value: 250 }]' };
    const when = ['status: [behind, off-target]', 'streak: { light: behind, periods: 1 }'];
    const given = { indicators: indicator('reporters: [alpha]'), assignments: alphaLeads, returns: read, when };
    expect(await fired(given, '2024-04-01', 366)).toEqual([]);
  });

  it('names a harder step later, and a milder one not after it', async () => {
    const when = ['dueWithin: 5', 'overdueDays: 3'];
    expect(await fired({ commitments: commitment(inJune), when }, '2024-06-01', 30)).toEqual([
      'later 2024-06-05 blue t01.m1 alpha due-unreported',
    ]);
  });
});

describe('status', () => {
  it('of a figure holds from the day of the figure, and is the lead’s', async () => {
    const read = { '2024-Q1/alpha': 'readings: [{ id: t01.i1, value: 10 }]' };
    const given = {
      indicators: indicator('reporters: [alpha]'),
      assignments: alphaLeads,
      returns: read,
      when: ['status: [off-target]'],
    };
    expect(await fired(given, '2024-05-01')).toEqual(['now 2024-03-31 blue t01.i1 alpha status']);
    expect(await fired({ ...given, when: ['status: [behind]'] }, '2024-05-01')).toEqual([]);
    // A part of it waits for the returns to be due.
    const nobody = { indicators: indicator(byBoth), returns: read, when: ['status: [off-target]'] };
    expect(await fired(nobody, '2024-05-01')).toEqual(['now 2024-04-11 blue t01.i1 - status']);
    // Who alone reports it answers for it, where nobody leads.
    const alone = { ...nobody, indicators: indicator('reporters: [alpha]') };
    expect(await fired(alone, '2024-05-01')).toEqual(['now 2024-03-31 blue t01.i1 alpha status']);
    expect((await escalate(alone, '2024-05-01')).firings).toMatchObject([{ asReporter: false }]);
  });

  it('asks for a lead where a figure of several reporters has nobody to send a slip to', async () => {
    const wanting = async (parts: Given, ladders: Files): Promise<readonly string[]> =>
      judge(await planOf({ ...onePlan(parts), ...ladders }), '2024-05-01').assessment.toSupply.flatMap(
        ({ missing, subjects }) => (missing === 'lead' ? subjects.filter((id) => id === 't01.i1') : []),
      );
    const steps = { 'escalation.yaml': ladder(['overdueDays: 1']) };
    expect(await wanting({ indicators: indicator(byBoth) }, steps)).toEqual(['t01.i1']);
    expect(await wanting({ indicators: indicator(byBoth), assignments: alphaLeads }, steps)).toEqual([]);
    expect(await wanting({ indicators: indicator('reporters: [alpha]') }, steps)).toEqual([]);
    expect(await wanting({ indicators: indicator(byBoth) }, {})).toEqual([]);
  });

  it.each([
    ['2024-04-10', []],
    ['2024-04-11', ['now 2024-04-11 blue t01.i1 alpha status', 'now 2024-04-11 blue t01.i1 beta status']],
    ['2024-07-10', ['now 2024-04-11 blue t01.i1 alpha status', 'now 2024-04-11 blue t01.i1 beta status']],
    ['2024-07-11', ['now 2024-04-11 blue t01.i1 alpha status', 'now 2024-04-11 blue t01.i1 beta status']],
  ])('unreported, as of %s, asks each reporter that is silent, since the first silence', async (asOf, expected) => {
    expect(await fired({ indicators: indicator(byBoth), when: ['status: [unreported]'] }, asOf)).toEqual(expected);
  });

  it.each([
    ['2024-06-30', []],
    ['2024-07-11', ['now 2024-07-11 blue t01.i1 alpha status']],
    ['2024-10-20', ['now 2024-07-11 blue t01.i1 alpha status']],
  ])('after an answer, as of %s, only the next silence asks again', async (asOf, expected) => {
    const answered = { step: 'blue', issued: '2024-04-20', replyBy: '2024-05-06', answered: '2024-04-30' };
    const slips = [{ ...answered, subject: 't01.i1' }];
    const given = { indicators: indicator('reporters: [alpha]'), when: ['status: [unreported]'], slips };
    expect(await fired({ ...given, harder: [['overdueDays: 300'], ['overdueDays: 300']] }, asOf)).toEqual(expected);
  });

  it('unreported is foreseen of what was met, of each whose last figure is not in', async () => {
    const met = indicator(byBoth)
      .replace('kind: count\n    series: increments', 'kind: level\n    combine: sum')
      .replace('path: { kind: linear, by: months }', 'path: { kind: at-end }');
    const read = 'readings: [{ id: t01.i1, value: 600 }]';
    const returns = { '2024-Q3/alpha': read, '2024-Q3/beta': read };
    const given = { indicators: met, assignments: alphaLeads, returns, when: ['status: [missed, unreported]'] };
    expect(await fired(given, '2025-01-01', 9)).toEqual([]);
    const later = ['alpha', 'beta'].map((id) => `later 2025-01-11 blue t01.i1 ${id} status`);
    expect(await fired(given, '2025-01-01', 10)).toEqual(later);
    // What is in already can turn it either way as long as the rest is awaited.
    const half = { ...given, returns: { ...returns, '2024-Q4/alpha': read } };
    expect(await fired(half, '2025-01-01', 10)).toEqual([]);
    expect(await fired(half, '2025-01-11')).toEqual(['now 2025-01-11 blue t01.i1 beta status']);
  });

  it('a figure that was met and is unreported since is asked of whoever is silent, since it is unreported', async () => {
    const level = indicator(`${byBoth}\n    combine: sum`)
      .replace('kind: count\n    series: increments', 'kind: level')
      .replace('kind: linear, by: months', 'kind: at-end');
    const read = 'readings: [{ id: t01.i1, value: 2000 }]';
    const returns = { '2024-Q2/alpha': read, '2024-Q2/beta': read };
    // Until the last return was due it was met, and nothing was asked.
    expect(await fired({ indicators: level, returns, when: ['status: [unreported]'] }, '2025-01-10')).toEqual([]);
    expect(await fired({ indicators: level, returns, when: ['status: [unreported]'] }, '2025-01-20')).toEqual([
      'now 2025-01-11 blue t01.i1 alpha status',
      'now 2025-01-11 blue t01.i1 beta status',
    ]);
  });

  it('no slip is due before the plan was signed', async () => {
    const given = { commitments: commitment(inJune.replace('2024-06-10', '2024-01-20')), when: ['dueWithin: 30'] };
    expect(await fired(given, '2024-01-10')).toEqual(['now 2024-01-02 blue t01.m1 alpha due-unreported']);
  });

  it('nobody is unreported where nobody was asked', async () => {
    const given = { indicators: indicator('named: [alpha]'), when: ['status: [unreported]'] };
    expect(await fired(given, '2024-05-01')).toEqual([]);
  });

  it('due soon is a condition as well', async () => {
    const given = { commitments: commitment(inJune), when: ['status: [due-soon]'] };
    expect(await fired(given, '2024-05-26', 1)).toEqual(['later 2024-05-27 blue t01.m1 alpha status']);
    expect(await fired(given, '2024-06-10')).toEqual(['now 2024-05-27 blue t01.m1 alpha status']);
    expect(await fired(given, '2024-06-11')).toEqual([]);
  });
});

describe('streak', () => {
  const quarter = (value: number): string => `readings: [{ id: t01.i1, value: ${value} }]`;
  const given = (first: number, second: number, light: string, periods: number): Given => ({
    indicators: indicator('reporters: [alpha]'),
    assignments: alphaLeads,
    returns: { '2024-Q1/alpha': quarter(first), '2024-Q2/alpha': quarter(second) },
    when: [`streak: { light: ${light}, periods: ${periods} }`],
  });
  // The path is 250 and 500; behind by up to 100 is yellow.
  it.each([
    [50, 50, 'red', 2, 1],
    [50, 50, 'red', 3, 0],
    [200, 50, 'red', 2, 0],
    [200, 50, 'behind', 2, 1],
    [250, 50, 'behind', 2, 0],
    [250, 50, 'red', 1, 1],
  ])('%i then %i: %s for %i periods', async (first, second, light, periods, expected) => {
    const firings = await fired(given(first, second, light, periods), '2024-07-15');
    expect(firings).toEqual(expected === 0 ? [] : ['now 2024-06-30 blue t01.i1 alpha streak']);
  });

  const three = { ...given(50, 50, 'red', 2), harder: [['overdueDays: 300'], ['overdueDays: 300']] };
  const returns = { ...three.returns, '2024-Q3/alpha': quarter(50) };

  it('holds since the first day on which it was long enough, however long it has become', async () => {
    for (const asOf of ['2024-07-15', '2024-09-29', '2024-09-30', '2024-10-15', '2024-12-30']) {
      const { firings } = await escalate({ ...three, returns }, asOf);
      const count = asOf < '2024-09-30' ? 2 : 3;
      expect(firings).toMatchObject([{ on: '2024-06-30', because: [{ kind: 'streak', periods: count }] }]);
    }
  });

  it.each([
    ['2024-08-01', []],
    ['2024-09-29', []],
    ['2024-10-15', ['now 2024-09-30 blue t01.i1 alpha streak']],
    ['2024-11-15', ['now 2024-09-30 blue t01.i1 alpha streak']],
  ])('after an answer, as of %s, starts again with the next figure', async (asOf, expected) => {
    const answered = { step: 'blue', issued: '2024-07-10', replyBy: '2024-07-24', answered: '2024-07-20' };
    const slips = [{ ...answered, subject: 't01.i1' }];
    expect(await fired({ ...three, returns, slips }, asOf)).toEqual(expected);
  });

  it('of a status by figures is no other: since the first of those that run on', async () => {
    const off = { ...three, returns, when: ['status: [off-target]'] };
    for (const asOf of ['2024-05-01', '2024-07-15', '2024-10-15'])
      expect(await fired(off, asOf)).toEqual(['now 2024-03-31 blue t01.i1 alpha status']);
    const mended = { ...returns, '2024-Q2/alpha': quarter(450) };
    expect(await fired({ ...off, returns: mended }, '2024-07-15')).toEqual([]);
    expect(await fired({ ...off, returns: mended }, '2024-10-15')).toEqual(['now 2024-09-30 blue t01.i1 alpha status']);
  });

  it('counts only periods with a figure of their own: silence neither ends a run nor lengthens it', async () => {
    const one = { ...given(50, 0, 'red', 2), returns: { '2024-Q1/alpha': quarter(50) } };
    expect(await fired(one, '2024-07-10')).toEqual([]);
    expect(await fired(one, '2024-07-11')).toEqual([]);
    const later = { ...one, returns: { '2024-Q1/alpha': quarter(50), '2024-Q3/alpha': quarter(50) } };
    expect(await fired(later, '2024-10-11')).toEqual(['now 2024-09-30 blue t01.i1 alpha streak']);
  });
});

describe('dueWithin', () => {
  const when = ['dueWithin: 7'];
  it.each([
    ['2024-06-02', 0, []],
    ['2024-06-02', 1, ['later 2024-06-03 blue t01.m1 alpha due-unreported']],
    ['2024-06-03', 0, ['now 2024-06-03 blue t01.m1 alpha due-unreported']],
    ['2024-06-10', 0, ['now 2024-06-03 blue t01.m1 alpha due-unreported']],
    ['2024-06-11', 0, []],
  ])('as of %s, %i days ahead', async (asOf, days, expected) => {
    expect(await fired({ commitments: commitment(inJune), when }, asOf, days)).toEqual(expected);
  });

  it('is for what nothing was reported of', async () => {
    const returns = { '2024-Q1/alpha': 'progress: [{ id: t01.m1, state: in-progress }]' };
    expect(await fired({ commitments: commitment(inJune), returns, when }, '2024-06-08')).toEqual([]);
  });

  it('asks the reporters of an indicator that are silent', async () => {
    const returns = { '2024-Q3/alpha': 'readings: [{ id: t01.i1, value: 10 }]' };
    const given = { indicators: indicator(byBoth), returns, when };
    expect(await fired(given, '2024-12-30')).toEqual(['now 2024-12-24 blue t01.i1 beta due-unreported']);
  });

  it('asks nobody for a figure that cannot be judged yet', async () => {
    const open = indicator(byBoth).replace('    definition: 按培训人次计。\n', '');
    expect(await fired({ indicators: open, when }, '2024-12-30')).toEqual([]);
  });
});

describe('the chain', () => {
  const blue: Slip = { step: 'blue', issued: '2024-06-12', replyBy: '2024-06-26' };
  const orange: Slip = { step: 'orange', issued: '2024-06-28', replyBy: '2024-07-05' };
  const red: Slip = { step: 'red', issued: '2024-07-08', replyBy: '2024-07-11' };
  const chain = (...slips: readonly Slip[]): Given => ({ commitments: commitment(inJune), slips });

  it.each<[string, Given, string, readonly string[]]>([
    ['an open slip is not sent again', chain(blue), '2024-06-26', []],
    ['the last day to answer is in time', chain(blue), '2024-06-26', []],
    ['unanswered: the next step', chain(blue), '2024-06-27', ['now 2024-06-27 orange t01.m1 alpha unanswered']],
    ['the next step, once sent, is not sent again', chain(blue, orange), '2024-07-05', []],
    ['and so on', chain(blue, orange), '2024-07-06', ['now 2024-07-06 red t01.m1 alpha unanswered']],
    ['after the hardest there is none', chain(blue, orange, red), '2024-12-31', []],
    ['an answer stops it', chain({ ...blue, answered: '2024-06-26' }), '2024-07-31', []],
    ['a late answer too', chain({ ...blue, answered: '2024-06-29' }), '2024-07-31', []],
    [
      'but not before it came',
      chain({ ...blue, answered: '2024-06-29' }),
      '2024-06-28',
      ['now 2024-06-27 orange t01.m1 alpha unanswered'],
    ],
    ['a slip that was closed is over', chain({ ...blue, closed: '2024-06-20' }), '2024-07-31', []],
    ['a slip of a later day is not known', chain(blue), '2024-06-11', ['now 2024-06-11 blue t01.m1 alpha overdue']],
    [
      'one to another organisation is another matter',
      chain({ ...blue, organization: 'beta' }),
      '2024-06-27',
      ['now 2024-06-11 blue t01.m1 alpha overdue'],
    ],
  ])('%s', async (_what, given, asOf, expected) => {
    expect(await fired(given, asOf)).toEqual(expected);
  });

  it('is foreseen by the day after the answer is due', async () => {
    expect(await fired(chain(blue), '2024-06-20', 6)).toEqual([]);
    expect(await fired(chain(blue), '2024-06-20', 7)).toEqual(['later 2024-06-27 orange t01.m1 alpha unanswered']);
  });

  it('names the slip it goes beyond, and how the open ones stand', async () => {
    const { firings, open } = await escalate(chain(blue, orange), '2024-07-06');
    expect(firings).toMatchObject([{ step: { id: 'red' }, after: { id: 'd2' } }]);
    expect(open.map(({ slip, state }) => [slip.id, state])).toEqual([
      ['d1', 'unanswered'],
      ['d2', 'unanswered'],
    ]);
    const answered = await escalate(chain({ ...blue, answered: '2024-06-20' }), '2024-06-25');
    expect(answered.open).toMatchObject([{ state: 'answered' }]);
    expect((await escalate(chain(blue), '2024-06-25')).open).toMatchObject([{ state: 'awaiting' }]);
    expect((await escalate(chain({ ...blue, closed: '2024-06-25' }), '2024-06-25')).open).toEqual([]);
  });

  it('starts again for something newer than the answer', async () => {
    const later = `  - id: a1
    subject: t01.m1
    date: 2024-07-01
    reason: 场地另定。
    approvedBy: office
    document: { number: 测〔2024〕9号, date: 2024-07-01 }
    due: { from: 2024-06-10, to: 2024-08-31 }`;
    const given = { ...chain({ ...blue, answered: '2024-06-20' }), adjustments: later };
    expect(await fired(given, '2024-08-31')).toEqual([]);
    expect(await fired(given, '2024-09-01')).toEqual(['now 2024-09-01 blue t01.m1 alpha overdue']);
  });

  it('reaches whoever was asked where nobody leads', async () => {
    const given = { commitments: commitment(inJune, ''), slips: [blue] };
    expect(await fired(given, '2024-06-20')).toEqual([]);
    expect(await fired(given, '2024-06-27')).toEqual(['now 2024-06-27 orange t01.m1 alpha unanswered']);
  });
});

describe('of several steps for one matter', () => {
  const steps = (blue: number, orange: number, red: number): Given => ({
    commitments: commitment(inJune),
    when: [`overdueDays: ${blue}`],
    harder: [[`overdueDays: ${orange}`], [`overdueDays: ${red}`]],
  });
  const blue = (when: string): string => `${when} 2024-06-11 blue t01.m1 alpha overdue`;
  const orange = (when: string): string => `${when} 2024-06-20 orange t01.m1 alpha overdue`;
  const red = (when: string): string => `${when} 2024-07-10 red t01.m1 alpha overdue`;

  it.each<[string, Given, string, number, readonly string[]]>([
    ['only what holds today', steps(1, 10, 30), '2024-06-19', 0, [blue('now')]],
    ['the hardest of today alone', steps(1, 10, 30), '2024-06-20', 0, [orange('now')]],
    ['and the one that is harder still, later', steps(1, 10, 30), '2024-06-20', 20, [orange('now'), red('later')]],
    ['each in its time', steps(1, 10, 30), '2024-06-01', 60, [blue('later'), orange('later'), red('later')]],
    ['no farther than the horizon', steps(1, 10, 30), '2024-06-01', 38, [blue('later'), orange('later')]],
    [
      'a milder one that comes later is not named',
      steps(30, 10, 1),
      '2024-06-01',
      60,
      ['later 2024-06-11 red t01.m1 alpha overdue'],
    ],
    ['of one day the hardest', steps(1, 1, 30), '2024-06-01', 20, ['later 2024-06-11 orange t01.m1 alpha overdue']],
  ])('%s', async (_what, given, asOf, days, expected) => {
    expect(await fired(given, asOf, days)).toEqual(expected);
  });

  it.each([
    ['2024-06-12', 20, ['now 2024-06-11 blue t01.m1 alpha overdue']],
    ['2024-06-01', 20, ['later 2024-06-11 blue t01.m1 alpha overdue']],
    ['2024-06-15', 20, ['now 2024-06-11 blue t01.m1 alpha overdue+overdue']],
  ])('as of %s a step says only what holds already, or first will', async (asOf, days, expected) => {
    const when = ['overdueDays: 5', 'overdueDays: 1'];
    expect(await fired({ commitments: commitment(inJune), when }, asOf, days)).toEqual(expected);
  });

  it('goes beyond the newest slip, in whatever order they are written', async () => {
    const newest = { step: 'orange', issued: '2024-06-28', replyBy: '2024-07-05' };
    const oldest = { step: 'blue', issued: '2024-06-12', replyBy: '2024-06-26' };
    for (const slips of [
      [newest, oldest],
      [oldest, newest],
    ]) {
      const { firings } = await escalate({ commitments: commitment(inJune), slips }, '2024-07-06');
      expect(firings).toMatchObject([{ step: { id: 'red' }, after: { step: 'orange', issued: '2024-06-28' } }]);
    }
  });
});

describe('since when a status holds', () => {
  const silentIndicator = indicator(byBoth);
  const undefinedIndicator = silentIndicator.replace('    definition: 按培训人次计。\n', '');
  const read = (period: string, value: number): Files => ({
    [`${period}/alpha`]: `readings: [{ id: t01.i1, value: ${value} }]`,
  });
  const ofAlpha = { indicators: indicator('reporters: [alpha]'), assignments: alphaLeads };
  const due = (given: Given, basis: string): Given => ({
    ...given,
    indicators: (given.indicators ?? '').replace('basis: plan-year, date: 2024-12-31', basis),
  });
  const unreported = ['now 2024-04-01 blue t01.i1 alpha status', 'now 2024-04-01 blue t01.i1 beta status'];

  it.each<[string, Given, string, string, readonly string[]]>([
    [
      'overdue: the day after',
      { commitments: commitment(inJune) },
      'overdue',
      '2024-08-01',
      ['now 2024-06-11 blue t01.m1 alpha status'],
    ],
    [
      'not started, dated: since the plan',
      { commitments: commitment(inJune) },
      'not-started',
      '2024-03-05',
      ['now 2024-01-02 blue t01.m1 alpha status'],
    ],
    [
      'not started, ongoing: since the plan',
      { commitments: commitment('basis: ongoing') },
      'not-started',
      '2024-03-05',
      ['now 2024-01-02 blue t01.m1 alpha status'],
    ],
    [
      'unassessable: since the plan',
      { indicators: undefinedIndicator, assignments: alphaLeads },
      'unassessable',
      '2024-05-01',
      ['now 2024-01-02 blue t01.i1 alpha status'],
    ],
    [
      'unreported without a day for returns: the day after the cut-off',
      { indicators: silentIndicator, returnsDue: false },
      'unreported',
      '2024-04-01',
      unreported,
    ],
    [
      'missed by the whole figure: its day, before returns are due',
      {
        ...ofAlpha,
        returns: { ...read('2024-Q1', 1), ...read('2024-Q2', 1), ...read('2024-Q3', 1), ...read('2024-Q4', 1) },
      },
      'missed',
      '2024-12-31',
      ['now 2024-12-31 blue t01.i1 alpha status'],
    ],
  ])('%s', async (_what, given, status, asOf, expected) => {
    const all = { ...given, when: [`status: [${status}]`] };
    expect(await fired(all, asOf)).toEqual(expected);
  });

  it.each<[string, Given, string, readonly string[]]>([
    [
      'after the last period: the day after it',
      due(ofAlpha, 'basis: stated, date: 2025-02-28'),
      '2025-01-01',
      ['later 2025-03-01 blue t01.i1 alpha status'],
    ],
    [
      'with the last period: when its returns were due',
      ofAlpha,
      '2025-01-01',
      ['later 2025-01-11 blue t01.i1 alpha status'],
    ],
    [
      'without a date: with the year',
      due(ofAlpha, 'basis: ongoing'),
      '2025-01-01',
      ['later 2025-01-11 blue t01.i1 alpha status'],
    ],
  ])('a target will be missed %s', async (_what, given, asOf, expected) => {
    const all = { ...given, when: ['status: [missed]'], returns: read('2024-Q3', 10) };
    expect(await fired(all, asOf, 60)).toEqual(expected);
  });

  it('an overdue status is foreseen, of a date that is ours', async () => {
    const given = { commitments: commitment(inJune), when: ['status: [overdue]'] };
    expect(await fired(given, '2024-06-01', 10)).toEqual(['later 2024-06-11 blue t01.m1 alpha status']);
    expect(
      await fired({ ...given, commitments: commitment('basis: external, date: 2024-06-10') }, '2024-06-01', 99),
    ).toEqual([]);
    expect(await fired({ ...given, when: ['status: [waiting]'] }, '2024-06-01', 99)).toEqual([]);
  });

  it('silence is not foreseen of what cannot be judged', async () => {
    const given = { indicators: undefinedIndicator, assignments: alphaLeads, when: ['status: [unreported, missed]'] };
    expect(await fired(given, '2024-03-01', 366)).toEqual([]);
  });

  it('an indicator is never overdue, and a commitment has no streak', async () => {
    const when = ['overdueDays: 1', 'streak: { light: behind, periods: 1 }'];
    expect(await fired({ indicators: silentIndicator, when }, '2025-06-01')).toEqual([]);
  });

  it('in a review that waited for its returns, silence holds from its own day', async () => {
    const plan = await planOf({
      ...onePlan({ indicators: silentIndicator }),
      'escalation.yaml': ladder(['status: [unreported]']),
    });
    const { lightRule } = judge(plan, '2024-03-31').assessment;
    const reviewed = assessPlan(plan, '2024-03-31', lightRule, '2024-04-20');
    expect(told(escalationsOf(plan, reviewed, 0))).toEqual([
      'now 2024-03-31 blue t01.i1 alpha status',
      'now 2024-03-31 blue t01.i1 beta status',
    ]);
  });
});

describe('the words of a firing', () => {
  it.each<[string, number, object]>([
    ['2024-06-01', 30, { kind: 'due-unreported', since: '2024-06-03', due: '2024-06-10', days: 7 }],
    ['2024-06-03', 0, { kind: 'due-unreported', since: '2024-06-03', due: '2024-06-10', days: 7 }],
    ['2024-06-08', 0, { kind: 'due-unreported', since: '2024-06-03', due: '2024-06-10', days: 2 }],
  ])('as of %s count the days that are left', async (asOf, days, reason) => {
    const { firings } = await escalate({ commitments: commitment(inJune), when: ['dueWithin: 7'] }, asOf, days);
    expect(firings[0]?.because).toEqual([reason]);
  });

  it('count the days of the step while it is still to come', async () => {
    const { firings } = await escalate({ commitments: commitment(inJune), when: ['overdueDays: 5'] }, '2024-06-01', 30);
    expect(firings[0]?.because).toEqual([{ kind: 'overdue', since: '2024-06-15', due: '2024-06-10', days: 5 }]);
  });

  it('tell the reporter of a figure from the lead of the work', async () => {
    const silent = { indicators: indicator(byBoth), assignments: alphaLeads };
    const asked = async (given: Given): Promise<readonly unknown[]> =>
      (await escalate(given, '2024-05-20')).firings.map((firing) => [firing.organization, firing.asReporter]);
    expect(await asked({ ...silent, when: ['status: [unreported]'] })).toEqual([
      ['alpha', true],
      ['beta', true],
    ]);
    const slips = ['alpha', 'beta'].map((organization) => ({
      step: 'blue',
      subject: 't01.i1',
      organization,
      issued: '2024-05-01',
      replyBy: '2024-05-10',
    }));
    expect(await asked({ ...silent, slips })).toEqual([
      ['alpha', false],
      ['beta', true],
    ]);
  });

  it('name no slip before the first, nor one that is closed', async () => {
    const closed = { step: 'blue', issued: '2024-06-12', replyBy: '2024-06-26', closed: '2024-06-14' };
    const given = { commitments: commitment(inJune), harder: [['overdueDays: 10']] };
    const afters = async (more: Given): Promise<readonly unknown[]> =>
      (await escalate({ ...given, ...more }, '2024-06-20')).firings.map(({ step, after }) => [step.id, after?.id]);
    expect(await afters({})).toEqual([['orange', undefined]]);
    expect(await afters({ slips: [closed] })).toEqual([['orange', undefined]]);
    expect(await afters({ slips: [{ ...closed, closed: '2024-06-21' }] })).toEqual([['orange', 'd1']]);
  });
});

describe('the days on which a slip begins and ends', () => {
  const blue: Slip = { step: 'blue', issued: '2024-06-11', replyBy: '2024-06-20' };
  it('is known on the day it is sent, and awaited until the last day to answer', async () => {
    const states = async (asOf: string): Promise<readonly string[]> =>
      (await escalate({ commitments: commitment(inJune), slips: [blue] }, asOf)).open.map(({ state }) => state);
    expect(await states('2024-06-10')).toEqual([]);
    expect(await states('2024-06-11')).toEqual(['awaiting']);
    expect(await states('2024-06-20')).toEqual(['awaiting']);
    expect(await states('2024-06-21')).toEqual(['unanswered']);
  });

  it('an answer speaks of what set in on its own day', async () => {
    const slips = [{ ...blue, answered: '2024-06-11' }];
    expect(await fired({ commitments: commitment(inJune), slips }, '2024-06-30')).toEqual([]);
  });

  const moved = (date: string, to: string): string =>
    `  - { id: a1, subject: t01.m1, date: ${date}, reason: 场地维修, approvedBy: office, document: { number: 测〔2024〕2号, date: ${date} }, due: { from: 2024-06-10, to: ${to} } }`;

  it('one that was closed without an answer speaks of what set in by that day, and of nothing newer', async () => {
    const given = { commitments: commitment(inJune), slips: [{ ...blue, closed: '2024-06-15' }] };
    expect(await fired(given, '2024-07-20')).toEqual([]);
    expect(await fired({ ...given, adjustments: moved('2024-06-16', '2024-07-10') }, '2024-07-20')).toEqual([
      'now 2024-07-11 blue t01.m1 alpha overdue',
    ]);
  });

  it('one that was answered and closed later speaks until it was closed', async () => {
    const slips = [{ ...blue, answered: '2024-06-12', closed: '2024-06-20' }];
    const given = { commitments: commitment(inJune), slips };
    expect(await fired({ ...given, adjustments: moved('2024-06-13', '2024-06-15') }, '2024-07-20')).toEqual([]);
    expect(await fired({ ...given, adjustments: moved('2024-06-13', '2024-06-20') }, '2024-07-20')).toEqual([
      'now 2024-06-21 blue t01.m1 alpha overdue',
    ]);
  });

  it('a step that starts again follows no slip of its own kind', async () => {
    const slips = [{ ...blue, answered: '2024-06-12' }];
    const given = { commitments: commitment(inJune), slips, adjustments: moved('2024-06-13', '2024-06-20') };
    const { firings } = await escalate(given, '2024-07-20');
    expect(firings.map(({ step, after }) => [step.id, after])).toEqual([['blue', undefined]]);
  });
});

it('what holds now stands before what comes, be that ever so hard', async () => {
  const commitments = [
    commitment('basis: stated, date: 2024-07-20'),
    commitment('basis: stated, date: 2024-05-10').replace('t01.m1', 't01.m2'),
  ].join('\n');
  expect(await fired({ commitments, harder: [['status: [due-soon]']] }, '2024-06-30', 10)).toEqual([
    'now 2024-05-11 blue t01.m2 alpha overdue',
    'later 2024-07-06 orange t01.m1 alpha status',
  ]);
});

it('what is achieved or met waits for no answer', async () => {
  const slips = [{ step: 'blue', subject: 't01.i1', issued: '2024-03-01', replyBy: '2024-03-10' }];
  const given = { indicators: indicator('reporters: [alpha]'), assignments: alphaLeads, slips };
  const returns = { '2024-Q1/alpha': 'readings: [{ id: t01.i1, value: 1200 }]' };
  expect(await fired(given, '2024-05-01')).toEqual(['now 2024-03-11 orange t01.i1 alpha unanswered']);
  expect(await fired({ ...given, returns }, '2024-05-01')).toEqual([]);
  const level = given.indicators.replace('kind: count\n    series: increments', 'kind: level');
  expect(
    await fired(
      { ...given, indicators: level.replace('path: { kind: linear, by: months }', 'path: { kind: at-end }'), returns },
      '2024-05-01',
    ),
  ).toEqual([]);
});

describe('nothing is asked', () => {
  const blue: Slip = { step: 'blue', issued: '2024-06-12', replyBy: '2024-06-14' };

  it('of what is cancelled', async () => {
    const cancel = `  - id: a1
    subject: t01.m1
    date: 2024-07-01
    reason: 不再举办。
    approvedBy: office
    document: { number: 测〔2024〕9号, date: 2024-07-01 }
    cancel: true`;
    const given = { commitments: commitment(inJune), adjustments: cancel, slips: [blue] };
    expect(await fired(given, '2024-06-30')).toEqual(['now 2024-06-15 orange t01.m1 alpha unanswered']);
    expect(await fired(given, '2024-07-01', 366)).toEqual([]);
  });

  it('of what is done, whatever slip is open', async () => {
    const returns = { '2024-Q2/alpha': 'progress: [{ id: t01.m1, state: done, date: 2024-06-20 }]' };
    const given = { commitments: commitment(inJune), returns, slips: [blue] };
    expect(await fired(given, '2024-07-15', 366)).toEqual([]);
    expect((await escalate(given, '2024-07-15')).open).toMatchObject([{ state: 'unanswered' }]);
  });

  it('without a ladder', async () => {
    const plan = await planOf(onePlan({ commitments: commitment(inJune) }));
    expect(escalationsOf(plan, judge(plan, '2024-08-01').assessment, 366)).toEqual({
      firings: [],
      withheld: [],
      open: [],
    });
  });
});

it('lists the hardest first, then what has waited longest, then what comes', async () => {
  const one = (id: number, date: string): string =>
    commitment(`basis: stated, date: ${date}`).replace('t01.m1', `t01.m${id}`);
  const commitments = [one(1, '2024-06-20'), one(2, '2024-06-10'), one(3, '2024-05-10'), one(4, '2024-07-05')].join(
    '\n',
  );
  const slips = [{ step: 'blue', subject: 't01.m1', issued: '2024-06-21', replyBy: '2024-06-25' }];
  expect(await fired({ commitments, slips }, '2024-06-30', 30)).toEqual([
    'now 2024-06-26 orange t01.m1 alpha unanswered',
    'now 2024-05-11 blue t01.m3 alpha overdue',
    'now 2024-06-11 blue t01.m2 alpha overdue',
    'later 2024-07-06 blue t01.m4 alpha overdue',
  ]);
});

describe('the day an answer is due', () => {
  const october: YearCalendar = {
    year: 2024,
    notice: '测试',
    rest: [{ from: '2024-10-01', to: '2024-10-07' }],
    work: new Set(['2024-09-29', '2024-10-12']),
  };
  const calendars = new Map([[2024, october]]);
  it.each([
    ['2024-09-25', 3, 'working', '2024-09-29'],
    ['2024-09-25', 5, 'working', '2024-10-08'],
    ['2024-09-25', 5, 'calendar', '2024-09-30'],
    ['2024-12-30', 1, 'working', '2024-12-31'],
    ['2024-12-30', 2, 'calendar', '2025-01-01'],
  ] as const)('%s and %i %s days', (from, days, count, day) => {
    expect(replyDay(calendars, from, { days, count })).toEqual({ kind: 'known', day });
  });

  it('is not guessed beyond the known calendars', () => {
    expect(replyDay(calendars, '2024-12-30', { days: 2, count: 'working' })).toEqual({
      kind: 'no-calendar',
      years: [2025],
    });
  });
});
