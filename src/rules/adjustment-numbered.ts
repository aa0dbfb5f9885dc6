// Adjustments are numbered in the order in which they come into force.
import { isDay } from '../lib/calendar.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

export const adjustmentNumbered: Rule = {
  id: 'adjustment-numbered',
  severity: 'warning',
  title: {
    'zh-CN': '调整按日期先后编号',
    en: 'adjustments are numbered by date',
  },
  why: {
    'zh-CN': '编号和日期先后不一致，多半是日期写错，同一项的几次调整就会套错次序。',
    en: 'A number that does not follow the dates is a wrong date most likely, and two changes of an item apply in the wrong order.',
  },
  remedy: {
    'zh-CN': '对照批准文件核对 date；日期没错的，按先后重新编号。',
    en: 'Check date against the approving document; if it is right, number them anew in order.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const numbered = plan.adjustments
        .filter(({ date }) => isDay(date))
        .toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
      for (const [index, { id, subject, date, place }] of numbered.entries()) {
        const before = numbered[index - 1];
        if (before === undefined || date >= before.date) continue;
        report(
          below(place, 'date'),
          {
            'zh-CN': `${id} 的日期 ${date} 早于前一次调整 ${before.id} 的 ${before.date}。`,
            en: `${id} is of ${date}, before ${before.id} of ${before.date}.`,
          },
          {
            subject,
            related: [
              {
                place: below(before.place, 'date'),
                message: { 'zh-CN': `${before.id} 的日期。`, en: `Here is the date of ${before.id}.` },
              },
            ],
          },
        );
      }
    }
  },
};
