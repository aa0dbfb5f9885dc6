// What an assignment or adjustment decides exists on the item: a commitment has neither definition nor target.
import { isIndicator, itemsById } from './items.ts';
import { atKey, below, placeIn } from './places.ts';
import type { PlanInput, Rule } from './rule.ts';
import type { Place } from '../model/diagnostic.ts';

const ofIndicators = ['definition', 'baseline', 'target', 'path', 'cohort', 'reporters', 'series', 'combine'] as const;

export const decisionFitsItem: Rule = {
  id: 'decision-fits-item',
  severity: 'error',
  title: {
    'zh-CN': '分工和调整的内容适用于所指的对象',
    en: 'a decision fits the item it is about',
  },
  why: {
    'zh-CN': '举措没有口径、目标值和时序；写给举措的这些规定不会起作用。',
    en: 'A commitment has no definition, target or path; deciding one for it has no effect.',
  },
  remedy: {
    'zh-CN': '改成指标的编号（t08.i1），或把这一条从举措那里移走。',
    en: 'Name the indicator (t08.i1) instead, or take this key away from the commitment.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const items = itemsById(input.plan);
      for (const { ids, place, record } of decisionsOf(input)) {
        const commitments = ids.filter((id) => {
          const item = items.get(id);
          return item !== undefined && !isIndicator(item);
        });
        if (commitments.length === 0) continue;
        for (const key of ofIndicators.filter((name) => Object.hasOwn(record, name)))
          report(atKey(below(place, key)), {
            'zh-CN': `${key} 只适用于指标，${commitments.join('、')} 是举措。`,
            en: `${key} is for indicators only; ${commitments.join(', ')}: commitment.`,
          });
      }
    }
  },
};

interface Decision {
  readonly ids: readonly string[];
  readonly place: Place;
  readonly record: object;
}

function decisionsOf({ files: { assignments, adjustments } }: PlanInput): readonly Decision[] {
  return [
    ...(assignments?.value.assignments ?? []).map((record, index) => ({
      ids: record.ids,
      place: placeIn(assignments?.path ?? '', 'assignments', index),
      record,
    })),
    ...(adjustments?.value.adjustments ?? []).map((record, index) => ({
      ids: [record.subject],
      place: placeIn(adjustments?.path ?? '', 'adjustments', index),
      record,
    })),
  ];
}
