// Plans whose files are the same on both sides: no change is in them, but days and shared rules may flip their lights.
import { compareStates } from '../../../compare/index.ts';
import { evidenceIn } from '../../../guards/index.ts';
import { isSameFile } from '../../../lib/same-file.ts';
import { type AnyDataFile, type SourceFile, openParts, roleOf, treeOf } from '../../../load/index.ts';
import type { Change, State } from '../../../model/comparison.ts';
import type { Plan } from '../../../model/plan.ts';
import type { PlanFiles } from '../../../model/workspace-files.ts';
import { type Days, type LightChanges, judgeChanges } from './lights.ts';
import type { PartedSides } from './parted-sides.ts';

export interface StillPlan extends LightChanges, Pick<Plan, 'id' | 'title' | 'simulated' | 'file'> {}

export interface StillPlans {
  readonly plans: readonly StillPlan[];
  /** Files that cannot be read on either side. */
  readonly unread: readonly string[];
  /** The folders of those that name files as evidence: such a file may differ where no data does, and guards ask of it. */
  readonly naming: ReadonlySet<string>;
  /** Whether any goal of theirs moves by what all plans share. */
  readonly isMoved: boolean;
}

/**
 * Each is read once and let go of, so that memory does not grow with their number.
 * @param shared the changes of what belongs to no plan
 */
export async function readStillPlans(
  { base, head }: PartedSides['same'],
  shared: readonly Change[],
  days: Days,
): Promise<StillPlans> {
  const read = new Map<string, AnyDataFile>();
  const before = await openParts(treeOf(base), { kept: (file) => read.set(file.path, file) });
  // Linked anew by what the head shares; where that is the same there is nothing to link.
  const recall = (source: SourceFile): AnyDataFile | undefined =>
    isOfPlan(source) ? read.get(source.path) : undefined;
  const earlier = { plain: new Set<string>(), textOf: () => undefined, recall };
  const after = isAlike(base, head) ? before : await openParts(treeOf(head), { earlier });
  const isQuiet = after === before && (days.recorded === undefined || days.recorded >= days.asOf);
  const plans: StillPlan[] = [];
  const readable = new Set(read.keys());
  const naming = new Set<string>();
  let isMoved = false;
  for (const folder of before.folders) {
    read.clear();
    const then = (await before.loadFolder(folder)).linked;
    for (const path of read.keys()) readable.add(path);
    const now = after === before ? then : (await after.loadFolder(folder)).linked;
    if (then === undefined || now === undefined) continue;
    const [from, to] = [stateOf(then), stateOf(now)];
    if (evidenceIn(from).length > 0) naming.add(folder);
    if (then !== now) isMoved ||= compareStates(from, to).goals.length > 0;
    const { id, title, simulated, file } = now.plan;
    const lights = isQuiet ? { flips: [], figures: [] } : judgeChanges([id], from, to, shared, days);
    plans.push({ id, title, simulated, file, ...lights });
  }
  const unread = base.filter((source) => isOfPlan(source) && !readable.has(source.path)).map(({ path }) => path);
  return { plans, unread, naming, isMoved };
}

const isOfPlan = ({ path }: SourceFile): boolean => (roleOf(path)?.folder ?? '') !== '';

const isAlike = (base: readonly SourceFile[], head: readonly SourceFile[]): boolean =>
  base.length === head.length &&
  head.every((file, index) => {
    const stood = base[index];
    return stood?.path === file.path && isSameFile(stood, file);
  });

/** A plan by itself, without what it shares with others, and without files that cannot be read, as they are never compared. */
const stateOf = ({ files, plan }: { readonly files: PlanFiles; readonly plan: Plan }): State => ({
  files: { workspace: undefined, organizations: undefined, calendars: [], escalation: undefined, plans: [files] },
  plans: [{ ...plan, unreadReturns: [], unreadRecords: [] }],
  settings: plan.settings,
  suppressions: [],
});
