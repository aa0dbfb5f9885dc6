// Light rules: bands of a measure, with the source that published them.
import type { Rational } from './rational.ts';

/**
 * What a light rule measures: `points-behind` percentage points of the year's work behind the path, `share-of-expected`
 * progress in percent of what was expected by then, `days-late` days past a commitment's due date.
 */
export type LightMeasure = 'points-behind' | 'share-of-expected' | 'days-late';

/** An interval of the measure; an end that is left out is open, a stated one says whether it is included. */
export interface Band {
  readonly light: 'green' | 'yellow' | 'red';
  readonly from?: number;
  readonly fromIncluded?: boolean;
  readonly to?: number;
  readonly toIncluded?: boolean;
}

export interface LightRule {
  readonly id: string;
  readonly version: string;
  readonly measure: Exclude<LightMeasure, 'days-late'>;
  /** Together they hold every number once: `validate` proves it. */
  readonly bands: readonly Band[];
  /** The light of an overdue commitment by days late (1 and more); red from the first day where it is left out. */
  readonly lateBands?: readonly Band[];
  /** From how many points ahead of the path a figure counts as ahead of it. */
  readonly aheadFrom: number;
  readonly source: { readonly title: string; readonly url?: string; readonly note?: string };
}

/** How far a figure is from another light, in the units of the rule's measure. */
export interface Distance {
  readonly light: Band['light'];
  readonly by: Rational;
}
