// Whether a condition of the ladder holds for a part of the plan, or will on a day that is already known.
import { addDays, daysBetween } from '../lib/calendar.ts';
import { isBehind } from '../lib/lights.ts';
import type {
  CommitmentAssessment,
  IndicatorAssessment,
  PartAssessment,
  PeriodLight,
  Status,
} from '../model/assessment.ts';
import type { Condition, EscalationReason } from '../model/escalation.ts';
import {
  type Outlook,
  daysOfRun,
  daysOfStatus,
  finalDay,
  inOrder,
  latest,
  nextSilence,
  silentOf,
  sinceDated,
} from './ground-days.ts';

/** A condition that holds from a day on, and whom it concerns. */
export interface Ground {
  /** Its own day may be later than the first of the days, where the condition held before for another status. */
  readonly reason: EscalationReason;
  /** Every day on which something new said so, in order: one of them after an answer starts the ladder again. */
  readonly days: readonly string[];
  readonly organization: string | undefined;
  readonly asReporter: boolean;
}

export function groundsOf(condition: Condition, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  // What was met can be lost again by silence to the end: nothing else about it is known before.
  if (part.status === 'met' && condition.kind !== 'status') return [];
  switch (condition.kind) {
    case 'overdue-days':
      return overdue(condition.days, part, outlook);
    case 'status':
      return withStatus(condition.statuses, part, outlook);
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

const toReporters = (
  organizations: readonly string[],
  reason: EscalationReason,
  days: readonly string[] = [reason.since],
): readonly Ground[] => organizations.map((organization) => ({ reason, days, organization, asReporter: true }));

/** A figure is asked of each reporter that has handed in none; word of the work, of the lead. */
function toSilent(part: PartAssessment, reason: EscalationReason): readonly Ground[] {
  const heard = new Set(part.inputs.map((input) => input.organization));
  if (part.kind === 'commitment') return heard.size === 0 ? [toLead(part, reason)] : [];
  const silent = part.item.reporters.filter((id) => !heard.has(id) && !comingIn(part).includes(id));
  return toReporters(silent, reason);
}

/** Whose figure is in and waits for those of the others: nobody of them is silent. */
const comingIn = ({ reasons }: IndicatorAssessment): readonly string[] =>
  reasons.flatMap((reason) => (reason.kind === 'collecting' ? reason.organizations : []));

/** A date that others set or that does not exist blames nobody. */
function deadlineOf({ item, ...part }: PartAssessment): string | undefined {
  if (item.due.basis === 'external' || item.due.basis === 'ongoing') return undefined;
  return 'due' in part ? part.due : item.due.date;
}

function overdue(days: number, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  const due = part.kind === 'commitment' ? deadlineOf(part) : undefined;
  if (due === undefined) return [];
  const since = sinceDated(addDays(due, days), part, outlook);
  return [toLead(part, { kind: 'overdue', since, due, days: daysBetween(due, latest(since, outlook.asOf)) })];
}

/** Silence about an indicator that cannot be judged is nobody's fault: it is listed as to be supplied. */
function dueUnreported(days: number, part: PartAssessment, outlook: Outlook): readonly Ground[] {
  const due = deadlineOf(part);
  if (due === undefined || part.status === 'unassessable') return [];
  const since = sinceDated(addDays(due, -days), part, outlook);
  const day = latest(since, outlook.asOf);
  return day > due ? [] : toSilent(part, { kind: 'due-unreported', since, due, days: daysBetween(day, due) });
}

/** What it is, if it is asked for, and what it will be. */
function withStatus(statuses: readonly Status[], part: PartAssessment, outlook: Outlook): readonly Ground[] {
  return statuses.flatMap((status) => {
    if (part.status !== status) return ofStatus(status, foreseen(status, part, outlook), part, outlook);
    const [since] = inOrder(daysOfStatus(part, [status], outlook), outlook);
    return ofStatus(status, daysOfStatus(part, statuses, outlook), part, outlook, since);
  });
}

function ofStatus(
  status: Status,
  days: readonly string[],
  part: PartAssessment,
  outlook: Outlook,
  own?: string,
): readonly Ground[] {
  const inTime = inOrder(days, outlook);
  const since = own ?? inTime[0];
  if (since === undefined) return [];
  const reason: EscalationReason = { kind: 'status', since, status };
  return status === 'unreported' && part.kind === 'indicator'
    ? toReporters(silentOf(part, outlook), reason, inTime)
    : [toLead(part, reason, inTime)];
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

/** What waits for the figures of others can turn out either way. */
function ofIndicator(status: Status, part: IndicatorAssessment, outlook: Outlook): string | undefined {
  if (part.status === 'unassessable' || comingIn(part).length > 0) return undefined;
  if (part.actual === undefined) return status === 'unreported' ? nextSilence(outlook) : undefined;
  return status === (part.status === 'met' ? 'unreported' : 'missed') ? finalDay(part, outlook) : undefined;
}

/** As long as the figures say so, period after period. */
function streak(
  { light, periods }: Extract<Condition, { kind: 'streak' }>,
  part: IndicatorAssessment,
  outlook: Outlook,
): readonly Ground[] {
  const isSo = ({ light: own }: PeriodLight): boolean => (light === 'behind' ? isBehind(own) : own === 'red');
  const run = daysOfRun(part, isSo, outlook);
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
