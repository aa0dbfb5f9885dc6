// From fates to what each return has to say: one entry per commitment and quarter, told in the next return that comes in.
import { isFinished } from '../lib/progress-states.ts';
import type { Commitment, Plan, ProgressRecord } from '../model/plan.ts';
import type { Outcome } from './outcomes.ts';
import { randomOf } from './random.ts';
import type { ReportingPeriod, ReportingYear } from './reporting.ts';

/** How far the work has come, which decides what is written of it. */
export type Stage =
  'idle' | 'begun' | 'under-way' | 'nearly' | 'stuck' | 'done' | 'closed' | 'reopened' | 'waiting' | 'ongoing';

export interface Entry {
  readonly commitment: Commitment;
  readonly organization: string;
  readonly period: ReportingPeriod;
  readonly stage: Stage;
  readonly state: NonNullable<ProgressRecord['state']>;
  readonly date: string | undefined;
}

type Event = Pick<Entry, 'stage' | 'state' | 'date'>;

/** Entries in order of periods, and in plan order within a return. */
export function tellEntries(
  plan: Plan,
  year: ReportingYear,
  leads: ReadonlyMap<string, string>,
  outcomes: ReadonlyMap<string, Outcome>,
  seed: number,
): readonly Entry[] {
  return plan.tasks
    .flatMap((task) => task.commitments)
    .flatMap((commitment) => {
      const organization = leads.get(commitment.id);
      const outcome = outcomes.get(commitment.id);
      if (organization === undefined || outcome === undefined) return [];
      return tellOne(commitment, organization, outcome, year, randomOf(seed, 'start', commitment.id).next());
    });
}

function tellOne(
  commitment: Commitment,
  organization: string,
  outcome: Outcome,
  year: ReportingYear,
  eagerness: number,
): readonly Entry[] {
  const entries: Entry[] = [];
  let untold: Event | undefined;
  let finished = false;
  for (const period of year.periods) {
    const event = eventIn(outcome, period.index);
    untold = event ?? untold;
    const reported = year.reportedOn(organization, period);
    if (reported === undefined) continue;
    if (untold !== undefined && (untold.date ?? '') <= reported) {
      entries.push({ commitment, organization, period, ...untold });
      finished = isFinished(untold.state);
      untold = undefined;
    } else if (!finished) {
      const said = routine(outcome, period.index, eagerness, commitment.due.basis === 'external');
      entries.push({ commitment, organization, period, ...said, date: undefined });
    }
  }
  return entries;
}

/** What happens in a quarter and has a date. */
function eventIn(outcome: Outcome, quarter: number): Event | undefined {
  if (outcome.kind !== 'done') return undefined;
  const { closed, reopened } = outcome;
  if (quarter === outcome.quarter) return { stage: 'done', state: 'done', date: outcome.date };
  if (quarter === closed?.quarter) return { stage: 'closed', state: 'closed', date: closed.date };
  if (quarter === reopened?.quarter) return { stage: 'reopened', state: 'reopened', date: reopened.date };
  if (reopened !== undefined && quarter === reopened.quarter + 1)
    return { stage: 'done', state: 'done', date: reopened.doneAgain };
  return undefined;
}

/** What is said in a quarter in which nothing is finished. The less eager (nearer to 0), the later the start. */
function routine(
  outcome: Outcome,
  quarter: number,
  eagerness: number,
  dependsOnAbove: boolean,
): Pick<Entry, 'stage' | 'state'> {
  const underWay = (stage: Stage): Pick<Entry, 'stage' | 'state'> => ({ stage, state: 'in-progress' });
  const idle: Pick<Entry, 'stage' | 'state'> = { stage: 'idle', state: 'not-started' };
  const waiting: Pick<Entry, 'stage' | 'state'> = { stage: 'waiting', state: 'waiting' };
  switch (outcome.kind) {
    case 'ongoing':
      return eagerness < (quarter === 0 ? 0.2 : quarter === 1 ? 0.05 : 0) ? idle : underWay('ongoing');
    case 'waiting':
      if (quarter >= outcome.sentIn) return waiting;
      return quarter === 0 ? idle : underWay('begun');
    case 'unfinished':
      return underWay(quarter === 0 ? 'begun' : quarter === 1 ? 'under-way' : 'stuck');
    case 'done': {
      const left = outcome.quarter - quarter;
      if (dependsOnAbove && left === 1) return waiting;
      if (left >= 3) return eagerness < 0.6 ? idle : underWay('begun');
      if (left === 2 && eagerness < (quarter === 0 ? 0.4 : 0.2)) return idle;
      return underWay(left >= 2 ? (quarter === 0 ? 'begun' : 'under-way') : 'nearly');
    }
  }
}
