// Which lines differ between two texts: the shortest script of Myers, "An O(ND) Difference Algorithm" (1986), up to a limit.

/** Lines of the old text, from 0 and without the end, that became lines of the new one. */
export interface Change {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Texts that differ in more lines are shown as replaced between their common beginning and end. */
const mostSteps = 800;

export function changedLines(old: readonly string[], fresh: readonly string[]): readonly Change[] {
  let start = 0;
  const shortest = Math.min(old.length, fresh.length);
  while (start < shortest && old[start] === fresh[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail += 1;
  const [a, b] = [old.slice(start, old.length - tail), fresh.slice(start, fresh.length - tail)];
  if (a.length === 0 && b.length === 0) return [];
  const whole = [{ oldStart: 0, oldEnd: a.length, newStart: 0, newEnd: b.length }];
  const changes = (a.length > 0 && b.length > 0 ? shortestScript(a, b) : undefined) ?? whole;
  return changes.map(({ oldStart, oldEnd, newStart, newEnd }) => ({
    oldStart: oldStart + start,
    oldEnd: oldEnd + start,
    newStart: newStart + start,
    newEnd: newEnd + start,
  }));
}

/** `reached` holds, for each diagonal (old minus new), how far the old text is passed after so many steps. */
function shortestScript(a: readonly string[], b: readonly string[]): readonly Change[] | undefined {
  const trail: ReadonlyMap<number, number>[] = [];
  let reached = new Map<number, number>([[1, 0]]);
  for (let steps = 0; steps <= mostSteps; steps += 1) {
    trail.push(reached);
    const next = new Map<number, number>();
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = isDown(reached, diagonal, steps)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return wayBack(trail, a.length, b.length);
    }
    reached = next;
  }
  return undefined;
}

const isDown = (reached: ReadonlyMap<number, number>, diagonal: number, steps: number): boolean =>
  diagonal === -steps || (diagonal !== steps && (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1));

function wayBack(trail: readonly ReadonlyMap<number, number>[], oldEnd: number, newEnd: number): readonly Change[] {
  const changes: Change[] = [];
  let [x, y] = [oldEnd, newEnd];
  for (let steps = trail.length - 1; steps > 0; steps -= 1) {
    const reached = trail[steps] ?? new Map<number, number>();
    const diagonal = x - y;
    const isInsertion = isDown(reached, diagonal, steps);
    const from = isInsertion ? diagonal + 1 : diagonal - 1;
    const fromX = reached.get(from) ?? 0;
    const fromY = fromX - from;
    const step: Change = {
      oldStart: fromX,
      oldEnd: isInsertion ? fromX : fromX + 1,
      newStart: fromY,
      newEnd: isInsertion ? fromY + 1 : fromY,
    };
    const after = changes.at(-1);
    if (after !== undefined && after.oldStart === step.oldEnd && after.newStart === step.newEnd)
      changes[changes.length - 1] = { ...after, oldStart: step.oldStart, newStart: step.newStart };
    else changes.push(step);
    [x, y] = [fromX, fromY];
  }
  return changes.toReversed();
}
