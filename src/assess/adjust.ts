// The plan as adjusted: approved changes in force on a day, applied to the items as the notice issued them.
import { byText } from '../lib/by-text.ts';
import type { Adjustment, Commitment, Due, Indicator, Plan } from '../model/plan.ts';

export interface InForce<T> {
  readonly item: T;
  /** As the notice and the office's assignments have it. */
  readonly issued: T;
  readonly cancelled: boolean;
  readonly adjusted: boolean;
  /** In force, oldest first. */
  readonly adjustments: readonly Adjustment[];
}

/** The adjustments of one item that are in force at the end of `asOf`, oldest first. */
export function adjustmentsInForce(plan: Plan, subject: string, asOf: string): readonly Adjustment[] {
  return plan.adjustments
    .filter((adjustment) => adjustment.subject === subject && adjustment.date <= asOf)
    .toSorted(byText(({ date }) => date));
}

export function adjustCommitment(commitment: Commitment, adjustments: readonly Adjustment[]): InForce<Commitment> {
  return apply(commitment, adjustments, (item, adjustment) => ({
    ...item,
    due: movedDue(item.due, adjustment.due),
    lead: adjustment.lead?.to ?? item.lead,
  }));
}

export function adjustIndicator(indicator: Indicator, adjustments: readonly Adjustment[]): InForce<Indicator> {
  return apply(indicator, adjustments, (item, adjustment) => ({
    ...item,
    due: movedDue(item.due, adjustment.due),
    lead: adjustment.lead?.to ?? item.lead,
    target: adjustment.target?.to ?? item.target,
    definition: adjustment.definition?.to ?? item.definition,
    path: adjustment.path?.to ?? item.path,
  }));
}

/** Who led an item at the end of a day, before and after changes of the lead. */
export const leadOn = ({ issued, adjustments }: InForce<Commitment>, day: string): string | undefined =>
  adjustments.findLast(({ lead, date }) => lead !== undefined && date <= day)?.lead?.to ?? issued.lead;

/** Whether an organisation led it on some day of a span, both ends included. */
export const ledWithin = (inForce: InForce<Commitment>, organization: string, from: string, until: string): boolean =>
  leadOn(inForce, from) === organization ||
  inForce.adjustments.some(({ lead, date }) => lead?.to === organization && date > from && date <= until);

/** A date that was moved is the office's, no longer the notice's; what waits for others goes on waiting. */
function movedDue(due: Due, change: Adjustment['due']): Due {
  if (change === undefined) return due;
  const basis = due.basis === 'stated' || due.basis === 'plan-year' ? 'assigned' : due.basis;
  return { ...due, basis, date: change.to };
}

function apply<T>(
  item: T,
  adjustments: readonly Adjustment[],
  change: (item: T, adjustment: Adjustment) => T,
): InForce<T> {
  return {
    item: adjustments.reduce(change, item),
    issued: item,
    cancelled: adjustments.some((adjustment) => adjustment.cancel),
    adjusted: adjustments.length > 0,
    adjustments,
  };
}
