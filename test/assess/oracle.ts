// The judgement a second time, naive and slow, written from the specification's text alone: nothing of src/assess or
// src/lib is used here, neither its arithmetic nor its calendar, so that both can only agree by being right.
import type {
  Adjustment,
  Commitment,
  Indicator,
  Period,
  Plan,
  ProgressRecord,
  ReadingRecord,
  Return,
} from '../../src/model/plan.ts';
import type { Band, LightRule } from '../../src/model/light-rule.ts';

/** Figures are fractions in lowest terms written `n/d`; what there is none of is `none`. */
export interface IndicatorVerdict {
  readonly status: string;
  readonly light: string;
  readonly actual: string;
  readonly expected: string;
  readonly progress: string;
  readonly gap: string;
  readonly reachability: string;
  readonly readingDate: string;
  readonly redStreak: number;
  readonly behindStreak: number;
  readonly missing: string;
  readonly original: string;
}

export interface CommitmentVerdict {
  readonly status: string;
  readonly light: string;
  readonly doneOn: string;
  readonly doneOnPrecision: string;
  readonly daysLate: string;
  readonly daysLeft: string;
  readonly workingDaysLate: string;
  readonly missing: string;
  readonly original: string;
}

export interface Verdict {
  readonly indicators: Readonly<Record<string, IndicatorVerdict>>;
  readonly commitments: Readonly<Record<string, CommitmentVerdict>>;
  readonly tasks: Readonly<Record<string, { readonly status: string; readonly light: string }>>;
  readonly returns: readonly string[];
}

// Days: one after the other from the first, counted out.

const days: string[] = [];
const dayNumbers = new Map<string, number>();
const lastDays = new Set<string>();
for (let year = 2018; year <= 2034; year += 1) {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  for (let month = 1; month <= 12; month += 1) {
    const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    for (let date = 1; date <= length; date += 1) {
      const day = `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
      dayNumbers.set(day, days.length);
      if (date === length) lastDays.add(day);
      days.push(day);
    }
  }
}

function dayNumber(day: string): number {
  const number = dayNumbers.get(day);
  if (number === undefined) throw new Error(`the oracle's calendar has no ${day}`);
  return number;
}

/** Days of the calendar after `from` up to `to`. */
const daysAfter = (from: string, to: string): readonly string[] => days.slice(dayNumber(from) + 1, dayNumber(to) + 1);

/** The days of the plan year, and after it, up to `until`. */
const daysOfWork = (year: number, until: string): readonly string[] =>
  days.slice(dayNumber(`${year}-01-01`), Math.max(dayNumber(`${year}-01-01`), dayNumber(until) + 1));

/** How many months have ended from the beginning of `year` to the end of `day`. */
const monthsOver = (year: number, day: string): number =>
  daysOfWork(year, day).filter((each) => lastDays.has(each)).length;

/** 2018-01-01 was a Monday. */
const isWeekend = (day: string): boolean => dayNumber(day) % 7 >= 5;

// Fractions: a pair of whole numbers in lowest terms, the lower one positive.

type Fraction = readonly [bigint, bigint];

function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new Error('the oracle divides by zero');
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = bottom < 0n ? -1n : 1n;
  return a === 0n ? [0n, 1n] : [(sign * top) / a, (sign * bottom) / a];
}

/** Random plans write at most four decimals. */
function given(value: number): Fraction {
  const scaled = Math.round(value * 10_000);
  if (scaled / 10_000 !== value) throw new Error(`${value} has more decimals than the oracle reads`);
  return fraction(BigInt(scaled), 10_000n);
}

const number = (value: number): Fraction => [BigInt(value), 1n];
const plus = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const minus = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
const times = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[0], a[1] * b[1]);
const over = (a: Fraction, b: Fraction): Fraction => fraction(a[0] * b[1], a[1] * b[0]);
const isBelow = (a: Fraction, b: Fraction): boolean => a[0] * b[1] < b[0] * a[1];
const isSame = (a: Fraction, b: Fraction): boolean => a[0] * b[1] === b[0] * a[1];
const atLeast = (a: Fraction, b: Fraction): boolean => !isBelow(a, b);
const total = (all: readonly Fraction[]): Fraction => all.reduce(plus, number(0));
const written = (a: Fraction | undefined): string => (a === undefined ? 'none' : `${a[0]}/${a[1]}`);

// Light rules.

function isWithin(band: Band, value: Fraction): boolean {
  const { from, to } = band;
  const isAbove =
    from === undefined || isBelow(given(from), value) || (band.fromIncluded === true && isSame(given(from), value));
  const isUnder =
    to === undefined || isBelow(value, given(to)) || (band.toIncluded === true && isSame(given(to), value));
  return isAbove && isUnder;
}

function colour(bands: readonly Band[], value: Fraction): string {
  const held = bands.filter((band) => isWithin(band, value));
  if (held.length !== 1) throw new Error(`the random rule holds ${written(value)} in ${held.length} bands`);
  return held[0]?.light ?? 'none';
}

