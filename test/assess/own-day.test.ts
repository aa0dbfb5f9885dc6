// A figure that speaks of an earlier day of its period answers for that period all the same.
import { describe, expect, it } from 'vitest';
import { round } from '../../src/lib/rational.ts';
import type { IndicatorReason } from '../../src/model/assessment.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';

/** A level of 20 by the year's end. */
const staff = (reporters: string, combine: string, due = '2024-12-31'): string => `  - id: t01.i1
    title: 专任教师
    kind: level
    unit: { name: 人, decimals: 0 }
    definition: 在岗的专任教师
    combine: ${combine}
    baseline: { value: 0, date: 2023-12-31 }
    target: { op: gte, value: 20, words: 20人以上 }
    path: { kind: linear, by: months }
    due: { basis: assigned, date: ${due} }
    reporters: [${reporters}]
    source: { item: 1 }`;

const read = (figure: string, reported = ''): string =>
  `${reported === '' ? '' : `reported: ${reported}\n`}readings:\n  - { id: t01.i1, ${figure} }`;
const carried: IndicatorReason = { kind: 'carried', organizations: ['alpha'], since: '2024-09-20' };
const plain: IndicatorReason = { kind: 'no-evidence' };

describe('a figure of its own day', () => {
  const alone = { '2024-Q4/alpha': read('value: 22, cutOff: 2024-12-20') };
  const both = { '2024-Q4/alpha': read('value: 12, cutOff: 2024-12-20'), '2024-Q4/beta': read('value: 13') };
  const short = { '2024-Q4/alpha': read('value: 19, cutOff: 2024-12-20') };

  it.each<[string, string, Files, string, string, readonly IndicatorReason[]]>([
    ['is final for the last period', staff('alpha', 'sum'), alone, '2025-01-20', '2024-12-20 22 achieved', [plain]],
    ['from the end of the period', staff('alpha', 'sum'), alone, '2024-12-31', '2024-12-20 22 achieved', [plain]],
    ['is missed where it is short', staff('alpha', 'sum'), short, '2025-01-05', '2024-12-20 19 missed', [plain]],
    [
      'is no silence beside the others',
      staff('alpha, beta', 'sum'),
      both,
      '2025-01-20',
      '2024-12-31 25 achieved',
      [plain],
    ],
    [
      'is final for a day within the period, like a census',
      staff('alpha', 'sum', '2024-08-31'),
      { '2024-Q3/alpha': read('value: 22, cutOff: 2024-08-25') },
      '2024-10-20',
      '2024-08-25 22 achieved',
      [plain],
    ],
    [
      'is not yet late in its own period',
      staff('alpha', 'sum'),
      { '2024-Q2/alpha': read('value: 12, cutOff: 2024-06-20') },
      '2024-07-20',
      '2024-06-20 12 ahead',
      [plain],
    ],
    [
      'is old after the next one',
      staff('alpha', 'sum'),
      { '2024-Q2/alpha': read('value: 12, cutOff: 2024-06-20') },
      '2024-10-11',
      '2024-06-20 12 ahead',
      [{ kind: 'stale', readingDate: '2024-06-20', days: 113, periods: ['2024-Q3'] }, plain],
    ],
    [
      'of an earlier period is carried forward as before',
      staff('alpha, beta', 'sum'),
      { '2024-Q3/alpha': read('value: 12, cutOff: 2024-09-20'), '2024-Q4/beta': read('value: 13') },
      '2025-01-20',
      '2024-12-31 25 unreported',
      [{ kind: 'incomplete', reported: 1, expected: 2, silent: ['alpha'] }, carried, plain],
    ],
  ])('%s', async (_name, indicators, returns, asOf, expected, reasons) => {
    const part = judge(await planOf(onePlan({ indicators, returns })), asOf).indicator('t01.i1');
    const { readingDate = '', actual, status } = part;
    expect(`${readingDate} ${actual === undefined ? '' : round(actual, 0)} ${status}`).toBe(expected);
    expect(part.reasons).toEqual(reasons);
  });
});

describe('the latest figure', () => {
  it.each<[string, string, string, number]>([
    ['of one day is the one handed in last', read('value: 25', '2024-07-09'), read('value: 15', '2024-07-01'), 25],
    ['whoever it is of', read('value: 25', '2024-07-01'), read('value: 15', '2024-07-09'), 15],
    [
      'of a later day wins all the same',
      read('value: 25', '2024-07-01'),
      read('value: 15, cutOff: 2024-06-20', '2024-07-09'),
      25,
    ],
    [
      'of one day and one hand-in is the last by id',
      read('value: 25', '2024-07-09'),
      read('value: 15', '2024-07-09'),
      15,
    ],
  ])('%s', async (_name, alpha, beta, expected) => {
    const returns = { '2024-Q2/alpha': alpha, '2024-Q2/beta': beta };
    const plan = await planOf(onePlan({ indicators: staff('alpha, beta', 'latest'), returns }));
    const { actual } = judge(plan, '2024-07-20').indicator('t01.i1');
    expect(actual && round(actual, 0)).toBe(expected);
  });
});
