// Whether a condition of the ladder holds for a part of the plan, or will on a day that is already known.
import { addDays, daysBetween } from '../lib/calendar.ts';
import type {
  CommitmentAssessment,
  IndicatorAssessment,
  PartAssessment,
  PeriodLight,
  Status,
} from '../model/assessment.ts';
import type { Condition, EscalationReason, Slip } from '../model/escalation.ts';
import type { Period, Plan } from '../model/plan.ts';

/** From where the ladder looks, and how far. */
export interface Outlook {
  readonly plan: Plan;
  readonly asOf: string;
  readonly until: string;
  /** As they stood on the as-of day. */
  readonly slips: readonly Slip[];
}

/** A condition that holds from a day on, and whom it concerns. */
export interface Ground {
  /** Since the first of the days. */
  readonly reason: EscalationReason;
  /** Every day on which something new said so, in order: one of them after an answer starts the ladder again. */
  readonly days: readonly string[];
  readonly organization: string | undefined;
  readonly asReporter: boolean;
}

/** Nothing is asked of what is finished, met or cancelled. */
export const isSettled = ({ status }: PartAssessment): boolean =>
  ['cancelled', 'done', 'closed', 'achieved', 'met'].includes(status);

export function groundsOf(condition: Condition, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  switch (condition.kind) {
    case 'overdue-days':
      return overdue(condition.days, part, outlook);
    case 'status':
      return condition.statuses.flatMap((status) => withStatus(status, part, outlook));
    case 'streak':
      return part.kind === 'indicator' ? streak(condition, part, outlook) : [];
    case 'due-within':
      return dueUnreported(condition.days, part, outlook);
    case 'unanswered':
      return unanswered(condition.step, part, outlook);
  }
}

/** The lead answers for the work; for a figure that nobody leads, the only one that reports it. */
function answering({ kind, item }: PartAssessment): string | undefined {
  if (item.lead !== undefined || kind !== 'indicator') return item.lead;
  const [only, another] = item.reporters;
  return another === undefined ? only : undefined;
}

const toLead = (part: PartAssessment, reason: EscalationReason, days: readonly string[] = [reason.since]): Ground => ({
  reason,
  days,
  organization: answering(part),
  asReporter: false,
});

/**
 * A figure is asked of each reporter that has handed in none; word of the work, of the lead.
 * @param period the one for which it is missed; an earlier figure does for any other
 */
function toSilent(
  part: PartAssessment,
  reason: EscalationReason,
  days: readonly string[] = [reason.since],
  period?: string,
): readonly Ground[] {
  const speaking = part.inputs.filter((input) => period === undefined || input.period === period);
  const heard = new Set(speaking.map((input) => input.organization));
  if (part.kind === 'commitment') return heard.size === 0 ? [toLead(part, reason)] : [];
  const silent = part.item.reporters.filter((id) => !heard.has(id) && !comingIn(part).includes(id));
  return silent.map((organization) => ({ reason, days, organization, asReporter: true }));
}

/** Whose figure is in and waits for those of the others: nobody of them is silent. */
const comingIn = ({ reasons }: IndicatorAssessment): readonly string[] =>
  reasons.flatMap((reason) => (reason.kind === 'collecting' ? reason.organizations : []));

/** A date that others set or that does not exist blames nobody. */
function deadlineOf({ item, ...part }: PartAssessment): string | undefined {
  if (item.due.basis === 'external' || item.due.basis === 'ongoing') return undefined;
  return 'due' in part ? part.due : item.due.date;
}

/** Nobody is reminded of a date before there was one: the plan's signing, or the adjustment that moved it. */
function onceKnown(day: string, { item }: PartAssessment, { plan, asOf }: Outlook): string {
  const moved = plan.adjustments.filter(
    ({ subject, due, date }) => subject === item.id && due !== undefined && date <= asOf,
  );
  return [plan.document.signed, ...moved.map(({ date }) => date)].reduce((a, b) => (a > b ? a : b), day);
}

function overdue(days: number, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  const due = part.kind === 'commitment' ? deadlineOf(part) : undefined;
  if (due === undefined) return [];
  const { asOf } = outlook;
  const since = onceKnown(addDays(due, days), part, outlook);
  return [toLead(part, { kind: 'overdue', since, due, days: since <= asOf ? daysBetween(due, asOf) : days })];
}

/** Silence about an indicator that cannot be judged is nobody's fault: it is listed as to be supplied. */
function dueUnreported(days: number, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  const { asOf } = outlook;
  const due = deadlineOf(part);
  if (due === undefined || due < asOf || part.status === 'unassessable') return [];
  const since = onceKnown(addDays(due, -days), part, outlook);
  return toSilent(part, {
    kind: 'due-unreported',
    since,
    due,
    days: since <= asOf ? daysBetween(asOf, due) : days,
  });
}

function withStatus(status: Status, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  const days = part.status === status ? heldOn(part, outlook) : foreseen(status, part, outlook);
  const [since] = days;
  if (since === undefined) return [];
  const reason: EscalationReason = { kind: 'status', since, status };
  if (status !== 'unreported') return [toLead(part, reason, days)];
  return toSilent(part, reason, days, part.status === status ? silentPeriods(part, outlook).at(-1)?.id : undefined);
}