// The plan in force.

type InForce<T> = T & { readonly cancelled: boolean; readonly leadOn: (day: string) => string | undefined };

/** What an item is after the adjustments of the days up to `until`; nothing is adjusted without a day. */
function inForce(plan: Plan, issued: Indicator, until: string | undefined): InForce<Indicator>;
function inForce(plan: Plan, issued: Commitment, until: string | undefined): InForce<Commitment>;
function inForce(plan: Plan, issued: Indicator | Commitment, until: string | undefined): object {
  // By date; on one day in the order in which they are written.
  const ordered: Adjustment[] = [];
  for (const each of plan.adjustments) {
    if (until === undefined || each.subject !== issued.id || each.date > until) continue;
    const place = ordered.findIndex((other) => other.date > each.date);
    ordered.splice(place === -1 ? ordered.length : place, 0, each);
  }
  const last = <T>(values: readonly ({ readonly to: T } | undefined)[]): T | undefined =>
    values.findLast((change) => change !== undefined)?.to;
  const date = last(ordered.map((each) => each.due));
  const changed = {
    ...issued,
    due: date === undefined ? issued.due : { ...issued.due, date },
    lead: last(ordered.map((each) => each.lead)) ?? issued.lead,
    cancelled: ordered.some((each) => each.cancel),
    leadOn: (day: string) => last(ordered.filter((each) => each.date <= day).map((each) => each.lead)) ?? issued.lead,
  };
  if (!('unit' in issued)) return changed;
  return {
    ...changed,
    target: last(ordered.map((each) => each.target)) ?? issued.target,
    definition: last(ordered.map((each) => each.definition)) ?? issued.definition,
    path: last(ordered.map((each) => each.path)) ?? issued.path,
  };
}

const isClosed = (period: Period, asOf: string): boolean => period.cutOff <= asOf;
const isAwaited = (period: Period, awaitedUntil: string): boolean =>
  (period.returnsDue ?? period.cutOff) < awaitedUntil;

/** A key that sorts as text. */
const key = (...parts: readonly string[]): string => parts.join(' | ');

const bySortKey = <T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] =>
  [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));

// Indicators.

interface Figure {
  readonly organization: string;
  readonly basis: Return['basis'];
  readonly period: string;
  readonly periodEnd: string;
  readonly reported: string;
  readonly date: string;
  readonly value: Fraction | undefined;
  readonly numerator: Fraction | undefined;
  readonly denominator: Fraction | undefined;
  readonly open: Fraction | undefined;
  readonly answer: boolean | undefined;
  readonly weight: Fraction | undefined;
}

const parts = ['value', 'numerator', 'denominator', 'open', 'answer'] as const;

/** Whose figures count: the reporters' where they are known, the public record's while no figure of theirs counts. */
function speakers(plan: Plan, item: Indicator, asOf: string, waiting: readonly string[]): readonly Return[] {
  const all = plan.returns.filter(
    (each) =>
      each.readings.some((reading) => reading.id === item.id) &&
      plan.periods.some((period) => period.id === each.period && isClosed(period, asOf)),
  );
  if (item.reporters.length === 0) return all;
  const own = all.filter(
    (each) =>
      each.basis === 'handed-in' && item.reporters.includes(each.organization) && !waiting.includes(each.period),
  );
  return own.length > 0 ? own : all.filter((each) => each.basis === 'public-record');
}

const addsUp = (item: Indicator): boolean =>
  item.series === 'increments' && (item.kind === 'count' || item.kind === 'ratio');

/** The period that ends last among those with a figure. */
function newestPeriodOf(plan: Plan, figures: readonly Figure[]): Period | undefined {
  const newest = bySortKey(figures, (each) => each.periodEnd).at(-1);
  return plan.periods.find((period) => period.id === newest?.period);
}

/**
 * Periods of which no figure counts yet: closed, not due, and somebody's part is not there. Where parts add up no later
 * period counts without it either.
 */
function periodsWaiting(plan: Plan, item: Indicator, asOf: string, awaitedUntil: string): readonly string[] {
  const figures = figuresOf(plan, item, asOf, []);
  if (figures.every((figure) => figure.basis === 'public-record')) return [];
  const waiting: string[] = [];
  for (const period of plan.periods) {
    if (!isClosed(period, asOf)) continue;
    const isWhole = item.reporters.every((organization) =>
      figures.some((figure) => figure.organization === organization && figure.periodEnd === period.cutOff),
    );
    if ((!isAwaited(period, awaitedUntil) && !isWhole) || (addsUp(item) && waiting.length > 0)) waiting.push(period.id);
  }
  return waiting;
}

/** The figures to judge by: what is still coming in waits, unless a count has its number already. */
function figuresThatCount(plan: Plan, item: Indicator, asOf: string, awaitedUntil: string): readonly Figure[] {
  const all = figuresOf(plan, item, asOf, []);
  const waiting = periodsWaiting(plan, item, asOf, awaitedUntil);
  const { actual } = pool(item, all);
  const aim = aimOf(item);
  const isEnough =
    item.kind === 'count' && aim !== undefined && aim.grows !== 'no' && actual !== undefined && aim.isMet(actual);
  return isEnough ? all : figuresOf(plan, item, asOf, waiting);
}

