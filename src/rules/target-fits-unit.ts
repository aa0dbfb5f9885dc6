// A target, a baseline and the steps between have no more decimals than their unit prints.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Indicator } from '../model/plan.ts';
import { fitsDecimals } from './decimals.ts';
import { firstAtEachPlace, pathsOf } from './paths.ts';
import { below } from './places.ts';
import type { PlanInput, Rule } from './rule.ts';
import { suppliedOf } from './supplied.ts';
import { targetsOf } from './targets.ts';

interface Written {
  readonly number: number;
  readonly indicator: Indicator;
  readonly place: Place;
}

export const targetFitsUnit: Rule = {
  id: 'target-fits-unit',
  severity: 'warning',
  title: {
    'zh-CN': '目标值的小数位不多于计量单位',
    en: 'a target is as fine as its unit',
  },
  why: {
    'zh-CN': '目标 90.55% 只印一位小数就成了 90.6%，看的人会以为差一点没有达标是算错了。',
    en: 'A target of 90.55 % printed with one decimal reads 90.6 %, and a figure just short of it looks wrong.',
  },
  remedy: {
    'zh-CN': '对照文件改数值，或加大 unit 的 decimals。',
    en: 'Check the notice and mend the number, or raise decimals in unit.',
  },
  check({ plans }, report) {
    for (const { number, indicator, place } of firstAtEachPlace(flatMap(plans, numbersOf))) {
      const { name, decimals } = indicator.unit;
      // A fraction of answers is for `target-complete`.
      if (indicator.kind === 'yes-no' || fitsDecimals(number, decimals)) continue;
      report(
        place,
        {
          'zh-CN': `${number} 的小数位多于计量单位“${name}”的${decimals}位。`,
          en: `${number} has more decimals than the ${decimals} of the unit ${name}.`,
        },
        { subject: indicator.id },
      );
    }
  },
};

function numbersOf(input: PlanInput): readonly Written[] {
  const targets = flatMap(targetsOf(input.plan), ({ target, indicator, place }) =>
    flatMap(['value', 'low', 'high'] as const, (part) => {
      const number = target[part];
      return number === undefined ? [] : [{ number, indicator, place: below(place, part) }];
    }),
  );
  const baselines = suppliedOf(input, 'baseline').map(({ value, indicator, place }) => ({
    number: value.value,
    indicator,
    place: below(place, 'value'),
  }));
  const steps = flatMap(pathsOf(input), ({ path, indicator, place }) =>
    (path.steps ?? []).map(({ value }, index) => ({
      number: value,
      indicator,
      place: below(place, 'steps', index, 'value'),
    })),
  );
  return [...targets, ...baselines, ...steps];
}
