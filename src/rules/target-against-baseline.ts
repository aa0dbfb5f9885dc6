// A target asks for something that the baseline does not have already.
import { comparatorIn } from '../lib/chinese-figures.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Baseline, Target } from '../model/plan.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { targetsOf } from './targets.ts';

export const targetAgainstBaseline: Rule = {
  id: 'target-against-baseline',
  severity: 'warning',
  title: {
    'zh-CN': '目标值在基期还没有达到',
    en: 'a target goes beyond its baseline',
  },
  why: {
    'zh-CN': '基期就已达到的目标，进度算不出来，做不做都是达标；多半是基期、方向或数字写错了。',
    en: 'From a baseline that meets the target no progress can be reckoned, and doing nothing meets it: a slip most likely.',
  },
  remedy: {
    'zh-CN': '核对 baseline 和 target；文件的意思是不低于基期的，用 maintain。',
    en: 'Check baseline and target; if the notice means not to fall below the baseline, use maintain.',
  },
  check({ plans }, report) {
    for (const { target, indicator, place } of flatMap(plans, ({ plan }) => targetsOf(plan))) {
      const { baseline } = indicator;
      if (baseline === undefined) continue;
      if (target.change === 'percent' && baseline.value === 0)
        report(
          below(place, 'change'),
          {
            'zh-CN': '基期值是 0，按百分比变动还是 0；用 points 写变动的数量。',
            en: 'The baseline is 0, and a percentage of it is 0: give the change in points.',
          },
          { subject: indicator.id },
        );
      const said = comparatorIn(target.words)?.op ?? target.op; // Another one is `target-matches-words`.
      if (said === target.op && isMetBy(target, baseline))
        report(
          below(place, 'value'),
          {
            'zh-CN': `基期（${baseline.date}）已是 ${baseline.value}，目标值 ${target.value ?? 0} 当时就已达到。`,
            en: `It was ${baseline.value} on ${baseline.date} already: the target of ${target.value ?? 0} was met then.`,
          },
          { subject: indicator.id },
        );
    }
  },
};

/** Of targets with a direction only: a figure to be kept, exactly or within a range, may well stand already. */
function isMetBy({ op, value }: Target, baseline: Baseline): boolean {
  if (value === undefined) return false;
  switch (op) {
    case 'gt':
      return baseline.value > value;
    case 'gte':
      return baseline.value >= value;
    case 'lt':
      return baseline.value < value;
    case 'lte':
      return baseline.value <= value;
    case 'eq':
    case 'between':
    case 'increase':
    case 'increase-by':
    case 'decrease':
    case 'decrease-by':
    case 'maintain':
    case 'all':
      return false;
  }
}
