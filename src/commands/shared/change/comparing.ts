// The whole comparison of two sides, for diff and for whoever else asks what a pull request does.
import { byText } from '../../../lib/by-text.ts';
import { topFolder } from '../../../lib/top-folder.ts';
import type { Change, ComparedSide, Comparison, State, UnreadFile } from '../../../model/comparison.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import type { Settings } from '../../../model/plan.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { judgeChanges } from './lights.ts';
import { readApart } from './read-apart.ts';
import type { StillPlan } from './still-plans.ts';

export interface SideFiles {
  readonly side: ComparedSide;
  readonly sources: readonly SourceFile[];
}

export interface Sides {
  readonly base: SideFiles;
  readonly head: SideFiles;
}

export interface Compared {
  readonly comparison: Comparison;
  /** The settings of the head. */
  readonly settings: Settings;
  /** The ids of all plans that there are on either side. */
  readonly known: readonly string[];
}

/** What the rules over changes say; asked for only here. The states hold the plans of which a file differs, and no others. */
export type Guard = (comparison: Comparison, base: State, head: State, sides: Sides) => Promise<readonly Finding[]>;

const noGuards: Guard = async () => Promise.resolve([]);

/**
 * @param only the id of the one plan to compare; what belongs to the whole workspace is compared all the same
 * @param asOf the day at which both sides are judged, by the head's settings
 */
export async function compareSides(
  { base: from, head: to }: Sides,
  asOf: (settings: Settings) => string,
  only?: string,
  guard: Guard = noGuards,
): Promise<Compared> {
  const isWanted = ({ plan }: { readonly plan: string | undefined }): boolean =>
    only === undefined || plan === undefined || plan === only;
  // Held against itself, a revision has changed in nothing, whatever the day.
  const isItself = from.side.commit !== undefined && from.side.commit === to.side.commit;
  const recorded = isItself ? undefined : from.side.recorded;
  const { states, still, day, ...all } = await readApart(from.sources, to.sources, recorded, asOf);
  const { base, head, touched } = states;
  const [changes, goals] = [all.changes.filter(isWanted), all.goals.filter(isWanted)];
  const known = plansIn(base, head, still.plans);
  const plans = known.filter(({ id }) => isWanted({ plan: id }));
  const lights = plans.map((plan) =>
    'flips' in plan ? plan : judgeChanges([plan.id], base, head, changes, { recorded, asOf: day }),
  );
  const flips = lights.flatMap((each) => each.flips);
  const isFlip = ({ from: before, to: after }: (typeof flips)[number]): boolean => before?.light !== after?.light;
  const unread = [...states.unread, ...still.unread.map((path): UnreadFile => ({ path, side: 'both' }))];
  const comparison: Comparison = {
    base: from.side,
    head: to.side,
    asOf: day,
    plans: plans.map(({ id, title, simulated }) => ({ id, title, simulated })),
    changes,
    goals,
    lights: flips.filter(isFlip),
    statuses: flips.filter((flip) => !isFlip(flip)),
    figures: lights.flatMap((each) => each.figures),
    unread: unread.toSorted(byText(({ path }) => path)),
    layoutOnly: layoutOnlyIn(touched, all.changes, states.unread),
    guards: [],
    blocking: false,
  };
  // Whichever plan is asked about, the change is one: what it does to the others passes with it.
  const guards = await guard({ ...comparison, changes: all.changes }, base, head, { base: from, head: to });
  const blocking = guards.some(({ severity }) => severity === 'error');
  return {
    comparison: { ...comparison, guards, blocking },
    settings: head.settings,
    known: known.map(({ id }) => id),
  };
}

type Shown = Comparison['plans'][number];

/** Those of the head in the order of their folders, then those that are gone. */
function plansIn(base: State, head: State, still: readonly StillPlan[]): readonly (Shown | StillPlan)[] {
  const known = new Set(head.plans.map(({ id }) => id));
  const ofHead = [...head.plans.map(({ id, title, simulated, file }) => ({ id, title, simulated, file })), ...still];
  return [
    ...(still.length === 0 ? ofHead : ofHead.toSorted(byText(({ file }) => topFolder(file)))),
    ...base.plans.filter(({ id }) => !known.has(id)).map(({ id, title, simulated }) => ({ id, title, simulated })),
  ];
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
