// What is closed on the day of the change: by the calendar that stood, never by the one the change brings.
import type { PeriodRecord } from '../model/generated/files.ts';
import { isTranscribed } from './errata.ts';
import type { GuardInput } from './guard.ts';
import { planIn } from './places.ts';

/** The last day on which returns of the period could change, once it is over; undefined while it is open or has no lock. */
export function lockedSince(input: GuardInput, plan: string, period: string): string | undefined {
  const { locked } = periodIn(input, plan, period) ?? {};
  if (locked === undefined || locked >= input.asOf) return undefined;
  const moved = planIn(input.head, plan)?.plan.value.reporting.periods.find(({ id }) => id === period)?.locked;
  // A lock that was opened again on record holds as it is now.
  if (moved === undefined || moved < input.asOf) return locked;
  return isTranscribed(input, plan, { period, field: 'locked' }, locked, moved) ? undefined : locked;
}

/** The day by which returns of the period were due, once it is over; where none was set, the cut-off of the next period. */
export function dueSince(input: GuardInput, plan: string, period: string): string | undefined {
  const own = periodIn(input, plan, period);
  const due = own && (own.returnsDue ?? nextCutOff(input, plan, own.cutOff));
  return due !== undefined && due < input.asOf ? due : undefined;
}

/** Whether returns of the period may still change, by a lock that is to come. */
export function isOpen(input: GuardInput, plan: string, period: string): boolean {
  const { locked } = periodIn(input, plan, period) ?? {};
  return locked !== undefined && lockedSince(input, plan, period) === undefined;
}

/** Whether no period of the plan follows, and with it no return that could correct this one. */
export function isLast(input: GuardInput, plan: string, period: string): boolean {
  const own = periodIn(input, plan, period);
  return own !== undefined && nextCutOff(input, plan, own.cutOff) === undefined;
}

/** The reporting periods as they stood. */
export const periodsOf = ({ base }: GuardInput, plan: string): readonly PeriodRecord[] =>
  planIn(base, plan)?.plan.value.reporting.periods ?? [];

const periodIn = (input: GuardInput, plan: string, period: string): PeriodRecord | undefined =>
  periodsOf(input, plan).find(({ id }) => id === period);

const nextCutOff = (input: GuardInput, plan: string, cutOff: string): string | undefined =>
  periodsOf(input, plan)
    .map((period) => period.cutOff)
    .filter((other) => other > cutOff)
    .toSorted()[0];
