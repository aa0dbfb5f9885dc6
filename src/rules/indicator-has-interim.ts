// An indicator that is reported on during the year has something to be held against during the year.
import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

export const indicatorHasInterim: Rule = {
  id: 'indicator-has-interim',
  severity: 'info',
  title: {
    'zh-CN': '跨报告期的指标有阶段目标',
    en: 'an indicator has interim targets',
  },
  why: {
    'zh-CN': '只有年终目标，每季度填了数也说不清快慢，到年底才知道完不成。',
    en: 'With a target at the end only, no quarter says whether things are late, and the year is over when they are.',
  },
  remedy: {
    'zh-CN': '由主管科室在 assignments.yaml 写 path：steps 分阶段目标，或 linear 序时进度。',
    en: 'Have the office write a path in assignments.yaml: steps with interim targets, or linear.',
  },
  check(
    {
      plans,
      options: {
        'indicator-has-interim': { kinds },
      },
    },
    report,
  ) {
    for (const input of plans)
      for (const { item, standing } of standingItems(input).indicators) {
        const { due = `${input.plan.year}-12-31`, path } = standing;
        if (!kinds.includes(item.kind) || (path !== undefined && path.kind !== 'at-end')) continue;
        const between = input.plan.periods.filter(({ cutOff }) => cutOff < due).length;
        if (between === 0) continue;
        report(
          item.place,
          {
            'zh-CN': `${item.id} 到 ${due} 之前还有${between}个报告期，没有阶段目标。`,
            en: `Reporting periods end before ${item.id} is due on ${due} (${between}), and it has no interim target.`,
          },
          { subject: item.id },
        );
      }
  },
};
