// A title does not set a deadline that can be read in two ways.
import { readDeadlines } from '../lib/chinese-deadlines.ts';
import { workingYear } from './periods.ts';
import type { Rule } from './rule.ts';
import { subjectOf, titlesOf } from './titles.ts';

export const titleDueClear: Rule = {
  id: 'title-due-clear',
  severity: 'info',
  title: {
    'zh-CN': '名称里的时间没有两种读法',
    en: 'the day in a title has one reading',
  },
  why: {
    'zh-CN': '“9月前”有人读作8月底，有人读作9月底，差一个月就差出逾期。',
    en: '“9月前” is the end of August to some and of September to others: a month decides what is overdue.',
  },
  remedy: {
    'zh-CN': '问清楚后改成“N月底前”，在问清楚之前写进 questions。',
    en: 'Ask, and write the last day of a month; until then put it into questions.',
  },
  check({ plans }, report) {
    for (const { plan } of plans)
      for (const placed of titlesOf(plan))
        for (const { text, first, last, ambiguous } of readDeadlines(placed.title, workingYear(plan)))
          if (ambiguous)
            report(
              placed.place(),
              {
                'zh-CN': `“${text}”是到 ${first} 还是到 ${last}？`,
                en: `Does “${text}” mean by ${first} or by ${last}?`,
              },
              { subject: subjectOf(placed) },
            );
  },
};
