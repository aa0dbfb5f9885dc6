// What the periods before say of an indicator: its light at each cut-off, how long it has been behind, where it is going.
import { isBehind } from '../lib/lights.ts';
import { subtract } from '../lib/rational.ts';
import type { IndicatorAssessment, Light, PeriodLight } from '../model/assessment.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { adjustIndicator, adjustmentsInForce } from './adjust.ts';
import { type JudgedIndicator, judgeIndicator } from './indicator.ts';
import { type Vantage, closedPeriods } from './periods.ts';

/**
 * Each closed period judged at its own cut-off, with the plan as it was adjusted by then; every return counts.
 * @param today the judgement of the as-of day, which mostly is a cut-off itself
 */
export function lightHistory(
  plan: Plan,
  item: Indicator,
  vantage: Vantage,
  rule: LightRule,
  today: JudgedIndicator,
): readonly PeriodLight[] {
  return closedPeriods(plan, vantage.asOf).map(({ id, cutOff }) => {
    const { status, light, actual, gap, periodId, unread } =
      cutOff === vantage.asOf ? today : judgeThen(plan, item, { ...vantage, asOf: cutOff }, rule);
    // A verdict that holds whatever the unread return says is one.
    const isTold = unread.length === 0 || status !== 'unassessable';
    return { period: id, hasFigure: periodId === id && isTold, status, light, actual, gap };
  });
}

const judgeThen = (plan: Plan, item: Indicator, vantage: Vantage, rule: LightRule): JudgedIndicator =>
  judgeIndicator(plan, adjustIndicator(item, adjustmentsInForce(plan, item.id, vantage.asOf)), vantage, rule);

/**
 * The last periods running of which something is so, among those with a figure of their own: silence neither ends a run,
 * which would reward it, nor lengthens it.
 */
export function runOf(history: readonly PeriodLight[], isSo: (entry: PeriodLight) => boolean): readonly PeriodLight[] {
  const told = history.filter(({ hasFigure }) => hasFigure);
  return told.slice(told.findLastIndex((entry) => !isSo(entry)) + 1);
}

export function streakOf(history: readonly PeriodLight[]): IndicatorAssessment['streak'] {
  const running = (isSo: (light: Light) => boolean): number => runOf(history, ({ light }) => isSo(light)).length;
  return { red: running((light) => light === 'red'), behind: running(isBehind) };
}

/** The change of the gap since the period before the one that the figure belongs to. */
export function withTrend(judged: JudgedIndicator, history: readonly PeriodLight[]): JudgedIndicator {
  const own = history.findIndex(({ period }) => period === judged.periodId);
  const before = own > 0 ? history[own - 1] : undefined;
  const trend = judged.gap && before?.gap && subtract(judged.gap, before.gap);
  return { ...judged, margin: { ...judged.margin, trend } };
}
