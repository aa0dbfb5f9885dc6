// Between a period's cut-off and the day its returns are due: a part of a total is no ground for a verdict.
import { describe, expect, it } from 'vitest';
import { escalationsOf } from '../../src/assess/index.ts';
import { round } from '../../src/lib/rational.ts';
import type { IndicatorReason } from '../../src/model/assessment.ts';
import { type Yaml, indicator } from '../support/items.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';

const places = (more: Yaml = {}): string => indicator({ reporters: '[alpha, beta]', ...more });

const value = (figure: string): string => `readings:\n  - { id: t01.i1, ${figure} }`;
const first = { '2024-Q1/alpha': value('value: 13'), '2024-Q1/beta': value('value: 13') };
const half = { ...first, '2024-Q2/alpha': value('value: 13') };
const whole = { ...half, '2024-Q2/beta': value('value: 20') };
const toDate = places({ series: 'to-date' });
const level = places({ kind: 'level', combine: 'sum', baseline: '{ value: 0, date: 2023-12-31 }' });
const coming = (more: Partial<Extract<IndicatorReason, { kind: 'collecting' }>> = {}): IndicatorReason => ({
  kind: 'collecting',
  period: '2024-Q2',
  organizations: ['alpha'],
  expected: 2,
  counts: false,
  ...more,
});

