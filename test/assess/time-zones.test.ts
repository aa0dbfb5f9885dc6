// Worked case 7: leap days, Sundays and year ends do not shift, whatever the machine's zone is.
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addDays,
  daysBetween,
  isDay,
  lastDayOf,
  monthsElapsed,
  periodEnd,
  periodStart,
  quarterOf,
} from '../../src/lib/calendar.ts';
import { judge, onePlan, planOf } from '../support/workspace.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Pacific/Apia',
];

/** The same arithmetic from the definition of the Gregorian calendar, without any Date. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = (year: number): readonly number[] => [
  31,
  isLeap(year) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];
const two = (value: number): string => String(value).padStart(2, '0');

function* daysOf(from: number, to: number): Generator<string> {
  for (let year = from; year <= to; year += 1)
    for (const [month, length] of monthLengths(year).entries())
      for (let day = 1; day <= length; day += 1) yield `${year}-${two(month + 1)}-${two(day)}`;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

it('the zone of the machine really changes with TZ', () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  expect(new Date('2024-06-01T00:00:00Z').getTimezoneOffset()).toBe(-840);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(new Date('2024-06-01T00:00:00Z').getTimezoneOffset()).toBe(420);
});

describe.each(zones)('in %s', (zone) => {
  it('every day of 2020 to 2032 follows the one before it', () => {
    vi.stubEnv('TZ', zone);
    const days = [...daysOf(2020, 2032)];
    for (const [index, day] of days.entries()) {
      const next = days[index + 1];
      if (next === undefined) break;
      if (addDays(day, 1) !== next || daysBetween(day, next) !== 1 || !isDay(day))
        expect.fail(`${day} → ${addDays(day, 1)}`);
    }
    expect(daysBetween('2020-01-01', '2032-12-31')).toBe(days.length - 1);
  });

  it('months and quarters end where the calendar says', () => {
    vi.stubEnv('TZ', zone);
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2023-02')).toBe('2023-02-28');
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect([periodEnd('2024-Q1'), periodStart('2024-Q1')]).toEqual(['2024-03-31', '2024-01-01']);
    expect([periodEnd('2024-H2'), periodStart('2024-H2')]).toEqual(['2024-12-31', '2024-07-01']);
    expect([periodEnd('2024-M02'), periodStart('2024-M02')]).toEqual(['2024-02-29', '2024-02-01']);
    expect([periodEnd('2024'), periodStart('2024')]).toEqual(['2024-12-31', '2024-01-01']);
    expect(periodEnd('2024-Q5')).toBeUndefined();
    expect([quarterOf('2024-03-31'), quarterOf('2024-04-01')]).toEqual(['2024-Q1', '2024-Q2']);
    expect([monthsElapsed('2024-03-31'), monthsElapsed('2024-03-30'), monthsElapsed('2024-02-29')]).toEqual([3, 2, 2]);
  });

  it('a verdict on a Sunday quarter end, on leap day and at the year end is the same', async () => {
    vi.stubEnv('TZ', zone);
    const commitment = (date: string): string =>
      `  - { id: t01.m1, kind: event, title: 活动, due: { basis: assigned, date: ${date} }, source: { item: 1 } }`;
    for (const due of ['2024-02-29', '2024-03-31', '2024-12-31']) {
      const plan = await planOf(onePlan({ commitments: commitment(due) }));
      expect(judge(plan, due).commitment('t01.m1')).toMatchObject({ status: 'due-soon', daysLeft: 0 });
      expect(judge(plan, addDays(due, 1)).commitment('t01.m1')).toMatchObject({ status: 'overdue', daysLate: 1 });
    }
  });
});
