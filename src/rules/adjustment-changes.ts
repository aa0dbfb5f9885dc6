// An adjustment changes something: at least one value, and to another one.
import { flatMap } from '../lib/flat-map.ts';
import type { Adjustment } from '../model/plan.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { isSame } from '../lib/same-value.ts';

const keys = ['due', 'target', 'lead', 'definition', 'path'] as const satisfies readonly (keyof Adjustment)[];

export const adjustmentChanges: Rule = {
  id: 'adjustment-changes',
  severity: 'error',
  title: {
    'zh-CN': '调整确有变化',
    en: 'an adjustment changes something',
  },
  why: {
    'zh-CN': '有批准文号却没有变化的调整，多半是漏写了内容。',
    en: 'An approved change that changes nothing most likely lacks its content.',
  },
  remedy: {
    'zh-CN': '写明改了什么（due、target、lead、definition、path 的 from 和 to，或 cancel: true），没有变化的删去。',
    en: 'Say what changed (from and to of due, target, lead, definition or path, or cancel: true), or remove it.',
  },
  check({ plans }, report) {
    for (const adjustment of flatMap(plans, ({ plan }) => plan.adjustments)) {
      const { id, subject, place } = adjustment;
      const changed = keys.filter((key) => adjustment[key] !== undefined);
      if (changed.length === 0 && !adjustment.cancel)
        report(
          place,
          { 'zh-CN': `调整 ${id} 没有写改了什么。`, en: `The adjustment ${id} does not say what changes.` },
          { subject },
        );
      for (const key of changed)
        if (isSame(adjustment[key]?.from, adjustment[key]?.to))
          report(
            below(place, key, 'to'),
            { 'zh-CN': `${key} 的 to 与 from 相同。`, en: `${key} has the same to as from.` },
            { subject },
          );
    }
  },
};
