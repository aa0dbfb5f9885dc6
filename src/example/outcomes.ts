// Decides the fate of every commitment first; the returns only tell of it.
import type { Commitment, Plan } from '../model/plan.ts';
import { workingDayWithin } from './dates.ts';
import { type Random, randomOf } from './random.ts';
import type { ReportingPeriod } from './reporting.ts';
import { awaited, milestonesById, postponedId, seasons } from './story.ts';

export type Outcome =
  /** Goes on all year. */
  | { readonly kind: 'ongoing' }
  /** Finished in a quarter (its index), checked and closed in a later one, or found wanting and done again. */
  | {
      readonly kind: 'done';
      readonly quarter: number;
      readonly date: string;
      readonly closed?: { readonly quarter: number; readonly date: string };
      readonly reopened?: { readonly quarter: number; readonly date: string; readonly doneAgain: string };
    }
  /** Under way all year and not finished. */
  | { readonly kind: 'unfinished' }
  /** Sent up; the answer did not come. */
  | { readonly kind: 'waiting'; readonly sentIn: number };

interface Quotas {
  readonly unfinished: number;
  /** Finished in the first days of the next year. */
  readonly late: number;
  /** Shares of the rest for the second and third quarter; the fourth takes what is left. */
  readonly second: number;
  readonly third: number;
  readonly closed: number;
}

const quotas: Quotas = { unfinished: 4, late: 3, second: 0.28, third: 0.3, closed: 7 };

/** Done after the year's end and before the last returns, so that those can tell of it. */
const lateDays = ({ year }: Plan): readonly string[] => [`${year + 1}-01-02`, `${year + 1}-01-03`];

