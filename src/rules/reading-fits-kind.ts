// A reading or correction holds what its indicator's kind asks for: a value, a fraction, or an answer.
import type { Figures } from '../lib/corrections.ts';
import { allowedParts, neededParts, partsOf, takesWeight } from '../lib/figure-parts.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Return } from '../model/plan.ts';
import { isIndicator, itemsById, kindLabels } from './items.ts';
import { atKey, below } from './places.ts';
import type { Rule } from './rule.ts';

export const readingFitsKind: Rule = {
  id: 'reading-fits-kind',
  severity: 'error',
  title: {
    'zh-CN': '填报内容与指标类别相符',
    en: 'a reading holds what its kind asks for',
  },
  why: {
    'zh-CN': '只报比率不报分子分母，多个单位就无法汇总，也无法核对。',
    en: 'A rate without numerator and denominator can neither be pooled across organisations nor checked.',
  },
  remedy: {
    'zh-CN': 'count 和 level 填 value；ratio 填 numerator 和 denominator，可加 open；yes-no 填 answer。',
    en: 'Give value for a count or level; numerator and denominator, and open if known, for a ratio; answer for yes-no.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const items = itemsById(plan);
      const check = (id: string, values: Figures, place: Place, isCorrection: boolean): void => {
        const indicator = items.get(id);
        if (indicator === undefined || !isIndicator(indicator)) return;
        const { kind } = indicator;
        const parts = partsOf(values);
        const foreign = parts.find((part) => !allowedParts[kind].includes(part));
        // A correction may name a part only, and what it leaves out stands.
        const incomplete = isCorrection ? parts.length === 0 : !neededParts[kind].every((part) => parts.includes(part));
        if (foreign === undefined && !incomplete) return;
        const wanted = isCorrection ? allowedParts[kind] : neededParts[kind];
        report(
          foreign === undefined ? place : atKey(below(place, foreign)),
          {
            'zh-CN': `${id} 是${kindLabels[kind]}（${kind}）指标，${isCorrection ? '可更正' : '要填'} ${wanted.join('、')}${foreign === undefined ? '' : `，不填 ${foreign}`}。`,
            en: `${id} is a ${kind}: give ${wanted.join(isCorrection ? ' or ' : ' and ')}${foreign === undefined ? '' : `, not ${foreign}`}.`,
          },
          { subject: id },
        );
      };
      const checkWeight = ({ id, weight, place }: Return['readings'][number]): void => {
        const indicator = items.get(id);
        if (indicator === undefined || !isIndicator(indicator) || takesWeight(indicator) === (weight !== undefined))
          return;
        report(
          weight === undefined ? place : atKey(below(place, 'weight')),
          weight === undefined
            ? { 'zh-CN': `${id} 按权重汇总，要填 weight。`, en: `${id} is combined by weight: give weight.` }
            : {
                'zh-CN': `${id} 不按权重汇总，不填 weight。`,
                en: `${id} is not combined by weight: leave weight out.`,
              },
          { subject: id },
        );
      };
      for (const { readings, corrections } of plan.returns) {
        for (const reading of readings) {
          check(reading.id, reading, reading.place, false);
          checkWeight(reading);
        }
        for (const correction of corrections) check(correction.id, correction, correction.place, true);
      }
    }
  },
};
