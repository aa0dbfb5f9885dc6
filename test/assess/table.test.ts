// One small plan for each status of the closed sets, and for each turn of the judgement that random plans seldom take.
import { describe, expect, it } from 'vitest';
import { assessPlan, besideRule, presetRules } from '../../src/assess/index.ts';
import { round } from '../../src/lib/rational.ts';
import type { CommitmentStatus, IndicatorStatus, Light, TaskStatus } from '../../src/model/assessment.ts';
import type { LightRule } from '../../src/model/light-rule.ts';
import type { LightRulePreset, Plan } from '../../src/model/plan.ts';
import type { Rational } from '../../src/model/rational.ts';
import { type Yaml, indicator, item } from '../support/items.ts';
import { type Files, type Judged, judge, onePlan, planOf } from '../support/workspace.ts';

const commitment = (more: Yaml = {}): string =>
  item({
    id: 't01.m1',
    kind: 'event',
    title: '举办活动',
    due: '{ basis: stated, date: 2024-06-30 }',
    source: '{ item: 1 }',
    ...more,
  });

const ratio = (more: Yaml = {}): string =>
  indicator({
    kind: 'ratio',
    series: 'to-date',
    unit: '{ name: "%", decimals: 1 }',
    target: '{ op: gte, value: 90, words: 90%以上 }',
    path: '{ kind: at-end }',
    ...more,
  });

const level = (more: Yaml = {}): string =>
  indicator({ kind: 'level', series: undefined, baseline: '{ value: 20, date: 2023-12-31 }', ...more });

const read = (values: string): string => `readings:\n  - { id: t01.i1, ${values} }`;
const tell = (values: string): string => `progress:\n  - { id: t01.m1, ${values} }`;
const change = (values: string): string =>
  `  - { id: a1, subject: ${values}, reason: 调整, approvedBy: office, document: { number: 测〔2024〕9号, date: 2024-05-01 } }`;

const decimal = (value: Rational | undefined): number | undefined => value && round(value, 4);

interface Parts {
  readonly commitments?: string;
  readonly indicators?: string;
  readonly returns?: Files;
  readonly adjustments?: string;
  readonly returnsDue?: boolean;
  readonly reporters?: string;
}

const judged = async (parts: Parts, asOf: string, rule?: LightRulePreset): Promise<Judged> =>
  judge(await planOf(onePlan(parts)), asOf, rule);

