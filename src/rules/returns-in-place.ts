// Whether a return stands where its content belongs, and what its path says that it should be.
import { type ReturnOwner, ownerOfReturnPath } from '../lib/return-owner.ts';
import type { Plan, Return } from '../model/plan.ts';
import { once } from './once.ts';
import type { PlanInput } from './rule.ts';

export type Owner = ReturnOwner;

const extension = '.yaml';

/** Where a return of this organisation and period belongs. */
export const returnPath = (folder: string, { period, organization }: Owner): string =>
  `${folder}/returns/${period}/${organization}${extension}`;

/**
 * Whether a path is `returnPath`, without putting that together for each of many returns: the path of a return is always
 * of this form, so that it is enough to compare its two names and the end.
 */
export function isInPlace(path: string, { period, organization }: Owner): boolean {
  const atName = path.length - extension.length - organization.length;
  const atPeriod = atName - 1 - period.length;
  return (
    path.endsWith(extension) &&
    path.startsWith(organization, atName) &&
    path.startsWith(period, atPeriod) &&
    path.charAt(atName - 1) === '/' &&
    path.charAt(atPeriod - 1) === '/'
  );
}

/**
 * The returns that stand in their place. Whose figures the others hold, and of when, nobody knows: that they are in the
 * wrong place is all that is said of them.
 */
export const returnsInPlace = once(({ returns }: Plan): readonly Return[] =>
  returns.every((handedIn) => isInPlace(handedIn.file, handedIn))
    ? returns
    : returns.filter((handedIn) => isInPlace(handedIn.file, handedIn)),
);

/** Whose return it is, and for when, by its path; undefined where that names no period of the plan or nobody registered. */
export function ownerByPath({ plan }: PlanInput, path: string): Owner | undefined {
  const { organization, period } = ownerOfReturnPath(path);
  const isKnown = plan.periods.some(({ id }) => id === period) && plan.registry.organizations.has(organization);
  return isKnown ? { organization, period } : undefined;
}
