// A return arrives, and changes, until its period is locked; what comes later is a correction in the next one.
import { isDay } from '../lib/calendar.ts';
import { placeIn } from './places.ts';
import { isInPlace } from './returns-in-place.ts';
import type { Rule } from './rule.ts';

export const returnBeforeLock: Rule = {
  id: 'return-before-lock',
  severity: 'error',
  title: {
    'zh-CN': '锁定以后不再报送',
    en: 'a return arrives before the lock',
  },
  why: {
    'zh-CN': '已经印发季度报告的报告期再改数，报告和数据就对不上了。',
    en: 'If a period changes after its review went out, the review and the data no longer agree.',
  },
  remedy: {
    'zh-CN': '把要改的数作为更正写进下一期报表的 corrections；经同意补报的，推后 plan.yaml 里的 locked。',
    en: 'Restate the figures in corrections of the next return; if it was agreed to let it in, move locked in plan.yaml.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      const locks = new Map(plan.periods.map(({ id, locked }) => [id, locked]));
      for (const { path, value } of files.returns) {
        const locked = locks.get(value.period);
        if (locked === undefined || !isDay(locked) || !isDay(value.reported) || value.reported <= locked) continue;
        if (!isInPlace(path, value)) continue; // `file-in-place`
        const index = files.plan.value.reporting.periods.findIndex(({ id }) => id === value.period);
        report(
          placeIn(path, 'reported'),
          {
            'zh-CN': `${value.period} 已在 ${locked} 锁定，${value.reported} 不能再报送。`,
            en: `${value.period} was locked after ${locked}; nothing is handed in on ${value.reported}.`,
          },
          {
            related: [
              {
                place: placeIn(files.plan.path, 'reporting', 'periods', index, 'locked'),
                message: { 'zh-CN': '锁定日期在这里。', en: 'The lock is set here.' },
              },
            ],
          },
        );
      }
    }
  },
};
