// Whether a target can still be reached: bounds from what is left, never a mood.
import { monthsElapsed } from '../lib/calendar.ts';
import { add, ceiling, compare, divide, floor, multiply, rational, subtract, whole } from '../lib/rational.ts';
import type { Reachability, ResolvedTarget } from '../model/assessment.ts';
import type { Indicator } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { type Actual, ratioScale } from './actual.ts';
import { meets } from './target.ts';

const unknown: Reachability = { kind: 'unknown' };

/** Growing counts and ratios over a known cohort have bounds; anything else is not guessed at. */
export function reachabilityOf(
  indicator: Indicator,
  target: ResolvedTarget,
  actual: Actual,
  readingDate: string,
  due: string,
): Reachability {
  if (target.low === undefined || (target.op !== 'gt' && target.op !== 'gte')) return unknown;
  if (indicator.kind === 'count') return ofCount(indicator, target, target.low, actual, readingDate, due);
  if (indicator.kind === 'ratio') return ofCohort(indicator, target, target.low, actual);
  return unknown;
}

function ofCount(
  indicator: Indicator,
  target: ResolvedTarget,
  low: Rational,
  actual: Actual,
  readingDate: string,
  due: string,
): Reachability {
  if (actual.value === undefined) return unknown;
  if (meets(target, actual.value)) return { kind: 'locked-in' };
  if (readingDate >= due) return { kind: 'out-of-reach', best: actual.value };
  // A strict target of whole things needs one more than the number named.
  const strictStep = target.op === 'gt' && indicator.unit.decimals === 0 ? whole(1) : whole(0);
  const left = subtract(add(low, strictStep), actual.value);
  const monthsSoFar = Math.max(1, monthsElapsed(readingDate));
  const perMonth = divide(left, whole(Math.max(1, monthsElapsed(due) - monthsElapsed(readingDate))));
  const soFar = divide(actual.value, whole(monthsSoFar));
  return compare(soFar, perMonth) >= 0 ? { kind: 'on-course' } : { kind: 'needs', perMonth, soFar, left };
}

/** Best case: everyone still open counts; worst case: nobody more does. */
function ofCohort(indicator: Indicator, target: ResolvedTarget, low: Rational, actual: Actual): Reachability {
  const { numerator, open } = actual;
  const size = indicator.cohort?.size === undefined ? actual.denominator : rational(indicator.cohort.size);
  if (numerator === undefined || size === undefined || size.n <= 0n) return unknown;
  const scale = ratioScale(indicator);
  const rate = (count: Rational): Rational => multiply(divide(count, size), scale);
  if (meets(target, rate(numerator)) && indicator.cohort?.size !== undefined) return { kind: 'locked-in' };
  if (open === undefined) return unknown;
  const best = rate(add(numerator, open));
  if (!meets(target, best)) return { kind: 'out-of-reach', best };
  if (meets(target, rate(numerator))) return { kind: 'on-course' };
  const threshold = divide(multiply(low, size), scale);
  const needed = target.op === 'gt' ? floor(threshold) + 1n : ceiling(threshold);
  return { kind: 'needs-of-open', count: needed - floor(numerator), open: floor(open) };
}
