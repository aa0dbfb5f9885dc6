// The whole comparison of two sides, for diff and for whoever else asks what a pull request does.
import { compareStates } from '../compare/index.ts';
import type { Change, Comparison, State, UnreadFile } from '../model/comparison.ts';
import type { Finding } from '../model/diagnostic.ts';
import { judgeChanges } from './diff-lights.ts';
import type { Sides } from './diff-sides.ts';
import { loadStates } from './diff-states.ts';

export interface Compared {
  readonly comparison: Comparison;
  readonly base: State;
  readonly head: State;
}

/** What the rules over changes say; asked for only here. */
export type Guard = (
  comparison: Comparison,
  base: State,
  head: State,
  sides: Pick<Sides, 'base' | 'head'>,
) => Promise<readonly Finding[]>;

export const noGuards: Guard = async () => Promise.resolve([]);

/**
 * @param only the id of the one plan to compare; what belongs to the whole workspace is compared all the same
 * @param asOf the day at which both sides are judged, by the head's settings
 */
export async function compareSides(
  { base: from, head: to }: Pick<Sides, 'base' | 'head'>,
  asOf: (head: State) => string,
  only?: string,
  guard: Guard = noGuards,
): Promise<Compared> {
  const { base, head, unread, touched } = await loadStates(from.sources, to.sources);
  const day = asOf(head);
  const isWanted = (plan: string | undefined): boolean => only === undefined || plan === undefined || plan === only;
  const all = compareStates(base, head);
  const changes = all.changes.filter(({ plan }) => isWanted(plan));
  const plans = plansIn(base, head).filter(({ id }) => isWanted(id));
  const ids = plans.map(({ id }) => id);
  const { flips, figures } = judgeChanges(ids, base, head, changes, { recorded: from.side.recorded, asOf: day });
  const isFlip = ({ from: before, to: after }: (typeof flips)[number]): boolean => before?.light !== after?.light;
  const comparison: Comparison = {
    base: from.side,
    head: to.side,
    asOf: day,
    plans,
    changes,
    goals: all.goals.filter(({ plan }) => isWanted(plan)),
    lights: flips.filter(isFlip),
    statuses: flips.filter((flip) => !isFlip(flip)),
    figures,
    unread,
    layoutOnly: layoutOnlyIn(touched, all.changes, unread),
    guards: [],
    blocking: false,
  };
  // Whichever plan is asked about, the change is one: what it does to the others passes with it.
  const guards = await guard({ ...comparison, changes: all.changes }, base, head, { base: from, head: to });
  const blocking = guards.some(({ severity }) => severity === 'error');
  return { comparison: { ...comparison, guards, blocking }, base, head };
}

function plansIn(base: State, head: State): Comparison['plans'] {
  const known = new Set(head.plans.map(({ id }) => id));
  return [...head.plans, ...base.plans.filter(({ id }) => !known.has(id))].map(({ id, title, simulated }) => ({
    id,
    title,
    simulated,
  }));
}

/** Files that were touched and hold none of the changes. */
function layoutOnlyIn(
  touched: readonly string[],
  changes: readonly Change[],
  unread: readonly UnreadFile[],
): readonly string[] {
  if (touched.length === 0) return [];
  const changed = new Set(unread.map(({ path }) => path));
  for (const { place, placeBefore } of changes)
    for (const at of [place, placeBefore]) if (at !== undefined) changed.add(at.file);
  return touched.filter((path) => !changed.has(path));
}
