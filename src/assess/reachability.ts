// Whether a target can still be reached: bounds from what is left, never a mood.
import { add, ceiling, compare, divide, floor, multiply, rational, subtract, whole } from '../lib/rational.ts';
import type { Reachability, ResolvedTarget } from '../model/assessment.ts';
import type { Indicator } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { type Actual, ratioScale } from './actual.ts';
import { isOver, meets } from './target.ts';
import { monthsOfWork } from './trajectory.ts';

const unknown: Reachability = { kind: 'unknown' };

/** The plan year, the day of the figure and the day it is due. */
interface Span {
  readonly year: number;
  readonly readingDate: string;
  readonly due: string;
  /** The figure is that of the period in which it is due. */
  readonly isLast: boolean;
  /** Everybody who owes a part of the figure has handed it in. */
  readonly complete: boolean;
}

/**
 * Growing counts and ratios over a known cohort have bounds; anything else is not guessed at. A count that is over its
 * ceiling never comes back, whoever has still to report.
 */
export function reachabilityOf(
  indicator: Indicator,
  target: ResolvedTarget,
  actual: Actual,
  value: Rational,
  span: Span,
): Reachability {
  if (indicator.kind === 'count' && isOver(target, value)) return { kind: 'out-of-reach', best: value };
  if (target.low === undefined || (target.op !== 'gt' && target.op !== 'gte')) return unknown;
  const aim: Aim = { indicator, target, low: target.low };
  if (indicator.kind === 'count') return ofCount(aim, value, span);
  const { numerator, denominator, open } = actual;
  if (numerator === undefined || denominator === undefined) return unknown;
  return ofCohort(aim, { numerator, denominator, open: undecided(indicator, denominator, open, span) });
}

/** A number to be reached from below. */
interface Aim {
  readonly indicator: Indicator;
  readonly target: ResolvedTarget;
  readonly low: Rational;
}

function ofCount({ indicator, target, low }: Aim, value: Rational, span: Span): Reachability {
  const { year, readingDate, due, isLast, complete } = span;
  if (meets(target, value)) return { kind: 'locked-in' };
  if (isLast) return complete ? { kind: 'out-of-reach', best: value } : unknown;
  // A strict target of whole things needs one more than the number named.
  const strictStep = target.op === 'gt' && indicator.unit.decimals === 0 ? whole(1) : whole(0);
  const left = subtract(add(low, strictStep), value);
  const monthsSoFar = monthsOfWork(readingDate, year);
  const perMonth = divide(left, whole(Math.max(1, monthsOfWork(due, year) - monthsSoFar)));
  const soFar = divide(value, whole(Math.max(1, monthsSoFar)));
  return compare(soFar, perMonth) >= 0 ? { kind: 'on-course' } : { kind: 'needs', perMonth, soFar, left };
}

/** Those still open; where some have not reported yet, everybody of the cohort whom no return speaks of is open too. */
function undecided(
  indicator: Indicator,
  denominator: Rational,
  open: Rational | undefined,
  { complete }: Span,
): Rational | undefined {
  if (open === undefined || complete) return open;
  const size = indicator.cohort?.size;
  if (size === undefined) return undefined;
  const unheard = subtract(rational(size), denominator);
  return unheard.n > 0n ? add(open, unheard) : open;
}

interface Counted {
  readonly numerator: Rational;
  readonly denominator: Rational;
  readonly open: Rational | undefined;
}

/** Best case: everyone still open counts; worst case: nobody more does. */
function ofCohort({ indicator, target, low }: Aim, { numerator, denominator, open }: Counted): Reachability {
  const known = indicator.cohort?.size;
  const size = known === undefined ? denominator : rational(known);
  const scale = ratioScale(indicator);
  const rate = (count: Rational): Rational => multiply(divide(count, size), scale);
  if (meets(target, rate(numerator)) && known !== undefined) return { kind: 'locked-in' };
  if (open === undefined) return unknown;
  const best = rate(add(numerator, open));
  if (!meets(target, best)) return { kind: 'out-of-reach', best };
  if (meets(target, rate(numerator))) return { kind: 'on-course' };
  const short = subtract(divide(multiply(low, size), scale), numerator);
  const count = target.op === 'gt' ? floor(short) + 1n : ceiling(short);
  return { kind: 'needs-of-open', count, open: floor(open) };
}
