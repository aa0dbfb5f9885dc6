// A figure is handed in after the day it speaks of.
import { isDay, periodStart } from '../lib/calendar.ts';
import { below, placeIn } from './places.ts';
import { returnsInPlace } from './returns-in-place.ts';
import type { Rule } from './rule.ts';

export const returnAfterCutOff: Rule = {
  id: 'return-after-cut-off',
  severity: 'warning',
  title: {
    'zh-CN': '截止日以后才报送',
    en: 'figures are handed in after their cut-off',
  },
  why: {
    'zh-CN': '截止日还没到就报的数是预计数，当成截止日的数会多算进度。',
    en: 'A figure from before the cut-off is a forecast; taken for the cut-off it counts work not done yet.',
  },
  remedy: {
    'zh-CN': '核对 reported；确实提前报的，给每个数写 cutOff（数据截至哪天）。',
    en: 'Check reported; if it really came early, give every figure its own cutOff.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const cutOffs = new Map(plan.periods.map(({ id, cutOff }) => [id, cutOff]));
      for (const { file, period, reported, readings } of returnsInPlace(plan)) {
        const last = cutOffs.get(period);
        if (last === undefined || !isDay(last) || !isDay(reported)) continue;
        if (reported < (periodStart(period) ?? '')) continue; // `return-expected`
        const isOpen = readings.some(({ cutOff }) => cutOff === undefined);
        if (isOpen && reported < last)
          report(placeIn(file, 'reported'), {
            'zh-CN': `报送日期 ${reported} 早于截止日 ${last}，填报的数没有写 cutOff。`,
            en: `It was handed in on ${reported}, before the cut-off ${last}, with figures that have no cutOff.`,
          });
        for (const { id, cutOff, place } of readings)
          if (cutOff !== undefined && isDay(cutOff) && cutOff > reported && cutOff <= last)
            report(
              below(place, 'cutOff'),
              {
                'zh-CN': `数据截至 ${cutOff}，晚于报送日期 ${reported}。`,
                en: `The figure is as of ${cutOff}, after it was handed in on ${reported}.`,
              },
              { subject: id },
            );
      }
    }
  },
};
