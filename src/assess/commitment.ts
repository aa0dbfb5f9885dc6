// The status and light of one commitment as of a day: the closed set of semantics, the first that applies.
import { compareTexts } from '../lib/by-text.ts';
import { addDays, daysBetween, periodStart } from '../lib/calendar.ts';
import { lightOf as bandLight } from '../lib/bands.ts';
import { isFinished } from '../lib/progress-states.ts';
import { whole } from '../lib/rational.ts';
import { workingDaysBetween } from '../lib/working-days.ts';
import type { CommitmentAssessment, CommitmentStatus, Light, ReturnWords } from '../model/assessment.ts';
import type { Input } from '../model/input.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Commitment, Period, Plan, ProgressRecord } from '../model/plan.ts';
import { type InForce, leadOn, ledWithin } from './adjust.ts';
import { type Vantage, closedPeriods, isReturnDue } from './periods.ts';
import type { Entry } from './said.ts';
import { unreadSpeakers } from './unread.ts';

type Judged = Omit<CommitmentAssessment, 'kind' | 'item' | 'missing' | 'adjusted' | 'original'>;

/** An entry of a return, with the day from which it counts. */
interface DatedEntry extends Entry<ProgressRecord> {
  readonly period: Period;
  readonly from: string;
}

/** A commitment, the day that binds it, and the newest word on it of whoever speaks for it. */
interface Matter {
  readonly plan: Plan;
  readonly item: Commitment;
  readonly due: string | undefined;
  readonly newest: DatedEntry | undefined;
  readonly vantage: Vantage;
}

/** Judges one commitment, already adjusted. */
export function judgeCommitment(plan: Plan, inForce: InForce<Commitment>, vantage: Vantage, rule: LightRule): Judged {
  const { item, cancelled } = inForce;
  const { asOf } = vantage;
  const entries = entriesOf(plan, item, vantage);
  const telling = entries.filter((entry) => speaksFor(entry, inForce));
  const newest = telling.at(-1);
  const due = item.due.basis === 'ongoing' ? undefined : item.due.date;
  const finished = finishedBy(telling);
  const matter: Matter = { plan, item, due, newest, vantage };
  const status = cancelled ? 'cancelled' : statusOf(matter);
  const daysPast = due === undefined ? 0 : daysBetween(due, earliestDay(finished) ?? asOf);
  // Nobody is late with what was called off, nor with what others still have to arrange.
  const isLate = daysPast > 0 && (status === 'overdue' || status === 'done' || status === 'closed');
  const isOpen = finished === undefined && !cancelled;
  return {
    status,
    light: lightOf(status, matter, rule, daysPast),
    due,
    doneOn: finished?.from,
    doneOnPrecision: finished?.record.datePrecision ?? 'day',
    daysLate: isLate ? daysPast : undefined,
    workingDaysLate:
      isLate && due !== undefined ? workingDaysBetween(plan.calendars, due, addDays(due, daysPast)) : undefined,
    daysLeft: isOpen && due !== undefined && asOf <= due ? daysBetween(asOf, due) : undefined,
    told: entries.flatMap(toldOf),
    inputs: entries.map(inputOf),
    unread: unreadSpeakers(plan, inForce, status, newest?.handedIn, vantage),
  };
}

/**
 * Entries that count by the end of `asOf`, oldest first: one with an event date from that day on (an event of the 21st
 * reported in April was true on the 21st), one without from the cut-off of its period on.
 */
function entriesOf(plan: Plan, item: Commitment, { asOf, said }: Vantage): readonly DatedEntry[] {
  const own = said.progress.get(item.id);
  if (own === undefined) return [];
  const periods = new Map(plan.periods.map((period) => [period.id, period]));
  const entries: DatedEntry[] = [];
  for (const { record, handedIn } of own) {
    const period = periods.get(handedIn.period);
    const from = record.date ?? period?.cutOff;
    if (period !== undefined && from !== undefined && from <= asOf) entries.push({ record, handedIn, period, from });
  }
  return entries.sort(
    (a, b) =>
      compareTexts(a.period.cutOff, b.period.cutOff) ||
      compareTexts(a.handedIn.reported, b.handedIn.reported) ||
      compareTexts(a.handedIn.organization, b.handedIn.organization) ||
      compareTexts(a.handedIn.file, b.handedIn.file),
  );
}