describe('while returns of a period are coming in', () => {
  it.each<[string, string, Files, string, string]>([
    ['nothing has come: the last period stands', places(), first, '2024-07-03', '2024-03-31 26 on-track'],
    ['one of two is in: the last period stands', places(), half, '2024-07-03', '2024-03-31 26 on-track'],
    ['and on the last day that they are due', places(), half, '2024-07-10', '2024-03-31 26 on-track'],
    ['the day after, what is there is judged', places(), half, '2024-07-11', '2024-06-30 39 off-target'],
    ['all are in: judged at once', places(), whole, '2024-06-30', '2024-06-30 59 on-track'],
    [
      'one of two totals to date is in',
      toDate,
      { ...first, '2024-Q2/alpha': value('value: 30') },
      '2024-07-03',
      '2024-03-31 26 on-track',
    ],
    [
      'and after the last day',
      toDate,
      { ...first, '2024-Q2/alpha': value('value: 30') },
      '2024-07-11',
      '2024-06-30 43 behind',
    ],
    ['one of two levels is in', level, half, '2024-07-03', '2024-03-31 26 on-track'],
    ['no period was whole before', places(), { '2024-Q1/alpha': value('value: 1') }, '2024-04-10', 'none none not-due'],
    ['so far silence was all', places(), { '2024-Q2/alpha': value('value: 1') }, '2024-07-10', 'none none not-due'],
    [
      'a part is enough already',
      places(),
      { ...first, '2024-Q2/alpha': value('value: 80') },
      '2024-07-03',
      '2024-06-30 106 achieved',
    ],
    [
      'a part of what must be exceeded is not more than enough',
      places({ target: '{ op: gt, value: 106, words: 超过106个 }' }),
      { ...first, '2024-Q2/alpha': value('value: 80') },
      '2024-07-03',
      '2024-03-31 26 behind',
    ],
    [
      'a part is over its ceiling: that is said when it is due',
      places({ target: '{ op: lte, value: 30, words: 30个以内 }' }),
      half,
      '2024-07-10',
      '2024-03-31 26 met',
    ],
    [
      'and then it is',
      places({ target: '{ op: lte, value: 30, words: 30个以内 }' }),
      half,
      '2024-07-11',
      '2024-06-30 39 off-target',
    ],
    [
      'the last period was not whole when it was due, and stays judged as it was',
      places(),
      { '2024-Q1/alpha': value('value: 13'), '2024-Q2/alpha': value('value: 13') },
      '2024-07-03',
      '2024-03-31 13 off-target',
    ],
    ['one reporter is the whole', places({ reporters: '[alpha]' }), half, '2024-07-03', '2024-06-30 26 off-target'],
    [
      'the public record speaks for the whole',
      places(),
      { '2024-Q2/office': `basis: public-record\n${value('value: 55')}` },
      '2024-07-03',
      '2024-06-30 55 on-track',
    ],
    [
      'and stands in until the first of theirs count',
      places(),
      { '2024-Q1/office': `basis: public-record\n${value('value: 30')}`, '2024-Q2/alpha': value('value: 1') },
      '2024-07-03',
      '2024-03-31 30 on-track',
    ],
  ])('%s', async (_name, indicators, returns, asOf, expected) => {
    const plan = await planOf(onePlan({ indicators, returns }));
    const { readingDate = 'none', actual, status } = judge(plan, asOf).indicator('t01.i1');
    expect(`${readingDate} ${actual === undefined ? 'none' : round(actual, 0)} ${status}`).toBe(expected);
  });

  it.each<[string, Files, string, readonly IndicatorReason[]]>([
    ['says how many are in', half, '2024-07-10', [coming(), { kind: 'no-evidence' }]],
    ['says nothing while none is', first, '2024-07-10', [{ kind: 'no-evidence' }]],
    [
      'says that what is in counts where it is enough',
      { ...first, '2024-Q2/alpha': value('value: 80') },
      '2024-07-10',
      [coming({ counts: true }), { kind: 'no-evidence' }],
    ],
    [
      'names who is silent once they are due',
      half,
      '2024-07-11',
      [{ kind: 'incomplete', reported: 1, expected: 2, silent: ['beta'] }, { kind: 'no-evidence' }],
    ],
    [
      'and still who was silent in the period before',
      { '2024-Q1/alpha': value('value: 13'), '2024-Q2/alpha': value('value: 13') },
      '2024-07-10',
      [coming(), { kind: 'incomplete', reported: 1, expected: 2, silent: ['beta'] }, { kind: 'no-evidence' }],
    ],
  ])('%s', async (_name, returns, asOf, reasons) => {
    const plan = await planOf(onePlan({ indicators: places(), returns }));
    expect(judge(plan, asOf).indicator('t01.i1').reasons).toEqual(reasons);
  });

  it('adds no period to a run of lights', async () => {
    const plan = await planOf(
      onePlan({
        indicators: places(),
        returns: {
          '2024-Q1/alpha': value('value: 1'),
          '2024-Q1/beta': value('value: 1'),
          '2024-Q2/alpha': value('value: 1'),
        },
      }),
    );
    const redPeriods = (asOf: string): number => judge(plan, asOf).indicator('t01.i1').streak.red;
    expect([redPeriods('2024-07-10'), redPeriods('2024-07-11')]).toEqual([1, 2]);
  });

  const slips = async (returns: Files, asOf: string, when: string, ahead: number, indicators = places()) => {
    const plan = await planOf({ ...onePlan({ indicators, returns }), 'escalation.yaml': ladder(when) });
    return escalationsOf(plan, judge(plan, asOf).assessment, ahead).firings.map(
      ({ organization, on }) => `${organization ?? 'nobody'} ${on}`,
    );
  };

  it('asks nobody for a slip', async () => {
    const when = 'status: [behind, off-target, missed, unreported]';
    expect(await slips(half, '2024-07-10', when, 0)).toEqual([]);
    expect(await slips(half, '2024-07-11', when, 0)).toEqual(['nobody 2024-07-11']);
    // Silence would set in only if nothing at all came.
    expect(await slips({ '2024-Q1/alpha': value('value: 1') }, '2024-04-05', when, 30)).toEqual([]);
  });

  it('reminds nobody whose figure is in', async () => {
    const indicators = places({ series: 'to-date', due: '{ basis: assigned, date: 2024-07-10 }' });
    const returns = { '2024-Q1/beta': value('value: 1'), '2024-Q2/alpha': value('value: 1') };
    expect(await slips(returns, '2024-07-05', 'dueWithin: 14', 0, indicators)).toEqual([]);
  });
});

const ladder = (when: string): string => `source: { title: 督办制度 }
steps:
  - { id: blue, name: 提示, slip: 提示函, when: [{ ${when} }], replyDays: { days: 10, count: calendar } }
`;
