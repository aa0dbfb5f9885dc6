// What a domain rule is: a record that says why it exists, and a pure check from the workspace to its findings.
import type { Fix, Place, Related, RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Plan, RuleOptions } from '../model/plan.ts';
import type { PlanFiles, SharedFiles, WorkspaceFiles } from '../model/workspace-files.ts';
import type { Beside } from '../model/source-file.ts';
import type { NamedDocument } from './documents.ts';
import type { Texts } from './texts.ts';

/** One plan as files and as linked values. */
export interface PlanInput {
  readonly files: PlanFiles;
  readonly plan: Plan;
  /** Every file of the plan was read: what is not there is really missing. */
  readonly complete: boolean;
}

/** What is checked at one time: the files that all plans share, or one plan. */
export interface RuleInput {
  /** The files checked now, and no others. */
  readonly files: WorkspaceFiles;
  /** The shared files as what plans may refer to, whether they are checked now or not. */
  readonly shared: SharedFiles;
  readonly plans: readonly PlanInput[];
  readonly texts: Texts;
  readonly options: RuleOptions;
  readonly ruleIds: RuleIds;
  /** What lies beside the data; where nobody looks, nothing is known. */
  readonly beside: Beside;
}

export interface RuleIds {
  /** The rules whose severity a workspace may set: all domain rules, and those over a change. */
  readonly settable: readonly string[];
  /** The rules of reading and shape, which are always errors. */
  readonly fixed: readonly string[];
}

/** Reports one mistake; the rule's id and severity are added by whoever runs it. */
export type Report = (
  place: Place,
  message: Localized,
  more?: {
    readonly hint?: Localized;
    readonly subject?: string;
    readonly related?: readonly Related[];
    readonly fix?: Fix;
  },
) => void;

/** Validity is timeless: no rule knows what day it is. */
export type Rule = RuleRecord & (PartRule | WholeRule);

/** Looks at the shared files, or at one plan. */
interface PartRule {
  readonly check: (input: RuleInput, report: Report) => void;
}

/** Compares what several plans say, when all of them were looked at. */
interface WholeRule {
  /** @param named the documents of all plans, in the order of the plans */
  readonly checkAcross: (named: readonly NamedDocument[], report: Report) => void;
}
