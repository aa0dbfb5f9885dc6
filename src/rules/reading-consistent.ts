// The figures of a reading agree with each other and with the unit's decimals.
import { type FigurePart, type Figures, corrected } from '../lib/corrections.ts';
import { partsOf } from '../lib/figure-parts.ts';
import type { Localized } from '../model/language.ts';
import { fitsDecimals } from './decimals.ts';
import { type Item, isIndicator, itemsById } from './items.ts';
import { below } from './places.ts';
import type { PlanInput, Report, Rule } from './rule.ts';
import { restatedReading } from './standing-readings.ts';
import { isUnread } from './unread.ts';

export const readingConsistent: Rule = {
  id: 'reading-consistent',
  severity: 'error',
  title: {
    'zh-CN': '填报的数前后相符',
    en: 'the figures of a reading agree',
  },
  why: {
    'zh-CN': '分子大于分母、件数带小数，都说明填错了。',
    en: 'More placed than there are, or half a project: somebody slipped.',
  },
  remedy: {
    'zh-CN': '与填报单位核对后改正。',
    en: 'Check with the organisation and mend it.',
  },
  check({ plans }, report) {
    for (const input of plans) checkPlan(input, report);
  },
};

function checkPlan({ files, plan }: PlanInput, report: Report): void {
  const items = itemsById(plan);
  const isWhole = !isUnread(files, 'returns/');
  for (const handedIn of plan.returns) {
    for (const reading of handedIn.readings) {
      const { id, place } = reading;
      const fault = faultOf(items.get(id), reading);
      if (fault !== undefined) report(below(place, fault.part), fault.message, { subject: id });
    }
    if (!isWhole) continue;
    for (const correction of handedIn.corrections) {
      const { id, place } = correction;
      const fault = faultOf(items.get(id), corrected(restatedReading(plan, handedIn, correction) ?? {}, correction));
      const [named] = partsOf(correction);
      if (fault === undefined || named === undefined) continue;
      const part = correction[fault.part] === undefined ? named : fault.part;
      report(below(place, part), fault.message, { subject: id });
    }
  }
}

interface Fault {
  readonly part: FigurePart;
  readonly message: Localized;
}

/** The first thing that cannot be; what does not belong to the kind is left to `reading-fits-kind`. */
function faultOf(item: Item | undefined, values: Figures): Fault | undefined {
  if (item === undefined || !isIndicator(item)) return undefined;
  const { kind, unit } = item;
  const { value, numerator, denominator, open = 0 } = values;
  if (kind === 'count' && value !== undefined && value < 0)
    return {
      part: 'value',
      message: { 'zh-CN': `计数不能是负数：${value}。`, en: `A count cannot be negative: ${value}.` },
    };
  if (kind === 'count' && value !== undefined && !fitsDecimals(value, unit.decimals))
    return {
      part: 'value',
      message: {
        'zh-CN': `${value} 的小数位多于计量单位“${unit.name}”允许的${unit.decimals}位。`,
        en: `${value} has more decimals than the ${unit.decimals} of the unit ${unit.name}.`,
      },
    };
  if (kind !== 'ratio' || numerator === undefined || denominator === undefined) return undefined;
  if (unit.name === '%' && numerator > denominator)
    return {
      part: 'numerator',
      message: {
        'zh-CN': `分子 ${numerator} 大于分母 ${denominator}。`,
        en: `The numerator ${numerator} is above the denominator ${denominator}.`,
      },
    };
  if (open > 0 && open + numerator > denominator)
    return {
      part: 'open',
      message: {
        'zh-CN': `分子 ${numerator} 加尚未确定的 ${open} 大于分母 ${denominator}。`,
        en: `The numerator ${numerator} and the open ${open} are more than the denominator ${denominator}.`,
      },
    };
  return undefined;
}
