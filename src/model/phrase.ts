// Every sentence a document can hold, as facts: the words in each language belong to `messages/`.
import type {
  IndicatorReason,
  Light,
  LightCounts,
  Missing,
  ReachabilityFigures,
  ReviewClass,
  Status,
  WorkingDays,
} from './assessment.ts';
import type { PlanCount } from './census.ts';
import type { DiffPhrase } from './diff-phrase.ts';
import type { EscalationPhrase } from './escalation-phrase.ts';
import type { FormulaPhrase } from './formula-phrase.ts';
import type { HistoryPhrase } from './history-phrase.ts';
import type { LightRule } from './light-rule.ts';
import type { PackPhrase } from './pack-phrase.ts';
import type { CommitmentKind, DueBasis, Evidence, Path, ProgressRecord, ReturnBasis } from './plan.ts';
import type { Later } from './returns-received.ts';
import type { Totals } from './totals.ts';

export type HeadingKey =
  | 'answer'
  | 'classes'
  | 'tasks'
  | 'lights-by-section'
  | 'lights-by-organization'
  | 'lights-by-group'
  | 'parts'
  | 'indicators'
  | 'overdue'
  | 'due-soon'
  | 'off-target'
  | 'unreported'
  | 'behind-and-why'
  | 'done-this-period'
  | 'due-today'
  | 'due-next-period'
  | 'returns'
  | 'problems'
  | 'next-steps'
  | 'waiting'
  | 'adjustments'
  | 'to-supply'
  | 'questions'
  | 'data-quality'
  | 'commitments'
  | 'matches'
  | 'why'
  | 'told'
  | 'inputs'
  | 'history'
  | 'remedy'
  | 'options'
  | 'example'
  | 'changes'
  | 'better'
  | 'original'
  | 'ledger'
  | 'leads'
  | 'owes'
  | 'deadlines'
  | 'receipt';

export type FactKey =
  | 'section'
  | 'source'
  | 'kind'
  | 'due'
  | 'lead'
  | 'support'
  | 'named'
  | 'status'
  | 'definition'
  | 'baseline'
  | 'cohort'
  | 'reporters'
  | 'target'
  | 'actual'
  | 'expected'
  | 'gap'
  | 'reachability'
  | 'original'
  | 'context'
  | 'missing'
  | 'light-rule'
  | 'formula'
  | 'place'
  | 'reading-date'
  | 'next-light'
  | 'adjustment'
  | 'otherwise'
  | 'made-by'
  | 'commit'
  | 'as-of'
  | 'known-at'
  | 'files'
  | 'data';

