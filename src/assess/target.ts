// Targets: what a figure must reach, resolved to absolute values, and whether it does.
// Comparators follow the words of the notice: 以上 includes the number and 超过, 不满 exclude it by Civil Code art. 1259;
// 不低于, 达到 include it and 低于 excludes it by their ordinary sense.
import { add, compare, divide, multiply, rational, subtract, whole, zero } from '../lib/rational.ts';
import type { ResolvedTarget } from '../model/assessment.ts';
import type { Indicator, Target } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';

const above = (op: 'gt' | 'gte', value: Rational): ResolvedTarget => ({ op, low: value, high: undefined });
const below = (op: 'lt' | 'lte', value: Rational): ResolvedTarget => ({ op, low: undefined, high: value });

/** Targets that mean nothing without the value they start from. */
export const isRelative = (target: Target): boolean =>
  ['increase', 'increase-by', 'decrease', 'decrease-by', 'maintain'].includes(target.op);

/** The absolute target; undefined when a part of it is not known (a baseline, who has to answer, a value). */
export function resolveTarget(indicator: Indicator): ResolvedTarget | undefined {
  const { target, baseline } = indicator;
  const value = target.value === undefined ? undefined : rational(target.value);
  const base = baseline === undefined ? undefined : rational(baseline.value);
  switch (target.op) {
    case 'gt':
    case 'gte':
      return value && above(target.op, value);
    case 'lt':
    case 'lte':
      return value && below(target.op, value);
    case 'eq':
      return value && { op: 'eq', low: value, high: value };
    case 'between':
      return target.low === undefined || target.high === undefined
        ? undefined
        : { op: 'between', low: rational(target.low), high: rational(target.high) };
    case 'all': {
      const members = answerers(indicator).length;
      return members === 0 ? undefined : above('gte', whole(members));
    }
    case 'increase':
      return base && above('gt', base);
    case 'decrease':
      return base && below('lt', base);
    case 'maintain':
      return base && above('gte', base);
    case 'increase-by':
    case 'decrease-by': {
      const change = changeOf(target, base);
      if (base === undefined || change === undefined) return undefined;
      return target.op === 'increase-by' ? above('gte', add(base, change)) : below('lte', subtract(base, change));
    }
  }
}

/** Points are a difference in the indicator's own unit; percent is of the baseline: two different targets. */
function changeOf(target: Target, base: Rational | undefined): Rational | undefined {
  if (target.by === undefined || base === undefined) return undefined;
  return target.change === 'percent' ? multiply(base, divide(rational(target.by), whole(100))) : rational(target.by);
}

/** Who answers a yes-no indicator: its reporters, else the organisations that the notice names. */
const answerers = (indicator: Indicator): readonly string[] =>
  indicator.reporters.length > 0 ? indicator.reporters : indicator.named;

export function meets(target: ResolvedTarget, actual: Rational): boolean {
  const lowSide = target.low === undefined ? 1 : compare(actual, target.low);
  const highSide = target.high === undefined ? -1 : compare(actual, target.high);
  switch (target.op) {
    case 'gt':
      return lowSide > 0;
    case 'lt':
      return highSide < 0;
    case 'gte':
    case 'lte':
    case 'eq':
    case 'between':
      return lowSide >= 0 && highSide <= 0;
  }
}

/** More than the target allows: of a count, which only grows, for good. */
export function isOver(target: ResolvedTarget, actual: Rational): boolean {
  if (target.high === undefined) return false;
  const side = compare(actual, target.high);
  return target.op === 'lt' ? side >= 0 : side > 0;
}

/** The value that progress is measured towards; a range has none. */
export function goalOf(target: ResolvedTarget): Rational | undefined {
  return target.op === 'between' ? undefined : (target.low ?? target.high);
}

/**
 * The value that progress is measured towards. There is no way to go where the baseline is better than the target (the
 * formula would take every step back for one ahead), and none for a figure that has gone past what it must equal or,
 * of a count, may not exceed.
 */
export function wayTo(indicator: Indicator, target: ResolvedTarget, value: Rational): Rational | undefined {
  const goal = goalOf(target);
  if (indicator.kind === 'count' && isOver(target, value)) return undefined;
  // A rate or level without a baseline starts nowhere.
  const start = indicator.baseline === undefined ? undefined : rational(indicator.baseline.value);
  const from = start ?? (indicator.kind === 'count' ? zero : undefined);
  if (goal === undefined || from === undefined) return goal;
  const side = compare(from, goal);
  if (target.op === 'eq') return side * compare(value, goal) < 0 ? undefined : goal;
  return side !== 0 && meets(target, from) ? undefined : goal;
}

/** A count that has reached its number cannot fall below it again. */
export const isIrrevocable = (item: Indicator, target: ResolvedTarget): boolean =>
  item.kind === 'count' && (target.op === 'gt' || target.op === 'gte');
