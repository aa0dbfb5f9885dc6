// A return says a thing once: one reading an indicator, one entry a commitment, one correction a reading.
import type { Placed } from '../model/plan.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

export const entryUnique: Rule = {
  id: 'entry-unique',
  severity: 'error',
  title: {
    'zh-CN': '一份报表里同一项只填一次',
    en: 'a return says a thing once',
  },
  why: {
    'zh-CN': '同一指标填两次会重复计数，同一举措填两次不知道以哪个状态为准。',
    en: 'An indicator given twice is counted twice, and of two states of a commitment nobody knows which holds.',
  },
  remedy: {
    'zh-CN': '合并成一条，或删去一条。',
    en: 'Make one entry of the two, or remove one.',
  },
  check({ plans }, report) {
    const checkOnce = <T extends Entry>(entries: readonly T[], keyOf: (entry: T) => string): void => {
      const seen = new Set<string>();
      entries.forEach((entry) => {
        const key = keyOf(entry);
        if (seen.has(key))
          report(
            below(entry.place, 'id'),
            { 'zh-CN': `${key} 在这份报表里已填过。`, en: `This return has ${key} already.` },
            { subject: entry.id },
          );
        seen.add(key);
      });
    };
    for (const { plan } of plans)
      for (const { readings, progress, corrections } of plan.returns) {
        checkOnce(readings, ({ id }) => id);
        checkOnce(progress, ({ id }) => id);
        if (corrections.length > 0) checkOnce(corrections, ({ id, period }) => `${id} ${period}`);
      }
  },
};

type Entry = Pick<Placed<{ readonly id: string }>, 'id' | 'place'>;
