// Since when a ground of the ladder holds: the first day without a break, and every day after it that brought news.
import { addDays } from '../lib/calendar.ts';
import type {
  CommitmentAssessment,
  IndicatorAssessment,
  PartAssessment,
  PeriodLight,
  Status,
} from '../model/assessment.ts';
import type { Slip } from '../model/escalation.ts';
import type { Indicator, Period, Plan } from '../model/plan.ts';
import { adjustmentsInForce } from './adjust.ts';
import { isAfterDue } from './carried.ts';
import { runOf } from './history.ts';
import { type Vantage, dueDayOf, finalPeriodOf, silenceFrom } from './periods.ts';
import { type Reading, readingsOf } from './readings.ts';
import { silentReporters } from './silence.ts';

/** From where the ladder looks, and how far. */
export interface Outlook {
  readonly plan: Plan;
  readonly asOf: string;
  readonly until: string;
  /** As they stood on the as-of day. */
  readonly slips: readonly Slip[];
  readonly vantage: Vantage;
}

/** The last of some days. */
export const latest = (first: string, ...days: readonly string[]): string =>
  days.reduce((last, day) => (day > last ? day : last), first);

/**
 * What follows from a due date begins no earlier than the plan, than the adjustment that moved the date, and than the day
 * on which work that was finished was taken up again.
 */
export const sinceDated = (day: string, part: PartAssessment, { plan, asOf }: Outlook): string =>
  latest(
    day,
    plan.document.signed,
    ...adjustmentsInForce(plan, part.item.id, asOf).flatMap(({ due, date }) => (due === undefined ? [] : [date])),
    ...wordsOf(part).flatMap(({ state, date }) => (state === 'reopened' ? [date] : [])),
  );

/** What was said of how far the work is, oldest first. */
const wordsOf = ({ inputs }: PartAssessment): readonly { readonly state: string; readonly date: string }[] =>
  inputs.flatMap(({ said, date }) =>
    said.kind === 'progress' && said.state !== undefined ? [{ state: said.state, date }] : [],
  );

/** In order, once each, and none before there was a plan. */
export const inOrder = (days: readonly string[], { plan }: Outlook): readonly string[] =>
  [...new Set(days.map((day) => latest(day, plan.document.signed)))].toSorted();

/**
 * Since when a part has had one of the statuses, now that it has one: from the first to the next of them there is no break.
 */
export function daysOfStatus(part: PartAssessment, statuses: readonly Status[], outlook: Outlook): readonly string[] {
  if (part.kind === 'commitment') return daysOfCommitment(part, statuses, outlook);
  switch (part.status) {
    case 'unreported':
      return daysOfSilence(part, outlook);
    case 'missed':
      return daysOfMiss(part, statuses, outlook);
    case 'behind':
    case 'off-target':
    case 'on-track':
    case 'ahead':
      return daysOfFigures(part, statuses, outlook);
    case 'unassessable':
    case 'not-due':
    case 'met':
    case 'achieved':
    case 'cancelled':
      return daysOfPlan(part, outlook);
  }
}

/** What rests on the plan itself holds since the plan, unless a figure was judged otherwise in between. */
function daysOfPlan({ status, history, inputs }: IndicatorAssessment, { plan, asOf }: Outlook): readonly string[] {
  const differing = history.findLastIndex((entry) => entry.status !== status);
  const after = plan.periods.find(({ id }) => id === history[differing + 1]?.period)?.cutOff;
  const since = differing === -1 ? plan.document.signed : (after ?? asOf);
  return [since, ...inputs.map(({ date }) => date).filter((date) => date > since)];
}

function daysOfCommitment(
  part: CommitmentAssessment,
  statuses: readonly Status[],
  outlook: Outlook,
): readonly string[] {
  const { plan } = outlook;
  const { due, status } = part;
  if (due !== undefined && (status === 'overdue' || status === 'due-soon')) {
    const soon = statuses.includes('due-soon') ? [addDays(due, -plan.settings.dueSoonDays)] : [];
    const over = status === 'overdue' ? [addDays(due, 1)] : [];
    return [...soon, ...over].map((day) => sinceDated(day, part, outlook));
  }
  const words = wordsOf(part);
  const differing = words.findLastIndex(({ state }) => state !== words.at(-1)?.state);
  const alike = words.slice(differing + 1).map(({ date }) => date);
  const isFromTheStart = status === 'not-started' || (status === 'waiting' && part.item.due.basis === 'external');
  return alike.length === 0 || (isFromTheStart && differing === -1) ? [plan.document.signed, ...alike] : alike;
}

