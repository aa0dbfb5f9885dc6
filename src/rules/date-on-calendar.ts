// Every date in every file is a day that the calendar has.
import { isDay, lastDayOf } from '../lib/calendar.ts';
import type { Rule } from './rule.ts';
import { isDateLike } from './texts.ts';

export const dateOnCalendar: Rule = {
  id: 'date-on-calendar',
  severity: 'error',
  title: { 'zh-CN': '日期在日历上存在', en: 'a date is on the calendar' },
  why: {
    'zh-CN': '2024-02-30 这样的日期不存在，是否逾期无从判断。',
    en: 'A day like 2024-02-30 does not exist, so nothing can be on time or late by it.',
  },
  remedy: {
    'zh-CN': '核对后改成真实的日期；“某月底”写该月最后一天。',
    en: 'Check and mend it; the end of a month is its last day.',
  },
  check({ texts }, report) {
    if (!texts.notable.some(isDateLike)) return;
    texts.visit((text, place) => {
      if (!isDateLike(text) || isDay(text)) return;
      const month = text.slice(0, 7);
      const last = isDay(`${month}-01`) ? lastDayOf(month) : undefined;
      report(
        place(),
        { 'zh-CN': `日历上没有 ${text} 这一天。`, en: `There is no such day as ${text}.` },
        last === undefined
          ? {
              hint: {
                'zh-CN': '月份从 01 到 12，照原文核对。',
                en: 'Months go from 01 to 12; check it against the source.',
              },
            }
          : { hint: { 'zh-CN': `该月最后一天是 ${last}。`, en: `The last day of that month is ${last}.` } },
      );
    });
  },
};
