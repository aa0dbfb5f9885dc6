// A total to date never gets smaller: what was counted once stays counted.
import type { Indicator } from '../model/plan.ts';
import { earlierFigure, seriesOf, stepsOf } from './reading-series.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

export const readingToDateNotFalling: Rule = {
  id: 'reading-to-date-not-falling',
  severity: 'error',
  title: {
    'zh-CN': '累计数不减少',
    en: 'a total to date does not fall',
  },
  why: {
    'zh-CN': '累计数比上期少，不是把本期数当成累计数报了，就是以前的数多报了。',
    en: 'A total below the one before is this period’s part taken for the total, or the earlier figure was too high.',
  },
  remedy: {
    'zh-CN': '报本期数的，改成累计数；以前的数报错的，在本期报表的 corrections 里更正并写理由。',
    en: 'Give the total and not the part; if the earlier figure was wrong, restate it in corrections with the reason.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      if (isUnread(files, 'returns/')) continue;
      for (const { indicator, figures } of seriesOf(plan, isCountToDate))
        for (const step of stepsOf(figures, 'value').filter(({ before, now }) => now < before))
          report(
            step.later.placeOf('value'),
            {
              'zh-CN': `${step.later.period} 的累计数 ${step.now} 小于 ${step.earlier.period} 的 ${step.before}。`,
              en: `The total to date of ${step.later.period} is ${step.now}, below the ${step.before} of ${step.earlier.period}.`,
            },
            { subject: indicator.id, related: [earlierFigure(step, 'value')] },
          );
    }
  },
};

const isCountToDate = ({ kind, series }: Indicator): boolean => kind === 'count' && series === 'to-date';
