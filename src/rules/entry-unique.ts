// A return says a thing once: one reading an indicator, one entry a commitment, one correction a reading.
import type { Place } from '../model/diagnostic.ts';
import type { Return } from '../model/plan.ts';
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
    for (const handedIn of plans.flatMap(({ plan }) => plan.returns))
      for (const list of listsOf(handedIn)) {
        const seen = new Set<string>();
        for (const { key, id, place } of list) {
          if (seen.has(key))
            report(
              below(place, 'id'),
              { 'zh-CN': `${key} 在这份报表里已填过。`, en: `This return has ${key} already.` },
              { subject: id },
            );
          seen.add(key);
        }
      }
  },
};

interface Entry {
  readonly key: string;
  readonly id: string;
  readonly place: Place;
}

function listsOf({ readings, progress, corrections }: Return): readonly (readonly Entry[])[] {
  const byId = ({ id, place }: Omit<Entry, 'key'>): Entry => ({ key: id, id, place });
  return [
    readings.map(byId),
    progress.map(byId),
    corrections.map(({ id, period, place }) => ({ key: `${id} ${period}`, id, place })),
  ];
}
