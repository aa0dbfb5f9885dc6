// Finished work has the day it was finished, and nothing is reported before it happened.
import { isDay, lastDayOf, periodStart } from '../lib/calendar.ts';
import { isFinished } from '../lib/progress-states.ts';
import { entriesOf } from './entries.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

export const progressDated: Rule = {
  id: 'progress-dated',
  severity: 'error',
  title: {
    'zh-CN': '完成有日期，日期有状态，且不晚于报送日期',
    en: 'finished work has its date',
  },
  why: {
    'zh-CN': '没有完成日期就无法判断是否按期；还没有发生的事不能报完成。',
    en: 'Without the day nothing can be called on time, and what has not happened cannot be reported.',
  },
  remedy: {
    'zh-CN': 'date 写事情发生的日期；只知月份的，写该月最后一天并加 datePrecision: month。',
    en: 'Give the day it happened in date; if only the month is known, its last day and datePrecision: month.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const { finished, dated } = entriesOf(plan);
      for (const { entry } of finished) {
        const { id, state = '', date, place } = entry;
        if (date === undefined)
          report(
            place,
            { 'zh-CN': `${id} 报 ${state}，要写 date。`, en: `${id} is ${state}: date is needed.` },
            { subject: id },
          );
      }
      for (const { entry, handedIn } of dated) {
        const { period, reported } = handedIn;
        const { id, state, date, datePrecision, place } = entry;
        const isPlausible = isDay(reported) && reported >= (periodStart(period) ?? ''); // else `return-expected`
        if (date === undefined) {
          if (!isFinished(state))
            report(
              below(place, 'datePrecision'),
              { 'zh-CN': '没有 date，不写 datePrecision。', en: 'There is no date that datePrecision could be of.' },
              { subject: id },
            );
          continue;
        }
        if (state === undefined) {
          report(
            below(place, 'date'),
            {
              'zh-CN': `${id} 有日期 ${date}，却没有写 state，不会算作完成。`,
              en: `${id} has the date ${date} but no state, and counts as nothing done.`,
            },
            { subject: id },
          );
          continue;
        }
        if (!isDay(date)) continue;
        const isMonth = datePrecision === 'month';
        // A month is reported before its last day when the day is not known.
        const isTooLate = isMonth ? date.slice(0, 7) > reported.slice(0, 7) : date > reported;
        const last = isMonth ? lastDayOf(date.slice(0, 7)) : date;
        if (date !== last)
          report(
            below(place, 'date'),
            {
              'zh-CN': `只知月份时写该月最后一天 ${last}，不是 ${date}。`,
              en: `When only the month is known the date is its last day, ${last}, not ${date}.`,
            },
            { subject: id },
          );
        else if (isPlausible && isTooLate)
          report(
            below(place, 'date'),
            {
              'zh-CN': `发生日期 ${date} 晚于报送日期 ${reported}。`,
              en: `It happened on ${date}, after the return was handed in on ${reported}.`,
            },
            { subject: id },
          );
      }
    }
  },
};
