// Reachability as numbers that can be printed: what is needed is rounded up, everything else half up.
import type { Reachability, ReachabilityFigures } from '../model/assessment.ts';
import { ceiling, round } from './rational.ts';

/** @param decimals of the indicator's unit */
export function reachabilityFigures(reachability: Reachability, decimals: number): ReachabilityFigures {
  switch (reachability.kind) {
    case 'locked-in':
    case 'on-course':
    case 'unknown':
      return { kind: reachability.kind };
    case 'needs': {
      const { perMonth, soFar, left } = reachability;
      const scale = 10n ** BigInt(decimals);
      const enough = ceiling({ n: perMonth.n * scale, d: perMonth.d });
      return {
        kind: 'needs',
        perMonth: round({ n: enough, d: scale }, decimals),
        soFar: round(soFar, decimals),
        left: round(left, decimals),
      };
    }
    case 'needs-of-open':
      return { kind: 'needs-of-open', count: Number(reachability.count), open: Number(reachability.open) };
    case 'out-of-reach':
      return { kind: 'out-of-reach', best: round(reachability.best, decimals) };
  }
}
