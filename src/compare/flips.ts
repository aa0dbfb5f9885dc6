// Lights that differ between two judgements of a plan, all for one cause: the flips of a chain of judgements add up.
import { lightOrder } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Flip, FlipCause, FlipDirection, LightState } from '../model/comparison.ts';

interface Judged extends LightState {
  readonly of: Flip['of'];
  readonly title: string;
}

/**
 * Every item whose light or status differs, in the order of the later judgement; what is gone comes last.
 * @param before undefined where there was no such plan
 */
export function flipsBetween(
  plan: string,
  before: Assessment | undefined,
  after: Assessment | undefined,
  cause: FlipCause,
): readonly Flip[] {
  if (before === after) return [];
  const [known, now] = [judgedIn(before), judgedIn(after)];
  const ids = [...now.keys(), ...[...known.keys()].filter((id) => !now.has(id))];
  return ids.flatMap((id): readonly Flip[] => {
    const [from, to] = [known.get(id), now.get(id)];
    const { of, title } = to ?? from ?? unnamed;
    if (from?.light === to?.light && from?.status === to?.status) return [];
    return [
      { plan, subject: id, of, title, from: stateOf(from), to: stateOf(to), cause, direction: directionOf(from, to) },
    ];
  });
}

const unnamed = { of: 'task', title: '' } as const;

const stateOf = (judged: Judged | undefined): LightState | null =>
  judged === undefined ? null : { light: judged.light, status: judged.status };

function judgedIn(assessment: Assessment | undefined): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>();
  for (const task of assessment?.tasks ?? []) {
    judged.set(task.item.id, { of: 'task', title: task.item.title, light: task.light, status: task.status });
    for (const { kind, item, light, status } of partsOf([task]))
      judged.set(item.id, { of: kind, title: item.title, light, status });
  }
  return judged;
}

/** Of a status under the same light nothing is said to fall or rise. */
function directionOf(from: LightState | undefined, to: LightState | undefined): FlipDirection {
  if (from === undefined) return 'added';
  if (to === undefined) return 'removed';
  if (from.light !== to.light && to.light === 'grey') return 'dimmed';
  // From nothing to judge by to a green or due-soon light is a gain, to a yellow or red one a loss.
  const isWorse = lightOrder(to.light) < lightOrder(from.light);
  return from.light === 'grey'
    ? to.light === 'green' || to.light === 'blue'
      ? 'rose'
      : 'fell'
    : isWorse
      ? 'fell'
      : 'rose';
}
