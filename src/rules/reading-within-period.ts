// A figure is not of a later day than the period it is reported for.
import { isDay, periodStart } from '../lib/calendar.ts';
import { below } from './places.ts';
import { returnsInPlace } from './returns-in-place.ts';
import type { Rule } from './rule.ts';

export const readingWithinPeriod: Rule = {
  id: 'reading-within-period',
  severity: 'error',
  title: {
    'zh-CN': '数据不晚于报告期',
    en: 'a figure is of its period',
  },
  why: {
    'zh-CN': '报告期截止以后的数算进本期，会让进度看起来比当时快。',
    en: 'A figure from after the cut-off makes the period look further than it was.',
  },
  remedy: {
    'zh-CN': '改正 cutOff；截止日以后的数报到下一个报告期。',
    en: 'Mend cutOff; what came after the cut-off goes into the next period.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const cutOffs = new Map(plan.periods.map((period) => [period.id, period.cutOff]));
      for (const { period, readings } of returnsInPlace(plan)) {
        const last = cutOffs.get(period);
        if (last === undefined || !isDay(last)) continue;
        for (const { id, cutOff, place } of readings)
          if (cutOff !== undefined && isDay(cutOff) && (cutOff > last || cutOff < (periodStart(period) ?? cutOff)))
            report(
              below(place, 'cutOff'),
              {
                'zh-CN': `数据截至 ${cutOff}，不在 ${period}（${periodStart(period) ?? ''} 到 ${last}）之内。`,
                en: `The figure is as of ${cutOff}, not within ${period}, ${periodStart(period) ?? ''} to ${last}.`,
              },
              { subject: id },
            );
      }
    }
  },
};
