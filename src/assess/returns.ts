// Which returns came in, when, and which are owed: lateness of a return is kept apart from lateness of the work.
import { daysBetween } from '../lib/calendar.ts';
import { countedReturns } from '../lib/counted-returns.ts';
import type { Plan, Return } from '../model/plan.ts';
import type { HandedIn, ReturnsReceived } from '../model/returns-received.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';

/** Per closed period; a return counts as received from the day it was handed in. */
export function returnsReceived(plan: Plan, vantage: Vantage): readonly ReturnsReceived[] {
  const returns = countedReturns(plan);
  return closedPeriods(plan, vantage.asOf).map((period) => {
    const all = returns.filter((entry) => entry.period === period.id && entry.basis === 'handed-in');
    const received = all.filter(({ reported }) => reported <= vantage.awaitedUntil);
    const organizations = new Set(received.map((entry) => entry.organization));
    const unread = plan.reporters.filter((id) => vantage.said.unread.get(id)?.has(period.id) === true);
    for (const id of unread) organizations.add(id);
    const handedIn = ({ organization, reported }: Return): HandedIn => ({
      organization,
      reported,
      daysLate: period.returnsDue === undefined ? 0 : Math.max(0, daysBetween(period.returnsDue, reported)),
    });
    const isDue = isReturnDue(period, vantage);
    return {
      period: period.id,
      cutOff: period.cutOff,
      returnsDue: period.returnsDue,
      received: received.map(handedIn),
      later: all.filter(({ reported }) => reported > vantage.awaitedUntil).map(handedIn),
      missing: isDue ? plan.reporters.filter((id) => !organizations.has(id)) : [],
      unread,
      isAwaited: !isDue,
    };
  });
}
