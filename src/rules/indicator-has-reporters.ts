// Somebody is designated to report each indicator.
import { flatMap } from '../lib/flat-map.ts';
import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

export const indicatorHasReporters: Rule = {
  id: 'indicator-has-reporters',
  severity: 'info',
  title: {
    'zh-CN': '指标有填报单位',
    en: 'an indicator has somebody to report it',
  },
  why: {
    'zh-CN': '没有指定谁填报，就没有人欠报，缺的数永远不会有人催。',
    en: 'Where nobody is to report, nobody owes a figure and nobody is asked for it.',
  },
  remedy: {
    'zh-CN': '由主管科室指定填报单位，写进 assignments.yaml 的 reporters。',
    en: 'Have the office designate who reports, as reporters in assignments.yaml.',
  },
  check({ plans }, report) {
    for (const { item } of flatMap(plans, (input) => standingItems(input).indicators))
      if (item.reporters.length === 0)
        report(
          item.place,
          { 'zh-CN': `${item.id}“${item.title}”没有填报单位。`, en: `Nobody is designated to report ${item.id}.` },
          { subject: item.id },
        );
  },
};
