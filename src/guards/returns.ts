// Changes of what was handed in, with the return they stand in.
import { type PlanChange, planChanges } from './changes.ts';
import type { GuardInput } from './guard.ts';

export interface ReturnChange extends PlanChange {
  /** Of the return that holds it; a correction's own `period` is the one it restates. */
  readonly inPeriod: string;
  readonly organization: string;
}

/** @param isMeant which of them; all unless given */
export function returnChanges(
  input: GuardInput,
  isMeant: (change: PlanChange) => boolean = () => true,
): readonly ReturnChange[] {
  return planChanges(input, 'return', 'reading', 'progress', 'evidence', 'correction').flatMap(
    (change): readonly ReturnChange[] => {
      const { address, organization, period } = change;
      if (organization === undefined || period === undefined || !isMeant(change)) return [];
      const inPeriod = address.entity === 'correction' ? (address.key.split('/', 1)[0] ?? period) : period;
      return [{ ...change, organization, inPeriod }];
    },
  );
}

/** Of which return of which plan it is. */
export const returnOf = ({ plan, inPeriod, organization }: ReturnChange): string =>
  `${plan} ${inPeriod} ${organization}`;

/** What is lost with a return is part of that loss. */
export const subjectIn = ({ address: { entity }, subject }: ReturnChange): string | undefined =>
  entity === 'return' ? undefined : subject;
