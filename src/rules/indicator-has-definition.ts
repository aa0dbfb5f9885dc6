// An indicator says what counts.
import { flatMap } from '../lib/flat-map.ts';
import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

export const indicatorHasDefinition: Rule = {
  id: 'indicator-has-definition',
  severity: 'info',
  title: {
    'zh-CN': '指标写明口径',
    en: 'an indicator has a definition',
  },
  why: {
    'zh-CN': '没有口径，各单位各算各的，报上来的数加不到一起，也经不起核对。',
    en: 'Without a definition everybody counts in a way of their own, and the figures neither add up nor stand a check.',
  },
  remedy: {
    'zh-CN': '由主管科室明确哪些计入、按什么时点计，写进 assignments.yaml 的 definition。',
    en: 'Have the office settle what counts and as of when, as definition in assignments.yaml.',
  },
  check({ plans }, report) {
    for (const { item, standing } of flatMap(plans, (input) => standingItems(input).indicators))
      if (standing.definition === undefined)
        report(
          item.place,
          { 'zh-CN': `${item.id}“${item.title}”没有口径。`, en: `The indicator ${item.id} has no definition.` },
          { subject: item.id },
        );
  },
};
