// The status and light of one indicator as of a day: the closed set of semantics, the first that applies.
import { daysBetween } from '../lib/calendar.ts';
import { distancesFrom, lightOf } from '../lib/bands.ts';
import { compare, divide, isZero, multiply, rational, subtract, whole, zero } from '../lib/rational.ts';
import type {
  Figures,
  IndicatorAssessment,
  IndicatorReason,
  IndicatorStatus,
  Light,
  Missing,
  ResolvedTarget,
} from '../model/assessment.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Indicator, Period, Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { type Actual, actualOf, countedReadings } from './actual.ts';
import type { InForce } from './adjust.ts';
import { seriesOf } from './collecting.ts';
import { restMayBreak } from './incomplete.ts';
import { indispensable, missingOf } from './missing.ts';
import { type Vantage, closedPeriods, dueDayOf, finalPeriodOf, isReturnDue } from './periods.ts';
import { reachabilityOf } from './reachability.ts';
import { latestByOrganization, newestPeriod, readingInputs } from './readings.ts';
import { reasonsOf } from './reasons.ts';
import { isIrrevocable, isOver, meets, resolveTarget, wayTo } from './target.ts';
import { besideStep, expectedProgress, progressOf, stepAt, stepsAlone, valueAt } from './trajectory.ts';
import { unreadReporters } from './unread.ts';

/** The judgement of one day; what takes the periods before into account is added to it in `history.ts`. */
export type JudgedIndicator = Omit<
  IndicatorAssessment,
  'kind' | 'item' | 'missing' | 'adjusted' | 'original' | 'history' | 'streak'
>;

type Judged = JudgedIndicator;

const noFigures: Figures = {
  actual: undefined,
  expected: undefined,
  numerator: undefined,
  denominator: undefined,
  progress: undefined,
  expectedProgress: undefined,
  gap: undefined,
};

const lights: Readonly<Record<IndicatorStatus, Light>> = {
  cancelled: 'grey',
  unassessable: 'grey',
  'not-due': 'grey',
  unreported: 'grey',
  achieved: 'green',
  missed: 'red',
  met: 'green',
  ahead: 'green',
  'on-track': 'green',
  behind: 'yellow',
  'off-target': 'red',
};

/** Judges one indicator, already adjusted, under a light rule. */
export function judgeIndicator(
  plan: Plan,
  { item, cancelled }: InForce<Indicator>,
  vantage: Vantage,
  rule: LightRule,
): Judged {
  const missing = missingOf(item).filter((what) => indispensable.includes(what));
  const target = resolveTarget(item);
  const { series, silent, late, collecting } = seriesOf(plan, item, target, vantage);
  const actual = actualOf(item, series.readings);
  const last = series.readings.at(-1);
  const newest = newestPeriod(series.readings);
  const unread = cancelled ? [] : unreadReporters(plan, item, series.readings, vantage);
  const base: Judged = {
    ...noFigures,
    status: 'cancelled',
    light: 'grey',
    target,
    actual: actual.value,
    numerator: actual.numerator,
    denominator: actual.denominator,
    readingDate: last?.cutOff,
    periodId: newest?.id,
    reachability: { kind: 'unknown' },
    margin: {
      toBetter: undefined,
      toWorse: undefined,
      ageDays: last === undefined ? undefined : daysBetween(last.cutOff, vantage.asOf),
      evidence: latestByOrganization(series.readings).some((reading) => reading.evidence.length > 0),
      trend: undefined,
    },
    inputs: readingInputs(countedReadings(item, series.readings)),
    reasons: [],
    unread,
  };
  const as = (status: IndicatorStatus, reasons: readonly IndicatorReason[]): Judged => ({
    ...base,
    status,
    light: lights[status],
    reasons,
  });
  if (cancelled) return base;
  if (missing.length > 0 || target === undefined) {
    const why: readonly Missing[] = missing.length > 0 ? missing : ['reporters'];
    return as('unassessable', [{ kind: 'missing', missing: why }]);
  }
  if (actual.zeroDenominator) return as('unassessable', [{ kind: 'zero-denominator' }]);
  if (last === undefined || newest === undefined || actual.value === undefined) {
    // Where nobody was asked, silence is nobody's.
    if (item.reporters.length === 0) return as('unassessable', [{ kind: 'missing', missing: ['reporters'] }]);
    if (unread.length > 0) return unreadable(item, unread, as);
    return collecting.length > 0 ? as('not-due', collecting) : unreported(plan, vantage, as);
  }
  const day = { readingDate: last.cutOff, newest };
  const reasons = [...collecting, ...reasonsOf(plan, item, { ...day, series, silent: late, unread }, vantage)];
  const figure: Figure = { ...day, actual, value: actual.value, complete: silent.length === 0 };
  const judged = judgeFigure({ plan, item, target, vantage, rule }, figure, { ...base, reasons });
  const isFlattered = judged.light === 'green' && late.length > 0 && restMayBreak(item, target);
  return unread.length > 0 || isFlattered ? withoutVerdict(judged) : judged;
}

/**
 * A total that lacks what nobody could read is no ground for praise or blame, nor is one for praise that others would add
 * to; a count that is reached stays reached.
 */
function withoutVerdict(judged: Judged): Judged {
  const { status, margin } = judged;
  if (status === 'achieved' || status === 'not-due') return judged;
  return {
    ...judged,
    status: 'unassessable',
    light: lights.unassessable,
    gap: undefined,
    reachability: { kind: 'unknown' },
    margin: { ...margin, toBetter: undefined, toWorse: undefined },
  };
}

