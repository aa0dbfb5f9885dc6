// The domain rules in display order, and the run of all of them over a workspace.
import type { Finding } from '../model/diagnostic.ts';
import type { Plan, Settings } from '../model/plan.ts';
import type { PlanFiles, SharedFiles, WorkspaceFiles } from '../model/workspace-files.ts';
import { adjustmentChanges } from './adjustment-changes.ts';
import { adjustmentGrounded } from './adjustment-grounded.ts';
import { assignmentSupplies } from './assignment-supplies.ts';
import { calendarConsistent } from './calendar-consistent.ts';
import { censusMatches } from './census-matches.ts';
import { correctionGrounded } from './correction-grounded.ts';
import { dateOnCalendar } from './date-on-calendar.ts';
import { decisionFitsItem } from './decision-fits-item.ts';
import { dueConsistent } from './due-consistent.ts';
import { entryUnique } from './entry-unique.ts';
import { escalationOrdered } from './escalation-ordered.ts';
import { fileInPlace } from './file-in-place.ts';
import type { RuleExamples } from './generated/examples.js';
import { idInPlace } from './id-in-place.ts';
import { idUnique } from './id-unique.ts';
import { itemRegistered } from './item-registered.ts';
import { lightRuleBands } from './light-rule-bands.ts';
import { lightRuleRegistered } from './light-rule-registered.ts';
import { organizationRegistered } from './organization-registered.ts';
import { pathComplete } from './path-complete.ts';
import { pathReachesTarget } from './path-reaches-target.ts';
import { progressDated } from './progress-dated.ts';
import { progressEvidenced } from './progress-evidenced.ts';
import { progressProven } from './progress-proven.ts';
import { readingConsistent } from './reading-consistent.ts';
import { readingFitsKind } from './reading-fits-kind.ts';
import { readingWithinPeriod } from './reading-within-period.ts';
import { reportingCalendar } from './reporting-calendar.ts';
import { returnExpected } from './return-expected.ts';
import { returnOwed } from './return-owed.ts';
import type { Rule, RuleInput } from './rule.ts';
import { sectionRegistered } from './section-registered.ts';
import { simulatedMarked } from './simulated-marked.ts';
import { slipGrounded } from './slip-grounded.ts';
import { targetComplete } from './target-complete.ts';
import { targetMatchesWords } from './target-matches-words.ts';
import { textClean } from './text-clean.ts';
import { timeZoneKnown } from './time-zone-known.ts';
import { adjustmentNumbered } from './adjustment-numbered.ts';
import { baselineDated } from './baseline-dated.ts';
import { cohortNamedAlike } from './cohort-named-alike.ts';
import { decisionDated } from './decision-dated.ts';
import { documentDateAgrees } from './document-date-agrees.ts';
import { dueAfterSigning } from './due-after-signing.ts';
import { dueWithinPlan } from './due-within-plan.ts';
import { erratumComplete } from './erratum-complete.ts';
import { erratumGrounded } from './erratum-grounded.ts';
import { evidenceDated } from './evidence-dated.ts';
import { evidenceFileInside } from './evidence-file-inside.ts';
import { indicatorSeriesFits } from './indicator-series-fits.ts';
import { indicatorUnitFitsKind } from './indicator-unit-fits-kind.ts';
import { organizationListedOnce } from './organization-listed-once.ts';
import { organizationNamesUnique } from './organization-names-unique.ts';
import { periodSeparate } from './period-separate.ts';
import { progressStateMoves } from './progress-state-moves.ts';
import { proofFitsKind } from './proof-fits-kind.ts';
import { readingCohortConsistent } from './reading-cohort-consistent.ts';
import { readingNumeratorNotFalling } from './reading-numerator-not-falling.ts';
import { readingToDateNotFalling } from './reading-to-date-not-falling.ts';
import { readingWithinCohort } from './reading-within-cohort.ts';
import { reporterOwesReturn } from './reporter-owes-return.ts';
import { returnAfterCutOff } from './return-after-cut-off.ts';
import { returnBeforeLock } from './return-before-lock.ts';
import { returnInOrder } from './return-in-order.ts';
import { returnUnique } from './return-unique.ts';
import { targetAgainstBaseline } from './target-against-baseline.ts';
import { targetAttainable } from './target-attainable.ts';
import { targetFitsUnit } from './target-fits-unit.ts';
import { titleOneAction } from './title-one-action.ts';
import { titleBrief } from './title-brief.ts';
import { titleMatchesTarget } from './title-matches-target.ts';
import { titleMatchesDue } from './title-matches-due.ts';
import { titleDueClear } from './title-due-clear.ts';
import { indicatorHasInterim } from './indicator-has-interim.ts';
import { indicatorHasDefinition } from './indicator-has-definition.ts';
import { indicatorHasReporters } from './indicator-has-reporters.ts';
import { deliverableDated } from './deliverable-dated.ts';
import { commitmentHasLead } from './commitment-has-lead.ts';
import { textDirection } from './text-direction.ts';
import { textCharacters } from './text-characters.ts';
import { numberWidth } from './number-width.ts';
import { quoteKinds } from './quote-kinds.ts';
import { bracketsBalanced } from './brackets-balanced.ts';
import { documentNumberForm } from './document-number-form.ts';
import { idDistinct } from './id-distinct.ts';
import { ruleRegistered } from './rule-registered.ts';
import { textsOf } from './texts.ts';
import { guardIds } from '../lib/guard-ids.ts';

