// Two states of a workspace to the changes between them, and two judgements to the lights that flip.
import type { Change, GoalMove, State } from '../model/comparison.ts';
import { type BareChange, changesBetween } from './changes.ts';
import { factsOf } from './facts.ts';
import { goalMoves } from './goals.ts';
import { type Names, namesIn } from './names.ts';
import { changeSentence } from './sentences.ts';

export { applyChanges } from './apply-changes.ts';
export { factsOf } from './facts.ts';
export { figureMoves } from './figures.ts';
export { flipsBetween } from './flips.ts';
export { namesInPlan } from './names.ts';
export type { Facts, Thing } from './things.ts';

export interface StateChanges {
  readonly changes: readonly Change[];
  readonly goals: readonly GoalMove[];
}

/**
 * Everything that the head says and the base does not, or otherwise.
 * @param names what things are called, where the states are only parts of a workspace
 */
export function compareStates(base: State, head: State, names: Names = namesIn(base, head)): StateChanges {
  const goals = goalMoves(base, head, names);
  const adjustments = new Map(goals.map((goal) => [`${goal.plan} ${goal.subject} ${goal.field}`, goal.adjustment]));
  const changes = changesBetween(factsOf(base), factsOf(head)).map((change): Change => {
    const adjustment = adjustmentOf(change, adjustments);
    return { ...change, ...(adjustment === undefined ? {} : { adjustment }), message: changeSentence(change, names) };
  });
  return { changes, goals };
}

/** An adjustment is its own reason; a change of an item has the one that moves the same field of it. */
function adjustmentOf(
  { address, subject, field = 'exists' }: BareChange,
  adjustments: ReadonlyMap<string, string | undefined>,
): string | undefined {
  // Records in another order are none of them.
  if (address.entity === 'adjustment') return address.key === '' ? undefined : address.key;
  const isItem = address.entity === 'commitment' || address.entity === 'indicator';
  return isItem ? adjustments.get(`${address.plan} ${subject} ${field}`) : undefined;
}
