// Charts of a document as data: numbers, days and lights; how they are drawn is each format's affair.
import type { Light, LightCounts } from './assessment.ts';
import type { Phrase } from './phrase.ts';

export interface ChartPoint {
  readonly day: string;
  readonly value: number;
}

/** An indicator against its path, with the as-of line. */
export interface PathChart {
  readonly kind: 'path';
  /** The indicator's own title, as it was written. */
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  /** What was expected; empty for an indicator without a path. */
  readonly expected: readonly ChartPoint[];
  /** The cumulative figure at the end of each period that has one. */
  readonly actual: readonly ChartPoint[];
  /** The target's value and wording, where it is one number. */
  readonly target: { readonly value: number; readonly words: string } | undefined;
  readonly light: Light;
}

/** How many parts of each group have which light. */
export interface LightsChart {
  readonly kind: 'lights';
  readonly groups: readonly { readonly label: string; readonly counts: LightCounts }[];
}

/** Deadlines of the plan's year by day, the finished ones with the day they were finished. */
export interface DeadlineChart {
  readonly kind: 'deadlines';
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly due: string;
    readonly doneOn: string | undefined;
    readonly light: Light;
  }[];
}

export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: Phrase;
  readonly chart: PathChart | LightsChart | DeadlineChart;
}