/** Reporters whose part of the newest period is missing, or, of what adds up, whose part of any period that was due. */
function silentOf(
  plan: Plan,
  item: Indicator,
  figures: readonly Figure[],
  newest: Period,
  asOf: string,
  awaitedUntil: string,
): readonly string[] {
  return item.reporters.filter((organization) => {
    const own = figures.filter((figure) => figure.organization === organization);
    if (!own.some((figure) => figure.periodEnd === newest.cutOff)) return true;
    return plan.periods.some(
      (period) =>
        addsUp(item) &&
        isClosed(period, asOf) &&
        isAwaited(period, awaitedUntil) &&
        period.cutOff <= newest.cutOff &&
        !own.some((figure) => figure.period === period.id),
    );
  });
}

/** The figures that count: of closed periods and of no later day, as corrected, oldest first. */
function figuresOf(plan: Plan, item: Indicator, asOf: string, waiting: readonly string[]): readonly Figure[] {
  const found: { readonly sort: string; readonly figure: Figure }[] = [];
  for (const handedIn of speakers(plan, item, asOf, waiting))
    for (const reading of handedIn.readings) {
      const period = plan.periods.find((each) => each.id === handedIn.period);
      if (reading.id !== item.id || period === undefined || !isClosed(period, asOf)) continue;
      const date = reading.cutOff ?? period.cutOff;
      if (date > asOf) continue;
      const said: Partial<Record<(typeof parts)[number], number | boolean | undefined>> = {};
      for (const part of parts) said[part] = correctedPart(plan, handedIn, reading, part);
      const numeric = (part: (typeof parts)[number]): Fraction | undefined =>
        typeof said[part] === 'number' ? given(said[part]) : undefined;
      found.push({
        sort: key(date, handedIn.organization, period.cutOff, handedIn.reported, handedIn.file),
        figure: {
          organization: handedIn.organization,
          basis: handedIn.basis,
          period: handedIn.period,
          periodEnd: period.cutOff,
          reported: handedIn.reported,
          date,
          value: numeric('value'),
          numerator: numeric('numerator'),
          denominator: numeric('denominator'),
          open: numeric('open'),
          answer: typeof said.answer === 'boolean' ? said.answer : undefined,
          weight: reading.weight === undefined ? undefined : given(reading.weight),
        },
      });
    }
  return bySortKey(found, (each) => each.sort).map((each) => each.figure);
}

/** The newest correction that names the part, else what was handed in. */
function correctedPart(
  plan: Plan,
  handedIn: Return,
  reading: ReadingRecord,
  part: (typeof parts)[number],
): number | boolean | undefined {
  const naming = plan.returns
    .filter((each) => each.organization === handedIn.organization)
    .flatMap((each) =>
      each.corrections
        .filter((correction) => correction.id === reading.id && correction.period === handedIn.period)
        .map((correction) => ({ sort: key(each.reported, each.period, each.file), value: correction[part] })),
    )
    .filter(({ value }) => value !== undefined);
  return bySortKey(naming, (each) => each.sort).at(-1)?.value ?? reading[part];
}

/** Of each organisation the newest figure, in the order of time. */
function newestOfEach(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (figure, index) => !figures.slice(index + 1).some((later) => later.organization === figure.organization),
  );
}

/** Of the newest day, and of that day the one handed in last. */
const latestValue = (newest: readonly Figure[]): Fraction | undefined =>
  bySortKey(
    newest.filter((each) => each.value !== undefined),
    (each) => key(each.date, each.reported),
  ).at(-1)?.value;

interface Pooled {
  readonly actual: Fraction | undefined;
  readonly numerator: Fraction | undefined;
  readonly denominator: Fraction | undefined;
  readonly open: Fraction | undefined;
}

const defined = <T>(all: readonly (T | undefined)[]): readonly T[] =>
  all.filter((each): each is T => each !== undefined);

const scaleOf = (item: Indicator): Fraction => number(item.unit.name === '%' ? 100 : item.unit.name === '‰' ? 1000 : 1);

