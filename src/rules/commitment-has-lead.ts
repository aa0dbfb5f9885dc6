// Every commitment has one organisation that leads it, named by the notice or by the office.
import { flatMap } from '../lib/flat-map.ts';
import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

export const commitmentHasLead: Rule = {
  id: 'commitment-has-lead',
  severity: 'info',
  title: {
    'zh-CN': '举措有牵头单位',
    en: 'a commitment has a lead',
  },
  why: {
    'zh-CN': '没有牵头单位的举措谁都可以不管，逾期了也不知道找谁。',
    en: 'What nobody leads nobody need do, and once it is overdue there is nobody to ask.',
  },
  remedy: {
    'zh-CN': '由主管科室明确牵头单位，写进 assignments.yaml 的 lead。',
    en: 'Have the office name the lead in assignments.yaml.',
  },
  check(
    {
      plans,
      options: {
        'commitment-has-lead': { kinds },
      },
    },
    report,
  ) {
    for (const { item, standing } of flatMap(plans, (input) => standingItems(input).commitments))
      if (standing.lead === undefined && kinds.includes(item.kind))
        report(
          item.place,
          { 'zh-CN': `${item.id} 没有牵头单位。`, en: `The commitment ${item.id} has no lead.` },
          { subject: item.id },
        );
  },
};
