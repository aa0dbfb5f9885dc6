// The judgement of a plan as of a day under a light rule.
import { countLights, lightOfAll } from '../lib/lights.ts';
import type { Assessment, CommitmentAssessment, IndicatorAssessment, TaskAssessment } from '../model/assessment.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Commitment, Indicator, Plan, Task } from '../model/plan.ts';
import { adjustCommitment, adjustIndicator, adjustmentsInForce } from './adjust.ts';
import { judgeCommitment } from './commitment.ts';
import { lightHistory, streakOf, withTrend } from './history.ts';
import { judgeIndicator } from './indicator.ts';
import { missingOf } from './missing.ts';
import type { Vantage } from './periods.ts';
import { returnsReceived } from './returns.ts';
import { gatherSaid } from './said.ts';
import { taskStatus } from './task-status.ts';
import { toSupply } from './to-supply.ts';

export { besideRule } from './beside.ts';
export { expectedCourse } from './course.ts';
export { escalationsOf } from './escalation.ts';
export { findLightRule, presetRules } from './light-rules.ts';

/**
 * Judges every part of the plan as of the end of a day.
 * @param asOf the last day counted, `YYYY-MM-DD`: no event, figure or adjustment of a later day counts, while what was
 *   handed in or corrected later about days that do count does
 * @param awaitedUntil until which day returns were waited for; a review of a period waits for no more
 */
export function assessPlan(plan: Plan, asOf: string, lightRule: LightRule, awaitedUntil = asOf): Assessment {
  const vantage: Vantage = { asOf, awaitedUntil, said: gatherSaid(plan) };
  const tasks = plan.tasks.map((task) => assessTask(plan, task, vantage, lightRule));
  return { asOf, lightRule, tasks, returns: returnsReceived(plan, vantage), toSupply: toSupply(plan, tasks) };
}

function assessTask(plan: Plan, task: Task, vantage: Vantage, rule: LightRule): TaskAssessment {
  const commitments = task.commitments.map((item) => assessCommitment(plan, item, vantage, rule));
  const indicators = task.indicators.map((item) => assessIndicator(plan, item, vantage, rule));
  const parts = [...commitments, ...indicators];
  return {
    item: task,
    status: taskStatus(commitments, indicators),
    light: lightOfAll(parts),
    counts: countLights(parts),
    commitments,
    indicators,
  };
}

function assessCommitment(plan: Plan, item: Commitment, vantage: Vantage, rule: LightRule): CommitmentAssessment {
  const inForce = adjustCommitment(item, adjustmentsInForce(plan, item.id, vantage.asOf));
  const judged = judgeCommitment(plan, inForce, vantage, rule);
  const asIssued = inForce.adjusted ? judgeCommitment(plan, adjustCommitment(item, []), vantage, rule) : judged;
  return {
    kind: 'commitment',
    item: inForce.item,
    ...judged,
    missing: inForce.item.lead === undefined ? ['lead'] : [],
    adjusted: inForce.adjusted,
    original: differing(judged, asIssued),
  };
}

function assessIndicator(plan: Plan, item: Indicator, vantage: Vantage, rule: LightRule): IndicatorAssessment {
  const inForce = adjustIndicator(item, adjustmentsInForce(plan, item.id, vantage.asOf));
  const today = judgeIndicator(plan, inForce, vantage, rule);
  const history = lightHistory(plan, item, vantage, rule, today);
  const judged = withTrend(today, history);
  const asIssued = inForce.adjusted ? judgeIndicator(plan, adjustIndicator(item, []), vantage, rule) : judged;
  return {
    kind: 'indicator',
    item: inForce.item,
    ...judged,
    history,
    streak: streakOf(history),
    missing: missingOf(inForce.item),
    adjusted: inForce.adjusted,
    original: differing(judged, asIssued),
  };
}

/** The judgement as issued, where it differs from the adjusted one. */
function differing<T extends { readonly status: string; readonly light: string }>(
  adjusted: T,
  issued: T,
): { readonly status: T['status']; readonly light: T['light'] } | undefined {
  return adjusted.status === issued.status && adjusted.light === issued.light
    ? undefined
    : { status: issued.status, light: issued.light };
}