/** Since the figures running, up to the last one of its own, have been judged so. */
function daysOfFigures(part: IndicatorAssessment, statuses: readonly Status[], outlook: Outlook): readonly string[] {
  const { plan, asOf } = outlook;
  const days = daysOfRun(part, ({ status }) => statuses.includes(status), outlook);
  if (days.length > 0) return days;
  // The figure was judged otherwise when it was new: the plan has been adjusted since.
  const adjusted = adjustmentsInForce(plan, part.item.id, asOf).map(({ date }) => date);
  return [latest(part.readingDate ?? '', ...adjusted)];
}

/** The days from which the periods running, up to the last one with a figure of its own, were judged as asked. */
export function daysOfRun(
  { item, history }: IndicatorAssessment,
  isSo: (entry: PeriodLight) => boolean,
  { plan, vantage }: Outlook,
): readonly string[] {
  const run = runOf(history, isSo);
  if (run.length === 0) return [];
  const { readings } = readingsOf(plan, item, vantage);
  return run.flatMap(({ period }) =>
    plan.periods.filter(({ id }) => id === period).map((own) => judgedFrom(own, item, readings)),
  );
}

/** A figure counts from its cut-off where everybody's part is in; a part of it waits for the returns to be due. */
function judgedFrom(period: Period, { reporters }: Indicator, readings: readonly Reading[]): string {
  const handedIn = readings.filter(({ basis, period: { cutOff } }) => basis === 'handed-in' && cutOff <= period.cutOff);
  const isIn = (id: string): boolean =>
    handedIn.some((reading) => reading.organization === id && reading.period.cutOff === period.cutOff);
  return handedIn.length === 0 || reporters.every(isIn) ? period.cutOff : silenceFrom(period);
}

/** Every period that went by in silence; of a figure that was met once, the end of the time to hand in the last one. */
function daysOfSilence(part: IndicatorAssessment, outlook: Outlook): readonly string[] {
  const { plan, asOf } = outlook;
  if (part.actual !== undefined) return [finalDay(part, outlook)];
  const days = plan.periods
    .filter((period) => !isAfterDue(plan, part.item, period))
    .map(silenceFrom)
    .filter((day) => day <= asOf);
  return days.length > 0 ? days : [asOf];
}

/** From the last figure itself where it is whole, else from the day after which it could no longer come in time. */
function daysOfMiss(part: IndicatorAssessment, statuses: readonly Status[], outlook: Outlook): readonly string[] {
  const { plan, vantage } = outlook;
  const final = finalPeriodOf(plan, part.item);
  const { readings } = readingsOf(plan, part.item, vantage);
  const isWhole =
    final !== undefined &&
    readings.some(({ period }) => period.cutOff >= final.cutOff) &&
    silentReporters(plan, part.item, readings, final, vantage).length === 0;
  const since = isWhole ? sinceDated(final.cutOff, part, outlook) : finalDay(part, outlook);
  const run = daysOfRun(part, ({ status }) => statuses.includes(status), outlook);
  return [...run.filter((day) => day < (final?.cutOff ?? since)), since, ...run.filter((day) => day > since)];
}

/** The day after which no figure for the due date can come in time any more. */
export function finalDay(part: IndicatorAssessment, outlook: Outlook): string {
  const { plan } = outlook;
  const final = finalPeriodOf(plan, part.item);
  const day = final === undefined ? addDays(dueDayOf(plan, part.item), 1) : silenceFrom(final);
  return sinceDated(day, part, outlook);
}

/** The next day on which silence about an indicator counts. */
export const nextSilence = ({ plan, asOf }: Outlook): string | undefined =>
  plan.periods.map(silenceFrom).find((day) => day > asOf);

/**
 * Who is asked for a figure: as long as there is none at all, every reporter; of one that was met once, those whose part
 * of the last one is not in.
 */
export function silentOf(part: IndicatorAssessment, { plan, vantage }: Outlook): readonly string[] {
  const { readings } = readingsOf(plan, part.item, vantage);
  const final = part.actual === undefined ? undefined : finalPeriodOf(plan, part.item);
  if (final !== undefined) return silentReporters(plan, part.item, readings, final, vantage);
  return part.item.reporters.filter((id) => !readings.some(({ organization }) => organization === id));
}
