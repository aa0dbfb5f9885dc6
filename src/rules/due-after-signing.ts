// A due date comes after the plan was signed.
import { isDay } from '../lib/calendar.ts';
import { setDues } from './due-dates.ts';
import { workingYear } from './periods.ts';
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';

export const dueAfterSigning: Rule = {
  id: 'due-after-signing',
  severity: 'info',
  title: {
    'zh-CN': '完成时限在计划签发之后',
    en: 'a due date comes after the signing',
  },
  why: {
    'zh-CN': '计划签发时就已过期的时限，要么日期写错，要么工作早已做完，应当如实注明。',
    en: 'What was overdue when the plan was signed has a wrong date, or was done before, which should be said.',
  },
  remedy: {
    'zh-CN': '对照文件核对日期；确是签发前已完成的，可以不改。',
    en: 'Check the notice; if the work really was done before the signing, leave it.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { signed } = input.plan.document;
      const year = String(workingYear(input.plan));
      for (const { date, place, subject } of setDues(input))
        // Another year is `due-within-plan`.
        if (isDay(date) && isDay(signed) && date < signed && date.startsWith(year))
          report(
            place,
            {
              'zh-CN': `完成时限 ${date} 早于计划签发日期 ${signed}。`,
              en: `The due date ${date} is before the plan was signed on ${signed}.`,
            },
            {
              subject,
              related: [
                {
                  place: placeIn(input.files.plan.path, 'document', 'signed'),
                  message: { 'zh-CN': '签发日期在这里。', en: 'The plan was signed on this day.' },
                },
              ],
            },
          );
    }
  },
};
