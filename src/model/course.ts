// The path of an indicator over its time: what is expected of it on which day.
import type { Rational } from './rational.ts';

export interface CoursePoint {
  readonly day: string;
  /** Expected at the end of that day, in the indicator's own unit. */
  readonly value: Rational;
}
