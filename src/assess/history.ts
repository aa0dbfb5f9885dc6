// What the periods before say of an indicator: its light at each cut-off, how long it has been behind, where it is going.
import { subtract } from '../lib/rational.ts';
import type { IndicatorAssessment, PeriodLight } from '../model/assessment.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Indicator, Plan } from '../model/plan.ts';
import { adjustIndicator, adjustmentsInForce } from './adjust.ts';
import { type JudgedIndicator, judgeIndicator } from './indicator.ts';
import { type Vantage, closedPeriods } from './periods.ts';

/** Each closed period judged at its own cut-off, with the plan as it was adjusted by then; every return counts. */
export function lightHistory(plan: Plan, item: Indicator, vantage: Vantage, rule: LightRule): readonly PeriodLight[] {
  return closedPeriods(plan, vantage.asOf).map((period) => {
    const inForce = adjustIndicator(item, adjustmentsInForce(plan, item.id, period.cutOff));
    const then: Vantage = { ...vantage, asOf: period.cutOff };
    const { status, light, actual, gap, periodId } = judgeIndicator(plan, inForce, then, rule);
    return { period: period.id, hasFigure: periodId === period.id, status, light, actual, gap };
  });
}

/** Periods running with a figure of their own: silence neither ends a run, which would reward it, nor lengthens it. */
export function streakOf(history: readonly PeriodLight[]): IndicatorAssessment['streak'] {
  const told = history.filter(({ hasFigure }) => hasFigure);
  const running = (lights: readonly string[]): number =>
    told.length - 1 - told.findLastIndex(({ light }) => !lights.includes(light));
  return { red: running(['red']), behind: running(['red', 'yellow']) };
}

/** The change of the gap since the period before the one that the figure belongs to. */
export function withTrend(judged: JudgedIndicator, history: readonly PeriodLight[]): JudgedIndicator {
  const own = history.findIndex(({ period }) => period === judged.periodId);
  const before = own > 0 ? history[own - 1] : undefined;
  const trend = judged.gap && before?.gap && subtract(judged.gap, before.gap);
  return { ...judged, margin: { ...judged.margin, trend } };
}
