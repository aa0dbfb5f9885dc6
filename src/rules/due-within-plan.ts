// A due date lies within the plan's year.
import { isDay } from '../lib/calendar.ts';
import { setDues } from './due-dates.ts';
import { workingYear } from './periods.ts';
import type { Rule } from './rule.ts';

export const dueWithinPlan: Rule = {
  id: 'due-within-plan',
  severity: 'warning',
  title: {
    'zh-CN': '完成时限在计划年度内',
    en: 'a due date is in the plan year',
  },
  why: {
    'zh-CN': '时限的年份写错，工作不是一开年就逾期，就是到年底也不催。',
    en: 'With a wrong year work is overdue from the first day, or nobody is reminded until the year is over.',
  },
  remedy: {
    'zh-CN': '核对年份；经批准跨年的，写进 adjustments.yaml。',
    en: 'Check the year; a date beyond the year that was approved goes into adjustments.yaml.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const year = String(workingYear(input.plan));
      for (const { date, place, subject } of setDues(input))
        if (isDay(date) && date.slice(0, 4) !== year)
          report(
            place,
            {
              'zh-CN': `完成时限 ${date} 不在计划年度 ${year} 内。`,
              en: `The due date ${date} is not in the plan's year ${year}.`,
            },
            { subject },
          );
    }
  },
};
