// The domain rules in display order.
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
import { returnNotCopied } from './return-not-copied.ts';
import type { Rule } from './rule.ts';
import { sectionRegistered } from './section-registered.ts';
import { simulatedMarked } from './simulated-marked.ts';
import { slipGrounded } from './slip-grounded.ts';
import { targetComplete } from './target-complete.ts';
import { softWordsSettled } from './soft-words-settled.ts';
import { targetMatchesWords } from './target-matches-words.ts';
import { textClean } from './text-clean.ts';
import { timeZoneKnown } from './time-zone-known.ts';
import { adjustmentNumbered } from './adjustment-numbered.ts';
import { baselineDated } from './baseline-dated.ts';
import { cohortNamedAlike } from './cohort-named-alike.ts';
import { dateNearPlan } from './date-near-plan.ts';
import { decisionDated } from './decision-dated.ts';
import { documentDateAgrees } from './document-date-agrees.ts';
import { dueAfterSigning } from './due-after-signing.ts';
import { dueWithinPlan } from './due-within-plan.ts';
import { erratumComplete } from './erratum-complete.ts';
import { erratumGrounded } from './erratum-grounded.ts';
import { evidenceDated } from './evidence-dated.ts';
import { evidenceFilePresent } from './evidence-file-present.ts';
import { evidenceFileInside } from './evidence-file-inside.ts';
import { indicatorSeriesFits } from './indicator-series-fits.ts';
import { indicatorUnitFitsKind } from './indicator-unit-fits-kind.ts';
import { organizationListedOnce } from './organization-listed-once.ts';
import { organizationNamesUnique } from './organization-names-unique.ts';
import { periodSeparate } from './period-separate.ts';
import { progressStateMoves } from './progress-state-moves.ts';
import { proofFitsKind } from './proof-fits-kind.ts';
import { readingCohortConsistent } from './reading-cohort-consistent.ts';
import { readingLeapExplained } from './reading-leap-explained.ts';
import { readingNumeratorNotFalling } from './reading-numerator-not-falling.ts';
import { readingToDateNotFalling } from './reading-to-date-not-falling.ts';
import { readingWithinCohort } from './reading-within-cohort.ts';
import { reporterOwesReturn } from './reporter-owes-return.ts';
import { returnAfterCutOff } from './return-after-cut-off.ts';
import { returnBeforeLock } from './return-before-lock.ts';
import { returnInOrder } from './return-in-order.ts';
import { returnSavedAsYaml } from './return-saved-as-yaml.ts';
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
  softWordsSettled,
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
  returnSavedAsYaml,
  returnBeforeLock,
  returnAfterCutOff,
  returnInOrder,
  returnNotCopied,
  readingToDateNotFalling,
  readingNumeratorNotFalling,
  readingLeapExplained,
  readingWithinCohort,
  readingCohortConsistent,
  progressStateMoves,
  proofFitsKind,
  evidenceFileInside,
  evidenceFilePresent,
  evidenceDated,
  dateNearPlan,
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
