// The judgement of a plan as of a day: statuses, lights, figures and the reasons for them, without any prose.
import type { Rational } from './rational.ts';
import type { Commitment, Evidence, Indicator, Task } from './plan.ts';

/** blue is due soon; grey is nothing to judge by. A colour never travels without its word. */
export type Light = 'red' | 'yellow' | 'blue' | 'grey' | 'green';

export type CommitmentStatus =
  'cancelled' | 'closed' | 'done' | 'overdue' | 'due-soon' | 'waiting' | 'in-progress' | 'not-started';

export type IndicatorStatus =
  | 'cancelled'
  | 'unassessable'
  | 'not-due'
  | 'unreported'
  | 'achieved'
  | 'missed'
  | 'met'
  | 'ahead'
  | 'on-track'
  | 'behind'
  | 'off-target';

export type TaskStatus = 'done' | 'overdue' | 'off-target' | 'behind' | 'in-progress' | 'not-started';

export type Status = CommitmentStatus | IndicatorStatus | TaskStatus;

/** The classes of published progress bulletins. */
export type ReviewClass = 'done' | 'ahead' | 'on-track' | 'behind' | 'other';

/** What the notice leaves open and somebody has to supply. */
export type Missing =
  | 'lead'
  | 'reporters'
  | 'definition'
  | 'baseline'
  | 'cohort-size'
  | 'path'
  | 'series'
  | 'combine'
  | 'returns-due'
  | 'reporting-organizations';

export interface ToSupply {
  readonly missing: Missing;
  /** Plan items, in plan order; the plan's own id for what concerns the whole plan. */
  readonly subjects: readonly string[];
}

/** How a light is decided: shares of the year's work that the figure lies behind, or its share of what is expected. */
export type LightMeasure = 'points-behind' | 'share-of-expected';

export interface Band {
  readonly light: 'green' | 'yellow' | 'red';
  /**
   * The worst value still in this band, in percentage points behind or in percent of the expected value.
   * Undefined for the last band, which takes all the rest: bands in order can have neither hole nor overlap.
   */
  readonly limit?: number;
  readonly limitIncluded?: boolean;
}

export interface LightRule {
  readonly id: string;
  readonly version: string;
  readonly measure: LightMeasure;
  /** From best to worst. */
  readonly bands: readonly Band[];
  /** From how many points ahead of the path a figure counts as ahead of it. */
  readonly aheadFrom: number;
  readonly source: { readonly title: string; readonly url?: string };
}

export type Reachability =
  | { readonly kind: 'locked-in' }
  | { readonly kind: 'on-course' }
  /** Per month, in the indicator's unit, exact: needed from now on, and reached so far. */
  | { readonly kind: 'needs'; readonly perMonth: Rational; readonly soFar: Rational; readonly left: Rational }
  /** At least `count` of the `open` members of the cohort that are still undecided. */
  | { readonly kind: 'needs-of-open'; readonly count: bigint; readonly open: bigint }
  | { readonly kind: 'out-of-reach'; readonly best: Rational }
  | { readonly kind: 'unknown' };

/** The same as printable numbers, rounded to the decimals of the unit. */
export type ReachabilityFigures =
  | { readonly kind: 'locked-in' | 'on-course' | 'unknown' }
  | { readonly kind: 'needs'; readonly perMonth: number; readonly soFar: number; readonly left: number }
  | { readonly kind: 'needs-of-open'; readonly count: number; readonly open: number }
  | { readonly kind: 'out-of-reach'; readonly best: number };

export type IndicatorReason =
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  | { readonly kind: 'zero-denominator' }
  | { readonly kind: 'no-closed-period' }
  | { readonly kind: 'nothing-reported'; readonly periods: readonly string[] }
  /** Judged by an older figure: its cut-off, days old at the as-of date, and the periods since without a return. */
  | { readonly kind: 'stale'; readonly readingDate: string; readonly days: number; readonly periods: readonly string[] }
  | { readonly kind: 'incomplete'; readonly reported: number; readonly expected: number }
  | { readonly kind: 'no-evidence' }
  | { readonly kind: 'restated'; readonly organization: string; readonly period: string; readonly reason: string };

/** The absolute target that a figure is held against. */
export interface ResolvedTarget {
  readonly op: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'between';
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/** The figures of an indicator, exact; in percent for a ratio. */
export interface Figures {
  readonly actual: Rational | undefined;
  readonly expected: Rational | undefined;
  readonly numerator: Rational | undefined;
  readonly denominator: Rational | undefined;
  /** Shares of the year's work: 1 is all of it. */
  readonly progress: Rational | undefined;
  readonly expectedProgress: Rational | undefined;
  /** progress − expected progress; negative is behind, also where lower is better. */
  readonly gap: Rational | undefined;
}

export interface IndicatorAssessment extends Figures {
  readonly kind: 'indicator';
  readonly item: Indicator;
  readonly status: IndicatorStatus;
  readonly light: Light;
  readonly target: ResolvedTarget | undefined;
  /** The cut-off of the figure, which it is judged at. */
  readonly readingDate: string | undefined;
  readonly periodId: string | undefined;
  readonly reachability: Reachability;
  readonly reasons: readonly IndicatorReason[];
  readonly missing: readonly Missing[];
  readonly adjusted: boolean;
  /** The light and status against the plan as issued, where an adjustment makes them differ. */
  readonly original: { readonly status: IndicatorStatus; readonly light: Light } | undefined;
}

/** What an organisation said of a commitment, in the newest return that counts. */
export interface Told {
  readonly organization: string;
  readonly period: string;
  readonly progress: string | undefined;
  readonly problems: string | undefined;
  readonly next: string | undefined;
  readonly evidence: readonly Evidence[];
}

export interface CommitmentAssessment {
  readonly kind: 'commitment';
  readonly item: Commitment;
  readonly status: CommitmentStatus;
  readonly light: Light;
  /** The due date in force; undefined for ongoing work. */
  readonly due: string | undefined;
  readonly doneOn: string | undefined;
  readonly doneOnPrecision: 'day' | 'month';
  /** Days past due: of an overdue item as of the day, of a finished one when it was finished. */
  readonly daysLate: number | undefined;
  /** Days until due, 0 on the day itself. */
  readonly daysLeft: number | undefined;
  readonly told: readonly Told[];
  readonly missing: readonly Missing[];
  readonly adjusted: boolean;
  readonly original: { readonly status: CommitmentStatus; readonly light: Light } | undefined;
}

export type PartAssessment = CommitmentAssessment | IndicatorAssessment;

export type LightCounts = Readonly<Record<Light, number>>;

export interface TaskAssessment {
  readonly item: Task;
  readonly status: TaskStatus;
  /** The worst of the parts: lights are never averaged. */
  readonly light: Light;
  readonly counts: LightCounts;
  readonly commitments: readonly CommitmentAssessment[];
  readonly indicators: readonly IndicatorAssessment[];
}

/** Whether the returns that are owed for a period came in. */
export interface ReturnsReceived {
  readonly period: string;
  readonly cutOff: string;
  readonly returnsDue: string | undefined;
  readonly received: readonly { readonly organization: string; readonly reported: string; readonly daysLate: number }[];
  /** Owed, and not handed in although the period's returns are due. */
  readonly missing: readonly string[];
}

export interface Assessment {
  readonly asOf: string;
  readonly lightRule: LightRule;
  readonly tasks: readonly TaskAssessment[];
  readonly returns: readonly ReturnsReceived[];
  readonly toSupply: readonly ToSupply[];
}