describe('the status of a commitment', () => {
  const done = tell('state: done, date: 2024-05-10');
  const closed = 'state: closed, date: 2024-05-20, checkedBy: 复核人, evidence: [{ title: 通知 }]';
  const external = commitment({ due: '{ basis: external, date: 2024-06-30, awaits: office }' });
  const led = commitment({ lead: 'alpha' });
  const cancelled = change('t01.m1, date: 2024-05-01, cancel: true');

  it.each<[string, Parts, string, CommitmentStatus, Light]>([
    ['cancelled from the day of the adjustment', { adjustments: cancelled }, '2024-05-01', 'cancelled', 'grey'],
    ['not cancelled the day before', { adjustments: cancelled }, '2024-04-30', 'not-started', 'grey'],
    [
      'closed with evidence and a check',
      { returns: { '2024-Q2/alpha': tell(closed) } },
      '2024-06-30',
      'closed',
      'green',
    ],
    [
      'only done without the check',
      { returns: { '2024-Q2/alpha': tell(closed.replace('checkedBy: 复核人, ', '')) } },
      '2024-06-30',
      'done',
      'green',
    ],
    [
      'only done without evidence',
      { returns: { '2024-Q2/alpha': tell('state: closed, date: 2024-05-20, checkedBy: 复核人') } },
      '2024-06-30',
      'done',
      'green',
    ],
    [
      'only done where the newest word is done, though with evidence and a check',
      { returns: { '2024-Q2/alpha': tell(closed.replace('closed', 'done')) } },
      '2024-06-30',
      'done',
      'green',
    ],
    ['done from the day it was done', { returns: { '2024-Q2/alpha': done } }, '2024-05-10', 'done', 'green'],
    ['not done the day before', { returns: { '2024-Q2/alpha': done } }, '2024-05-09', 'not-started', 'grey'],
    ['due soon with 14 days left', {}, '2024-06-16', 'due-soon', 'blue'],
    ['not due soon with 15', {}, '2024-06-15', 'not-started', 'grey'],
    ['due on its last day', {}, '2024-06-30', 'due-soon', 'blue'],
    ['overdue the day after', {}, '2024-07-01', 'overdue', 'red'],
    [
      'due soon though in progress',
      { returns: { '2024-Q1/alpha': tell('state: in-progress') } },
      '2024-06-20',
      'due-soon',
      'blue',
    ],
    ['waiting where the date is somebody else’s', { commitments: external }, '2024-06-20', 'waiting', 'grey'],
    ['waiting after that date, too', { commitments: external }, '2024-09-20', 'waiting', 'grey'],
    [
      'waiting though it was reopened',
      { commitments: external, returns: { '2024-Q1/alpha': tell('state: not-started') } },
      '2024-04-05',
      'waiting',
      'grey',
    ],
    [
      'in progress though the date is somebody else’s',
      { commitments: external, returns: { '2024-Q1/alpha': tell('state: in-progress') } },
      '2024-04-05',
      'in-progress',
      'green',
    ],
    [
      'in progress again after reopening',
      { commitments: external, returns: { '2024-Q1/alpha': tell('state: reopened') } },
      '2024-04-05',
      'in-progress',
      'green',
    ],
    [
      'waiting where it says so',
      { returns: { '2024-Q1/alpha': tell('state: waiting') } },
      '2024-04-05',
      'waiting',
      'grey',
    ],
    ['in progress', { returns: { '2024-Q1/alpha': tell('state: in-progress') } }, '2024-04-05', 'in-progress', 'green'],
    [
      'not started before the period is over',
      { returns: { '2024-Q1/alpha': tell('state: in-progress') } },
      '2024-03-30',
      'not-started',
      'grey',
    ],
    [
      'not started where it says so',
      { returns: { '2024-Q1/alpha': tell('state: not-started') } },
      '2024-04-05',
      'not-started',
      'grey',
    ],
    [
      'not started where only words came',
      { returns: { '2024-Q1/alpha': tell('progress: 正在筹备') } },
      '2024-04-05',
      'not-started',
      'grey',
    ],
    [
      'told by the lead alone',
      { commitments: led, returns: { '2024-Q2/beta': done } },
      '2024-06-01',
      'not-started',
      'grey',
    ],
    [
      'or by the public record',
      { commitments: led, returns: { '2024-Q2/beta': `basis: public-record\n${done}` } },
      '2024-06-01',
      'done',
      'green',
    ],
    [
      'told by the lead of the day',
      {
        commitments: led,
        returns: { '2024-Q2/beta': done },
        adjustments: change('t01.m1, date: 2024-05-01, lead: { from: alpha, to: beta }'),
      },
      '2024-06-01',
      'done',
      'green',
    ],
    [
      'without a date, never overdue',
      { commitments: commitment({ kind: 'ongoing', due: '{ basis: ongoing }' }) },
      '2025-03-01',
      'not-started',
      'grey',
    ],
    [
      'with a later date by adjustment, not overdue',
      { adjustments: change('t01.m1, date: 2024-05-01, due: { from: 2024-06-30, to: 2024-09-30 }') },
      '2024-07-20',
      'not-started',
      'grey',
    ],
    [
      'deaf to a period that is not in the plan',
      { returns: { '2023-Q4/alpha': tell('state: done, date: 2024-01-05') } },
      '2024-02-01',
      'not-started',
      'grey',
    ],
  ])('%s', async (_name, parts, asOf, status, light) => {
    const part = (await judged({ commitments: commitment(), ...parts }, asOf)).commitment('t01.m1');
    expect([part.status, part.light]).toEqual([status, light]);
  });

  it.each([
    ['green until the next returns are due', '2024-07-10', 'green'],
    ['grey from the day after', '2024-07-11', 'grey'],
  ])('progress told in the first quarter is %s', async (_name, asOf, light) => {
    const parts = {
      commitments: commitment({ due: '{ basis: stated, date: 2024-12-31 }' }),
      returns: { '2024-Q1/alpha': tell('state: in-progress') },
    };
    expect((await judged(parts, asOf)).commitment('t01.m1')).toMatchObject({ status: 'in-progress', light });
  });

  it('speaks of an adjustment only where it changes something', async () => {
    const adjustments = change('t01.m1, date: 2024-05-01, due: { from: 2024-06-30, to: 2024-09-30 }');
    const at = async (asOf: string) =>
      (await judged({ commitments: commitment(), adjustments }, asOf)).commitment('t01.m1');
    expect(await at('2024-04-30')).toMatchObject({ adjusted: false, original: undefined });
    expect(await at('2024-05-01')).toMatchObject({ adjusted: true, original: undefined, due: '2024-09-30' });
    expect(await at('2024-07-20')).toMatchObject({ adjusted: true, original: { status: 'overdue', light: 'red' } });
  });

  it('takes the later of two adjustments, whichever is written first', async () => {
    const adjustments = [
      change('t01.m1, date: 2024-05-20, due: { from: 2024-08-31, to: 2024-09-30 }').replace('a1', 'a2'),
      change('t01.m1, date: 2024-05-01, due: { from: 2024-06-30, to: 2024-08-31 }'),
    ].join('\n');
    expect((await judged({ commitments: commitment(), adjustments }, '2024-07-20')).commitment('t01.m1').due).toBe(
      '2024-09-30',
    );
  });

  it('takes the last written of two adjustments of one day, after all earlier ones', async () => {
    const to = (id: string, date: string, due: string): string =>
      change(`t01.m1, date: ${date}, due: { from: 2024-06-30, to: ${due} }`).replace('a1', id);
    const adjustments = [
      to('a1', '2024-05-20', '2024-09-30'),
      to('a2', '2024-05-10', '2024-08-31'),
      to('a3', '2024-05-20', '2024-10-31'),
      to('a4', '2024-05-01', '2024-07-31'),
    ].join('\n');
    const plan = await planOf(onePlan({ commitments: commitment(), adjustments }));
    const dues = ['2024-04-30', '2024-05-01', '2024-05-10', '2024-05-20'].map(
      (asOf) => judge(plan, asOf).commitment('t01.m1').due,
    );
    expect(dues).toEqual(['2024-06-30', '2024-07-31', '2024-08-31', '2024-10-31']);
  });

  it('keeps the day it was done when it is closed later, and loses it when it is reopened', async () => {
    const at = async (second: string) =>
      (
        await judged(
          {
            commitments: commitment(),
            returns: { '2024-Q2/alpha': tell('state: done, date: 2024-07-05'), '2024-Q3/alpha': tell(second) },
          },
          '2024-10-01',
        )
      ).commitment('t01.m1');
    expect(await at('state: closed, date: 2024-09-01')).toMatchObject({
      doneOn: '2024-07-05',
      daysLate: 5,
      daysLeft: undefined,
    });
    expect(await at('state: reopened, date: 2024-09-01')).toMatchObject({
      doneOn: undefined,
      status: 'overdue',
      daysLate: 93,
    });
    expect(await at('state: done, date: 2024-08-31, datePrecision: month')).toMatchObject({ doneOnPrecision: 'day' });
  });

  it('says no lateness of what is cancelled or of what others arrange', async () => {
    const adjustments = change('t01.m1, date: 2024-05-01, cancel: true');
    const off = { daysLate: undefined, workingDaysLate: undefined, daysLeft: undefined };
    expect((await judged({ commitments: commitment(), adjustments }, '2024-08-01')).commitment('t01.m1')).toMatchObject(
      off,
    );
    expect((await judged({ commitments: commitment(), adjustments }, '2024-06-20')).commitment('t01.m1')).toMatchObject(
      off,
    );
    expect((await judged({ commitments: external }, '2024-08-01')).commitment('t01.m1')).toMatchObject(off);
    expect((await judged({ commitments: external }, '2024-06-20')).commitment('t01.m1').daysLeft).toBe(10);
  });

  it('hands on what was told, oldest first, silence left out', async () => {
    const returns = {
      '2024-Q2/alpha': tell('state: in-progress, date: 2024-05-01, progress: 场地已定'),
      '2024-Q1/alpha': 'progress:\n  - { id: t01.m1, state: in-progress }',
      '2024-Q1/beta': tell('problems: 缺经费'),
      '2024-Q3/alpha': tell('next: 下月举办'),
      '2024-Q4/alpha': tell('state: done, date: 2024-11-02, evidence: [{ title: 通知 }]'),
    };
    const part = (await judged({ commitments: commitment(), returns }, '2024-12-31')).commitment('t01.m1');
    expect(part.told.map(({ period, organization }) => `${period} ${organization}`)).toEqual([
      '2024-Q1 beta',
      '2024-Q2 alpha',
      '2024-Q3 alpha',
      '2024-Q4 alpha',
    ]);
    expect(part.told[1]).toEqual({
      organization: 'alpha',
      period: '2024-Q2',
      progress: '场地已定',
      problems: undefined,
      next: undefined,
      evidence: [],
    });
    expect(part.inputs.map(({ date, said }) => [date, said])).toEqual([
      ['2024-03-31', { kind: 'progress', state: 'in-progress', text: undefined }],
      ['2024-03-31', { kind: 'progress', state: undefined, text: undefined }],
      ['2024-05-01', { kind: 'progress', state: 'in-progress', text: '场地已定' }],
      ['2024-09-30', { kind: 'progress', state: undefined, text: undefined }],
      ['2024-11-02', { kind: 'progress', state: 'done', text: undefined }],
    ]);
  });

  it('counts the working days where a calendar is there, and names the year where it is not', async () => {
    const calendar = `year: 2024
notice: { number: 国办发明电〔2023〕7号 }
rest:
  - { from: 2024-10-01, to: 2024-10-07 }
work: [2024-09-29, 2024-10-12]
`;
    const late = commitment({ due: '{ basis: stated, date: 2024-09-27 }' });
    const plan = await planOf({ ...onePlan({ commitments: late }), 'calendar/2024.yaml': calendar });
    const at = (asOf: string) => judge(plan, asOf).commitment('t01.m1').workingDaysLate;
    expect(at('2024-10-12')).toEqual({ kind: 'known', days: 7 });
    expect(at('2025-01-02')).toEqual({ kind: 'no-calendar', years: [2025] });
  });

  it('takes the light of the days late from a rule that has bands for them', async () => {
    const plan = await planOf(onePlan({ commitments: commitment() }));
    const rule: LightRule = {
      ...preset('default'),
      lateBands: [
        { light: 'yellow', from: 1, fromIncluded: true, to: 30, toIncluded: true },
        { light: 'red', from: 30, fromIncluded: false },
      ],
    };
    const lights = ['2024-07-01', '2024-07-30', '2024-07-31'].map((day) => assessPlan(plan, day, rule).tasks[0]?.light);
    expect(lights).toEqual(['yellow', 'yellow', 'red']);
  });
});