/** Returns lie there, none of them can be read; who has handed in nothing at all is named apart. */
function unreadable(
  { reporters }: Indicator,
  unread: readonly string[],
  as: (status: IndicatorStatus, reasons: readonly IndicatorReason[]) => Judged,
): Judged {
  const isUnread = new Set(unread);
  const silent = reporters.filter((id) => !isUnread.has(id));
  const reasons: readonly IndicatorReason[] = [{ kind: 'unread', organizations: unread }];
  if (silent.length === 0) return as('unassessable', reasons);
  return as('unassessable', [...reasons, { kind: 'incomplete', reported: 0, expected: reporters.length, silent }]);
}

/** Nothing was handed in: not yet due, or unreported once a period's returns were due. */
function unreported(
  plan: Plan,
  vantage: Vantage,
  as: (status: IndicatorStatus, reasons: readonly IndicatorReason[]) => Judged,
): Judged {
  const overdue = closedPeriods(plan, vantage.asOf).filter((period) => isReturnDue(period, vantage));
  return overdue.length === 0
    ? as('not-due', [{ kind: 'no-closed-period' }])
    : as('unreported', [{ kind: 'nothing-reported', periods: overdue.map((period) => period.id) }]);
}

interface Figure {
  readonly actual: Actual;
  readonly value: Rational;
  readonly readingDate: string;
  /** The period that it was handed in for. */
  readonly newest: Period;
  /** Everybody who owes a part of it has handed it in. */
  readonly complete: boolean;
}

/** What a figure is held against. */
interface Yardstick {
  readonly plan: Plan;
  readonly item: Indicator;
  readonly target: ResolvedTarget;
  readonly vantage: Vantage;
  readonly rule: LightRule;
}

function judgeFigure({ plan, item, target, vantage, rule }: Yardstick, figure: Figure, base: Judged): Judged {
  const { actual, value, readingDate, newest, complete } = figure;
  const due = dueDayOf(plan, item);
  // The day that a figure speaks of may lie before the due date; the return for that date it is all the same.
  const isLast = newest.cutOff >= due;
  const baseline = item.baseline === undefined ? zero : rational(item.baseline.value);
  const goal = wayTo(item, target, value);
  const step = item.path && stepsAlone(item) ? stepAt(item.path, readingDate) : undefined;
  const isMeasurable = goal !== undefined && !stepsAlone(item);
  const course = item.path && isMeasurable ? { path: item.path, baseline, goal } : undefined;
  const expectedShare = course && expectedProgress({ ...course, year: plan.year, due }, readingDate);
  // A rate or level starts somewhere: without its baseline there is no progress to speak of.
  const startsSomewhere = (item.kind === 'ratio' || item.kind === 'level') && item.baseline === undefined;
  const progress = startsSomewhere ? undefined : goal && progressOf(value, baseline, goal);
  const gap = progress && expectedShare && subtract(progress, expectedShare);
  const figures: Judged = {
    ...base,
    progress,
    expectedProgress: expectedShare,
    expected: step ?? (course && expectedShare && valueAt(expectedShare, course.baseline, course.goal)),
    gap,
    reachability: reachabilityOf(item, target, actual, value, { year: plan.year, readingDate, due, isLast, complete }),
  };
  const as = (status: IndicatorStatus): Judged => ({ ...figures, status, light: lights[status] });
  const isFinal = isLast && complete;
  const isTimeUp = finalReturnOverdue(plan, item, vantage);
  if (meets(target, value)) {
    if (isFinal || isIrrevocable(item, target)) return as('achieved');
    // What was met once can be lost again: after the last return is due, silence is not success.
    return as(isTimeUp ? 'unreported' : 'met');
  }
  if (isFinal || isTimeUp) return as('missed');
  // Over its ceiling a count stays there: no rule of the light and no path makes that less than what it is.
  if (item.kind === 'count' && isOver(target, value)) return as('off-target');
  if (item.path === undefined) {
    const reasons: readonly IndicatorReason[] = [{ kind: 'missing', missing: ['path'] }, ...base.reasons];
    return { ...as('unassessable'), reasons };
  }
  // A value that only counts at its end date, and is not whole yet.
  if (item.path.kind === 'at-end') return as('not-due');
  if (stepsAlone(item)) return as(besideStep(target, value, step));
  const measured = progress && expectedShare && gap && measureOf(rule, progress, expectedShare, gap);
  if (measured !== undefined && gap !== undefined) {
    const light = lightOf(rule.bands, measured);
    const judged = as(light === 'green' ? aheadOrOnTrack(gap, rule) : light === 'yellow' ? 'behind' : 'off-target');
    return { ...judged, margin: { ...judged.margin, ...distancesFrom(rule.bands, measured) } };
  }
  // A range or a direction has no way towards it that could be measured.
  return as('behind');
}

/** The figure in the measure of the rule; where nothing was expected yet, all of it counts as there. */
function measureOf(rule: LightRule, progress: Rational, expectedShare: Rational, gap: Rational): Rational {
  if (rule.measure === 'points-behind') return multiply(gap, whole(-100));
  return isZero(expectedShare) ? whole(100) : multiply(divide(progress, expectedShare), whole(100));
}

const aheadOrOnTrack = (gap: Rational, rule: LightRule): IndicatorStatus =>
  compare(multiply(gap, whole(100)), rational(rule.aheadFrom)) >= 0 ? 'ahead' : 'on-track';

/** The due date is over, and so is the time to hand in the figure of that day. */
function finalReturnOverdue(plan: Plan, item: Indicator, vantage: Vantage): boolean {
  const final = finalPeriodOf(plan, item);
  if (final === undefined) return vantage.asOf > dueDayOf(plan, item);
  return final.cutOff <= vantage.asOf && isReturnDue(final, vantage);
}
