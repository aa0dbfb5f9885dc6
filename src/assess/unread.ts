// Whose return lies there and cannot be read, so that nobody takes for silent, late or short what may stand in it.
import { periodStart } from '../lib/calendar.ts';
import type { CommitmentStatus } from '../model/assessment.ts';
import type { Commitment, Indicator, Plan, Return } from '../model/plan.ts';
import { type InForce, leadOn, ledWithin } from './adjust.ts';
import { isAfterDue, isCarried } from './carried.ts';
import { type Vantage, closedPeriods } from './periods.ts';
import type { Reading } from './readings.ts';
import { isSettled } from './settled.ts';

/**
 * The organisations whose unread return may hold a part of the figure: of a period that is closed and still asks for it,
 * and which no later figure of theirs stands in for.
 */
export function unreadReporters(
  plan: Plan,
  item: Indicator,
  readings: readonly Reading[],
  { asOf, said }: Vantage,
): readonly string[] {
  const unread = said.unreadOf(item.id);
  if (unread.size === 0) return [];
  const asking = new Map(
    closedPeriods(plan, asOf)
      .filter((period) => !isAfterDue(plan, item, period))
      .map(({ id, cutOff }) => [id, cutOff]),
  );
  const carriedTo = new Map<string, string>();
  if (isCarried(item))
    for (const { organization, period } of readings)
      if (period.cutOff > (carriedTo.get(organization) ?? '')) carriedTo.set(organization, period.cutOff);
  const asked = item.reporters.length > 0 ? item.reporters : [...unread.keys()];
  return asked.filter((id) => {
    const heard = carriedTo.get(id) ?? '';
    return [...(unread.get(id) ?? [])].some((period) => (asking.get(period) ?? '') > heard);
  });
}

/**
 * Who speaks for a commitment in a return that cannot be read, of a period that has begun: whoever leads it or led it,
 * and while nobody does, anybody. What is finished or cancelled waits for no word, and a later word stands in for it.
 * @param newest the newest return that tells its state
 */
export function unreadSpeakers(
  plan: Plan,
  inForce: InForce<Commitment>,
  status: CommitmentStatus,
  newest: Pick<Return, 'organization' | 'period'> | undefined,
  { asOf, said }: Vantage,
): readonly string[] {
  const unread = said.unreadOf(inForce.item.id);
  if (unread.size === 0 || isSettled(status)) return [];
  const begun = new Map(
    plan.periods.filter(({ id, cutOff }) => (periodStart(id) ?? cutOff) <= asOf).map(({ id, cutOff }) => [id, cutOff]),
  );
  const told = plan.periods.find(({ id }) => id === newest?.period)?.cutOff ?? '';
  const isAwaited = (id: string, period: string): boolean => {
    const cutOff = begun.get(period) ?? '';
    if (!mayTell(inForce, id, periodStart(period) ?? cutOff, cutOff, asOf)) return false;
    return cutOff > told || (cutOff !== '' && cutOff === told && newest?.organization !== id);
  };
  return [...unread].filter(([id, periods]) => [...periods].some((period) => isAwaited(id, period))).map(([id]) => id);
}

/** Whoever leads it now or led it in the period; while nobody is known to lead it, anybody. */
function mayTell(inForce: InForce<Commitment>, id: string, from: string, until: string, asOf: string): boolean {
  const lead = leadOn(inForce, asOf);
  return lead === undefined || lead === id || ledWithin(inForce, id, from, until);
}