function pool(item: Indicator, figures: readonly Figure[]): Pooled {
  const none: Pooled = { actual: undefined, numerator: undefined, denominator: undefined, open: undefined };
  const newest = newestOfEach(figures);
  if (newest.length === 0) return none;
  const adding = item.series === 'increments' ? figures : newest;
  if (item.kind === 'count') return { ...none, actual: total(defined(adding.map((each) => each.value))) };
  if (item.kind === 'yes-no') return { ...none, actual: number(newest.filter((each) => each.answer === true).length) };
  if (item.kind === 'level') {
    const values = defined(newest.map((each) => each.value));
    const ordered = [...values].sort((a, b) => (isBelow(a, b) ? -1 : isBelow(b, a) ? 1 : 0));
    if (item.combine === 'weighted') {
      const heavy = newest.flatMap(({ value, weight }) =>
        value === undefined || weight === undefined ? [] : [{ value, weight }],
      );
      const weight = total(heavy.map((each) => each.weight));
      const product = total(heavy.map((each) => times(each.value, each.weight)));
      return { ...none, actual: isSame(weight, number(0)) ? undefined : over(product, weight) };
    }
    const actual =
      item.combine === 'sum'
        ? total(values)
        : item.combine === 'min'
          ? ordered[0]
          : item.combine === 'max'
            ? ordered.at(-1)
            : latestValue(newest);
    return { ...none, actual };
  }
  const numerator = total(defined(adding.map((each) => each.numerator)));
  const denominator = total(defined(adding.map((each) => each.denominator)));
  const open = newest.some((each) => each.open === undefined)
    ? undefined
    : total(defined(newest.map((each) => each.open)));
  const actual = isSame(denominator, number(0)) ? undefined : times(over(numerator, denominator), scaleOf(item));
  return { actual, numerator, denominator, open };
}

interface Aim {
  /** The bound that progress runs towards; a range has none. */
  readonly goal: Fraction | undefined;
  readonly isMet: (value: Fraction) => boolean;
  /** More than it may be; nothing is where there is no ceiling. */
  readonly isExceeded: (value: Fraction) => boolean;
  /** Whether more is better, for what can be bounded. */
  readonly grows: 'strictly' | 'yes' | 'no';
}

function aimOf(item: Indicator): Aim | undefined {
  const { op, value, low, high, by, change } = item.target;
  const base = item.baseline === undefined ? undefined : given(item.baseline.value);
  const never = (): boolean => false;
  const more = (goal: Fraction): Aim => ({
    goal,
    isMet: (actual) => atLeast(actual, goal),
    isExceeded: never,
    grows: 'yes',
  });
  const moreThan = (goal: Fraction): Aim => ({
    goal,
    isMet: (actual) => isBelow(goal, actual),
    isExceeded: never,
    grows: 'strictly',
  });
  const less = (goal: Fraction): Aim => ({
    goal,
    isMet: (actual) => atLeast(goal, actual),
    isExceeded: (actual) => isBelow(goal, actual),
    grows: 'no',
  });
  const lessThan = (goal: Fraction): Aim => ({
    goal,
    isMet: (actual) => isBelow(actual, goal),
    isExceeded: (actual) => atLeast(actual, goal),
    grows: 'no',
  });
  if (op === 'all') {
    const members = item.reporters.length > 0 ? item.reporters.length : item.named.length;
    return members === 0 ? undefined : more(number(members));
  }
  if (op === 'between') {
    const [least, most] = [given(low ?? 0), given(high ?? 0)];
    return {
      goal: undefined,
      isMet: (actual) => atLeast(actual, least) && atLeast(most, actual),
      isExceeded: (actual) => isBelow(most, actual),
      grows: 'no',
    };
  }
  if (op === 'gt') return moreThan(given(value ?? 0));
  if (op === 'gte') return more(given(value ?? 0));
  if (op === 'lt') return lessThan(given(value ?? 0));
  if (op === 'lte') return less(given(value ?? 0));
  if (op === 'eq') {
    const exactly = given(value ?? 0);
    return {
      goal: exactly,
      isMet: (actual) => isSame(actual, exactly),
      isExceeded: (actual) => isBelow(exactly, actual),
      grows: 'no',
    };
  }
  if (base === undefined) return undefined;
  if (op === 'increase') return moreThan(base);
  if (op === 'decrease') return lessThan(base);
  if (op === 'maintain') return more(base);
  const step = change === 'percent' ? times(base, over(given(by ?? 0), number(100))) : given(by ?? 0);
  return op === 'increase-by' ? more(plus(base, step)) : less(minus(base, step));
}

function missingOf(item: Indicator): readonly string[] {
  const { kind, target, path, cohort, baseline } = item;
  const relative = ['increase', 'increase-by', 'decrease', 'decrease-by', 'maintain'].includes(target.op);
  const onItsWay =
    path !== undefined && path.kind !== 'at-end' && (kind === 'ratio' || kind === 'level') && !onStepsAlone(item);
  const lacking: readonly (readonly [string, boolean])[] = [
    ['definition', item.definition === undefined],
    ['baseline', baseline === undefined && (relative || onItsWay)],
    ['cohort-size', kind === 'ratio' && cohort !== undefined && cohort.size === undefined],
    ['path', path === undefined],
    ['series', item.series === undefined && (kind === 'count' || kind === 'ratio')],
    ['combine', item.combine === undefined && kind === 'level' && item.reporters.length > 1],
    ['reporters', item.reporters.length === 0],
  ];
  return lacking.filter(([, isLacking]) => isLacking).map(([name]) => name);
}

