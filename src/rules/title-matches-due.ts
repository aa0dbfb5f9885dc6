// A deadline that a title names is the due date.
import { readDeadlines } from '../lib/chinese-deadlines.ts';
import { workingYear } from './periods.ts';
import type { Rule } from './rule.ts';
import { titlesOf } from './titles.ts';

export const titleMatchesDue: Rule = {
  id: 'title-matches-due',
  severity: 'warning',
  title: {
    'zh-CN': '名称里的时间与完成时限一致',
    en: 'the day in a title is the due date',
  },
  why: {
    'zh-CN': '名称写“9月底前”，时限却是年底，该催办的时候就没有人催。',
    en: 'Where the title says the end of September and the due date December, nobody is reminded in time.',
  },
  remedy: {
    'zh-CN': '对照文件改 due 或名称；“N月底前”是该月最后一天，“上半年”是6月30日，“年底前”是12月31日。',
    en: 'Mend due or the title after the notice: a month ends on its last day, the first half on 30 June, the year on 31 December.',
  },
  check({ plans }, report) {
    for (const { plan } of plans)
      for (const { title, place, item } of titlesOf(plan)) {
        if (item === undefined) continue;
        const deadlines = readDeadlines(title, workingYear(plan));
        const { basis, date } = item.due;
        // A date that the office sets may be earlier than the notice's; of several deadlines one is the item's own.
        const isKept = deadlines.some(
          ({ first, last }) => date !== undefined && date <= last && (date >= first || basis === 'assigned'),
        );
        const [named] = deadlines;
        if (named === undefined || isKept) continue;
        report(
          place(),
          date === undefined
            ? {
                'zh-CN': `名称写“${named.text}”，${item.id} 却没有完成时限。`,
                en: `The title says “${named.text}”, but ${item.id} has no due date.`,
              }
            : {
                'zh-CN': `名称写“${named.text}”（${named.last}），${item.id} 的时限却是 ${date}。`,
                en: `The title says “${named.text}” (${named.last}), but ${item.id} is due on ${date}.`,
              },
          { subject: item.id },
        );
      }
  },
};
