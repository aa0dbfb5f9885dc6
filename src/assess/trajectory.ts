// The expected path of an indicator (时序): which share of the year's work is due by a day.
import { daysBetween, monthsElapsed } from '../lib/calendar.ts';
import { compare, divide, isZero, multiply, one, rational, subtract, whole, zero } from '../lib/rational.ts';
import type { ResolvedTarget } from '../model/assessment.ts';
import type { Indicator, Path } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';

export interface Course {
  readonly path: Path;
  readonly year: number;
  readonly due: string;
  readonly baseline: Rational;
  readonly goal: Rational;
}

/** (value − baseline) ÷ (goal − baseline): 1 is the whole of the work, also where lower is better. */
export function progressOf(value: Rational, baseline: Rational, goal: Rational): Rational | undefined {
  const distance = subtract(goal, baseline);
  return isZero(distance) ? undefined : divide(subtract(value, baseline), distance);
}

/** The figure at a share of the year's work. */
export const valueAt = (share: Rational, baseline: Rational, goal: Rational): Rational =>
  subtract(baseline, multiply(share, subtract(baseline, goal)));

/**
 * The progress expected at the end of `day`, as a share of the year's work; undefined for `at-end`, which expects
 * nothing before its last day. Linear by months counts the months that are over (序时进度), by days the days.
 */
export function expectedProgress(course: Course, day: string): Rational | undefined {
  const { path, year, due, baseline, goal } = course;
  switch (path.kind) {
    case 'linear':
      if (day >= due) return one;
      if (day < `${year}-01-01`) return zero;
      return path.by === 'days' ? shareOfDays(day, year, due) : shareOfMonths(day, year, due);
    case 'steps': {
      const reached = stepAt(path, day);
      return reached === undefined ? zero : progressOf(reached, baseline, goal);
    }
    case 'at-end':
      return day >= due ? one : undefined;
  }
}

/** The interim target that holds at the end of `day`. */
export function stepAt({ steps }: Path, day: string): Rational | undefined {
  const reached = steps?.findLast((step) => step.date <= day);
  return reached && rational(reached.value);
}

/** A limit with steps of its own asks nothing of where a rate or level comes from: the value stands against the step. */
export const stepsAlone = ({ kind, baseline, path, target }: Indicator): boolean =>
  (kind === 'ratio' || kind === 'level') &&
  baseline === undefined &&
  path?.kind === 'steps' &&
  ['gt', 'gte', 'lt', 'lte'].includes(target.op);

/** Of a limit with steps alone: on the right side of the step, or short of it; there is no way to measure how far. */
export function besideStep(
  { low }: ResolvedTarget,
  value: Rational,
  step: Rational | undefined,
): 'not-due' | 'on-track' | 'behind' {
  if (step === undefined) return 'not-due';
  const side = compare(value, step);
  return (low === undefined ? side <= 0 : side >= 0) ? 'on-track' : 'behind';
}

/** Whole months over at the end of `day` since the plan year began; a due date may lie beyond that year. */
export const monthsOfWork = (day: string, year: number): number =>
  Math.max(0, (Number(day.slice(0, 4)) - year) * 12 + monthsElapsed(day));

const shareOfMonths = (day: string, year: number, due: string): Rational =>
  divide(whole(monthsOfWork(day, year)), whole(monthsOfWork(due, year) || 1));

function shareOfDays(day: string, year: number, due: string): Rational {
  const eve = `${year - 1}-12-31`;
  return divide(whole(daysBetween(eve, day)), whole(daysBetween(eve, due)));
}
