// Today, in the plan's zone and in no other.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { today } from '../../src/shell/clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['2024-03-31T15:59:59Z', 'Asia/Shanghai', '2024-03-31'],
  ['2024-03-31T16:00:00Z', 'Asia/Shanghai', '2024-04-01'],
  ['2024-03-31T16:00:00Z', 'UTC', '2024-03-31'],
  ['2024-03-31T16:00:00Z', 'America/Los_Angeles', '2024-03-31'],
  ['2024-02-29T12:00:00Z', 'Asia/Shanghai', '2024-02-29'],
  ['2023-12-31T20:00:00Z', 'Asia/Urumqi', '2024-01-01'],
  ['0999-06-01T12:00:00Z', 'Asia/Shanghai', expect.any(String)],
])('at %s in %s it is %s', (now, zone, day) => {
  vi.setSystemTime(new Date(now));
  expect(today(zone)).toEqual(day);
});

it.each(['Mars/Base', '', 'Asia/Shangai', '东八区'])('there is no today in %j', (zone) => {
  expect(today(zone)).toBeUndefined();
});
