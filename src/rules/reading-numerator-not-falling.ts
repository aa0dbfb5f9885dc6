// The numerator of a ratio reported to date does not get smaller without a word.
import type { Indicator } from '../model/plan.ts';
import { earlierFigure, seriesOf, stepsOf } from './reading-series.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

export const readingNumeratorNotFalling: Rule = {
  id: 'reading-numerator-not-falling',
  severity: 'warning',
  title: {
    'zh-CN': '累计比率的分子减少要说明',
    en: 'a falling numerator is explained',
  },
  why: {
    'zh-CN': '已就业的人数可以减少（解约、离职），但更常见的是把本期数当成累计数报了。',
    en: 'People can lose a job again, but more often this period’s part was taken for the total to date.',
  },
  remedy: {
    'zh-CN': '核对后改正；确实减少的，在 note 里写明原因。',
    en: 'Check and mend it; if the number really fell, say why in note.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      if (isUnread(files, 'returns/')) continue;
      for (const { indicator, figures } of seriesOf(plan, isRatioToDate))
        for (const step of stepsOf(figures, 'numerator').filter(({ before, now }) => now < before))
          if (!step.later.isExplained)
            report(
              step.later.placeOf('numerator'),
              {
                'zh-CN': `分子由 ${step.earlier.period} 的 ${step.before} 减少到 ${step.now}，没有说明。`,
                en: `The numerator falls from ${step.before} in ${step.earlier.period} to ${step.now} without a word.`,
              },
              { subject: indicator.id, related: [earlierFigure(step, 'numerator')] },
            );
    }
  },
};

const isRatioToDate = ({ kind, series }: Indicator): boolean => kind === 'ratio' && series !== 'increments';