/** The days of the facts that the status rests on, as long as nothing else was said in between. */
function heldOn(part: PartAssessment, outlook: Outlook): readonly string[] {
  const { plan, asOf } = outlook;
  if (part.kind === 'commitment') {
    if (part.due !== undefined && part.status === 'overdue') return [onceKnown(addDays(part.due, 1), part, outlook)];
    if (part.due !== undefined && part.status === 'due-soon')
      return [onceKnown(addDays(part.due, -plan.settings.dueSoonDays), part, outlook)];
    return [lastWord(part, outlook)];
  }
  if (part.status === 'unreported') {
    const days = silentPeriods(part, outlook).map(silenceFrom);
    return days.length === 0 ? [asOf] : days;
  }
  const final = finalDay(plan, part);
  if (part.status === 'missed' && final <= asOf) return [final];
  const { status, readingDate } = part;
  if (readingDate === undefined || !['missed', 'behind', 'off-target'].includes(status))
    return [lastWord(part, outlook)];
  const before = lastRun(part, plan, (entry) => entry.status === status).filter((day) => day < readingDate);
  return [...before, readingDate];
}

/** The day of the newest return that spoke of it; that of the plan where none did. */
function lastWord({ inputs }: PartAssessment, { plan, asOf }: Outlook): string {
  const day = inputs.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), plan.document.signed);
  return day > asOf ? asOf : day;
}

/** The cut-offs of the periods running, up to the last one with a figure of its own, that are as asked. */
function lastRun(
  { history }: IndicatorAssessment,
  plan: Plan,
  isSo: (entry: PeriodLight) => boolean,
): readonly string[] {
  const told = history.filter(({ hasFigure }) => hasFigure);
  return told
    .slice(told.findLastIndex((entry) => !isSo(entry)) + 1)
    .flatMap(({ period }) => plan.periods.find(({ id }) => id === period)?.cutOff ?? []);
}

/** The day on which a status sets in if nothing is reported; none where only a figure could tell. */
function foreseen(status: Status, part: PartAssessment, outlook: Outlook): readonly string[] {
  const day = part.kind === 'commitment' ? ofCommitment(status, part, outlook) : ofIndicator(status, part, outlook);
  return day !== undefined && day > outlook.asOf ? [day] : [];
}

function ofCommitment(status: Status, part: CommitmentAssessment, { plan }: Outlook): string | undefined {
  const due = deadlineOf(part);
  if (due === undefined) return undefined;
  if (status === 'overdue') return addDays(due, 1);
  return status === 'due-soon' ? addDays(due, -plan.settings.dueSoonDays) : undefined;
}

function ofIndicator(status: Status, part: IndicatorAssessment, { plan, asOf }: Outlook): string | undefined {
  if (part.status === 'unassessable') return undefined;
  if (status === 'unreported' && part.actual === undefined && comingIn(part).length === 0)
    return plan.periods.map(silenceFrom).find((day) => day > asOf);
  return status === 'missed' && part.actual !== undefined ? finalDay(plan, part) : undefined;
}

/** The periods whose returns were due, since the last one with any figure of it. */
function silentPeriods({ inputs }: PartAssessment, { plan, asOf }: Outlook): readonly Period[] {
  const due = plan.periods.filter((period) => silenceFrom(period) <= asOf);
  const heard = new Set(inputs.map(({ period }) => period));
  const silent = due.slice(due.findLastIndex(({ id }) => heard.has(id)) + 1);
  // Where some have spoken of the last one, it is that one for which the others are asked.
  return silent.length === 0 ? due.slice(-1) : silent;
}

/** Silence counts from the day after the returns were due. */
const silenceFrom = ({ cutOff, returnsDue }: Period): string => addDays(returnsDue ?? cutOff, 1);

/** The day after which no figure for the due date can come in time any more. */
function finalDay(plan: Plan, { item }: IndicatorAssessment): string {
  const due = item.due.date ?? `${plan.year}-12-31`;
  const final = plan.periods.find((period) => period.cutOff >= due);
  return final === undefined ? addDays(due, 1) : silenceFrom(final);
}

/** As long as the figures say so, period after period. */
function streak(
  { light, periods }: Extract<Condition, { kind: 'streak' }>,
  part: IndicatorAssessment,
  { plan }: Outlook,
): readonly Ground[] {
  const run = lastRun(part, plan, (entry) => entry.light === 'red' || (light === 'behind' && entry.light === 'yellow'));
  const days = run.slice(periods - 1);
  const [since] = days;
  return since === undefined ? [] : [toLead(part, { kind: 'streak', since, light, periods: run.length }, days)];
}

/** To whoever did not answer, as long as the matter is still theirs. */
function unanswered(step: string, part: PartAssessment, { slips }: Outlook): readonly Ground[] {
  const { lead } = part.item;
  const reporters = part.kind === 'indicator' ? part.item.reporters : [];
  return slips
    .filter((slip) => slip.subject === part.item.id && slip.step === step)
    .filter((slip) => slip.answered === undefined && slip.closed === undefined)
    .filter(({ organization }) => lead === undefined || organization === lead || reporters.includes(organization))
    .map(({ id, organization, replyBy }) => ({
      reason: { kind: 'unanswered', since: addDays(replyBy, 1), step, slip: id, replyBy },
      days: [addDays(replyBy, 1)],
      organization,
      asReporter: organization !== answering(part) && reporters.includes(organization),
    }));
}
