// How figures are reported and combined goes with the kind, and is said once figures are there.
import type { Indicator, Plan } from '../model/plan.ts';
import { indicatorsOf, kindLabels } from './items.ts';
import { firstAtEachPlace } from './paths.ts';
import { atKey } from './places.ts';
import { seriesOf } from './reading-series.ts';
import type { PlanInput, Report, Rule } from './rule.ts';
import { suppliedOf } from './supplied.ts';
import { isUnread } from './unread.ts';

export const indicatorSeriesFits: Rule = {
  id: 'indicator-series-fits',
  severity: 'warning',
  title: {
    'zh-CN': '填报和汇总方式与指标类别相配',
    en: 'series and combine go with the kind',
  },
  why: {
    'zh-CN': '不写明报的是本期数还是累计数、各单位怎样汇总，完成值就可能差出几倍；写了不起作用的，会让人误会。',
    en: 'Unless it is said whether figures are parts or totals and how they combine, the actual may be far off; a key without effect misleads.',
  },
  remedy: {
    'zh-CN': 'count 和 ratio 写 series；level 由几个单位填报时写 combine；其余的删去。',
    en: 'Give series for a count or ratio, combine for a level of several organisations, and remove the rest.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      checkWritten(input, report);
      if (!isUnread(input.files, 'assignments.yaml')) checkMissing(input, report);
    }
  },
};

/** A count may say that it is a sum, for it is one. */
function checkWritten(input: PlanInput, report: Report): void {
  const series = suppliedOf(input, 'series').filter(({ indicator: { kind } }) => kind === 'level' || kind === 'yes-no');
  const combine = suppliedOf(input, 'combine').filter(
    ({ indicator: { kind }, value }) => kind !== 'level' && !(kind === 'count' && value === 'sum'),
  );
  for (const { indicator, place, key } of firstAtEachPlace([
    ...series.map((one) => ({ ...one, key: 'series' })),
    ...combine.map((one) => ({ ...one, key: 'combine' })),
  ]))
    report(
      atKey(place),
      {
        'zh-CN': `${indicator.id} 是${kindLabels[indicator.kind]}（${indicator.kind}）指标，${key} 不起作用。`,
        en: `${indicator.id} is a ${indicator.kind}: ${key} has no effect.`,
      },
      { subject: indicator.id },
    );
}

function checkMissing({ plan }: PlanInput, report: Report): void {
  for (const indicator of indicatorsOf(plan)) {
    if (isAmbiguous(indicator, plan))
      report(
        indicator.place,
        indicator.kind === 'count'
          ? {
              'zh-CN': `${indicator.id} 已有填报值，没有写 series：报的是本期数（increments）还是累计数（to-date）？`,
              en: `${indicator.id} has figures but no series: are they parts (increments) or totals (to-date)?`,
            }
          : {
              'zh-CN': `${indicator.id} 由几个单位填报，没有写 combine：怎样汇总？`,
              en: `${indicator.id} is reported by several organisations but has no combine: how do they combine?`,
            },
        { subject: indicator.id },
      );
  }
}

function isAmbiguous(indicator: Indicator, plan: Plan): boolean {
  const { kind, series, combine, reporters } = indicator;
  const reporting = (): number => seriesOf(plan, (other) => other === indicator).length;
  return (
    (kind === 'count' && series === undefined && reporting() > 0) ||
    (kind === 'level' && combine === undefined && Math.max(reporters.length, reporting()) > 1)
  );
}
