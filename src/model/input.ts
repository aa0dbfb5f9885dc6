// What a judgement was made of: each reading or entry that counted, and where it stands.
import type { Place } from './diagnostic.ts';
import type { Evidence, ProgressRecord } from './plan.ts';

/** One reading or entry that counted, with where it stands; a corrected reading also names the correction's place. */
export interface Input {
  readonly organization: string;
  readonly period: string;
  /** The day it speaks of. */
  readonly date: string;
  readonly place: Place;
  readonly correctedAt: Place | undefined;
  readonly said: ReadingSaid | ProgressSaid;
  readonly evidence: readonly Evidence[];
}

export interface ReadingSaid {
  readonly kind: 'reading';
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly open: number | undefined;
  readonly answer: boolean | undefined;
}

export interface ProgressSaid {
  readonly kind: 'progress';
  readonly state: ProgressRecord['state'] | undefined;
  readonly text: string | undefined;
}
