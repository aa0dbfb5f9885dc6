// Whose return lies there and cannot be read, so that nobody takes for silent, late or short what may stand in it.
import { periodStart } from '../lib/calendar.ts';
import type { CommitmentStatus } from '../model/assessment.ts';
import type { Commitment, Indicator, Period, Plan, Return } from '../model/plan.ts';
import type { InForce } from './adjust.ts';
import { isAfterDue, isCarried } from './carried.ts';
import { closedPeriods } from './periods.ts';
import type { Reading } from './readings.ts';

/**
 * The organisations whose unread return may hold a part of the figure: of a period that is closed and still asks for it,
 * and which no later figure of theirs stands in for.
 */
export function unreadReporters(
  plan: Plan,
  item: Indicator,
  readings: readonly Reading[],
  asOf: string,
): readonly string[] {
  if (plan.unreadReturns.length === 0) return [];
  const asking = closedPeriods(plan, asOf).filter((period) => !isAfterDue(plan, item, period));
  const unread = plan.unreadReturns.filter(({ organization, period: id }) => {
    const period = asking.find((candidate) => candidate.id === id);
    if (period === undefined) return false;
    if (item.reporters.length > 0 && !item.reporters.includes(organization)) return false;
    return !isCarried(item) || !readings.some((own) => own.organization === organization && isSince(own, period));
  });
  return [...new Set(unread.map(({ organization }) => organization))];
}

const isSince = ({ period }: Pick<Reading, 'period'>, { cutOff }: Period): boolean => period.cutOff >= cutOff;

/**
 * Who speaks for a commitment in a return that cannot be read, of a period that has begun: whoever leads it or led it,
 * and while nobody does, anybody. What is finished or cancelled waits for no word, and a later word stands in for it.
 * @param newest the newest return that tells its state
 */
export function unreadSpeakers(
  plan: Plan,
  { item, issued, adjustments }: InForce<Commitment>,
  status: CommitmentStatus,
  newest: Pick<Return, 'organization' | 'period'> | undefined,
  asOf: string,
): readonly string[] {
  if (plan.unreadReturns.length === 0 || ['done', 'closed', 'cancelled'].includes(status)) return [];
  const leads = [item.lead, issued.lead, ...adjustments.map(({ lead }) => lead?.to)].filter((id) => id !== undefined);
  const told = plan.periods.find(({ id }) => id === newest?.period)?.cutOff ?? '';
  const unread = plan.unreadReturns.filter(({ organization, period: id }) => {
    const period = plan.periods.find((candidate) => candidate.id === id);
    if (period === undefined || (periodStart(id) ?? period.cutOff) > asOf) return false;
    if (leads.length > 0 && !leads.includes(organization)) return false;
    return period.cutOff > told || (period.cutOff === told && newest?.organization !== organization);
  });
  return [...new Set(unread.map(({ organization }) => organization))];
}
