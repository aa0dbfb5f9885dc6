// Working days are those of the State Council's table of the year, whatever zone the machine is in.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../src/lib/calendar.ts';
import { workingDaysBetween } from '../../src/lib/working-days.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import type { YearCalendar } from '../../src/model/plan.ts';

const shipped = await Promise.all(
  [2024, 2025].map(async (year) => {
    const path = `calendar/${year}.yaml`;
    const bytes = readFileSync(new URL(`../../plan-data/${path}`, import.meta.url));
    const { files } = await loadWorkspace([{ path, bytes }]);
    const [calendar] = files.calendars;
    if (calendar === undefined) throw new Error(`${path} does not load`);
    const { notice, rest, work } = calendar.value;
    return { year, notice: notice.number, rest, work: new Set(work) };
  }),
);
const calendars: ReadonlyMap<number, YearCalendar> = new Map(shipped.map((calendar) => [calendar.year, calendar]));

const days = (from: string, to: string) => workingDaysBetween(calendars, from, to);
const known = (count: number) => ({ kind: 'known', days: count });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo'])(
  'in %s',
  (zone) => {
    it('2024 has 251 working days: 61, 62, 66 and 62 by quarter', () => {
      vi.stubEnv('TZ', zone);
      // The day before the first is in a year without a table, and is not counted.
      expect(days('2023-12-31', '2024-12-31')).toEqual(known(251));
      expect(days('2023-12-31', '2024-03-31')).toEqual(known(61));
      expect(days('2024-03-31', '2024-06-30')).toEqual(known(62));
      expect(days('2024-06-30', '2024-09-30')).toEqual(known(66));
      expect(days('2024-09-30', '2024-12-31')).toEqual(known(62));
    });
  },
);

describe('workingDaysBetween', () => {
  it.each<readonly [name: string, from: string, to: string, count: number]>([
    ['no day', '2024-03-20', '2024-03-20', 0],
    ['an ordinary Thursday', '2024-03-20', '2024-03-21', 1],
    ['the first day does not count, the last does', '2024-03-18', '2024-03-22', 4],
    ['an ordinary weekend', '2024-03-22', '2024-03-24', 0],
    ['a working Saturday', '2024-05-10', '2024-05-11', 1],
    ['a working Sunday', '2024-02-03', '2024-02-04', 1],
    ['the Spring Festival', '2024-02-09', '2024-02-17', 0],
    ['the working Sunday after it', '2024-02-09', '2024-02-18', 1],
    ['a rest on a weekday', '2024-06-09', '2024-06-10', 0],
    ['over leap day', '2024-02-28', '2024-03-01', 2],
    ['over the turn of the year', '2024-12-30', '2025-01-02', 2],
  ])('%s', (_, from, to, count) => {
    expect(days(from, to)).toEqual(known(count));
  });

  it('names every year without a table once, and guesses nothing', () => {
    expect(days('2023-12-29', '2024-01-02')).toEqual({ kind: 'no-calendar', years: [2023] });
    expect(days('2022-06-01', '2027-02-01')).toEqual({ kind: 'no-calendar', years: [2022, 2023, 2026, 2027] });
    expect(days('2025-12-31', '2025-12-31')).toEqual(known(0));
    expect(workingDaysBetween(new Map(), '2024-01-01', '2024-12-31')).toEqual({ kind: 'no-calendar', years: [2024] });
  });

  it('adds up: a stretch is the sum of its parts', () => {
    let total = 0;
    for (let day = '2024-01-01'; day < '2025-12-31'; day = addDays(day, 1)) {
      const one = days(day, addDays(day, 1));
      expect(one).toMatchObject({ kind: 'known' });
      total += one.kind === 'known' ? one.days : 0;
    }
    expect(days('2024-01-01', '2025-12-31')).toEqual(known(total));
  });
});
