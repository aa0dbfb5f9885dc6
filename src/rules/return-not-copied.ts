// A return is about its own period: it does not say in figures and sentences just what the period before said.
import type { Indicator, Return } from '../model/plan.ts';
import { flatMap } from '../lib/flat-map.ts';
import { isSame } from '../lib/same-value.ts';
import { indicatorsOf } from './items.ts';
import { placeIn } from './places.ts';
import { returnsInOrder } from './returns-in-order.ts';
import type { Rule } from './rule.ts';

/** Fewer entries may well be alike by chance. */
const fewest = 3;

export const returnNotCopied: Rule = {
  id: 'return-not-copied',
  severity: 'warning',
  title: {
    'zh-CN': '报表不是上一期的翻版',
    en: 'a return is no copy of the one before',
  },
  why: {
    'zh-CN': '复制上期报表只改了报告期，上期的数就会再算一遍，进展也不是本期的。',
    en: 'In a copy with only the period changed, the figures of the period before count twice and the progress is old.',
  },
  remedy: {
    'zh-CN': '按本期实际情况填报；确实完全相同的，在报数里用 note 说明。',
    en: 'Report what this period brought; if all is really the same, say so in a note beside the figures.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const series = new Map(indicatorsOf(plan).map((indicator) => [indicator.id, indicator]));
      for (const { earlier, later } of flatMap([...returnsInOrder(plan).values()], neighbours)) {
        if (!isCopy(earlier, later) || !shouldHaveMoved(later, series)) continue;
        report(
          placeIn(later.file, 'period'),
          {
            'zh-CN': `${later.period} 的${later.readings.length}个数和${later.progress.length}条进展与 ${earlier.period} 完全相同。`,
            en: `The figures (${later.readings.length}) and the progress (${later.progress.length}) of ${later.period} are just those of ${earlier.period}.`,
          },
          {
            related: [
              {
                place: placeIn(earlier.file, 'period'),
                message: { 'zh-CN': `${earlier.period} 的报表。`, en: `Here is the return of ${earlier.period}.` },
              },
            ],
          },
        );
      }
    }
  },
};

function neighbours(returns: readonly Return[]): readonly { readonly earlier: Return; readonly later: Return }[] {
  return flatMap(returns, (later, index) => {
    const earlier = returns[index - 1];
    return earlier === undefined || earlier.period === later.period ? [] : [{ earlier, later }];
  });
}

/** Every entry as the same thing was told before, in whatever order. */
function isCopy(earlier: Return, later: Return): boolean {
  if (later.readings.length + later.progress.length < fewest || later.corrections.length > 0) return false;
  return isAlike(earlier.readings, later.readings) && isAlike(earlier.progress, later.progress);
}

type Entry = Return['readings'][number] | Return['progress'][number];

function isAlike(before: readonly Entry[], now: readonly Entry[]): boolean {
  if (before.length !== now.length) return false;
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.every((entry) => {
    const { place: _there, ...said } = entry;
    const { place: _here, ...saidBefore } = known.get(entry.id) ?? entry;
    return known.has(entry.id) && isSame(saidBefore, said);
  });
}

/** What was added within a period is seldom the same twice; totals and levels may stand still. A note explains it. */
function shouldHaveMoved(later: Return, series: ReadonlyMap<string, Indicator>): boolean {
  const isExplained = later.readings.some(({ note }) => note !== undefined);
  return (
    !isExplained &&
    later.readings.some(
      ({ id, value = 0, numerator = 0 }) => series.get(id)?.series === 'increments' && (value !== 0 || numerator !== 0),
    )
  );
}