/**
 * Whoever led it in the period of the return, or when that was handed in, speaks for a commitment; while none is known
 * anybody may, and what is on the public record always counts.
 */
function speaksFor({ record, handedIn, period }: DatedEntry, inForce: InForce<Commitment>): boolean {
  if (record.state === undefined) return false;
  const { organization, reported, basis } = handedIn;
  const lead = leadOn(inForce, reported);
  if (lead === undefined || organization === lead || basis === 'public-record') return true;
  return ledWithin(inForce, organization, periodStart(period.id) ?? period.cutOff, period.cutOff);
}

/** Of a completion known by its month only the first day: it is late only if the whole month is. */
const earliestDay = (finished: DatedEntry | undefined): string | undefined =>
  finished?.record.datePrecision === 'month' ? `${finished.from.slice(0, 7)}-01` : finished?.from;

/** The entry that reported the completion which still stands: closing it later, or saying it again, moves no date. */
function finishedBy(telling: readonly DatedEntry[]): DatedEntry | undefined {
  const open = telling.findLastIndex((entry) => !isFinished(entry.record.state));
  return telling[open + 1];
}

/** Closed needs more than the word: evidence and a second person's check. */
const isClosed = (record: ProgressRecord): boolean =>
  record.state === 'closed' && record.checkedBy !== undefined && (record.evidence ?? []).length > 0;

function statusOf({ plan, item, due, newest, vantage: { asOf } }: Matter): CommitmentStatus {
  const state = newest?.record.state;
  if (newest !== undefined && isFinished(state)) return isClosed(newest.record) ? 'closed' : 'done';
  const external = item.due.basis === 'external';
  // A date that others set is a window: near it and past it the item still waits, so that no light blames the wrong party.
  if (due !== undefined && !external) {
    if (asOf > due) return 'overdue';
    if (due <= addDays(asOf, plan.settings.dueSoonDays)) return 'due-soon';
  }
  if (state === 'waiting' || (external && state !== 'in-progress' && state !== 'reopened')) return 'waiting';
  return state === 'in-progress' || state === 'reopened' ? 'in-progress' : 'not-started';
}

function lightOf(status: CommitmentStatus, matter: Matter, rule: LightRule, daysPast: number): Light {
  switch (status) {
    case 'closed':
    case 'done':
      return 'green';
    case 'overdue':
      return rule.lateBands === undefined ? 'red' : bandLight(rule.lateBands, whole(daysPast));
    case 'due-soon':
      return 'blue';
    case 'in-progress':
      return isFresh(matter) ? 'green' : 'grey';
    case 'cancelled':
    case 'waiting':
    case 'not-started':
      return 'grey';
  }
}

/** Silence is never success: progress told in an earlier period counts only until the next period's returns are due. */
function isFresh({ plan, newest, vantage }: Matter): boolean {
  const latestDue = closedPeriods(plan, vantage.asOf).findLast((period) => isReturnDue(period, vantage));
  return newest !== undefined && (latestDue === undefined || newest.period.cutOff >= latestDue.cutOff);
}

const inputOf = ({ record, handedIn, period, from }: DatedEntry): Input => ({
  organization: handedIn.organization,
  period: period.id,
  date: from,
  place: record.place,
  correctedAt: undefined,
  said: { kind: 'progress', state: record.state, text: record.progress },
  evidence: record.evidence ?? [],
});

function toldOf({ record, handedIn }: DatedEntry): readonly ReturnWords[] {
  const { progress, problems, next, evidence = [] } = record;
  if (progress === undefined && problems === undefined && next === undefined && evidence.length === 0) return [];
  return [{ organization: handedIn.organization, period: handedIn.period, progress, problems, next, evidence }];
}
