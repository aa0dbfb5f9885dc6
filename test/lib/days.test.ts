// Days by digits are the days of the calendar: held against Node's own for every possible day of some centuries.
import { expect, test } from 'vitest';
import { addDays, isDay, lastDayOf } from '../../src/lib/calendar.ts';

const two = (number: number): string => String(number).padStart(2, '0');

test.each([1, 1600, 1899, 1900, 2000, 2023, 2024, 2100, 9999])('the days of year %i', (year) => {
  for (let month = 0; month <= 13; month += 1)
    for (let day = 0; day <= 32; day += 1) {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
      const date = new Date(`${text}T00:00:00Z`);
      const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isDay(text), text).toBe(isReal);
    }
  for (let month = 1; month <= 12; month += 1) {
    const last = lastDayOf(`${String(year).padStart(4, '0')}-${two(month)}`);
    expect(isDay(last)).toBe(true);
    expect(isDay(last.slice(0, 8) + two(Number(last.slice(8)) + 1))).toBe(false);
  }
});

test.each([
  '',
  '2024-1-01',
  '2024-01-1',
  '2024/01/01',
  '2024-01-01 ',
  ' 2024-01-01',
  '２０２４-01-01',
  '2024-01-0x',
  '-024-01-01',
])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false);
});

test('days are added over months and years as the calendar has them', () => {
  for (const start of ['1899-12-31', '2000-02-29', '2023-01-30', '2024-02-28', '2024-12-01'])
    for (let days = -800; days <= 800; days += 1) {
      const [year = 0, month = 0, day = 0] = start.split('-').map(Number);
      const meant = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
      expect(addDays(start, days)).toBe(meant);
    }
});

test.each(['2024-13-01', '2024-02-30', ''])('nothing is added to %j', (text) => {
  expect(() => addDays(text, 1)).toThrow(RangeError);
});
