// Two states of a workspace side by side: what changed, by subject and not by line, and what it does to the lights.
import type { Light, Status } from './assessment.ts';
import type { Finding, Place } from './diagnostic.ts';
import type { Localized } from './language.ts';
import type { Plan, Settings } from './plan.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** A value as JSON has it; what is not there is null. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a fact is about. `setting` is a key of duban.yaml, `severity` and `rule-option` one rule in it; an `assignment` is
 * one decision on one item, however many items share its record.
 */
export type Entity =
  | 'return'
  | 'reading'
  | 'correction'
  | 'progress'
  | 'evidence'
  | 'slip'
  | 'plan'
  | 'section'
  | 'period'
  | 'task'
  | 'commitment'
  | 'indicator'
  | 'assignment'
  | 'adjustment'
  | 'erratum'
  | 'organization'
  | 'group'
  | 'setting'
  | 'light-rule'
  | 'severity'
  | 'rule-option'
  | 'suppression'
  | 'escalation'
  | 'escalation-step'
  | 'calendar-year';

/**
 * data: returns, readings, progress, corrections, evidence, slips. plan: what is to be done, by whom, until when. rules: how
 * it is judged (settings, light rules, severities, escalation, suppressions, and the working-day calendars: they move no
 * goal and belong to no plan, but say how days are counted).
 */
export type ChangeKind = 'data' | 'plan' | 'rules';

export type ChangeType =
  | `${Entity}-added`
  | `${Entity}-changed`
  | `${Entity}-removed`
  /** A progress entry that says done or closed, new or changed to it. */
  | 'commitment-done'
  /** A progress entry with the state reopened. */
  | 'commitment-reopened'
  /** An entry that said done or closed was removed or says otherwise now. */
  | 'done-withdrawn'
  /** A list holds the same things in another order; from and to are their keys. */
  | 'order-changed';

/** Where a fact is kept: unique within a state. `field` is left out for a thing as a whole. */
export interface FactAddress {
  readonly entity: Entity;
  /** The plan's id; empty for what belongs to the whole workspace. */
  readonly plan: string;
  readonly key: string;
  readonly field?: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly type: ChangeType;
  readonly address: FactAddress;
  /** The plan's id; undefined for what belongs to the whole workspace. */
  readonly plan: string | undefined;
  /** The plan item where there is one (`t08.m3`), else the thing's own id: a period, an organisation, a rule. */
  readonly subject: string;
  readonly organization?: string;
  readonly period?: string;
  /** The field that changed, such as `target`; left out where the whole thing was added or removed. */
  readonly field?: string;
  /** null where it was not there; of a whole thing every value that was written. */
  readonly from: Json;
  readonly to: Json;
  /** The adjustment record that explains it; of an adjustment its own id. */
  readonly adjustment?: string;
  /** Where it stands in the head; undefined for what was removed. */
  readonly place: Place | undefined;
  /** Where it stood in the base; undefined for what was added. */
  readonly placeBefore: Place | undefined;
  readonly message: Localized;
}

/** What an item is held to, with assignments and every adjustment applied. */
export type GoalField =
  'target' | 'due' | 'path' | 'baseline' | 'cohort' | 'definition' | 'lead' | 'cancelled' | 'exists';

/**
 * A goal post that was moved: what an item is held to was one thing in the base and is another in the head. What was never
 * said before is supplied, not moved.
 */
export interface GoalMove {
  readonly plan: string;
  readonly subject: string;
  readonly field: GoalField;
  readonly from: Json;
  readonly to: Json;
  /** The record new in the head that decides it; undefined where nothing does. */
  readonly adjustment: string | undefined;
  /** The day of a decision of the office, new in the head, that gives it; where no adjustment does. */
  readonly assignment?: string;
  readonly place: Place | undefined;
  readonly placeBefore: Place | undefined;
  readonly message: Localized;
}

/** Why a light is another: only the day, the data handed in, the plan, or how it is judged. */
export type FlipCause = 'calendar' | 'data' | 'plan' | 'rules';

/** `dimmed` went grey: nothing to judge by any more. */
export type FlipDirection = 'fell' | 'rose' | 'dimmed' | 'added' | 'removed';

export interface LightState {
  readonly light: Light;
  readonly status: Status;
}

/** One item in one step; the flips of an item lead from its first light to its last. */
export interface Flip {
  readonly plan: string;
  readonly subject: string;
  readonly of: 'task' | 'commitment' | 'indicator';
  readonly title: string;
  /** null where the item does not exist on this side of the step. */
  readonly from: LightState | null;
  readonly to: LightState | null;
  readonly cause: FlipCause;
  readonly direction: FlipDirection;
}

/** Figures as numbers, rounded for print; null where there is none. gap in percentage points of the year's work. */
export interface FigureState {
  readonly actual: number | null;
  readonly gap: number | null;
}

export interface FigureMove {
  readonly plan: string;
  readonly subject: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly from: FigureState;
  readonly to: FigureState;
}

export interface ComparedSide {
  /** As it was asked for, such as `HEAD~1`; undefined for the files as they are. */
  readonly revision: string | undefined;
  /** The full id of the commit; undefined for the files as they are. */
  readonly commit: string | undefined;
  /** The day it was recorded, in the workspace's time zone; undefined for the files as they are. */
  readonly recorded: string | undefined;
  /** It is not what was asked for but where the head left that, which has moved on since. */
  readonly parted?: boolean;
}

/** A file that could not be read; what it holds on the other side was left out of the comparison. */
export interface UnreadFile {
  readonly path: string;
  readonly side: 'base' | 'head' | 'both';
}

/** One state of a workspace, read and linked. */
export interface State {
  readonly files: WorkspaceFiles;
  readonly plans: readonly Plan[];
  readonly settings: Settings;
  /** Comments that set findings aside, as written. */
  readonly suppressions: readonly {
    readonly path: string;
    readonly line: number;
    readonly text: string;
    /** The way to what it is about, by keys and ids. */
    readonly about: string;
  }[];
}

export interface Comparison {
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  /** Both sides are judged at the end of this day. */
  readonly asOf: string;
  /** The plans compared, in the order of the head; those of the base alone last. */
  readonly plans: readonly { readonly id: string; readonly title: string; readonly simulated: boolean }[];
  /** By plan, kind and place in the plan. */
  readonly changes: readonly Change[];
  readonly goals: readonly GoalMove[];
  /** Where the light changed, or the item came or went. */
  readonly lights: readonly Flip[];
  /** Another status under the same light. */
  readonly statuses: readonly Flip[];
  readonly figures: readonly FigureMove[];
  readonly unread: readonly UnreadFile[];
  /** Files whose text changed and whose meaning did not: moved, laid out anew, comments. */
  readonly layoutOnly: readonly string[];
  /** What the rules over changes found. */
  readonly guards: readonly Finding[];
  /** A guard is an error. */
  readonly blocking: boolean;
}
