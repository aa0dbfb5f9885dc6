// A due date goes with its basis: what has a date, what has none, and who is awaited.
import { isDay } from '../lib/calendar.ts';
import type { Due } from '../model/plan.ts';
import { itemsById, recordsOf } from './items.ts';
import { workingYear } from './periods.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

const labels = {
  stated: '文件写明',
  'plan-year': '随计划年度',
  external: '等上级安排',
  assigned: '主管科室明确',
  ongoing: '持续推进',
} as const satisfies Readonly<Record<Due['basis'], string>>;

const needsDate: readonly Due['basis'][] = ['stated', 'plan-year', 'assigned'];

export const dueConsistent: Rule = {
  id: 'due-consistent',
  severity: 'error',
  title: {
    'zh-CN': '完成时限与时限依据相符',
    en: 'a due date goes with its basis',
  },
  why: {
    'zh-CN': '有没有时限、时限从哪里来，决定一项工作会不会逾期、算谁的责任。',
    en: 'Whether there is a date and where it comes from decides if work can be overdue, and through whom.',
  },
  remedy: {
    'zh-CN': '对照文件改 basis、date 或 awaits；主管科室后来定的时限写进 assignments.yaml。',
    en: 'Check the notice and mend basis, date or awaits; a date the office sets later goes into assignments.yaml.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      const items = itemsById(plan);
      const yearEnd = `${workingYear(plan)}-12-31`;
      for (const { record, place } of recordsOf(files)) {
        const { basis, date, awaits } = record.due;
        const isSupplied =
          basis === 'assigned' && (isUnread(files, 'assignments.yaml') || items.get(record.id)?.due.date !== undefined);
        if (needsDate.includes(basis) && date === undefined && !isSupplied)
          report(below(place, 'due'), {
            'zh-CN': `时限依据是 ${basis}（${labels[basis]}），要写 date。`,
            en: `The basis ${basis} needs a date.`,
          });
        if (basis === 'plan-year' && date !== undefined && isDay(date) && date !== yearEnd)
          report(below(place, 'due', 'date'), {
            'zh-CN': `plan-year（随计划年度）的时限是 ${yearEnd}，不是 ${date}；文件写明日期的用 stated。`,
            en: `A plan-year due date is ${yearEnd}, not ${date}; for a date in the notice the basis is stated.`,
          });
        if (basis === 'ongoing' && date !== undefined)
          report(below(place, 'due', 'date'), {
            'zh-CN': 'ongoing（持续推进）没有完成时限，删去 date 或改 basis。',
            en: 'Ongoing work has no due date: remove date or change basis.',
          });
        if (basis !== 'external' && awaits !== undefined)
          report(below(place, 'due', 'awaits'), {
            'zh-CN': `awaits 只用于 external（等上级安排），这里的依据是 ${basis}（${labels[basis]}）。`,
            en: `awaits is for the basis external; here the basis is ${basis}.`,
          });
      }
    }
  },
};
