// Which figures may still lose their verdict when the rest of them comes in: silence is no way to keep below a limit.
import type { ResolvedTarget } from '../model/assessment.ts';
import type { Indicator } from '../model/plan.ts';

/**
 * Whether who has not handed in could still break a target that the others keep: a total and the most of all grow with
 * every figure more, the least of all falls. A total that has reached what it must not fall short of stays there.
 */
export function restMayBreak({ kind, combine }: Indicator, { low, high }: ResolvedTarget): boolean {
  if (kind === 'count') return high !== undefined;
  if (kind !== 'level') return false;
  switch (combine) {
    case 'sum':
    case 'max':
      return high !== undefined;
    case 'min':
      return low !== undefined;
    case 'latest':
    case 'weighted':
    case undefined:
      return false;
  }
}
