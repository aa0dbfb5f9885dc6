// What is to be delivered has a date of its own, not only the end of the year.
import { flatMap } from '../lib/flat-map.ts';
import type { CommitmentKind } from '../model/plan.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

const labels: Readonly<Record<CommitmentKind, string>> = {
  document: '印发文件',
  event: '举办活动',
  recognition: '评选认定',
  mechanism: '建立机制',
  construction: '建设',
  application: '向上申报',
  ongoing: '持续推进',
};

export const deliverableDated: Rule = {
  id: 'deliverable-dated',
  severity: 'info',
  title: {
    'zh-CN': '看得见的成果有具体时限',
    en: 'a deliverable has a date of its own',
  },
  why: {
    'zh-CN': '文件、活动、评选都压到12月31日，年中就没有一项会逾期，全挤到年底。',
    en: 'With every document and event due on 31 December nothing is late until the year is over.',
  },
  remedy: {
    'zh-CN': '请主管科室定一个完成日期：没有日期的写进 assignments.yaml，只随计划年度的用 adjustments.yaml 提前。',
    en: 'Have the office set a date: in assignments.yaml where there is none, in adjustments.yaml where it is the end of the year.',
  },
  check(
    {
      plans,
      options: {
        'deliverable-dated': { kinds },
      },
    },
    report,
  ) {
    for (const { item, standing } of flatMap(plans, (input) => standingItems(input).commitments)) {
      const isYearOnly = item.due.basis === 'plan-year' && standing.due === item.due.date;
      if (!kinds.includes(item.kind) || (standing.due !== undefined && !isYearOnly)) continue;
      report(
        below(item.place, 'due'),
        standing.due === undefined
          ? {
              'zh-CN': `${item.id}（${labels[item.kind]}）没有完成日期。`,
              en: `The ${item.kind} ${item.id} has no date.`,
            }
          : {
              'zh-CN': `${item.id}（${labels[item.kind]}）没有自己的完成日期，只随计划年度到 ${standing.due}。`,
              en: `The ${item.kind} ${item.id} has no date but the end of the plan year, ${standing.due}.`,
            },
        { subject: item.id },
      );
    }
  },
};