/** A limit for a rate or level with steps of its own and nothing that it starts from. */
function onStepsAlone({ kind, target, path, baseline }: Indicator): boolean {
  const isLimit = target.op === 'gt' || target.op === 'gte' || target.op === 'lt' || target.op === 'lte';
  return isLimit && baseline === undefined && path?.kind === 'steps' && kind !== 'count' && kind !== 'yes-no';
}

/** A figure more may break what the figures so far keep. */
function restCouldBreak({ kind, combine }: Indicator, { isExceeded, isMet }: Aim): boolean {
  const huge = number(10 ** 15);
  const endless = isExceeded(huge) || !isMet(huge);
  if (kind === 'count' || (kind === 'level' && (combine === 'sum' || combine === 'max'))) return endless;
  return kind === 'level' && combine === 'min' && !isMet(number(-(10 ** 15)));
}

/** The share of the year's work that should be done at the end of `day`. */
function shareExpected(
  plan: Plan,
  item: Indicator,
  due: string,
  start: Fraction,
  goal: Fraction,
  day: string,
): Fraction | undefined {
  const { path } = item;
  if (path === undefined) return undefined;
  const newYear = `${plan.year}-01-01`;
  if (path.kind === 'at-end') return day < due ? undefined : number(1);
  if (path.kind === 'steps') {
    const passed = bySortKey(path.steps ?? [], (step) => step.date).filter((step) => step.date <= day);
    const step = passed.at(-1);
    if (step === undefined) return number(0);
    return isSame(goal, start) ? undefined : over(minus(given(step.value), start), minus(goal, start));
  }
  if (day >= due) return number(1);
  if (day < newYear) return number(0);
  const counted = (until: string): number =>
    path.by === 'days' ? daysOfWork(plan.year, until).length : monthsOver(plan.year, until);
  return counted(due) === 0 ? number(0) : over(number(counted(day)), number(counted(due)));
}

function reachabilityOf(
  plan: Plan,
  item: Indicator,
  aim: Aim,
  pooled: Pooled,
  readingDate: string,
  isLast: boolean,
  due: string,
  isComplete: boolean,
): string {
  const { goal, isMet, isExceeded, grows } = aim;
  if (item.kind === 'count' && pooled.actual !== undefined && isExceeded(pooled.actual))
    return `out-of-reach best ${written(pooled.actual)}`;
  if (goal === undefined || grows === 'no' || pooled.actual === undefined) return 'unknown';
  if (item.kind === 'count') {
    if (isMet(pooled.actual)) return 'locked-in';
    if (isLast) return isComplete ? `out-of-reach best ${written(pooled.actual)}` : 'unknown';
    const enough = grows === 'strictly' && item.unit.decimals === 0 ? plus(goal, number(1)) : goal;
    const left = minus(enough, pooled.actual);
    const gone = monthsOver(plan.year, readingDate);
    const toGo = monthsOver(plan.year, due) - gone;
    const perMonth = over(left, number(toGo < 1 ? 1 : toGo));
    const soFar = over(pooled.actual, number(gone < 1 ? 1 : gone));
    return atLeast(soFar, perMonth)
      ? 'on-course'
      : `needs ${written(perMonth)} so far ${written(soFar)} left ${written(left)}`;
  }
  if (item.kind !== 'ratio' || pooled.numerator === undefined || pooled.denominator === undefined) return 'unknown';
  const known = item.cohort?.size;
  const size = known === undefined ? pooled.denominator : given(known);
  const { numerator } = pooled;
  // Whom nobody has reported of yet may still come out well.
  const unheard = minus(size, pooled.denominator);
  const open =
    isComplete || pooled.open === undefined
      ? pooled.open
      : known === undefined
        ? undefined
        : plus(pooled.open, isBelow(number(0), unheard) ? unheard : number(0));
  const isEnough = (counted: Fraction): boolean => isMet(times(over(counted, size), scaleOf(item)));
  if (known !== undefined && isEnough(numerator)) return 'locked-in';
  if (open === undefined) return 'unknown';
  if (!isEnough(plus(numerator, open)))
    return `out-of-reach best ${written(times(over(plus(numerator, open), size), scaleOf(item)))}`;
  if (isEnough(numerator)) return 'on-course';
  // One more, and one more, until it is enough.
  let count = 1;
  while (!isEnough(plus(numerator, number(count)))) count += 1;
  return `needs-of-open ${count} of ${written(open)}`;
}

type Judged = Omit<IndicatorVerdict, 'redStreak' | 'behindStreak' | 'missing' | 'original'> & {
  readonly period: string;
};

const withoutPeriod = ({ period: _period, ...rest }: Judged): Omit<Judged, 'period'> => rest;

