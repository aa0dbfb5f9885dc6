// An organisation hands in its returns in the order of their periods.
import { isDay, periodStart } from '../lib/calendar.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Return } from '../model/plan.ts';
import { plausibleDays } from './periods.ts';
import { placeIn } from './places.ts';
import { returnsInOrder } from './returns-in-order.ts';
import type { Rule } from './rule.ts';

export const returnInOrder: Rule = {
  id: 'return-in-order',
  severity: 'warning',
  title: {
    'zh-CN': '报表按报告期先后报送',
    en: 'returns come in the order of their periods',
  },
  why: {
    'zh-CN': '后一期比前一期报得早，多半是报送日期写错；以后的更正也会排错先后。',
    en: 'A later period handed in before an earlier one has a wrong date most likely, and corrections then apply in the wrong order.',
  },
  remedy: {
    'zh-CN': '核对两份报表的 reported；前一期确是补报的，可以不改。',
    en: 'Check reported in both; if the earlier period was really handed in late, leave it.',
  },
  check({ plans }, report) {
    const all = flatMap(plans, ({ plan }) => {
      const { last } = plausibleDays(plan);
      return [...returnsInOrder(plan).values()].map((returns) => ({ returns, last }));
    });
    for (const { returns, last } of all) {
      const dated = returns.filter((handedIn) => isPlausible(handedIn) && handedIn.reported <= last);
      for (const [index, later] of dated.entries()) {
        const earlier = dated[index - 1];
        if (earlier === undefined || later.reported >= earlier.reported) continue;
        report(
          placeIn(later.file, 'reported'),
          {
            'zh-CN': `${later.period} 报送于 ${later.reported}，早于 ${earlier.period} 的 ${earlier.reported}。`,
            en: `${later.period} was handed in on ${later.reported}, before ${earlier.period} on ${earlier.reported}.`,
          },
          {
            related: [
              {
                place: placeIn(earlier.file, 'reported'),
                message: { 'zh-CN': `${earlier.period} 的报送日期。`, en: `Here is the date of ${earlier.period}.` },
              },
            ],
          },
        );
      }
    }
  },
};

/** What was compiled from the public record was handed in by nobody; other dates are for `return-expected` and `date-near-plan`. */
const isPlausible = ({ basis, period, reported }: Return): boolean =>
  basis === 'handed-in' && isDay(reported) && reported >= (periodStart(period) ?? '');
