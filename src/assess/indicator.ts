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
import type { Indicator, Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { type Actual, actualOf, countedReadings } from './actual.ts';
import type { InForce } from './adjust.ts';
import { indispensable, missingOf } from './missing.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import { reachabilityOf } from './reachability.ts';
import { latestByOrganization, readingInputs, readingsOf } from './readings.ts';
import { reasonsOf } from './reasons.ts';
import { silentReporters } from './silence.ts';
import { goalOf, meets, resolveTarget } from './target.ts';
import { expectedProgress, progressOf, valueAt } from './trajectory.ts';
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
  const series = readingsOf(plan, item, vantage);
  const actual = actualOf(item, series.readings);
  const last = series.readings.at(-1);
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
    periodId: last?.period.id,
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
  if (last === undefined || actual.value === undefined) {
    // Where nobody was asked, silence is nobody's.
    if (item.reporters.length === 0) return as('unassessable', [{ kind: 'missing', missing: ['reporters'] }]);
    return unread.length > 0 ? unreadable(item, unread, as) : unreported(plan, vantage, as);
  }
  const silent = silentReporters(plan, item, series.readings, last.cutOff, vantage);
  const reasons = reasonsOf(plan, item, series, silent, unread, last.cutOff, vantage);
  const figure: Figure = { actual, value: actual.value, readingDate: last.cutOff, complete: silent.length === 0 };
  const judged = judgeFigure(plan, item, target, figure, vantage, rule, { ...base, reasons });
  return unread.length > 0 ? withoutVerdict(judged) : judged;
}

/** A total that lacks what nobody could read is no ground for praise or blame; a count that is reached stays reached. */
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
  /** Everybody who owes a part of it has handed it in. */
  readonly complete: boolean;
}

function judgeFigure(
  plan: Plan,
  item: Indicator,
  target: ResolvedTarget,
  { actual, value, readingDate, complete }: Figure,
  vantage: Vantage,
  rule: LightRule,
  base: Judged,
): Judged {
  const due = item.due.date ?? `${plan.year}-12-31`;
  const baseline = item.baseline === undefined ? zero : rational(item.baseline.value);
  const goal = goalOf(target);
  const course = item.path === undefined || goal === undefined ? undefined : { path: item.path, baseline, goal };
  const expectedShare = course && expectedProgress({ ...course, year: plan.year, due }, readingDate);
  // A rate or level starts somewhere: without its baseline there is no progress to speak of.
  const startsSomewhere = (item.kind === 'ratio' || item.kind === 'level') && item.baseline === undefined;
  const progress = startsSomewhere ? undefined : goal && progressOf(value, baseline, goal);
  const gap = progress && expectedShare && subtract(progress, expectedShare);
  const figures: Judged = {
    ...base,
    progress,
    expectedProgress: expectedShare,
    expected: course && expectedShare && valueAt(expectedShare, course.baseline, course.goal),
    gap,
    reachability: reachabilityOf(item, target, actual, value, { year: plan.year, readingDate, due, complete }),
  };
  const as = (status: IndicatorStatus): Judged => ({ ...figures, status, light: lights[status] });
  const isFinal = readingDate >= due && complete;
  const isTimeUp = finalReturnOverdue(plan, due, vantage);
  if (meets(target, value)) {
    if (isFinal || isIrrevocable(item, target)) return as('achieved');
    // What was met once can be lost again: after the last return is due, silence is not success.
    return as(isTimeUp ? 'unreported' : 'met');
  }
  if (isFinal || isTimeUp) return as('missed');
  if (item.path === undefined) {
    const reasons: readonly IndicatorReason[] = [{ kind: 'missing', missing: ['path'] }, ...base.reasons];
    return { ...as('unassessable'), reasons };
  }
  // A value that only counts at its end date, and is not whole yet.
  if (item.path.kind === 'at-end') return as('not-due');
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

/** A count that has reached its number cannot fall below it again. */
const isIrrevocable = (item: Indicator, target: ResolvedTarget): boolean =>
  item.kind === 'count' && (target.op === 'gt' || target.op === 'gte');

/** The due date is over, and so is the time to hand in the figure of that day. */
function finalReturnOverdue(plan: Plan, due: string, vantage: Vantage): boolean {
  const final = plan.periods.find((period) => period.cutOff >= due);
  if (final === undefined) return vantage.asOf > due;
  return final.cutOff <= vantage.asOf && isReturnDue(final, vantage);
}