function judgeIndicator(
  plan: Plan,
  item: InForce<Indicator>,
  asOf: string,
  awaitedUntil: string,
  rule: LightRule,
): Judged {
  const figures = figuresThatCount(plan, item, asOf, awaitedUntil);
  const newest = newestPeriodOf(plan, figures);
  const pooled = pool(item, figures);
  const readingDate = figures.at(-1)?.date;
  const verdict = (status: string, light: string, more: Partial<Judged> = {}): Judged => ({
    status,
    light,
    actual: written(pooled.actual),
    expected: 'none',
    progress: 'none',
    gap: 'none',
    reachability: 'unknown',
    readingDate: readingDate ?? 'none',
    period: newest?.id ?? 'none',
    ...more,
  });
  if (item.cancelled) return verdict('cancelled', 'grey');
  const aim = aimOf(item);
  const decisive = missingOf(item).filter((name) => ['definition', 'baseline', 'series', 'combine'].includes(name));
  if (decisive.length > 0 || aim === undefined) return verdict('unassessable', 'grey');
  if (readingDate === undefined && item.reporters.length === 0) return verdict('unassessable', 'grey');
  if (readingDate === undefined || newest === undefined) {
    // What came in and does not count yet is no silence.
    if (figuresOf(plan, item, asOf, []).length > 0) return verdict('not-due', 'grey');
    const silence = plan.periods.some((period) => isClosed(period, asOf) && isAwaited(period, awaitedUntil));
    return verdict(silence ? 'unreported' : 'not-due', 'grey');
  }
  const { actual } = pooled;
  if (actual === undefined) return verdict('unassessable', 'grey');

  const isComplete = silentOf(plan, item, figures, newest, asOf, awaitedUntil).length === 0;
  const due = item.due.date ?? `${plan.year}-12-31`;
  const start = item.baseline === undefined ? number(0) : given(item.baseline.value);
  const isLast = newest.cutOff >= due;
  const goal = hasWayToGo(item, aim, start, actual) ? aim.goal : undefined;
  const isOnSteps = onStepsAlone(item);
  const step = isOnSteps
    ? bySortKey(item.path?.steps ?? [], (each) => each.date).findLast((each) => each.date <= readingDate)
    : undefined;
  const share = goal === undefined || isOnSteps ? undefined : shareExpected(plan, item, due, start, goal, readingDate);
  const startsNowhere = item.baseline === undefined && (item.kind === 'ratio' || item.kind === 'level');
  const progress =
    goal === undefined || startsNowhere || isSame(goal, start)
      ? undefined
      : over(minus(actual, start), minus(goal, start));
  const gap = progress === undefined || share === undefined ? undefined : minus(progress, share);
  const onTheWay =
    goal === undefined || share === undefined ? undefined : plus(start, times(share, minus(goal, start)));
  const expected = step === undefined ? onTheWay : given(step.value);
  const figured = {
    expected: written(expected),
    progress: written(progress),
    gap: written(gap),
    reachability: reachabilityOf(plan, item, aim, pooled, readingDate, isLast, due, isComplete),
  };
  // Praise waits for whoever could still turn it into the opposite.
  const praise = (status: string): Judged =>
    isComplete || !restCouldBreak(item, aim)
      ? verdict(status, 'green', figured)
      : verdict('unassessable', 'grey', { ...figured, gap: 'none', reachability: 'unknown' });
  const isFinal = isLast && isComplete;
  const finalPeriod = plan.periods.find((period) => period.cutOff >= due);
  const isTooLate =
    finalPeriod === undefined ? asOf > due : isClosed(finalPeriod, asOf) && isAwaited(finalPeriod, awaitedUntil);
  if (aim.isMet(actual)) {
    const forGood = isFinal || (item.kind === 'count' && aim.grows !== 'no');
    if (forGood) return verdict('achieved', 'green', figured);
    return isTooLate ? verdict('unreported', 'grey', figured) : praise('met');
  }
  if (isFinal || isTooLate) return verdict('missed', 'red', figured);
  if (item.kind === 'count' && aim.isExceeded(actual)) return verdict('off-target', 'red', figured);
  if (item.path === undefined) return verdict('unassessable', 'grey', figured);
  if (item.path.kind === 'at-end') return verdict('not-due', 'grey', figured);
  if (isOnSteps && expected === undefined) return verdict('not-due', 'grey', figured);
  if (isOnSteps && expected !== undefined) {
    const keeps = aim.grows === 'no' ? atLeast(expected, actual) : atLeast(actual, expected);
    return keeps ? praise('on-track') : verdict('behind', 'yellow', figured);
  }
  if (progress === undefined || share === undefined || gap === undefined) return verdict('behind', 'yellow', figured);
  const hundred = number(100);
  const measured =
    rule.measure === 'points-behind'
      ? times(minus(share, progress), hundred)
      : isSame(share, number(0))
        ? hundred
        : times(over(progress, share), hundred);
  const light = colour(rule.bands, measured);
  if (light === 'red') return verdict('off-target', 'red', figured);
  if (light === 'yellow') return verdict('behind', 'yellow', figured);
  return praise(atLeast(times(gap, hundred), given(rule.aheadFrom)) ? 'ahead' : 'on-track');
}

