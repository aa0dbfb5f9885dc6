// A target can be met at all: no rate above 100 %, no count below nothing.
import { flatMap } from '../lib/flat-map.ts';
import { add, compare, divide, multiply, rational, round, subtract, whole, zero } from '../lib/rational.ts';
import type { Target } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { targetsOf } from './targets.ts';

export const targetAttainable: Rule = {
  id: 'target-attainable',
  severity: 'error',
  title: {
    'zh-CN': '目标值有可能达到',
    en: 'a target can be met',
  },
  why: {
    'zh-CN': '超过100%的比率、小于零的个数谁也做不到，多半是数字或基期写错了。',
    en: 'A rate above 100 % or a count below zero can be met by nobody: a number or the baseline is wrong.',
  },
  remedy: {
    'zh-CN': '对照文件改目标值的数字、比较方式（op）或基期值。',
    en: 'Check the notice and mend number, comparator (op) or baseline.',
  },
  check({ plans }, report) {
    for (const { target, indicator, place } of flatMap(plans, ({ plan }) => targetsOf(plan))) {
      if (indicator.kind === 'level') continue; // A level may be of anything, growth too.
      const isRate = indicator.kind === 'ratio' && indicator.unit.name === '%';
      const { low, high, excluded, part } = wantedBy(target, indicator.baseline?.value);
      const above = low !== undefined && isRate ? compare(low, hundred) : -1;
      const under = high === undefined ? 1 : compare(high, zero);
      const more = { subject: indicator.id };
      if (low !== undefined && (excluded ? above >= 0 : above > 0))
        report(
          below(place, part),
          {
            'zh-CN': `比率最高 100%，${excluded ? '不可能超过' : '达不到'} ${round(low, 4)}%。`,
            en: `A rate is 100 % at most and cannot be ${excluded ? 'above ' : ''}${round(low, 4)} %.`,
          },
          more,
        );
      else if (high !== undefined && (excluded ? under <= 0 : under < 0))
        report(
          below(place, part),
          {
            'zh-CN': `最少是 0，${excluded ? '不可能低于' : '降不到'} ${round(high, 4)}。`,
            en: `There is nothing below 0, and so nothing ${excluded ? 'below' : 'at'} ${round(high, 4)}.`,
          },
          more,
        );
    }
  },
};

const hundred = whole(100);

interface Wanted {
  /** At least this much; with `excluded` more than it. Undefined where it does not matter or a part is not known. */
  readonly low?: Rational | undefined;
  /** At most this much; with `excluded` less than it. */
  readonly high?: Rational | undefined;
  readonly excluded?: boolean;
  readonly part: keyof Target;
}

/** What has to be reached, relative targets reckoned from the baseline. */
function wantedBy(target: Target, baseline: number | undefined): Wanted {
  const { op, by, change } = target;
  const [value, low, high, base] = [target.value, target.low, target.high, baseline].map((number) =>
    number === undefined ? undefined : rational(number),
  );
  const step = by === undefined ? undefined : rational(by);
  const difference = base && step && (change === 'percent' ? divide(multiply(base, step), hundred) : step);
  switch (op) {
    case 'gt':
    case 'gte':
      return { low: value, excluded: op === 'gt', part: 'value' };
    case 'lt':
    case 'lte':
      return { high: value, excluded: op === 'lt', part: 'value' };
    case 'eq':
      return { low: value, high: value, part: 'value' };
    case 'between':
      return { low, high, part: low !== undefined && compare(low, hundred) > 0 ? 'low' : 'high' };
    case 'increase':
      return { low: base, excluded: true, part: 'op' };
    case 'decrease':
      return { high: base, excluded: true, part: 'op' };
    case 'increase-by':
      return { low: base && difference && add(base, difference), part: 'by' };
    case 'decrease-by':
      return { high: base && difference && subtract(base, difference), part: 'by' };
    case 'maintain':
    case 'all':
      return { part: 'op' };
  }
}
