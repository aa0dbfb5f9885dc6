// The cohort of a rate stays the same from period to period, and the reporters together make up all of it.
import type { Indicator } from '../model/plan.ts';
import { type MeasuredCohort, measuredCohorts, newestOf, statedSize } from './cohorts.ts';
import { earlierFigure, seriesOf, stepsOf } from './reading-series.ts';
import type { Report, Rule } from './rule.ts';
import { isUnread } from './unread.ts';

export const readingCohortConsistent: Rule = {
  id: 'reading-cohort-consistent',
  severity: 'warning',
  title: {
    'zh-CN': '统计对象前后一致',
    en: 'a cohort stays the same',
  },
  why: {
    'zh-CN': '分母变了而没有说明，前后两期的比率就不能比；分母合计少于总数，说明有人没有统计在内。',
    en: 'When the denominator changes without a word two rates cannot be compared; if they add up to less, some are left out.',
  },
  remedy: {
    'zh-CN': '核对分母；确有增减的在 note 里写明，以前报错的在 corrections 里更正，总数有变的改 cohort。',
    en: 'Check the denominator; explain a real change in note, restate a mistake in corrections, mend cohort if its size changed.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      if (isUnread(input.files, 'assignments.yaml') || isUnread(input.files, 'returns/')) continue;
      for (const { indicator, figures } of seriesOf(input.plan, isRateToDate))
        for (const step of stepsOf(figures, 'denominator').filter(({ before, now }) => now !== before))
          if (!step.later.isExplained)
            report(
              step.later.placeOf('denominator'),
              {
                'zh-CN': `分母由 ${step.earlier.period} 的 ${step.before} 变成 ${step.now}，没有说明。`,
                en: `The denominator was ${step.before} in ${step.earlier.period} and is ${step.now} now, without a word.`,
              },
              { subject: indicator.id, related: [earlierFigure(step, 'denominator')] },
            );
      for (const cohort of measuredCohorts(input)) checkWhole(cohort, report);
    }
  },
};

const isRateToDate = ({ kind, cohort, series }: Indicator): boolean =>
  kind === 'ratio' && cohort !== undefined && series !== 'increments';

/** Once everybody has reported the denominators are the whole cohort; more than that is `reading-within-cohort`. */
function checkWhole(cohort: MeasuredCohort, report: Report): void {
  const { indicator, size, latest, total } = cohort;
  const { reporters } = indicator;
  const newest = newestOf(latest);
  const counted = latest
    .filter(({ values }) => values.denominator !== undefined)
    .map(({ organization }) => organization);
  const haveAll = reporters.length > 0 && reporters.every((id) => counted.includes(id));
  if (newest === undefined || !haveAll || total >= size) return;
  report(
    newest.placeOf('denominator'),
    {
      'zh-CN': `${latest.length}个单位都已填报，分母合计 ${total}，少于统计对象总数 ${size}。`,
      en: `All ${latest.length} organisations have reported, and their denominators add up to ${total} of ${size}.`,
    },
    { subject: indicator.id, related: [statedSize(cohort)] },
  );
}