/** Not from a baseline that is better than the target, nor where a figure has gone past what it can come back to. */
function hasWayToGo(item: Indicator, aim: Aim, start: Fraction, actual: Fraction): boolean {
  const { goal, isMet, isExceeded } = aim;
  if (goal === undefined || (item.kind === 'count' && isExceeded(actual))) return false;
  if (item.baseline === undefined && item.kind !== 'count') return true;
  if (item.target.op !== 'eq') return isSame(start, goal) || !isMet(start);
  return !(isBelow(start, goal) && isBelow(goal, actual)) && !(isBelow(goal, start) && isBelow(actual, goal));
}

function indicatorVerdict(
  plan: Plan,
  issued: Indicator,
  asOf: string,
  awaitedUntil: string,
  rule: LightRule,
): IndicatorVerdict {
  const item = inForce(plan, issued, asOf);
  const judged = judgeIndicator(plan, item, asOf, awaitedUntil, rule);
  const first = judgeIndicator(plan, inForce(plan, issued, undefined), asOf, awaitedUntil, rule);
  const lights = plan.periods
    .filter((period) => isClosed(period, asOf))
    .map(({ id, cutOff }) => ({
      id,
      ...judgeIndicator(plan, inForce(plan, issued, cutOff), cutOff, awaitedUntil, rule),
    }))
    .filter(({ id, period }) => id === period)
    .map(({ light }) => light);
  const running = (among: readonly string[]): number => {
    let streak = 0;
    for (const light of [...lights].reverse()) {
      if (!among.includes(light)) break;
      streak += 1;
    }
    return streak;
  };
  return {
    ...withoutPeriod(judged),
    redStreak: running(['red']),
    behindStreak: running(['red', 'yellow']),
    missing: missingOf(item).join(' '),
    original: originalOf(judged, first),
  };
}

const originalOf = (now: { status: string; light: string }, first: { status: string; light: string }): string =>
  now.status === first.status && now.light === first.light ? 'none' : `${first.status} ${first.light}`;

// Commitments.

interface Said {
  readonly record: ProgressRecord;
  readonly date: string;
  readonly periodEnd: string;
}

type JudgedCommitment = Omit<CommitmentVerdict, 'missing' | 'original'>;

