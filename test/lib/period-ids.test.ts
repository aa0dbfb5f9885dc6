// Which days a period of the reporting calendar has, by its id; and what is no period at all.
import { expect, it } from 'vitest';
import { monthsElapsed, periodEnd, periodStart, quarterOf } from '../../src/lib/calendar.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q2', '2024-04-01', '2024-06-30'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-M01', '2024-01-01', '2024-01-31'],
  ['2024-M02', '2024-02-01', '2024-02-29'],
  ['2023-M02', '2023-02-01', '2023-02-28'],
  ['1900-M02', '1900-02-01', '1900-02-28'],
  ['2000-M02', '2000-02-01', '2000-02-29'],
  ['2024-M12', '2024-12-01', '2024-12-31'],
])('%s is from %s to %s', (period, first, last) => {
  expect([periodStart(period), periodEnd(period)]).toEqual([first, last]);
});

it.each([
  '2024-Q0',
  '2024-Q5',
  '2024-H0',
  '2024-H3',
  '2024-M0',
  '2024-M00',
  '2024-M13',
  '24-Q1',
  '2024-q1',
  '2024-03',
  '',
])('%s is no period', (period) => {
  expect([periodStart(period), periodEnd(period)]).toEqual([undefined, undefined]);
});

it.each([
  ['2024-01-30', 0, '2024-Q1'],
  ['2024-01-31', 1, '2024-Q1'],
  ['2024-02-28', 1, '2024-Q1'],
  ['2024-02-29', 2, '2024-Q1'],
  ['2024-03-31', 3, '2024-Q1'],
  ['2024-04-01', 3, '2024-Q2'],
  ['2024-12-30', 11, '2024-Q4'],
  ['2024-12-31', 12, '2024-Q4'],
])('at the end of %s %i months are over, in %s', (day, months, quarter) => {
  expect([monthsElapsed(day), quarterOf(day)]).toEqual([months, quarter]);
});
