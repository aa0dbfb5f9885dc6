// Where figures are parts of the year, no day belongs to two periods.
import { periodEnd, periodStart } from '../lib/calendar.ts';
import { indicatorsOf } from './items.ts';
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';

export const periodSeparate: Rule = {
  id: 'period-separate',
  severity: 'warning',
  title: {
    'zh-CN': '报本期数时报告期不重叠',
    en: 'periods of increments do not overlap',
  },
  why: {
    'zh-CN': '季度和半年同时报本期数，同一件事会加两次。',
    en: 'With parts handed in by quarter and by half-year the same work is added up twice.',
  },
  remedy: {
    'zh-CN': '删去重叠的报告期，或者把指标改成报累计数（series: to-date）。',
    en: 'Remove the overlapping period, or have the indicator report totals (series: to-date).',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      const indicator = indicatorsOf(plan).find(({ series }) => series === 'increments');
      if (indicator === undefined) continue;
      const spans = files.plan.value.reporting.periods.map(({ id }, index) => ({
        id,
        index,
        from: periodStart(id) ?? '',
        to: periodEnd(id) ?? '',
      }));
      for (const { id, index, from, to } of spans) {
        const other = spans.find((span) => span.index < index && span.id !== id && span.from <= to && from <= span.to);
        if (other !== undefined)
          report(
            placeIn(files.plan.path, 'reporting', 'periods', index, 'id'),
            {
              'zh-CN': `${id} 与 ${other.id} 重叠，${indicator.id} 报的是本期数，会重复计算。`,
              en: `${id} overlaps ${other.id}, and ${indicator.id} reports parts: they would be added up twice.`,
            },
            {
              related: [
                {
                  place: placeIn(files.plan.path, 'reporting', 'periods', other.index, 'id'),
                  message: { 'zh-CN': `${other.id} 在这里。`, en: `The period ${other.id} is here.` },
                },
              ],
            },
          );
      }
    }
  },
};