describe('the status of an indicator', () => {
  const q1 = (values: string): Files => ({ '2024-Q1/alpha': read(values) });
  const q4 = (values: string): Files => ({ '2024-Q4/alpha': read(values) });
  const between = level({ target: '{ op: between, low: 30, high: 40, words: 30至40 }' });
  const halfway = '2024-04-05';

  it.each<[string, Parts, string, IndicatorStatus, Light]>([
    [
      'cancelled',
      { adjustments: change('t01.i1, date: 2024-02-01, cancel: true'), returns: q1('value: 5') },
      halfway,
      'cancelled',
      'grey',
    ],
    [
      'unassessable without a definition',
      { indicators: indicator({ definition: undefined }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'assessable once the definition is settled',
      {
        indicators: indicator({ definition: '旧口径' }),
        adjustments: change('t01.i1, date: 2024-02-01, definition: { from: 旧口径, to: 新口径 }'),
        returns: q1('value: 30'),
      },
      halfway,
      'on-track',
      'green',
    ],
    [
      'unassessable without a series',
      { indicators: indicator({ series: undefined }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable without a way to combine',
      { indicators: level({ reporters: '[alpha, beta]' }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    ['assessable with one reporter', { indicators: level(), returns: q1('value: 40') }, halfway, 'on-track', 'green'],
    [
      'unassessable without the baseline of a relative target',
      { indicators: indicator({ target: '{ op: increase, words: 增加 }' }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable where a level starts nowhere',
      { indicators: level({ baseline: undefined }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable without a path, while it is not met',
      { indicators: indicator({ path: undefined }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'met without a path',
      { indicators: level({ path: undefined }), returns: q1('value: 100') },
      halfway,
      'met',
      'green',
    ],
    [
      'unassessable by a zero denominator',
      { indicators: ratio(), returns: q1('numerator: 0, denominator: 0') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable where nobody is named who has to say yes',
      {
        indicators: indicator({
          kind: 'yes-no',
          series: undefined,
          reporters: undefined,
          target: '{ op: all, words: 全部 }',
        }),
        returns: q1('answer: true'),
      },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable where a range lacks an end',
      { indicators: level({ target: '{ op: between, low: 30, words: 范围 }' }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable where the other end is lacking',
      { indicators: level({ target: '{ op: between, high: 30, words: 范围 }' }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable where a comparison lacks its value',
      { indicators: indicator({ target: '{ op: lte, words: 以内 }' }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    [
      'unassessable where a change lacks its size',
      { indicators: level({ target: '{ op: decrease-by, words: 下降 }' }), returns: q1('value: 30') },
      halfway,
      'unassessable',
      'grey',
    ],
    ['not due before a period is closed', {}, '2024-03-30', 'not-due', 'grey'],
    ['not due on the day that returns are', {}, '2024-04-10', 'not-due', 'grey'],
    ['unreported the day after', {}, '2024-04-11', 'unreported', 'grey'],
    [
      'unreported from the day after the cut-off where no date was set',
      { returnsDue: false },
      '2024-04-01',
      'unreported',
      'grey',
    ],
    ['not due on the cut-off itself', { returnsDue: false }, '2024-03-31', 'not-due', 'grey'],
    ['unreported where a reading has no value', { returns: q1('note: 待报') }, '2024-04-11', 'unreported', 'grey'],
    [
      'unassessable where a fraction has no denominator',
      { indicators: ratio(), returns: q1('numerator: 5') },
      '2024-04-11',
      'unassessable',
      'grey',
    ],
    [
      'unassessable where a fraction has no numerator',
      { indicators: ratio(), returns: q1('denominator: 5') },
      '2024-04-11',
      'unassessable',
      'grey',
    ],
    [
      'unreported where an answer has none',
      {
        indicators: indicator({ kind: 'yes-no', series: undefined, target: '{ op: all, words: 全部 }' }),
        returns: q1('note: 待报'),
      },
      '2024-04-11',
      'unreported',
      'grey',
    ],
    [
      'unreported where a level has none',
      { indicators: level(), returns: q1('note: 待报') },
      '2024-04-11',
      'unreported',
      'grey',
    ],
    [
      'not due where it has a value at its end only',
      { indicators: ratio(), returns: q1('numerator: 5, denominator: 10') },
      halfway,
      'not-due',
      'grey',
    ],
    [
      'met where it is there before its end',
      { indicators: ratio(), returns: q1('numerator: 9, denominator: 10') },
      halfway,
      'met',
      'green',
    ],
    ['achieved early by a count that cannot fall', { returns: q1('value: 100') }, halfway, 'achieved', 'green'],
    [
      'only met early by a count that must stay low',
      { indicators: indicator({ target: '{ op: lte, value: 100, words: 以内 }' }), returns: q1('value: 90') },
      halfway,
      'met',
      'green',
    ],
    [
      'achieved by a level at its due date',
      { indicators: level(), returns: q4('value: 100') },
      '2024-12-31',
      'achieved',
      'green',
    ],
    ['missed at its due date', { indicators: level(), returns: q4('value: 99') }, '2024-12-31', 'missed', 'red'],
    [
      'still by its old figure until the last returns are due',
      { indicators: level(), returns: q1('value: 40') },
      '2025-01-10',
      'on-track',
      'green',
    ],
    ['missed the day after', { indicators: level(), returns: q1('value: 40') }, '2025-01-11', 'missed', 'red'],
    [
      'missed the day after it was due, where no period follows',
      { indicators: level({ due: '{ basis: stated, date: 2025-01-05 }' }), returns: q1('value: 40') },
      '2025-01-06',
      'missed',
      'red',
    ],
    [
      'not missed on that very day',
      { indicators: level({ due: '{ basis: stated, date: 2025-01-05 }' }), returns: q1('value: 40') },
      '2025-01-05',
      'on-track',
      'green',
    ],
    [
      'due at the end of the year where it has no date',
      { indicators: indicator({ due: '{ basis: ongoing }', series: 'to-date' }), returns: q4('value: 99') },
      '2024-12-31',
      'missed',
      'red',
    ],
    ['ahead by ten points', { returns: q1('value: 35') }, halfway, 'ahead', 'green'],
    ['on track by nine', { returns: q1('value: 34') }, halfway, 'on-track', 'green'],
    ['on track exactly', { returns: q1('value: 25') }, halfway, 'on-track', 'green'],
    ['behind by a point', { returns: q1('value: 24') }, halfway, 'behind', 'yellow'],
    ['behind by ten', { returns: q1('value: 15') }, halfway, 'behind', 'yellow'],
    ['off target by eleven', { returns: q1('value: 14') }, halfway, 'off-target', 'red'],
    [
      'behind outside a range, which has no way towards it',
      { indicators: between, returns: q1('value: 29') },
      halfway,
      'behind',
      'yellow',
    ],
    ['met inside the range', { indicators: between, returns: q1('value: 40') }, halfway, 'met', 'green'],
    ['behind above it', { indicators: between, returns: q1('value: 40.1') }, halfway, 'behind', 'yellow'],
    [
      'behind where what is to be kept was lost',
      { indicators: level({ target: '{ op: maintain, words: 保持 }' }), returns: q1('value: 19') },
      halfway,
      'behind',
      'yellow',
    ],
    [
      'met where it was kept',
      { indicators: level({ target: '{ op: maintain, words: 保持 }' }), returns: q1('value: 20') },
      halfway,
      'met',
      'green',
    ],
    [
      'not met where it should have grown',
      { indicators: level({ target: '{ op: increase, words: 提高 }' }), returns: q1('value: 20') },
      halfway,
      'behind',
      'yellow',
    ],
    [
      'met where it fell as it should',
      { indicators: level({ target: '{ op: decrease, words: 下降 }' }), returns: q1('value: 19.9') },
      halfway,
      'met',
      'green',
    ],
    [
      'met by exactly so many points less',
      {
        indicators: level({ target: '{ op: decrease-by, by: 5, change: points, words: 下降5 }' }),
        returns: q1('value: 15'),
      },
      halfway,
      'met',
      'green',
    ],
    [
      'not met by so many percent less',
      {
        indicators: level({ target: '{ op: decrease-by, by: 5, change: percent, words: 下降5% }' }),
        returns: q1('value: 19.1'),
      },
      halfway,
      'ahead',
      'green',
    ],
    [
      'met by exactly so many percent more',
      {
        indicators: level({ target: '{ op: increase-by, by: 5, change: percent, words: 提高5% }' }),
        returns: q1('value: 21'),
      },
      halfway,
      'met',
      'green',
    ],
    [
      'met by equality alone',
      { indicators: level({ target: '{ op: eq, value: 30, words: 等于30 }' }), returns: q1('value: 30') },
      halfway,
      'met',
      'green',
    ],
    [
      'deaf to a period that is not in the plan',
      { returns: { '2023-Q4/alpha': read('value: 100') } },
      '2024-03-31',
      'not-due',
      'grey',
    ],
    [
      'deaf to a figure of a later day',
      { returns: q1('value: 100, cutOff: 2024-05-01') },
      '2024-04-05',
      'not-due',
      'grey',
    ],
    [
      'met by all who were named, where nobody reports',
      {
        indicators: indicator({
          kind: 'yes-no',
          series: undefined,
          reporters: undefined,
          named: '[alpha]',
          target: '{ op: all, words: 全部 }',
        }),
        returns: q1('answer: true'),
      },
      halfway,
      'met',
      'green',
    ],
    [
      'not met by one no',
      {
        indicators: indicator({
          kind: 'yes-no',
          series: undefined,
          reporters: '[alpha, beta]',
          target: '{ op: all, words: 全部 }',
        }),
        returns: { ...q1('answer: true'), '2024-Q1/beta': read('answer: false') },
      },
      halfway,
      'ahead',
      'green',
    ],
  ])('%s', async (_name, parts, asOf, status, light) => {
    const part = (await judged({ indicators: indicator(), ...parts }, asOf)).indicator('t01.i1');
    expect([part.status, part.light]).toEqual([status, light]);
  });

  it.each<[string, string, string, number | undefined]>([
    ['counts whole months', '{ kind: linear, by: months }', '2024-05-30', 33.3333],
    ['also where it does not say so', '{ kind: linear }', '2024-05-30', 33.3333],
    ['counts days, of a leap year', '{ kind: linear, by: days }', '2024-03-01', 16.6667],
    [
      'expects nothing before its first step',
      '{ kind: steps, steps: [{ date: 2024-03-31, value: 40 }] }',
      '2024-03-30',
      0,
    ],
    ['expects a step from its day on', '{ kind: steps, steps: [{ date: 2024-03-31, value: 40 }] }', '2024-03-31', 40],
    ['expects nothing of steps that are not there', '{ kind: steps }', '2024-03-31', 0],
    ['expects nothing in particular before the end', '{ kind: at-end }', '2024-03-31', undefined],
    ['expects all at the end', '{ kind: at-end }', '2024-12-31', 100],
    ['expects all of the months at the end', '{ kind: linear }', '2024-12-31', 100],
    ['expects one day on the first', '{ kind: linear, by: days }', '2024-01-01', 0.2732],
    ['expects nothing before the year', '{ kind: linear, by: days }', '2023-12-30', 0],
  ])('a path %s', async (_name, path, cutOff, expected) => {
    const part = (
      await judged({ indicators: indicator({ path }), returns: q4(`value: 1, cutOff: ${cutOff}`) }, '2024-12-31')
    ).indicator('t01.i1');
    expect(decimal(part.expected)).toBe(expected);
  });

  it.each([
    ['2025-03-31', '2024-06-30', 40],
    ['2025-03-31', '2025-02-28', 93.3333],
    ['2024-06-30', '2024-03-31', 50],
    ['2024-01-20', '2024-01-19', 0],
    ['2024-01-20', '2024-01-20', 100],
  ])('a path by months to %s expects at %s: %d', async (due, cutOff, expected) => {
    const parts = {
      indicators: indicator({ due: `{ basis: assigned, date: ${due} }` }),
      returns: q4(`value: 1, cutOff: ${cutOff}`),
    };
    const part = (await judged(parts, '2025-03-31')).indicator('t01.i1');
    expect(decimal(part.expected)).toBe(expected);
  });
});

describe('the actual value', () => {
  const both = (alpha: string, beta: string, indicators: string): Parts => ({
    indicators,
    returns: { '2024-Q1/alpha': read(alpha), '2024-Q1/beta': read(beta) },
  });
  const combined = (combine: string): string => level({ reporters: '[alpha, beta]', combine });

  it.each<[string, Parts, number | undefined]>([
    ['of a level is the weighted mean', both('value: 3, weight: 1', 'value: 5, weight: 3', combined('weighted')), 4.5],
    ['or nothing without weights', both('value: 3', 'value: 5', combined('weighted')), undefined],
    ['or the sum', both('value: 3', 'value: 5', combined('sum')), 8],
    ['or the least', both('value: 5', 'value: 3', combined('min')), 3],
    ['or the most', both('value: 3', 'value: 5', combined('max')), 5],
    ['or the latest', both('value: 9, cutOff: 2024-03-20', 'value: 5, cutOff: 2024-03-10', combined('latest')), 9],
    [
      'of a rate is pooled',
      both('numerator: 1, denominator: 2', 'numerator: 0, denominator: 3', ratio({ reporters: '[alpha, beta]' })),
      20,
    ],
    [
      'of a rate per mille',
      both(
        'numerator: 1, denominator: 2',
        'numerator: 0, denominator: 3',
        ratio({ unit: '{ name: ‰, decimals: 1 }', reporters: '[alpha, beta]' }),
      ),
      200,
    ],
    [
      'of a rate in another unit is the quotient',
      both(
        'numerator: 1, denominator: 2',
        'numerator: 0, denominator: 3',
        ratio({ unit: '{ name: 人/校, decimals: 1 }', reporters: '[alpha, beta]' }),
      ),
      0.2,
    ],
    [
      'of answers is how many say yes',
      both('answer: true', 'answer: false', indicator({ kind: 'yes-no', series: undefined })),
      1,
    ],
    [
      'of a level knows no increments',
      {
        indicators: level({ series: 'increments' }),
        returns: { '2024-Q1/alpha': read('value: 3'), '2024-Q2/alpha': read('value: 5') },
      },
      5,
    ],
    [
      'of rates by increments adds up',
      {
        indicators: ratio({ series: 'increments' }),
        returns: {
          '2024-Q1/alpha': read('numerator: 1, denominator: 4'),
          '2024-Q2/alpha': read('numerator: 3, denominator: 4'),
        },
      },
      50,
    ],
  ])('%s', async (_name, parts, expected) => {
    const part = (await judged(parts, '2024-07-01')).indicator('t01.i1');
    expect(decimal(part.actual)).toBe(expected);
  });

  it.each([
    ['later return of the same day', 'value: 7, cutOff: 2024-03-31', 7],
    ['later figure', 'value: 7, cutOff: 2024-03-20', 4],
  ])('is that of the %s', async (_name, later, expected) => {
    const returns = { '2024-Q1/alpha': read('value: 4'), '2024-Q2/alpha': read(later) };
    const plan = await planOf(onePlan({ indicators: indicator({ series: 'to-date' }), returns }));
    for (const each of [plan, { ...plan, returns: plan.returns.toReversed() }])
      expect(decimal(judge(each, '2024-07-01').indicator('t01.i1').actual)).toBe(expected);
  });

  it('takes corrections of the same organisation, indicator and period only', async () => {
    const returns = {
      '2024-Q1/alpha': read('value: 4'),
      '2024-Q2/alpha': 'corrections:\n  - { id: t01.i2, period: 2024-Q1, value: 9, reason: 更正 }',
      '2024-Q2/beta': 'corrections:\n  - { id: t01.i1, period: 2024-Q1, value: 9, reason: 更正 }',
      '2024-Q3/alpha': 'corrections:\n  - { id: t01.i1, period: 2024-Q2, value: 9, reason: 更正 }',
    };
    const part = (await judged({ indicators: indicator(), returns }, '2024-12-31')).indicator('t01.i1');
    expect(decimal(part.actual)).toBe(4);
    expect(part.inputs).toEqual([
      {
        organization: 'alpha',
        period: '2024-Q1',
        date: '2024-03-31',
        place: { file: '2024/returns/2024-Q1/alpha.yaml', pointer: '/readings/0' },
        correctedAt: undefined,
        said: {
          kind: 'reading',
          value: 4,
          numerator: undefined,
          denominator: undefined,
          open: undefined,
          answer: undefined,
        },
        evidence: [],
      },
    ]);
  });

  it('of two corrections takes the one reported later', async () => {
    const correct = (value: number, reported: string): string =>
      `reported: ${reported}\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, value: ${value}, reason: 更正${value} }`;
    const returns = {
      '2024-Q1/alpha': read('value: 4'),
      '2024-Q2/alpha': correct(9, '2024-10-20'),
      '2024-Q3/alpha': correct(6, '2024-10-05'),
    };
    const part = (await judged({ indicators: indicator(), returns }, '2024-12-31')).indicator('t01.i1');
    expect(decimal(part.actual)).toBe(9);
    expect(part.inputs[0]?.correctedAt?.file).toBe('2024/returns/2024-Q2/alpha.yaml');
    expect(part.reasons.filter(({ kind }) => kind === 'restated')).toEqual([
      { kind: 'restated', organization: 'alpha', period: '2024-Q1', reason: '更正9' },
    ]);
  });
});

describe('what was restated', () => {
  it('is told by period and organisation', async () => {
    const correct = (periods: readonly string[]): string =>
      `corrections:\n${periods.map((period) => `  - { id: t01.i1, period: 2024-${period}, value: 9, reason: 更正 }`).join('\n')}`;
    const figures = read('value: 4');
    const plan = await planOf(
      onePlan({
        indicators: indicator({ reporters: '[alpha, beta]' }),
        returns: {
          '2024-Q1/alpha': figures,
          '2024-Q1/beta': figures,
          '2024-Q2/alpha': figures,
          '2024-Q2/beta': figures,
          '2024-Q3/alpha': correct(['Q2', 'Q1']),
          '2024-Q3/beta': correct(['Q1', 'Q2']),
        },
      }),
    );
    for (const each of [plan, { ...plan, returns: plan.returns.toReversed() }]) {
      const { reasons } = judge(each, '2024-12-31').indicator('t01.i1');
      const told = reasons.flatMap((reason) =>
        reason.kind === 'restated' ? [`${reason.period} ${reason.organization}`] : [],
      );
      expect(told).toEqual(['2024-Q1 alpha', '2024-Q1 beta', '2024-Q2 alpha', '2024-Q2 beta']);
    }
  });
});

describe('what can still be reached', () => {
  const strict = '{ op: gt, value: 100, words: 超过100个 }';
  const at = async (indicators: string, values: string, period = '2024-Q1', asOf = '2024-12-31') =>
    (await judged({ indicators, returns: { [`${period}/alpha`]: read(values) } }, asOf)).indicator('t01.i1')
      .reachability;
  const cohort = '{ name: 毕业生, size: 20 }';

  it.each<[string, string, string, object]>([
    ['a count there', indicator(), 'value: 100', { kind: 'locked-in' }],
    ['a count on its way', indicator(), 'value: 25', { kind: 'on-course' }],
    ['a strict count, one more', indicator({ target: strict }), 'value: 25', { kind: 'needs', left: 76 }],
    [
      'a strict amount, as it is',
      indicator({ target: strict, unit: '{ name: 亿元, decimals: 1 }' }),
      'value: 25',
      { kind: 'on-course' },
    ],
    ['a level', level(), 'value: 50', { kind: 'unknown' }],
    ['an answer', indicator({ kind: 'yes-no', series: undefined }), 'answer: true', { kind: 'unknown' }],
    [
      'a rate that must stay low',
      ratio({ target: '{ op: lte, value: 10, words: 以内 }' }),
      'numerator: 1, denominator: 10, open: 1',
      { kind: 'unknown' },
    ],
    ['a rate of a known cohort, there', ratio({ cohort }), 'numerator: 18, denominator: 18', { kind: 'locked-in' }],
    [
      'a rate there, of nobody knows how many',
      ratio(),
      'numerator: 9, denominator: 10, open: 0',
      { kind: 'on-course' },
    ],
    ['a rate of whose rest nothing is known', ratio({ cohort }), 'numerator: 9, denominator: 10', { kind: 'unknown' }],
    [
      'a rate with too few left',
      ratio({ cohort }),
      'numerator: 15, denominator: 20, open: 2',
      { kind: 'out-of-reach', best: 85 },
    ],
    [
      'a rate with just enough left',
      ratio({ cohort }),
      'numerator: 15, denominator: 20, open: 3',
      { kind: 'needs-of-open', count: 3, open: 3 },
    ],
    [
      'a strict rate',
      ratio({ cohort, target: '{ op: gt, value: 90, words: 超过90% }' }),
      'numerator: 15, denominator: 20, open: 4',
      { kind: 'needs-of-open', count: 4, open: 4 },
    ],
    [
      'a strict rate between whole numbers',
      ratio({ cohort, target: '{ op: gt, value: 88, words: 超过88% }' }),
      'numerator: 15, denominator: 20, open: 4',
      { kind: 'needs-of-open', count: 3, open: 4 },
    ],
    [
      'halves, which count',
      ratio({ cohort }),
      'numerator: 15.5, denominator: 20, open: 4',
      { kind: 'needs-of-open', count: 3, open: 4 },
    ],
    [
      'halves, of which two more are enough',
      ratio({ cohort, target: '{ op: gte, value: 86, words: 86%以上 }' }),
      'numerator: 15.5, denominator: 20, open: 4',
      { kind: 'needs-of-open', count: 2, open: 4 },
    ],
  ])('%s', async (_name, indicators, values, expected) => {
    const reachability = await at(indicators, values);
    const plain = Object.entries(reachability).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : typeof value === 'bigint' ? Number(value) : decimal(value),
    ]);
    expect(Object.fromEntries(plain)).toMatchObject(expected);
  });

  it('says how much a month, from the year of the plan to the due date', async () => {
    const needs = async (due: string, period: string, asOf: string) => {
      const found = await at(indicator({ due: `{ basis: assigned, date: ${due} }` }), 'value: 12', period, asOf);
      return found.kind === 'needs' ? [decimal(found.perMonth), decimal(found.soFar), decimal(found.left)] : found.kind;
    };
    expect(await needs('2024-12-31', '2024-Q2', '2024-07-01')).toEqual([14.6667, 2, 88]);
    expect(await needs('2025-05-31', '2024-Q2', '2024-07-01')).toEqual([8, 2, 88]);
    expect(await needs('2024-07-15', '2024-Q2', '2024-07-01')).toEqual([88, 2, 88]);
  });

  it('is out of reach once the due date is there', async () => {
    expect(await at(indicator({ series: 'to-date' }), 'value: 99', '2024-Q4')).toMatchObject({ kind: 'out-of-reach' });
    // Of increments with a hole the rest may still come in.
    expect(await at(indicator(), 'value: 99', '2024-Q4')).toEqual({ kind: 'unknown' });
  });
});

describe('beside the status', () => {
  const two = {
    indicators: indicator({ reporters: '[alpha, beta]' }),
    returns: {
      '2024-Q1/alpha': read('value: 30'),
      '2024-Q1/beta': `readings:\n  - { id: t01.i1, value: 5, evidence: [{ title: 统计表 }] }`,
      '2024-Q2/alpha': read('value: 5'),
    },
  };

  it('stand the reasons: who is silent, how old it is, whether anything proves it', async () => {
    const part = (await judged(two, '2024-10-11')).indicator('t01.i1');
    expect(part.reasons).toEqual([
      { kind: 'stale', readingDate: '2024-06-30', days: 103, periods: ['2024-Q3'] },
      { kind: 'incomplete', reported: 1, expected: 2, silent: ['beta'] },
    ]);
    expect(part).toMatchObject({
      readingDate: '2024-06-30',
      periodId: '2024-Q2',
      margin: { ageDays: 103, evidence: true },
    });
    const before = (await judged(two, '2024-10-10')).indicator('t01.i1');
    expect(before.reasons.map(({ kind }) => kind)).toEqual(['incomplete']);
  });

  it('stands that nothing proves it', async () => {
    const part = (
      await judged({ indicators: indicator(), returns: { '2024-Q1/alpha': read('value: 30') } }, '2024-04-05')
    ).indicator('t01.i1');
    expect(part.reasons).toEqual([{ kind: 'no-evidence' }]);
    expect(part.margin).toMatchObject({ evidence: false, ageDays: 5 });
  });

  it('stand the reasons why it cannot be judged', async () => {
    const reasons = async (parts: Parts, asOf: string) =>
      (await judged({ indicators: indicator(), ...parts }, asOf)).indicator('t01.i1').reasons;
    expect(await reasons({}, '2024-03-30')).toEqual([{ kind: 'no-closed-period' }]);
    expect(await reasons({}, '2024-07-11')).toEqual([{ kind: 'nothing-reported', periods: ['2024-Q1', '2024-Q2'] }]);
    expect(
      await reasons({ indicators: indicator({ definition: undefined, series: undefined }) }, '2024-03-30'),
    ).toEqual([{ kind: 'missing', missing: ['definition', 'series'] }]);
    expect(
      await reasons(
        { indicators: ratio(), returns: { '2024-Q1/alpha': read('numerator: 0, denominator: 0') } },
        '2024-04-01',
      ),
    ).toEqual([{ kind: 'zero-denominator' }]);
    expect(
      await reasons(
        {
          indicators: indicator({
            kind: 'yes-no',
            series: undefined,
            reporters: undefined,
            target: '{ op: all, words: 全部 }',
          }),
        },
        '2024-04-01',
      ),
    ).toEqual([{ kind: 'missing', missing: ['reporters'] }]);
    expect(
      await reasons(
        { indicators: indicator({ path: undefined }), returns: { '2024-Q1/alpha': read('value: 3') } },
        '2024-04-01',
      ),
    ).toEqual([{ kind: 'missing', missing: ['path'] }, { kind: 'no-evidence' }]);
  });

  it('stands how far the next lights are, and whether it gains or loses', async () => {
    const part = (await judged(two, '2024-07-11')).indicator('t01.i1');
    const { toBetter, toWorse, trend } = part.margin;
    expect([
      part.status,
      toBetter?.light,
      decimal(toBetter?.by),
      toWorse?.light,
      decimal(toWorse?.by),
      decimal(trend),
    ]).toEqual(['behind', 'green', 10, 'red', 0, -0.2]);
    expect((await judged(two, '2024-04-05')).indicator('t01.i1').margin.trend).toBeUndefined();
  });

  it('stands the light of every closed period, as the plan was then, and how long it has been so', async () => {
    const parts = {
      indicators: indicator(),
      returns: {
        '2024-Q1/alpha': read('value: 30'),
        '2024-Q2/alpha': read('value: 12'),
        '2024-Q3/alpha': read('value: 8'),
      },
      adjustments: change(
        't01.i1, date: 2024-12-15, target: { from: { op: gte, value: 100, words: 100个 }, to: { op: gte, value: 50, words: 50个 } }',
      ),
    };
    const part = (await judged(parts, '2024-12-20')).indicator('t01.i1');
    expect(part.history.map(({ period, status, light }) => `${period} ${status} ${light}`)).toEqual([
      '2024-Q1 on-track green',
      '2024-Q2 behind yellow',
      '2024-Q3 off-target red',
    ]);
    expect(part.streak).toEqual({ red: 1, behind: 2 });
    expect(part).toMatchObject({
      status: 'achieved',
      adjusted: true,
      original: { status: 'off-target', light: 'red' },
    });
  });

  it('stands the path of an adjustment, and the lead', async () => {
    const adjustments = change(
      't01.i1, date: 2024-02-01, lead: { from: alpha, to: beta }, path: { from: { kind: linear }, to: { kind: at-end } }, due: { from: 2024-12-31, to: 2024-11-30 }',
    );
    const part = (
      await judged(
        { indicators: indicator(), returns: { '2024-Q1/alpha': read('value: 3') }, adjustments },
        '2024-04-05',
      )
    ).indicator('t01.i1');
    expect(part).toMatchObject({
      status: 'not-due',
      item: { lead: 'beta', due: { date: '2024-11-30' } },
      original: { status: 'off-target' },
    });
  });

  it('stands the light of another rule, only where it is another', async () => {
    const plan = await planOf(
      onePlan({ commitments: commitment(), indicators: indicator(), returns: { '2024-Q1/alpha': read('value: 10') } }),
    );
    const rules = [preset('default'), preset('yinchuan-2025')] as const;
    const [first, second] = [assessPlan(plan, '2024-04-05', rules[0]), assessPlan(plan, '2024-04-05', rules[1])];
    const beside = besideRule(first, second);
    expect(beside.otherRule).toBe(rules[1]);
    expect(beside.tasks[0]?.indicators[0]).toMatchObject({
      light: 'red',
      otherwise: { rule: 'yinchuan-2025', status: 'behind', light: 'yellow' },
    });
    expect(beside.tasks[0]?.commitments[0]).not.toHaveProperty('otherwise');
    expect(besideRule(first, first).tasks).toEqual(first.tasks);
    expect(besideRule(first, { ...second, tasks: [] }).tasks).toEqual(first.tasks);
  });
});

describe('a rule by the share of what was expected', () => {
  it.each<[string, string, IndicatorStatus]>([
    ['60 % of it is yellow', 'value: 15', 'behind'],
    ['less is red', 'value: 14', 'off-target'],
    ['80 % is green', 'value: 20', 'on-track'],
    ['nothing was expected yet', 'value: 0, cutOff: 2024-01-20', 'on-track'],
  ])('%s', async (_name, values, status) => {
    const parts = { indicators: indicator(), returns: { '2024-Q1/alpha': read(values) } };
    expect((await judged(parts, '2024-04-05', 'relative-80-60')).indicator('t01.i1').status).toBe(status);
  });
});

describe('the status of a task', () => {
  const ongoing = commitment({ id: 't01.m2', kind: 'ongoing', due: '{ basis: ongoing }' });
  const done = tell('state: done, date: 2024-02-10');
  const later = commitment({ due: '{ basis: stated, date: 2024-12-31 }' });
  const cancel = change('t01.m1, date: 2024-02-01, cancel: true');

  it.each<[string, Parts, TaskStatus, Light]>([
    [
      'in progress as long as ongoing work is not reported done',
      { commitments: `${commitment()}\n${ongoing}`, returns: { '2024-Q1/alpha': done } },
      'in-progress',
      'grey',
    ],
    [
      'done, what was cancelled left out',
      {
        commitments: `${commitment()}\n${commitment({ id: 't01.m2' })}`,
        returns: { '2024-Q1/alpha': done.replace('m1', 'm2') },
        adjustments: cancel,
      },
      'done',
      'green',
    ],
    ['cancelled where all of it was', { commitments: commitment(), adjustments: cancel }, 'cancelled', 'grey'],
    ['not done because only ongoing work is', { commitments: ongoing }, 'not-started', 'grey'],
    [
      'overdue before all else',
      {
        commitments: commitment({ due: '{ basis: stated, date: 2024-03-01 }' }),
        indicators: indicator(),
        returns: { '2024-Q1/alpha': read('value: 1') },
      },
      'overdue',
      'red',
    ],
    [
      'off target',
      { commitments: later, indicators: indicator(), returns: { '2024-Q1/alpha': read('value: 1') } },
      'off-target',
      'red',
    ],
    [
      'behind',
      { commitments: later, indicators: indicator(), returns: { '2024-Q1/alpha': read('value: 20') } },
      'behind',
      'yellow',
    ],
    [
      'in progress by a figure',
      { commitments: later, indicators: indicator(), returns: { '2024-Q1/alpha': read('value: 30') } },
      'in-progress',
      'grey',
    ],
    [
      'in progress by a word',
      { commitments: later, indicators: indicator(), returns: { '2024-Q1/alpha': tell('state: in-progress') } },
      'in-progress',
      'grey',
    ],
    [
      'in progress by one part of two',
      { commitments: `${later}\n${commitment({ id: 't01.m2' })}`, returns: { '2024-Q1/alpha': done } },
      'in-progress',
      'grey',
    ],
    ['not started', { commitments: later, indicators: indicator() }, 'not-started', 'grey'],
    [
      'not done while a figure is open',
      { commitments: commitment(), indicators: indicator(), returns: { '2024-Q1/alpha': done } },
      'in-progress',
      'grey',
    ],
    [
      'done with its figure',
      {
        commitments: commitment(),
        indicators: indicator(),
        returns: { '2024-Q1/alpha': `${done}\n${read('value: 100')}` },
      },
      'done',
      'green',
    ],
    [
      'done where the figure was cancelled',
      {
        commitments: commitment(),
        indicators: indicator(),
        returns: { '2024-Q1/alpha': done },
        adjustments: cancel.replace('m1', 'i1'),
      },
      'done',
      'green',
    ],
  ])('%s', async (_name, parts, status, light) => {
    const [task] = (await judged(parts, '2024-04-05')).assessment.tasks;
    expect([task?.status, task?.light]).toEqual([status, light]);
  });
});

describe('the returns', () => {
  const parts = {
    reporters: 'alpha, beta, office',
    returns: {
      '2024-Q1/alpha': 'reported: 2024-04-12',
      '2024-Q1/beta': 'reported: 2024-04-09',
      '2024-Q1/office': 'reported: 2024-04-09\nbasis: public-record',
      '2024-Q2/alpha': 'reported: 2024-07-01',
    },
  };
  const at = async (asOf: string, more: object = {}) => (await judged({ ...parts, ...more }, asOf)).assessment.returns;

  it('count from the day they came in, and are late by the day they were due', async () => {
    expect(await at('2024-03-30')).toEqual([]);
    expect(await at('2024-04-10')).toEqual([
      {
        period: '2024-Q1',
        cutOff: '2024-03-31',
        returnsDue: '2024-04-10',
        received: [{ organization: 'beta', reported: '2024-04-09', daysLate: 0 }],
        later: [{ organization: 'alpha', reported: '2024-04-12', daysLate: 2 }],
        missing: [],
        unread: [],
        isAwaited: true,
      },
    ]);
    expect(await at('2024-04-11')).toMatchObject([{ missing: ['alpha', 'office'] }]);
    expect(await at('2024-04-12')).toMatchObject([
      {
        received: [
          { organization: 'alpha', daysLate: 2 },
          { organization: 'beta', daysLate: 0 },
        ],
        missing: ['office'],
      },
    ]);
    expect(await at('2024-04-12', { returnsDue: false })).toMatchObject([
      { received: [{ daysLate: 0 }, { daysLate: 0 }] },
    ]);
  });

  it('are waited for as long as a review waits', async () => {
    const plan = await planOf(onePlan(parts));
    expect(assessPlan(plan, '2024-03-31', preset('default'), '2024-04-12').returns).toMatchObject([
      { received: [{ organization: 'alpha' }, { organization: 'beta' }], later: [], missing: ['office'] },
    ]);
  });
});

describe('what is to be supplied', () => {
  it('is gathered in the order in which one would ask', async () => {
    const indicators = [
      indicator({ definition: undefined, path: undefined, series: undefined, reporters: undefined }),
      ratio({ id: 't01.i2', cohort: '{ name: 毕业生 }', target: '{ op: increase, words: 提高 }' }),
      level({ id: 't01.i3', reporters: '[alpha, beta]' }),
    ].join('\n');
    const { assessment } = await judged(
      { commitments: commitment({ lead: 'alpha' }), indicators, returnsDue: false },
      '2024-04-05',
    );
    expect(assessment.toSupply).toEqual([
      { missing: 'definition', subjects: ['t01.i1'] },
      { missing: 'baseline', subjects: ['t01.i2'] },
      { missing: 'cohort-size', subjects: ['t01.i2'] },
      { missing: 'series', subjects: ['t01.i1'] },
      { missing: 'combine', subjects: ['t01.i3'] },
      { missing: 'path', subjects: ['t01.i1'] },
      { missing: 'reporters', subjects: ['t01.i1'] },
      { missing: 'reporting-organizations', subjects: ['2024'] },
      { missing: 'returns-due', subjects: ['2024'] },
    ]);
  });

  it('is the day of one period’s returns, though the others have theirs; and no size of a count’s cohort', async () => {
    const files = onePlan({
      commitments: commitment({ lead: 'alpha' }),
      indicators: indicator({ cohort: '{ name: 毕业生 }' }),
      reporters: 'alpha',
    });
    const open = (files['2024/plan.yaml'] ?? '').replace(', returnsDue: 2024-07-10', '');
    const { assessment } = judge(await planOf({ ...files, '2024/plan.yaml': open }), '2024-04-05');
    expect(assessment.toSupply).toEqual([{ missing: 'returns-due', subjects: ['2024'] }]);
  });

  it('is a lead, where nobody is named; and nothing where all is there', async () => {
    const parts = { indicators: indicator(), reporters: 'alpha' };
    expect((await judged({ ...parts, commitments: commitment() }, '2024-04-05')).assessment.toSupply).toEqual([
      { missing: 'lead', subjects: ['t01.m1'] },
    ]);
    expect(
      (await judged({ ...parts, commitments: commitment({ lead: 'alpha' }) }, '2024-04-05')).assessment.toSupply,
    ).toEqual([]);
  });
});

describe('the lights of a plan without parts', () => {
  it('are grey: there is nothing to judge by', async () => {
    const plan: Plan = await planOf(onePlan({}));
    const bare = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, commitments: [] })) };
    expect(assessPlan(bare, '2024-04-05', preset('default')).tasks).toMatchObject([
      { status: 'not-started', light: 'grey' },
    ]);
  });
});

function preset(id: LightRulePreset): LightRule {
  const rule = presetRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no preset ${id}`);
  return rule;
}

describe('a figure that is not whole', () => {
  const level = (more: string): string => `  - id: t01.i1
    title: 流失率
    kind: ratio
    series: to-date
    unit: { name: "%", decimals: 1 }
    definition: 流失人数除以在校人数
    target: { op: lte, value: 10, words: 不高于10% }
    path: { kind: at-end }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha, beta]
    source: { item: 1 }${more}`;
  const one = { '2024-Q4/alpha': 'readings: [{ id: t01.i1, numerator: 1, denominator: 100 }]' };

  it('is not final: met so far, and unreported once the last return was due', async () => {
    const plan = await planOf(onePlan({ indicators: level(''), returns: one }));
    expect(judge(plan, '2025-01-10').indicator('t01.i1')).toMatchObject({ status: 'not-due', light: 'grey' });
    expect(judge(plan, '2025-01-11').indicator('t01.i1')).toMatchObject({ status: 'unreported', light: 'grey' });
    const both = { ...one, '2024-Q4/beta': 'readings: [{ id: t01.i1, numerator: 2, denominator: 100 }]' };
    const whole = await planOf(onePlan({ indicators: level(''), returns: both }));
    expect(judge(whole, '2024-12-31').indicator('t01.i1').status).toBe('achieved');
  });

  it('is made of what its reporters say: the public record stands in only while no figure of theirs counts', async () => {
    const record = 'basis: public-record\nreadings: [{ id: t01.i1, numerator: 50, denominator: 100 }]';
    const alone = await planOf(onePlan({ indicators: level(''), returns: { '2024-Q4/office': record } }));
    expect(judge(alone, '2024-12-31').indicator('t01.i1').inputs).toHaveLength(1);
    const beside = await planOf(onePlan({ indicators: level(''), returns: { ...one, '2024-Q4/office': record } }));
    const counted = (asOf: string) =>
      judge(beside, asOf)
        .indicator('t01.i1')
        .inputs.map((input) => input.organization);
    expect([counted('2025-01-10'), counted('2025-01-11')]).toEqual([['office'], ['alpha']]);
  });

  it('leaves those open of whom nobody has reported yet', async () => {
    const aim = level('\n    cohort: { name: 2024级, size: 1000 }').replace(
      '{ op: lte, value: 10, words: 不高于10% }',
      '{ op: gt, value: 90, words: 超过90% }',
    );
    const half = 'readings: [{ id: t01.i1, numerator: 400, denominator: 450, open: 20 }]';
    const plan = await planOf(onePlan({ indicators: aim, returns: { '2024-Q3/alpha': half } }));
    // 400 + 20 + the 550 of beta: 970 of 1 000 at best, so 501 of the 570 are needed.
    expect(judge(plan, '2024-10-11').indicator('t01.i1').reachability).toEqual({
      kind: 'needs-of-open',
      count: 501n,
      open: 570n,
    });
  });
});

describe('a completion', () => {
  const commitment =
    '  - { id: t01.m1, kind: event, title: 活动, lead: alpha, due: { basis: stated, date: 2024-06-15 }, source: { item: 1 } }';

  it('known by its month only is late when the whole month is', async () => {
    const told = (date: string) => ({
      '2024-Q3/alpha': `progress: [{ id: t01.m1, state: done, date: ${date}, datePrecision: month }]`,
    });
    const june = await planOf(onePlan({ commitments: commitment, returns: told('2024-06-30') }));
    expect(judge(june, '2024-10-01').commitment('t01.m1').daysLate).toBeUndefined();
    const july = await planOf(onePlan({ commitments: commitment, returns: told('2024-07-31') }));
    expect(judge(july, '2024-10-01').commitment('t01.m1').daysLate).toBe(16);
  });

  it('that the former lead reported of its own time stands after a change of lead', async () => {
    const adjustments = `  - { id: a1, subject: t01.m1, date: 2024-05-01, reason: 分工调整, approvedBy: office, document: { number: 测〔2024〕2号, date: 2024-05-01 }, lead: { from: alpha, to: beta } }`;
    const done = 'reported: 2024-04-05\nprogress: [{ id: t01.m1, state: done, date: 2024-03-15 }]';
    const plan = await planOf(onePlan({ commitments: commitment, adjustments, returns: { '2024-Q1/alpha': done } }));
    expect(judge(plan, '2024-07-05').commitment('t01.m1')).toMatchObject({ status: 'done', doneOn: '2024-03-15' });
    const late = { '2024-Q1/alpha': done.replace('2024-04-05', '2024-05-06') };
    const after = await planOf(onePlan({ commitments: commitment, adjustments, returns: late }));
    expect(judge(after, '2024-07-05').commitment('t01.m1').status).toBe('done');
    // Of a period that began under the new lead the former one says nothing.
    const later = {
      '2024-Q3/alpha': 'reported: 2024-10-08\nprogress: [{ id: t01.m1, state: done, date: 2024-03-15 }]',
    };
    const foreign = await planOf(onePlan({ commitments: commitment, adjustments, returns: later }));
    expect(judge(foreign, '2024-10-10').commitment('t01.m1').status).toBe('overdue');
  });
});
