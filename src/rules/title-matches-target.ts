// A number that a title names is the indicator's target.
import { type Quantity, readQuantities } from '../lib/chinese-figures.ts';
import { flatMap } from '../lib/flat-map.ts';
import { compare, rational } from '../lib/rational.ts';
import type { Indicator, Target } from '../model/plan.ts';
import type { Rule } from './rule.ts';
import { type PlacedTitle, subjectOf, titlesOf } from './titles.ts';
import { inUnit, isMeasureOf, isWritten } from './wording.ts';

export const titleMatchesTarget: Rule = {
  id: 'title-matches-target',
  severity: 'warning',
  title: {
    'zh-CN': '名称里的数与目标值一致',
    en: 'the number in a title is the target',
  },
  why: {
    'zh-CN': '名称写“6个”，目标值写 5，开会按名称念、考核按目标算，各有各的数。',
    en: 'With 6 in the title and 5 as the target, the meeting reads one figure and the verdict follows another.',
  },
  remedy: {
    'zh-CN': '对照文件改名称或 target；目标后来调整的写进 adjustments.yaml，名称保持原样。',
    en: 'Mend the title or target after the notice; a later change goes into adjustments.yaml and the title stays.',
  },
  check({ plans }, report) {
    for (const placed of flatMap(plans, ({ plan }) => titlesOf(plan)).filter(mayNameTarget))
      for (const quantity of readQuantities(placed.title)) {
        const [meant, ...others] = indicatorsMeant(placed, quantity);
        if (meant === undefined || [meant, ...others].some(({ target, unit }) => agrees(quantity, target, unit.name)))
          continue;
        report(
          placed.place(),
          {
            'zh-CN': `名称写“${quantity.text}”，${meant.id} 的目标值却是“${meant.target.words}”。`,
            en: `The title says “${quantity.text}”, but the target of ${meant.id} is “${meant.target.words}”.`,
          },
          { subject: subjectOf(placed) },
        );
      }
  },
};

/** Titles without a figure, or of a task without indicators, need no reading. */
const mayNameTarget = ({ title, task }: PlacedTitle): boolean => task.indicators.length > 0 && figures.test(title);

const figures = /[\d０-９半一两二三四五六七八九十百千万亿]/;

/** The indicators of the task that a quantity can be about: counted alike and called alike. A soft number is about none. */
function indicatorsMeant({ item, task, title }: PlacedTitle, quantity: Quantity): readonly Indicator[] {
  if (quantity.soft) return [];
  const counted = task.indicators.filter(({ unit }) => isMeasureOf(quantity.unit, unit.name));
  return counted.filter((indicator) => indicator.id === item?.id || shareWords(title, indicator.title));
}

/** Four characters in a row are a thing's name, fewer are shared by chance. */
function shareWords(title: string, other: string): boolean {
  const least = 4;
  for (let start = 0; start + least <= other.length; start += 1) {
    const words = other.slice(start, start + least);
    if (/^\p{Script=Han}+$/u.test(words) && title.includes(words)) return true;
  }
  return false;
}

/** Targets that give no number agree with any. */
function agrees(quantity: Quantity, { op, value, low, high, by }: Target, unit: string): boolean {
  const numbers = [value, low, high, by].filter((part) => part !== undefined);
  if (numbers.length === 0) return true;
  if (
    !numbers.some((part) => isWritten(quantity, part, unit)) &&
    !(value !== undefined && isWithin(quantity, value, unit))
  )
    return false;
  const compared = op === 'gt' || op === 'gte' || op === 'lt' || op === 'lte' || op === 'eq';
  return !compared || quantity.comparator === undefined || quantity.comparator === op;
}

/** A range such as 3-5个 leaves room for a target within it. */
function isWithin({ low, high }: Quantity, value: number, unit: string): boolean {
  const exact = rational(value);
  return compare(low, high) !== 0 && compare(inUnit(low, unit), exact) <= 0 && compare(exact, inUnit(high, unit)) <= 0;
}
