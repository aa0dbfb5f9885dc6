// The returns of each organisation in the order of their periods: what came before what.
import type { Plan, Return } from '../model/plan.ts';
import { once } from './once.ts';
import { returnsInPlace } from './returns-in-place.ts';

/** Returns of the plan's periods by organisation, the earliest period first. */
export const returnsInOrder = once((plan: Plan): ReadonlyMap<string, readonly Return[]> => {
  const order = new Map(plan.periods.map(({ id }, index) => [id, index]));
  const position = ({ period }: Return): number => order.get(period) ?? 0;
  const byOrganization = new Map<string, Return[]>();
  for (const handedIn of returnsInPlace(plan)
    .filter(({ period }) => order.has(period))
    .toSorted((a, b) => position(a) - position(b))) {
    const known = byOrganization.get(handedIn.organization);
    if (known === undefined) byOrganization.set(handedIn.organization, [handedIn]);
    else known.push(handedIn);
  }
  return byOrganization;
});
