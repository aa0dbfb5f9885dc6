// Sharing whole numbers out among organisations so that nothing is lost or added.
import type { Random } from './random.ts';

export type Weighted = readonly (readonly [organization: string, weight: number])[];

/** The total in proportion to the weights, by largest remainder: the shares add up to it exactly. */
export function shareOut(total: number, weights: Weighted): ReadonlyMap<string, number> {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0);
  const parts = weights.map(([id, weight]) => ({ id, exact: (total * weight) / sum }));
  const whole = parts.reduce((all, { exact }) => all + Math.floor(exact), 0);
  const byRemainder = parts.toSorted((a, b) => (b.exact % 1) - (a.exact % 1));
  const luckier = new Set(byRemainder.slice(0, total - whole).map(({ id }) => id));
  return new Map(parts.map(({ id, exact }) => [id, Math.floor(exact) + (luckier.has(id) ? 1 : 0)]));
}

/** Grows a total one by one, each time with another of those who report in that quarter. */
export function takeTurns(
  totals: readonly number[],
  tellers: readonly (readonly string[])[],
  random: Random,
): readonly ReadonlyMap<string, number>[] {
  return totals.map((total, index) => {
    const grown = new Map<string, number>();
    const turns = random.shuffle(tellers[index] ?? []);
    for (let turn = 0; turn < total - (totals[index - 1] ?? 0); turn++) {
      const organization = turns[turn % turns.length];
      if (organization !== undefined) grown.set(organization, (grown.get(organization) ?? 0) + 1);
    }
    return grown;
  });
}

/** What an organisation has reached by the end of a quarter, from what each quarter brought. */
export const cumulated =
  (grown: readonly ReadonlyMap<string, number>[]) =>
  (organization: string, quarter: number): number =>
    grown.slice(0, quarter + 1).reduce((sum, brought) => sum + (brought.get(organization) ?? 0), 0);
