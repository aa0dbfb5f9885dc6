// A figure a hundred times that of the period before, and far beyond the target, says why.
import type { Plan, Target } from '../model/plan.ts';
import { indicatorsOf } from './items.ts';
import { earlierFigure, seriesOf, stepsOf } from './reading-series.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

/** Noughts typed too many, or ones where ten thousands are counted, leap further than any quarter of real work. */
const leap = { times: 100, zh: '一百', en: 'a hundred' } as const;

/** One organisation alone does not bring this many times what all of them are to bring in the year. */
const farBeyond = { times: 5, zh: '五', en: 'five' } as const;

export const readingLeapExplained: Rule = {
  id: 'reading-leap-explained',
  severity: 'warning',
  title: {
    'zh-CN': `数突然大到上期的${leap.zh}倍，要有说明`,
    en: `a figure ${leap.en} times the one before is explained`,
  },
  why: {
    'zh-CN': `一个单位的数是上期的${leap.zh}倍以上，又是全部目标的${farBeyond.zh}倍以上，多半是多打了几个0或单位弄错；一个错数就让整项指标变成已达标。`,
    en: `At least ${leap.en} times the period before and ${farBeyond.en} times the whole target is most likely a slip of noughts or of the unit, and one such figure makes the indicator achieved.`,
  },
  remedy: {
    'zh-CN': '核对原始数和计量单位后改正；确实是这个数的，在 note 里写明原因。',
    en: 'Check it against the source and the unit, and mend it; if it is right, give the reason in note.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      if (isUnread(files, 'returns/')) continue;
      const suspects = suspectsIn(plan);
      if (suspects.size === 0) continue;
      for (const { indicator, figures } of seriesOf(plan, ({ id }) => suspects.has(id))) {
        const goal = goalOf(indicator.target);
        if (goal === undefined) continue;
        const limit = limitOf(goal);
        const leaps = stepsOf(figures, 'value').filter(
          ({ before, now, later }) => before > 0 && now >= leap.times * before && now >= limit && !later.isExplained,
        );
        for (const step of leaps) {
          const { later, before, now } = step;
          report(
            later.placeOf('value'),
            {
              'zh-CN': `${later.period} 的 ${now} 是 ${step.earlier.period} 的 ${before} 的${leap.zh}倍以上，远超目标 ${goal}。`,
              en: `In ${later.period} it is ${now}, at least ${leap.en} times the ${before} of ${step.earlier.period} and far beyond the target of ${goal}.`,
            },
            { subject: indicator.id, related: [earlierFigure(step, 'value')] },
          );
        }
      }
    }
  },
};

/** What all of them are to bring; undefined where the target has no number above nothing. */
function goalOf({ value, high }: Target): number | undefined {
  const goal = value ?? high;
  return goal === undefined || goal <= 0 ? undefined : goal;
}

const limitOf = (goal: number): number => farBeyond.times * goal;

/** The indicators with a value far beyond the target: looked for before any series is made, for nearly always there is none. */
function suspectsIn(plan: Plan): ReadonlySet<string> {
  const limits = new Map<string, number>();
  let lowest = Infinity;
  for (const { id, kind, target } of indicatorsOf(plan)) {
    const goal = goalOf(target);
    if (goal === undefined || (kind !== 'count' && kind !== 'level')) continue;
    limits.set(id, limitOf(goal));
    lowest = Math.min(lowest, limitOf(goal));
  }
  const suspects = new Set<string>();
  for (const { readings } of plan.returns)
    readings.forEach(({ id, value = 0 }) => {
      if (value >= lowest && value >= (limits.get(id) ?? Infinity)) suspects.add(id);
    });
  return suspects;
}