export type Phrase =
  | EscalationPhrase
  | HistoryPhrase
  | PackPhrase
  | DiffPhrase
  | { readonly key: 'heading'; readonly of: HeadingKey; readonly count?: number }
  | { readonly key: 'fact'; readonly of: FactKey }
  | { readonly key: 'review-title'; readonly plan: string; readonly period: string }
  | { readonly key: 'status-title'; readonly plan: string }
  | { readonly key: 'as-of'; readonly asOf: string; readonly document: string }
  | { readonly key: 'review-as-of'; readonly asOf: string; readonly document: string; readonly period: string }
  | { readonly key: 'simulated' }
  | { readonly key: 'answer'; readonly asOf: string; readonly totals: Totals }
  | {
      readonly key: 'answer-returns';
      readonly period: string;
      readonly received: number;
      readonly owed: number;
      readonly late: number;
      /** Handed in, and their files could not be read. */
      readonly unread: number;
    }
  | { readonly key: 'answer-no-reporters' }
  | { readonly key: 'period-open'; readonly cutOff: string }
  /** A status waits for returns that are not due yet; the review of the period does not. */
  | {
      readonly key: 'returns-silent';
      readonly period: string;
      readonly due?: string;
      readonly names: readonly string[];
    }
  | {
      readonly key: 'returns-awaited';
      readonly asOf: string;
      readonly period: string;
      readonly due: string | undefined;
    }
  /** Handed in or compiled after the as-of day, and counted. */
  | ({ readonly key: 'came-later'; readonly basis: ReturnBasis; readonly asOf: string } & Later)
  /** Up to which day of handing in a review knows the returns. */
  | {
      readonly key: 'returns-until';
      readonly asOf: string;
      readonly last: string;
      readonly later: number;
      readonly ofLaterPeriods?: number;
    }
  | { readonly key: 'path-changed'; readonly from: Path['kind']; readonly to: Path['kind'] }
  | { readonly key: 'filtered'; readonly shown: number; readonly total: number }
  /** A long list is cut; the filter shows all of it. */
  | { readonly key: 'more'; readonly left: number; readonly status: Status }
  | { readonly key: 'light-rule'; readonly rule: LightRule }
  | { readonly key: 'shares-note' }
  | { readonly key: 'nothing' }
  | { readonly key: 'lead-missing' }
  | { readonly key: 'lead-basis'; readonly basis: 'stated' | 'assigned' }
  /** `working` where the calendars are known. */
  | { readonly key: 'days-late'; readonly days: number; readonly working?: number }
  | { readonly key: 'days-left'; readonly days: number }
  | { readonly key: 'finished-late'; readonly days: number }
  | { readonly key: 'finished-on-time' }
  | { readonly key: 'nothing-told' }
  | { readonly key: 'not-told-lately' }
  | { readonly key: 'data-errors'; readonly count: number }
  | { readonly key: 'ongoing' }
  | { readonly key: 'due-basis'; readonly basis: DueBasis }
  | { readonly key: 'awaits'; readonly organization: string }
  | { readonly key: 'kind'; readonly kind: CommitmentKind }
  | { readonly key: 'class'; readonly class: ReviewClass }
  | { readonly key: 'light'; readonly light: Light }
  | { readonly key: 'section'; readonly number: string; readonly title: string }
  | { readonly key: 'total' }
  | { readonly key: 'source'; readonly item: number; readonly clause: number | undefined }
  /** With the names of the organisations that the reason is about: silent, unread, or carried forward. */
  | { readonly key: 'reason'; readonly reason: IndicatorReason; readonly names: readonly string[] }
  | {
      readonly key: 'reachability';
      readonly figures: ReachabilityFigures;
      readonly decimals: number;
      readonly unit: string;
    }
  | { readonly key: 'missing-what'; readonly missing: Missing }
  | { readonly key: 'return-missing' }
  | { readonly key: 'return-unread' }
  | { readonly key: 'return-late'; readonly reported: string; readonly days: number }
  /** Not in by the day that is judged, and counted all the same. */
  | { readonly key: 'return-later'; readonly asOf: string; readonly reported: string; readonly days: number }
  | { readonly key: 'return-on-time'; readonly reported: string }
  | { readonly key: 'returns-due'; readonly date: string | undefined }
  | ({ readonly key: 'census'; readonly agrees: boolean; readonly files: number } & Omit<
      PlanCount,
      'id' | 'simulated' | 'progress'
    >)
  | { readonly key: 'original'; readonly status: Status; readonly light: Light }
  | { readonly key: 'otherwise'; readonly rule: string; readonly status: Status; readonly light: Light }
  /** `later` are those compiled after the day. */
  | { readonly key: 'public-record'; readonly asOf: string; readonly count: number; readonly later?: Later }
  | { readonly key: 'adjusted-note' }
  | { readonly key: 'cancelled' }
  /** What was cancelled is counted among the grey, and darkens no light of a whole. */
  | { readonly key: 'cancelled-apart'; readonly count: number }
  | { readonly key: 'roll-up'; readonly name: string }
  | { readonly key: 'returns-of'; readonly period: string }
  | { readonly key: 'period'; readonly period: string }
  | {
      readonly key: 'explain-days';
      readonly due: string;
      readonly reference: string;
      readonly days: number;
      readonly finished: boolean;
    }
  | { readonly key: 'working-days'; readonly working: WorkingDays }
  | FormulaPhrase
  | { readonly key: 'told-state'; readonly state: NonNullable<ProgressRecord['state']>; readonly day: string }
  | { readonly key: 'answer-yes-no'; readonly yes: boolean }
  | { readonly key: 'corrected-at'; readonly place: string }
  | ({ readonly key: 'evidence' } & Evidence)
  | { readonly key: 'still-open'; readonly open: number }
  | { readonly key: 'explain-task'; readonly counts: LightCounts; readonly cancelled?: number };
