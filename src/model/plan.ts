// The plan as values: what the files say once they are read, checked against their shape and linked.
import type { LightRule } from './light-rule.ts';
import type { Place } from './diagnostic.ts';
import type { Escalation, Slip } from './escalation.ts';
import type {
  Baseline,
  Census,
  Cohort,
  CommitmentRecord,
  CorrectionRecord,
  Document,
  DocumentIdentity,
  Due,
  Evidence,
  IndicatorRecord,
  OrganizationRecord,
  Path,
  ProgressRecord,
  ReadingRecord,
  Source,
  Target,
  Unit,
} from './generated/files.ts';

export type {
  Baseline,
  Census,
  Cohort,
  CommitmentRecord,
  CorrectionRecord,
  Document,
  DocumentIdentity,
  Due,
  Evidence,
  IndicatorRecord,
  Path,
  ProgressRecord,
  ReadingRecord,
  Source,
  Target,
  Unit,
};
export type CommitmentKind = CommitmentRecord['kind'];
export type IndicatorKind = IndicatorRecord['kind'];
export type DueBasis = Due['basis'];
export type OrganizationKind = OrganizationRecord['kind'];
export type LightRulePreset = 'default' | 'yinchuan-2025' | 'relative-80-60';

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Other names it goes by, old ones too. */
  readonly aliases: readonly string[];
  /** Who acts for it on the code platform: `@user`, `@organisation/team` or an e-mail address. */
  readonly accounts: readonly string[];
  readonly kind: OrganizationKind;
}

/** Every organisation by id, in written order, and the groups with their members. */
export interface Registry {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly groups: ReadonlyMap<string, { readonly name: string; readonly members: readonly string[] }>;
}

/** Rest days and working weekends of one year. */
export interface YearCalendar {
  readonly year: number;
  readonly notice: string;
  readonly rest: readonly { readonly from: string; readonly to: string }[];
  readonly work: ReadonlySet<string>;
}

/** By rule id, every default filled in. */
export interface RuleOptions {
  readonly 'title-brief': { readonly most: number };
  readonly 'title-one-action': { readonly kinds: readonly CommitmentKind[] };
  readonly 'indicator-has-interim': { readonly kinds: readonly IndicatorKind[] };
  readonly 'deliverable-dated': { readonly kinds: readonly CommitmentKind[] };
  readonly 'commitment-has-lead': { readonly kinds: readonly CommitmentKind[] };
  readonly 'progress-evidenced': { readonly kinds: readonly CommitmentKind[] };
}

export interface Settings {
  readonly name: string | undefined;
  readonly language: 'zh-CN' | 'en' | undefined;
  readonly timeZone: string;
  readonly dueSoonDays: number;
  /** The id of a preset or of one of the workspace's own rules. */
  readonly lightRule: string;
  readonly lightRules: readonly LightRule[];
  readonly severities: ReadonlyMap<string, 'error' | 'warning' | 'info' | 'off'>;
  readonly ruleOptions: RuleOptions;
  /** What stands on its papers; what is left out stays blank. */
  readonly papers: { readonly title?: string; readonly office?: string; readonly signature?: string };
}

export interface Section {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** Who answers for an item: `stated` by the notice, `assigned` by the office, or `missing`. */
export type LeadBasis = 'stated' | 'assigned' | 'missing';

export interface Responsibility {
  readonly lead: string | undefined;
  readonly leadBasis: LeadBasis;
  /** In written order; order carries meaning. */
  readonly support: readonly string[];
  /** Named by the notice without a role. */
  readonly named: readonly string[];
}

export interface Commitment extends Responsibility {
  readonly id: string;
  readonly taskId: string;
  readonly kind: CommitmentKind;
  readonly title: string;
  readonly due: Due;
  readonly source: Source;
  readonly questions: readonly string[];
  readonly place: Place;
}

export interface Indicator extends Responsibility {
  readonly id: string;
  readonly taskId: string;
  readonly kind: IndicatorKind;
  readonly title: string;
  readonly series: 'increments' | 'to-date' | undefined;
  readonly combine: 'sum' | 'latest' | 'min' | 'max' | 'weighted' | undefined;
  readonly unit: Unit;
  readonly definition: string | undefined;
  readonly cohort: Cohort | undefined;
  readonly baseline: Baseline | undefined;
  readonly target: Target;
  readonly path: Path | undefined;
  readonly due: Due;
  /** Groups resolved to their members, in written order. */
  readonly reporters: readonly string[];
  readonly source: Source;
  readonly questions: readonly string[];
  readonly place: Place;
}

export interface Task {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly sectionId: string;
  readonly context: string | undefined;
  readonly questions: readonly string[];
  readonly commitments: readonly Commitment[];
  readonly indicators: readonly Indicator[];
  readonly file: string;
}

export interface Period {
  readonly id: string;
  readonly cutOff: string;
  /** Timely until this day. */
  readonly returnsDue: string | undefined;
  /** Allowed until this day; afterwards only a correction in a later return restates the period. */
  readonly locked: string | undefined;
}

export type ReturnBasis = 'handed-in' | 'public-record';

/** An entry of a return with the place it stands at. */
export type Placed<T> = T & { readonly place: Place };

export interface Return {
  readonly organization: string;
  readonly period: string;
  readonly reported: string;
  readonly basis: ReturnBasis;
  readonly simulated: boolean;
  readonly readings: readonly Placed<ReadingRecord>[];
  readonly progress: readonly Placed<ProgressRecord>[];
  readonly corrections: readonly Placed<CorrectionRecord>[];
  readonly file: string;
}

/** A return that lies in its place and could not be read: handed in, whatever it says. */
export interface UnreadReturn {
  readonly organization: string;
  readonly period: string;
  readonly file: string;
}

export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

export interface Adjustment {
  readonly id: string;
  readonly subject: string;
  readonly date: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly document: Document;
  readonly due: Change<string> | undefined;
  readonly target: Change<Target> | undefined;
  readonly lead: Change<string> | undefined;
  readonly definition: Change<string> | undefined;
  readonly path: Change<Path> | undefined;
  readonly cancel: boolean;
  readonly place: Place;
}

export interface Plan {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly simulated: boolean;
  readonly document: DocumentIdentity;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly periods: readonly Period[];
  /** The organisations that owe returns, groups resolved; empty when nobody was designated. */
  readonly reporters: readonly string[];
  readonly returns: readonly Return[];
  readonly unreadReturns: readonly UnreadReturn[];
  /** Tasks that could not be read, by path: what they hold may be named elsewhere all the same. */
  readonly unreadTasks: readonly string[];
  /** Assignments, adjustments and slips that could not be read, by path: who is late, and with what, is not known without. */
  readonly unreadRecords: readonly string[];
  readonly adjustments: readonly Adjustment[];
  /** In written order. */
  readonly slips: readonly Slip[];
  /** The workspace's ladder; undefined where it has none that can be read. */
  readonly escalation: Escalation | undefined;
  readonly census: Census;
  readonly registry: Registry;
  readonly settings: Settings;
  /** By year; a year that is not in it has no table. */
  readonly calendars: ReadonlyMap<number, YearCalendar>;
  /** The path of plan.yaml. */
  readonly file: string;
}