/** Every day of a period, by its length in months. */
function daysOf({ id, cutOff }: Plan['periods'][number]): readonly string[] {
  const months = { Q: 3, H: 6, M: 1 }[id.charAt(5)] ?? 12;
  const days: string[] = [];
  const first = new Date(`${cutOff.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - months + 1);
  for (const day = first; day.toISOString().slice(0, 10) <= cutOff; day.setUTCDate(day.getUTCDate() + 1))
    days.push(day.toISOString().slice(0, 10));
  return days;
}

function judgeCommitment(
  plan: Plan,
  item: InForce<Commitment>,
  asOf: string,
  awaitedUntil: string,
  rule: LightRule,
): JudgedCommitment {
  const heard: { readonly sort: string; readonly said: Said }[] = [];
  for (const handedIn of plan.returns)
    for (const record of handedIn.progress) {
      const period = plan.periods.find((each) => each.id === handedIn.period);
      if (record.id !== item.id || record.state === undefined || period === undefined) continue;
      const days = [handedIn.reported, ...daysOf(period)];
      const speaks =
        item.leadOn(handedIn.reported) === undefined ||
        days.some((day) => item.leadOn(day) === handedIn.organization) ||
        handedIn.basis === 'public-record';
      const date = record.date ?? period.cutOff;
      if (!speaks || date > asOf) continue;
      const sort = key(period.cutOff, handedIn.reported, handedIn.organization, handedIn.file);
      heard.push({ sort, said: { record, date, periodEnd: period.cutOff } });
    }
  const entries = bySortKey(heard, (each) => each.sort).map((each) => each.said);
  let finished: Said | undefined;
  for (const said of entries) {
    const isDone = said.record.state === 'done' || said.record.state === 'closed';
    finished = isDone ? (finished ?? said) : undefined;
  }
  const newest = entries.at(-1);
  const state = newest?.record.state;
  const due = item.due.basis === 'ongoing' ? undefined : item.due.date;
  const isExternal = item.due.basis === 'external';
  const isProved = state === 'closed' && newest?.record.checkedBy !== undefined && newest.record.evidence !== undefined;
  const isUnder = (day: string): boolean => dayNumber(day) - dayNumber(asOf) <= plan.settings.dueSoonDays;
  const status = item.cancelled
    ? 'cancelled'
    : finished !== undefined
      ? isProved
        ? 'closed'
        : 'done'
      : due !== undefined && !isExternal && asOf > due
        ? 'overdue'
        : due !== undefined && !isExternal && isUnder(due)
          ? 'due-soon'
          : state === 'in-progress' || state === 'reopened'
            ? 'in-progress'
            : state === 'waiting' || isExternal
              ? 'waiting'
              : 'not-started';
  // Of a completion known by its month only the first day counts: it may have been then.
  const until =
    finished === undefined
      ? asOf
      : finished.record.datePrecision === 'month'
        ? `${finished.date.slice(0, 7)}-01`
        : finished.date;
  const isLate = due !== undefined && until > due && (status === 'overdue' || status === 'done' || status === 'closed');
  const late = isLate && due !== undefined ? daysAfter(due, until) : undefined;
  const isLeft = !item.cancelled && finished === undefined && due !== undefined && asOf <= due;
  return {
    status,
    light: lightOf(),
    doneOn: finished?.date ?? 'none',
    doneOnPrecision: finished?.record.datePrecision ?? 'day',
    daysLate: late === undefined ? 'none' : String(late.length),
    daysLeft: isLeft ? String(daysAfter(asOf, due).length) : 'none',
    workingDaysLate: late === undefined ? 'none' : workingDays(plan, late),
  };

  function lightOf(): string {
    if (status === 'closed' || status === 'done') return 'green';
    if (status === 'due-soon') return 'blue';
    if (status === 'overdue')
      return rule.lateBands === undefined ? 'red' : colour(rule.lateBands, number(late?.length ?? 0));
    if (status !== 'in-progress') return 'grey';
    const awaited = plan.periods
      .filter((period) => isClosed(period, asOf) && isAwaited(period, awaitedUntil))
      .map((period) => period.cutOff);
    return awaited.every((end) => newest !== undefined && end <= newest.periodEnd) ? 'green' : 'grey';
  }
}

function workingDays(plan: Plan, all: readonly string[]): string {
  const unknown = [...new Set(all.map((day) => Number(day.slice(0, 4))))].filter((year) => !plan.calendars.has(year));
  if (unknown.length > 0) return `no calendar of ${unknown.join(' ')}`;
  const isWorked = (day: string): boolean => {
    const calendar = plan.calendars.get(Number(day.slice(0, 4)));
    if (calendar?.work.has(day) === true) return true;
    return !isWeekend(day) && calendar?.rest.every(({ from, to }) => day < from || day > to) === true;
  };
  return `${all.filter(isWorked).length} working`;
}

function commitmentVerdict(
  plan: Plan,
  issued: Commitment,
  asOf: string,
  awaitedUntil: string,
  rule: LightRule,
): CommitmentVerdict {
  const item = inForce(plan, issued, asOf);
  const judged = judgeCommitment(plan, item, asOf, awaitedUntil, rule);
  const first = judgeCommitment(plan, inForce(plan, issued, undefined), asOf, awaitedUntil, rule);
  return { ...judged, missing: item.lead === undefined ? 'lead' : '', original: originalOf(judged, first) };
}

// The whole.

const urgency = ['red', 'yellow', 'blue', 'grey', 'green'];
const counting = ['closed', 'done', 'achieved'];

export function verdictOf(plan: Plan, asOf: string, rule: LightRule, awaitedUntil = asOf): Verdict {
  const indicators: Record<string, IndicatorVerdict> = {};
  const commitments: Record<string, CommitmentVerdict> = {};
  const tasks: Record<string, { status: string; light: string }> = {};
  for (const task of plan.tasks) {
    const promised = task.commitments.map((item) => {
      const verdict = commitmentVerdict(plan, item, asOf, awaitedUntil, rule);
      commitments[item.id] = verdict;
      return verdict;
    });
    const measured = task.indicators.map((item) => {
      const verdict = indicatorVerdict(plan, item, asOf, awaitedUntil, rule);
      indicators[item.id] = verdict;
      return verdict;
    });
    const standing = [...promised, ...measured].filter((part) => part.status !== 'cancelled');
    const isMoving =
      promised.some((part) => ['closed', 'done', 'in-progress'].includes(part.status)) ||
      measured.some((part) => part.actual !== 'none');
    const status =
      standing.length === 0
        ? 'cancelled'
        : standing.every((part) => counting.includes(part.status))
          ? 'done'
          : promised.some((part) => part.status === 'overdue')
            ? 'overdue'
            : measured.some((part) => part.light === 'red')
              ? 'off-target'
              : measured.some((part) => part.light === 'yellow')
                ? 'behind'
                : isMoving
                  ? 'in-progress'
                  : 'not-started';
    const lights = standing.map((part) => part.light);
    tasks[task.id] = { status, light: urgency.find((light) => lights.includes(light)) ?? 'grey' };
  }
  return { indicators, commitments, tasks, returns: returnsOf(plan, asOf, awaitedUntil) };
}

function returnsOf(plan: Plan, asOf: string, awaitedUntil: string): readonly string[] {
  return plan.periods
    .filter((period) => isClosed(period, asOf))
    .map((period) => {
      const came = plan.returns.filter(
        (each) => each.period === period.id && each.basis === 'handed-in' && each.reported <= awaitedUntil,
      );
      const received = came.map(({ organization, reported }) => {
        const isLate = period.returnsDue !== undefined && reported > period.returnsDue;
        return `${organization} ${reported} +${isLate ? daysAfter(period.returnsDue, reported).length : 0}`;
      });
      const owing = isAwaited(period, awaitedUntil)
        ? plan.reporters.filter((id) => !came.some((each) => each.organization === id))
        : [];
      return `${period.id}: ${received.sort().join(', ')}; missing ${owing.join(', ')}`;
    });
}
