// A year's table of rest days and working weekends stands under its year and does not contradict itself.
import { isDay, isWeekend } from '../lib/calendar.ts';
import type { Localized } from '../model/language.ts';
import type { DataFile } from '../model/workspace-files.ts';
import { placeIn } from './places.ts';
import type { Report, Rule } from './rule.ts';

type Calendar = DataFile<'calendar'>;

export const calendarConsistent: Rule = {
  id: 'calendar-consistent',
  severity: 'error',
  title: {
    'zh-CN': '放假和调休安排前后相符',
    en: 'rest days and working weekends hold together',
  },
  why: {
    'zh-CN': '放假、上班的日期抄错一天，逾期的工作日就算错一天。',
    en: 'With one day copied wrong, working days late are wrong by one.',
  },
  remedy: {
    'zh-CN': '对照国务院办公厅当年的放假通知改正；一年一个文件，文件名就是年份。',
    en: 'Check against the notice of that year and mend it; one file a year, named after it.',
  },
  check({ files: { calendars } }, report) {
    const named = new Map(calendars.filter(isNamedAfterYear).map(({ path, value }) => [value.year, path]));
    for (const calendar of calendars) {
      if (!isNamedAfterYear(calendar)) reportName(calendar, named.get(calendar.value.year), report);
      checkRest(calendar, report);
      checkWork(calendar, report);
    }
  },
};

const isNamedAfterYear = ({ path, value }: Calendar): boolean => path === `calendar/${value.year}.yaml`;

function reportName({ path, value: { year } }: Calendar, other: string | undefined, report: Report): void {
  report(
    placeIn(path, 'year'),
    other === undefined
      ? {
          'zh-CN': `这是 ${year} 年的安排，文件应为 calendar/${year}.yaml。`,
          en: `This is the table of ${year}; its file is calendar/${year}.yaml.`,
        }
      : {
          'zh-CN': `${year} 年的安排已有一份：${other}。`,
          en: `There is a table of ${year} already: ${other}.`,
        },
  );
}

/**
 * The year that the table speaks of: where the file name says another than `year`, the one that has more of its dates,
 * so that a wrong `year` is reported once and not for every date.
 */
function yearMeant({ path, value }: Calendar): number {
  const named = Number(/(\d{4})\.ya?ml$/.exec(path)?.[1] ?? value.year);
  const dates = [...value.rest.map(({ from }) => from), ...value.work];
  const count = (year: number): number => dates.filter((date) => date.startsWith(String(year))).length;
  return count(named) > count(value.year) ? named : value.year;
}

/** A notice's New Year may begin in the December before, and its last days lead into the January after. */
const isNear = (year: number, date: string): boolean => `${year - 1}-12` <= date && date <= `${year + 1}-01-31`;

const outside = (year: number, dates: Localized): Localized => ({
  'zh-CN': `${dates['zh-CN']}不在 ${year} 年内。`,
  en: `${dates.en} is not within ${year}.`,
});

function checkRest(calendar: Calendar, report: Report): void {
  const year = yearMeant(calendar);
  const { path, value } = calendar;
  // A run that is wrong in itself is no measure for those after it.
  const earlier: (typeof value.rest)[number][] = [];
  for (const [index, { from, to }] of value.rest.entries()) {
    const at = (key: string) => placeIn(path, 'rest', index, key);
    const before = earlier.at(-1);
    const overlapped = earlier.find((other) => from <= other.to && other.from <= to);
    const isWithin = from <= `${year}-12-31` && `${year}-01-01` <= to && isNear(year, from) && isNear(year, to);
    // A day that does not exist is reported where every date is (`date-on-calendar`).
    if (!isDay(from) || !isDay(to)) continue;
    if (from > to)
      report(at('to'), {
        'zh-CN': `放假止于 ${to}，早于开始的 ${from}。`,
        en: `The rest ends on ${to}, before ${from}.`,
      });
    else if (!isWithin)
      report(at('from'), outside(year, { 'zh-CN': `${from} 至 ${to} `, en: `The rest from ${from} to ${to}` }));
    else if (overlapped !== undefined)
      report(at('from'), {
        'zh-CN': `与前面 ${overlapped.from} 至 ${overlapped.to} 的放假重叠。`,
        en: `It overlaps the rest from ${overlapped.from} to ${overlapped.to}.`,
      });
    else {
      earlier.push({ from, to });
      if (before !== undefined && from < before.from)
        report(at('from'), {
          'zh-CN': `放假按日期先后排列：${from} 应在 ${before.from} 之前。`,
          en: `Rest days go by date: ${from} comes before ${before.from}.`,
        });
    }
  }
}

function checkWork(calendar: Calendar, report: Report): void {
  const year = yearMeant(calendar);
  const { path, value } = calendar;
  for (const [index, date] of value.work.entries()) {
    const place = placeIn(path, 'work', index);
    const rest = value.rest.find(({ from, to }) => from <= date && date <= to);
    if (!isDay(date)) continue;
    if (value.work.indexOf(date) < index)
      report(place, { 'zh-CN': `${date} 重复。`, en: `The day ${date} appears twice.` });
    else if (!isNear(year, date)) report(place, outside(year, { 'zh-CN': `${date} `, en: `The day ${date}` }));
    else if (rest !== undefined)
      report(place, {
        'zh-CN': `${date} 在 ${rest.from} 至 ${rest.to} 的放假之内，不能又上班。`,
        en: `The day ${date} lies within the rest from ${rest.from} to ${rest.to}.`,
      });
    else if (!isWeekend(date))
      report(place, {
        'zh-CN': `${date} 不是周六或周日，本来就上班。`,
        en: `The day ${date} is no Saturday or Sunday, so it is worked anyway.`,
      });
  }
}
