// The judgement of a plan as of a day: statuses, lights, figures and the reasons for them, without any prose.
import type { Rational } from './rational.ts';
import type { Input } from './input.ts';
import type { Distance, LightRule } from './light-rule.ts';
import type { Commitment, Evidence, Indicator, Task } from './plan.ts';
import type { ReturnsReceived } from './returns-received.ts';

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

export type TaskStatus = 'cancelled' | 'done' | 'overdue' | 'off-target' | 'behind' | 'in-progress' | 'not-started';

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

/** What stands behind a light: a green from an old figure without evidence is shown as what it is. */
export interface Margin {
  /** To the next better and the next worse light; undefined where there is none or no path to measure against. */
  readonly toBetter: Distance | undefined;
  readonly toWorse: Distance | undefined;
  /** Days from the figure's cut-off to the as-of day. */
  readonly ageDays: number | undefined;
  readonly evidence: boolean;
  /** Change of the gap since the period before, in shares of the year's work; negative is losing ground. */
  readonly trend: Rational | undefined;
}

/** The light that an indicator had at the end of a closed period. */
export interface PeriodLight {
  readonly period: string;
  /** Judged by a figure of this period itself, not by an older one. */
  readonly hasFigure: boolean;
  readonly status: IndicatorStatus;
  readonly light: Light;
  readonly actual: Rational | undefined;
  readonly gap: Rational | undefined;
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
  | {
      readonly kind: 'incomplete';
      readonly reported: number;
      readonly expected: number;
      /** The organisations that owe this figure and have not handed it in. */
      readonly silent: readonly string[];
    }
  /** Returns of the period are still coming in; until all are in or due it is judged by the periods before. */
  | {
      readonly kind: 'collecting';
      readonly period: string;
      /** Whose are in. */
      readonly organizations: readonly string[];
      readonly expected: number;
      /** What came in is counted already: it is enough, whatever the others hand in. */
      readonly counts: boolean;
    }
  /** Their newest figure is of an earlier period than the rest, and is counted all the same. */
  | { readonly kind: 'carried'; readonly organizations: readonly string[]; readonly since: string }
  /** Their returns lie there and could not be read: what they hold is not in the figure. */
  | { readonly kind: 'unread'; readonly organizations: readonly string[] }
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
  readonly margin: Margin;
  /** One entry a closed period, oldest first. */
  readonly history: readonly PeriodLight[];
  /** How many periods running it has been red, and yellow or red. */
  readonly streak: { readonly red: number; readonly behind: number };
  /** The readings that the figure is made of. */
  readonly inputs: readonly Input[];
  readonly reasons: readonly IndicatorReason[];
  /** Whose returns lie there, could not be read, and may hold a part of the figure. */
  readonly unread: readonly string[];
  readonly missing: readonly Missing[];
  readonly adjusted: boolean;
  /** The light and status against the plan as issued, where an adjustment makes them differ. */
  readonly original: { readonly status: IndicatorStatus; readonly light: Light } | undefined;
  /** The same facts under another light rule, where somebody asked for one and it gives another light. */
  readonly otherwise?: Otherwise;
}

export type WorkingDays =
  | { readonly kind: 'known'; readonly days: number }
  | { readonly kind: 'no-calendar'; readonly years: readonly number[] };

/** What an organisation wrote of a commitment in one return. */
export interface ReturnWords {
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
  readonly told: readonly ReturnWords[];
  /** The entries that count by the day, oldest first. */
  readonly inputs: readonly Input[];
  /** Whose returns lie there, could not be read, and may say how far it is. */
  readonly unread: readonly string[];
  /** Working days late where the calendar of every year in question is known; the years without one otherwise. */
  readonly workingDaysLate: WorkingDays | undefined;
  readonly missing: readonly Missing[];
  readonly adjusted: boolean;
  readonly original: { readonly status: CommitmentStatus; readonly light: Light } | undefined;
  readonly otherwise?: Otherwise;
}

export interface Otherwise {
  readonly rule: string;
  readonly status: Status;
  readonly light: Light;
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

export interface Assessment {
  readonly asOf: string;
  readonly lightRule: LightRule;
  /** The rule that the facts are shown under beside it. */
  readonly otherRule?: LightRule;
  readonly tasks: readonly TaskAssessment[];
  readonly returns: readonly ReturnsReceived[];
  readonly toSupply: readonly ToSupply[];
}
