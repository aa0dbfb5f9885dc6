// Days by digits are the days of the calendar: held against Node's own for every possible day of some centuries.
import { expect, test } from 'vitest';
import { isDay, lastDayOf } from '../../src/lib/calendar.ts';

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
