// Which plans of two sides are read apart, one at a time and without being compared, since no file of theirs differs.
import { compareStates } from '../../../compare/index.ts';
import { topFolder } from '../../../lib/top-folder.ts';
import type { Settings } from '../../../model/plan.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { type PartedSides, partSides } from './parted-sides.ts';
import { type States, loadStates } from './states.ts';
import { type StillPlans, readStillPlans } from './still-plans.ts';

export interface Apart extends ReturnType<typeof compareStates> {
  /** With the plans of which a file differs. */
  readonly states: States;
  readonly still: StillPlans;
  readonly day: string;
}

/** Plans of which no file differs are read one at a time and not compared, wherever that cannot make a difference. */
export async function readApart(
  base: readonly SourceFile[],
  head: readonly SourceFile[],
  recorded: string | undefined,
  asOf: (settings: Settings) => string,
): Promise<Apart> {
  const apart = await readParts(partSides(base, head), recorded, asOf);
  const { naming } = apart.still;
  const whole = naming.size === 0 ? apart : await readParts(partSides(base, head, naming), recorded, asOf);
  return isSound(whole)
    ? whole
    : readParts({ differing: { base, head }, same: { base: [], head: [] } }, recorded, asOf);
}

async function readParts(
  { differing, same }: Pick<PartedSides, 'differing' | 'same'>,
  recorded: string | undefined,
  asOf: (settings: Settings) => string,
): Promise<Apart> {
  const states = await loadStates(differing.base, differing.head);
  const { changes, goals } = compareStates(states.base, states.head);
  const day = asOf(states.head.settings);
  const shared = changes.filter(({ plan }) => plan === undefined);
  const still = same.base.length === 0 ? none : await readStillPlans(same, shared, { recorded, asOf: day });
  return { states, changes, goals, still, day };
}

const none: StillPlans = { plans: [], unread: [], naming: new Set(), isMoved: false };

/** Whether every plan has an id of its own, the first one is compared, and no goal moves by what plans share. */
function isSound({ states: { base, head }, still }: Apart): boolean {
  const [next] = still.plans;
  if (next === undefined) return !still.isMoved;
  const alone = still.plans.map(({ id }) => id);
  const isUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
  const first = base.plans.find(({ id }) => head.plans.some((plan) => plan.id === id));
  return (
    !still.isMoved &&
    base.files.workspace !== undefined &&
    first !== undefined &&
    topFolder(first.file) < topFolder(next.file) &&
    [base, head].every(({ plans }) => isUnique([...alone, ...plans.map(({ id }) => id)]))
  );
}