/** @param known the fates that are told of by name, whatever chance would say */
export function decideOutcomes(
  plan: Plan,
  periods: readonly ReportingPeriod[],
  seed: number,
  known: ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, Outcome> {
  const all = plan.tasks.flatMap((task) => task.commitments);
  const open = all.filter(({ id }) => !known.has(id));
  const inYear = open.filter(({ due }) => due.basis !== 'ongoing' && due.basis !== 'external');
  const external = open.filter(({ due }) => due.basis === 'external');
  const decided = new Map<string, Outcome>([
    ...all.filter(({ due }) => due.basis === 'ongoing').map(({ id }) => [id, { kind: 'ongoing' }] as const),
    ...outcomesInYear(inYear, periods, lateDays(plan), randomOf(seed, 'in-year')),
    ...outcomesAbove(external, periods, randomOf(seed, 'external')),
    ...known,
  ]);
  return withAftermath(decided, all, periods, randomOf(seed, 'aftermath'));
}

/** What the story tells by name: dates stated in the notice are kept, the milestones of May go as written. */
export function namedOutcomes(
  plan: Plan,
  periods: readonly ReportingPeriod[],
  seed: number,
): ReadonlyMap<string, Outcome> {
  const all = plan.tasks.flatMap((task) => task.commitments);
  const named = new Map<string, Outcome>();
  for (const { id, due } of all)
    if (due.basis === 'stated' && due.date !== undefined)
      named.set(id, { kind: 'done', quarter: quarterOf(periods, due.date), date: due.date });
  for (const [id, { done }] of milestonesById(plan))
    named.set(
      id,
      done === undefined ? { kind: 'unfinished' } : { kind: 'done', quarter: quarterOf(periods, done), date: done },
    );
  named.set(postponedId(plan), { kind: 'unfinished' });
  for (const { id, title, due } of all) {
    if (awaited.test(title) && due.basis === 'external') named.set(id, { kind: 'waiting', sentIn: 1 });
    const season = seasons.find(({ about }) => about.test(title));
    if (season === undefined || due.basis === 'ongoing' || named.has(id)) continue;
    named.set(id, doneIn(season.quarter, periods, randomOf(seed, 'season', id)));
  }
  return named;
}

const quarterOf = (periods: readonly ReportingPeriod[], day: string): number =>
  Math.max(
    0,
    periods.findIndex(({ cutOff }) => day <= cutOff),
  );

function doneIn(quarter: number, periods: readonly ReportingPeriod[], random: Random): Outcome {
  const period = periods[quarter];
  if (period === undefined) throw new Error(`the simulated year has no quarter ${quarter + 1}`);
  return { kind: 'done', quarter, date: workingDayWithin(random, period.start, period.cutOff) };
}

/** By lot, with fixed quotas: no seed makes a catastrophe or a fairy tale. */
function outcomesInYear(
  items: readonly Commitment[],
  periods: readonly ReportingPeriod[],
  late: readonly string[],
  random: Random,
): readonly (readonly [string, Outcome])[] {
  const shuffled = random.shuffle(items);
  const early = shuffled.filter(({ kind }) => kind === 'document').slice(0, 2);
  const rest = shuffled.filter((item) => !early.includes(item));
  const last = periods.length - 1;
  const finishing = rest.length - quotas.unfinished - quotas.late;
  const endOfSecond = Math.round(finishing * quotas.second);
  const endOfThird = endOfSecond + Math.round(finishing * quotas.third);
  const outcomeAt = (index: number): Outcome => {
    if (index < endOfSecond) return doneIn(1, periods, random);
    if (index < endOfThird) return doneIn(2, periods, random);
    if (index < finishing) return doneIn(last, periods, random);
    if (index < finishing + quotas.late) return { kind: 'done', quarter: last, date: random.pick(late) };
    return { kind: 'unfinished' };
  };
  return [
    ...early.map(({ id }) => [id, doneIn(0, periods, random)] as const),
    ...rest.map(({ id }, index) => [id, outcomeAt(index)] as const),
  ];
}

/** Of what depends on a higher body about half is settled in the year. */
function outcomesAbove(
  items: readonly Commitment[],
  periods: readonly ReportingPeriod[],
  random: Random,
): readonly (readonly [string, Outcome])[] {
  return random
    .shuffle(items)
    .map(({ id }, index) => [
      id,
      index % 2 === 0
        ? doneIn(random.between(1, periods.length - 1), periods, random)
        : { kind: 'waiting', sentIn: random.between(0, 2) },
    ]);
}

/** A few finished items are checked and closed in the next quarter, and one is reopened and done again. */
function withAftermath(
  decided: ReadonlyMap<string, Outcome>,
  all: readonly Commitment[],
  periods: readonly ReportingPeriod[],
  random: Random,
): ReadonlyMap<string, Outcome> {
  const outcomes = new Map(decided);
  const last = periods.length - 1;
  const finished = random.shuffle(all).filter(({ id, due }) => {
    const outcome = decided.get(id);
    return due.basis === 'plan-year' && outcome?.kind === 'done' && outcome.quarter < last;
  });
  const canReopen = finished.find(({ id, kind }) => {
    const outcome = decided.get(id);
    return kind !== 'document' && outcome?.kind === 'done' && outcome.quarter === 1;
  });
  const within = (quarter: number): { readonly quarter: number; readonly date: string } => {
    const period = periods[quarter] ?? periods[last];
    if (period === undefined) throw new Error('the plan has no periods');
    return { quarter, date: workingDayWithin(random, period.start, period.cutOff) };
  };
  for (const { id } of finished.filter((item) => item !== canReopen).slice(0, quotas.closed)) {
    const outcome = decided.get(id);
    if (outcome?.kind === 'done') outcomes.set(id, { ...outcome, closed: within(outcome.quarter + 1) });
  }
  const reopened = canReopen && decided.get(canReopen.id);
  if (canReopen !== undefined && reopened?.kind === 'done')
    outcomes.set(canReopen.id, { ...reopened, reopened: { ...within(2), doneAgain: within(3).date } });
  return outcomes;
}