export type { RuleExamples } from './generated/examples.js';
export type { Rule } from './rule.ts';

/** What a rule's own fixtures hold, for whoever asks about it: loaded then. */
export const loadExamples = async (): Promise<RuleExamples> => import('./generated/examples.js');

export const rules: readonly Rule[] = [
  idUnique,
  idInPlace,
  fileInPlace,
  censusMatches,
  textClean,
  lightRuleRegistered,
  lightRuleBands,
  calendarConsistent,
  organizationRegistered,
  sectionRegistered,
  itemRegistered,
  decisionFitsItem,
  dateOnCalendar,
  dueConsistent,
  reportingCalendar,
  timeZoneKnown,
  targetComplete,
  targetMatchesWords,
  pathComplete,
  pathReachesTarget,
  simulatedMarked,
  returnExpected,
  returnOwed,
  entryUnique,
  readingFitsKind,
  readingConsistent,
  readingWithinPeriod,
  correctionGrounded,
  progressDated,
  progressProven,
  progressEvidenced,
  assignmentSupplies,
  adjustmentChanges,
  adjustmentGrounded,
  erratumComplete,
  erratumGrounded,
  escalationOrdered,
  slipGrounded,
  organizationNamesUnique,
  organizationListedOnce,
  reporterOwesReturn,
  dueWithinPlan,
  dueAfterSigning,
  periodSeparate,
  indicatorUnitFitsKind,
  indicatorSeriesFits,
  targetFitsUnit,
  targetAttainable,
  targetAgainstBaseline,
  baselineDated,
  cohortNamedAlike,
  returnUnique,
  returnBeforeLock,
  returnAfterCutOff,
  returnInOrder,
  readingToDateNotFalling,
  readingNumeratorNotFalling,
  readingWithinCohort,
  readingCohortConsistent,
  progressStateMoves,
  proofFitsKind,
  evidenceFileInside,
  evidenceDated,
  documentDateAgrees,
  decisionDated,
  adjustmentNumbered,
  titleOneAction,
  titleBrief,
  titleMatchesTarget,
  titleMatchesDue,
  titleDueClear,
  indicatorHasInterim,
  indicatorHasDefinition,
  indicatorHasReporters,
  deliverableDated,
  commitmentHasLead,
  textDirection,
  textCharacters,
  numberWidth,
  quoteKinds,
  bracketsBalanced,
  documentNumberForm,
  idDistinct,
  ruleRegistered,
];

/** Checks a workspace part by part, so that no more than one plan has to be in memory. */
export interface Checking {
  readonly checkShared: (shared: SharedFiles, isAsked: IsAsked) => readonly Finding[];
  /** In the order of the plans: what two of them say differently is found in the later one. */
  readonly checkPlan: (shared: SharedFiles, files: PlanFiles, plan: Plan, isAsked: IsAsked) => readonly Finding[];
}

/** Whether findings of a severity are wanted at all. */
export type IsAsked = (severity: Finding['severity']) => boolean;

/**
 * @param settings overrides of severities by rule id, where `off` leaves a rule out, and the options of rules
 * @param fixed the ids of the rules of reading and shape, whose severity nobody sets
 */
export function beginChecking(settings: Settings, fixed: readonly string[]): Checking {
  const constant = {
    options: settings.ruleOptions,
    ruleIds: { settable: [...rules.map(({ id }) => id), ...guardIds], fixed },
    namedDocuments: new Map(),
  };
  const run = (input: RuleInput, isAsked: IsAsked): readonly Finding[] => {
    const findings: Finding[] = [];
    for (const rule of rules) {
      const severity = settings.severities.get(rule.id) ?? rule.severity;
      if (severity === 'off' || !isAsked(severity)) continue;
      rule.check(input, (place, message, more = {}) => {
        findings.push({ rule: rule.id, severity, place, message, ...more });
      });
    }
    return findings;
  };
  return {
    checkShared: (shared, isAsked) => {
      const files = { ...shared, plans: [] };
      return run({ ...constant, files, shared, plans: [], texts: textsOf(files) }, isAsked);
    },
    checkPlan: (shared, planFiles, plan, isAsked) => {
      const files = { ...nothingShared, plans: [planFiles] };
      const plans = [{ files: planFiles, plan, complete: planFiles.unread.length === 0 }];
      return run({ ...constant, files, shared, plans, texts: textsOf(files) }, isAsked);
    },
  };
}

const nothingShared: SharedFiles = {
  workspace: undefined,
  organizations: undefined,
  calendars: [],
  escalation: undefined,
};

/** Runs every rule on a workspace that is whole in memory. */
export function checkRules(
  { plans: planFiles, ...shared }: WorkspaceFiles,
  plans: readonly Plan[],
  settings: Settings,
  fixed: readonly string[],
  isAsked: IsAsked = () => true,
): readonly Finding[] {
  const { checkShared, checkPlan } = beginChecking(settings, fixed);
  const ofPlans = planFiles.flatMap((files, index) => {
    const plan = plans[index];
    return plan === undefined ? [] : checkPlan(shared, files, plan, isAsked);
  });
  return [...checkShared(shared, isAsked), ...ofPlans];
}
