// A baseline is of a day before the work: not after the plan was signed, unless it says where it comes from.
import { isDay } from '../lib/calendar.ts';
import { firstAtEachPlace } from './paths.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { suppliedOf } from './supplied.ts';

export const baselineDated: Rule = {
  id: 'baseline-dated',
  severity: 'warning',
  title: {
    'zh-CN': '基期在计划签发之前',
    en: 'a baseline is older than the plan',
  },
  why: {
    'zh-CN': '基期晚于签发日，当年已做的工作就算进了起点，提高了多少说不清。',
    en: 'A baseline from after the signing has part of the year’s work in it, and what was gained cannot be told.',
  },
  remedy: {
    'zh-CN': '用签发前的数；只有签发后的数可用的，在 source 里写明出处。',
    en: 'Take a figure from before the signing; if there is none, say in source where this one comes from.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { signed } = input.plan.document;
      for (const { value, indicator, place } of firstAtEachPlace(suppliedOf(input, 'baseline'))) {
        const { date, source } = value;
        const due = indicator.due.date;
        if (!isDay(date)) continue;
        if (due !== undefined && isDay(due) && date >= due)
          report(
            below(place, 'date'),
            {
              'zh-CN': `基期 ${date} 不早于完成时限 ${due}。`,
              en: `The baseline is of ${date}, not before the due date ${due}.`,
            },
            { subject: indicator.id },
          );
        else if (isDay(signed) && date > signed && source === undefined)
          report(
            below(place, 'date'),
            {
              'zh-CN': `基期 ${date} 晚于计划签发日期 ${signed}，没有写出处。`,
              en: `The baseline is of ${date}, after the plan was signed on ${signed}, and names no source.`,
            },
            { subject: indicator.id },
          );
      }
    }
  },
};
