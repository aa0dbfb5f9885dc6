// Laws that hold for every plan, whatever its figures.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { assessPlan, presetRules } from '../../src/assess/index.ts';
import { lightOrder } from '../../src/lib/lights.ts';
import { partsOf } from '../../src/lib/parts.ts';
import { sharesOf } from '../../src/lib/shares.ts';
import type { CommitmentAssessment, IndicatorAssessment } from '../../src/model/assessment.ts';
import type { LightRule } from '../../src/model/light-rule.ts';
import type { Commitment, Indicator, Path, Plan, Return } from '../../src/model/plan.ts';
import { classTable, totalsOf } from '../../src/review/totals.ts';
import { asOfFrom, chanceOf, planFrom, ruleFrom, shifted } from '../support/random-plan.ts';

vi.setConfig({ testTimeout: 60_000 });

const quarterEnds = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'] as const;
const defaultRule = presetNamed('default');

/** A plan by quarters with nothing in it. */
const blank: Plan = {
  ...planFrom(chanceOf(1)),
  tasks: [],
  periods: quarterEnds.map((cutOff, index) => ({
    id: `2024-Q${index + 1}`,
    cutOff,
    returnsDue: shifted(cutOff, 10),
    locked: undefined,
  })),
  reporters: [],
  returns: [],
  adjustments: [],
  calendars: new Map(),
};
const blankSettings = { ...blank.settings, dueSoonDays: 14 };

const place = { file: '2024/tasks/t01.yaml', pointer: '' };
const shared = { taskId: 't01', support: [], named: [], source: { item: 1 }, questions: [], place } as const;

const indicator = (more: Partial<Indicator>): Indicator => ({
  ...shared,
  id: 't01.i1',
  kind: 'count',
  title: '指标',
  series: 'to-date',
  combine: undefined,
  unit: { name: '所', decimals: 0 },
  definition: '口径',
  cohort: undefined,
  baseline: undefined,
  target: { op: 'gte', value: 100, words: '100所以上' },
  path: { kind: 'linear', by: 'days' },
  due: { basis: 'plan-year', date: '2024-12-31' },
  lead: undefined,
  leadBasis: 'missing',
  reporters: ['alpha'],
  ...more,
});

const commitment = (more: Partial<Commitment>): Commitment => ({
  ...shared,
  id: 't01.m1',
  kind: 'event',
  title: '举措',
  due: { basis: 'stated', date: '2024-06-30' },
  lead: undefined,
  leadBasis: 'missing',
  ...more,
});

function planWith(parts: {
  readonly indicators?: readonly Indicator[];
  readonly commitments?: readonly Commitment[];
  readonly returns?: readonly Return[];
}): Plan {
  const { indicators = [], commitments = [], returns = [] } = parts;
  const task = { id: 't01', number: 1, title: '任务', sectionId: 's1', context: undefined, questions: [] };
  return {
    ...blank,
    settings: blankSettings,
    returns,
    tasks: [{ ...task, commitments, indicators, file: place.file }],
  };
}

type Said = Omit<Return['readings'][number], 'id' | 'place'>;

/** One organisation's readings by quarter; a quarter left undefined was not handed in. */
const readingsBy = (organization: string, quarters: readonly (Said | undefined)[]): readonly Return[] =>
  quarters.flatMap((said, index): readonly Return[] => {
    if (said === undefined) return [];
    const file = `2024/returns/2024-Q${index + 1}/${organization}.yaml`;
    return [
      {
        organization,
        period: `2024-Q${index + 1}`,
        reported: shifted(quarterEnds[index] ?? '', 5),
        basis: 'handed-in',
        simulated: false,
        readings: [{ id: 't01.i1', ...said, place: { file, pointer: '/readings/0' } }],
        progress: [],
        corrections: [],
        file,
      },
    ];
  });

function theIndicator(plan: Plan, asOf: string, rule: LightRule = defaultRule): IndicatorAssessment {
  const part = partsOf(assessPlan(plan, asOf, rule).tasks).find((each) => each.kind === 'indicator');
  if (part === undefined) throw new Error('the plan has no indicator');
  return part;
}

function theCommitment(plan: Plan, asOf: string): CommitmentAssessment {
  const part = partsOf(assessPlan(plan, asOf, defaultRule).tasks).find((each) => each.kind === 'commitment');
  if (part === undefined) throw new Error('the plan has no commitment');
  return part;
}

/** Everything that was judged, as text; figures in lowest terms, so that equal ones look equal. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'bigint') return `${each}n`;
    if (typeof each === 'object' && each !== null && 'n' in each && 'd' in each) return reduced(each);
    return each;
  });

function reduced({ n, d }: { readonly n: unknown; readonly d: unknown }): string {
  if (typeof n !== 'bigint' || typeof d !== 'bigint') throw new TypeError('not a fraction');
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return n === 0n ? '0' : `${n / a}/${d / a}`;
}

/** What a verdict is: not the figures themselves, which a change of scale may change. */
const verdictOf = ({ status, light, progress, expectedProgress, gap, streak }: IndicatorAssessment): string =>
  asText({ status, light, progress, expectedProgress, gap, streak });

const aSeed = fc.nat(2 ** 31 - 1);
const aDay = fc.integer({ min: 0, max: 486 }).map((days) => shifted('2023-12-01', days));
const aRule = fc.nat(1_000_000).map((seed) => ruleFrom(chanceOf(seed), presetRules));
const aCount = fc.integer({ min: 0, max: 60 });
const quarters = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<readonly (T | undefined)[]> =>
  fc.array(fc.option(each, { nil: undefined, freq: 4 }), { minLength: 4, maxLength: 4 });
const aPath = fc.constantFrom<Path>(
  { kind: 'linear', by: 'months' },
  { kind: 'linear', by: 'days' },
  { kind: 'at-end' },
);
const runs = { numRuns: 300 };

describe('as the days go by', () => {
  it('a finished count stays achieved', () => {
    fc.assert(
      fc.property(quarters(aCount), fc.constantFrom('gt', 'gte'), aPath, (increments, op, path) => {
        const item = indicator({ series: 'increments', target: { op, value: 100, words: '100所' }, path });
        const plan = planWith({ indicators: [item], returns: readingsBy('alpha', increments.map(valued)) });
        const achieved = days('2024-01-01', 460, 9).map((day) => theIndicator(plan, day).status === 'achieved');
        expect(achieved).toEqual(achieved.toSorted((a, b) => Number(a) - Number(b)));
      }),
      { numRuns: 40 },
    );
  });

  it('an overdue commitment is one day later every day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 800 }), (due, later) => {
        const plan = planWith({ commitments: [commitment({ due: { basis: 'assigned', date: due } })] });
        const part = theCommitment(plan, shifted(due, later));
        expect([part.status, part.daysLate, part.daysLeft]).toEqual(['overdue', later, undefined]);
      }),
      runs,
    );
  });

  it('what is done stays done, unless somebody takes it back', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const chance = chanceOf(seed);
        const random = planFrom(chance);
        const plan: Plan = {
          ...random,
          adjustments: [],
          returns: random.returns.map((handedIn) => ({
            ...handedIn,
            progress: handedIn.progress.filter(({ state }) => state === 'done' || state === 'closed'),
          })),
        };
        const done = new Set<string>();
        for (const day of days('2023-12-01', 486, 41))
          for (const part of partsOf(assessPlan(plan, day, defaultRule).tasks)) {
            if (part.kind !== 'commitment') continue;
            const isDone = part.status === 'done' || part.status === 'closed';
            if (isDone) done.add(part.item.id);
            expect(isDone, `${part.item.id} ${day}`).toBe(done.has(part.item.id));
          }
      }),
      { numRuns: 50 },
    );
  });

  it('and reopening it brings it back to what it was', () => {
    const progress = (period: string, state: 'done' | 'reopened', date: string): Return => ({
      organization: 'alpha',
      period,
      reported: date,
      basis: 'handed-in',
      simulated: false,
      readings: [],
      progress: [{ id: 't01.m1', state, date, place }],
      corrections: [],
      file: `${period}.yaml`,
    });
    const returns = [progress('2024-Q2', 'done', '2024-05-20'), progress('2024-Q3', 'reopened', '2024-07-20')];
    const plan = planWith({ commitments: [commitment({})], returns });
    const seen = ['2024-05-19', '2024-05-20', '2024-07-19', '2024-07-20'].map((day) => theCommitment(plan, day).status);
    expect(seen).toEqual(['not-started', 'done', 'done', 'overdue']);
  });
});

describe('returns', () => {
  it('may come in any order', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const chance = chanceOf(seed);
        const plan = planFrom(chance);
        const asOf = asOfFrom(chance, plan);
        const rule = ruleFrom(chance, presetRules);
        const keyed = plan.returns.map((each) => ({ each, at: chance.whole(0, 1_000_000) }));
        const shuffled = keyed.toSorted((a, b) => a.at - b.at).map(({ each }) => each);
        const told = (returns: readonly Return[]): string => {
          const assessment = assessPlan({ ...plan, returns }, asOf, rule);
          const received = assessment.returns.map((each) => ({
            ...each,
            received: each.received.map(asText).toSorted(),
            later: each.later.map(asText).toSorted(),
          }));
          return asText({ ...assessment, returns: received });
        };
        expect(told(shuffled)).toBe(told(plan.returns));
      }),
      runs,
    );
  });

  it('of to-date totals say the same as their increments', () => {
    fc.assert(
      fc.property(quarters(aCount), quarters(aCount), aDay, aRule, aPath, (alpha, beta, day, rule, path) => {
        const told = (series: 'increments' | 'to-date'): IndicatorAssessment => {
          // No holes: of increments a hole is a part that is missing, of totals it is not.
          const by = (organization: string, values: typeof alpha): readonly Return[] => {
            const whole = values.map((value) => value ?? 0);
            return readingsBy(organization, (series === 'to-date' ? runningTotals(whole) : whole).map(valued));
          };
          const item = indicator({ series, path, reporters: ['alpha', 'beta'] });
          const plan = planWith({ indicators: [item], returns: [...by('alpha', alpha), ...by('beta', beta)] });
          return theIndicator(plan, day, rule);
        };
        const [first, second] = [told('increments'), told('to-date')];
        expect(verdictOf(second)).toBe(verdictOf(first));
        expect(asText([second.actual, second.reachability])).toBe(asText([first.actual, first.reachability]));
      }),
      runs,
    );
  });
});

describe('a rate', () => {
  const aFraction = fc
    .record({ numerator: fc.nat(50), more: fc.nat(50), open: fc.nat(20) })
    .filter(({ numerator, more }) => numerator + more > 0)
    .map(({ numerator, more, open }) => ({ numerator, denominator: numerator + more, open }));
  const rate = (more: Partial<Indicator>): Indicator =>
    indicator({
      kind: 'ratio',
      unit: { name: '%', decimals: 1 },
      baseline: { value: 10, date: '2023-12-31' },
      target: { op: 'gt', value: 60, words: '超过60%' },
      reporters: ['alpha', 'beta'],
      ...more,
    });

  it('of several organisations lies between the lowest and the highest of theirs', () => {
    fc.assert(
      fc.property(fc.array(aFraction, { minLength: 1, maxLength: 4 }), (fractions) => {
        const names = ['alpha', 'beta', 'gamma', 'office'];
        const returns = fractions.flatMap((said, index) => readingsBy(names[index] ?? '', [said]));
        const { actual } = theIndicator(planWith({ indicators: [rate({})], returns }), '2024-04-30');
        if (actual === undefined) throw new Error('no rate');
        const isAtLeast = ({ numerator, denominator }: { numerator: number; denominator: number }): boolean =>
          actual.n * BigInt(denominator) >= BigInt(100 * numerator) * actual.d;
        const isAtMost = ({ numerator, denominator }: { numerator: number; denominator: number }): boolean =>
          actual.n * BigInt(denominator) <= BigInt(100 * numerator) * actual.d;
        expect([fractions.some(isAtLeast), fractions.some(isAtMost)]).toEqual([true, true]);
      }),
      runs,
    );
  });

  it('does not change when one organisation reports as two', () => {
    fc.assert(
      fc.property(
        quarters(aFraction),
        quarters(aFraction),
        fc.constantFrom<Indicator['series']>('increments', 'to-date'),
        aDay,
        aRule,
        aPath,
        (left, right, series, day, rule, path) => {
          // Both parts are handed in at the same time, as the one was.
          const both = left.map((each, index) => (right[index] === undefined ? undefined : each));
          const other = right.map((each, index) => (left[index] === undefined ? undefined : each));
          const whole = both.map((each, index) => {
            const second = other[index];
            return (
              each &&
              second && {
                numerator: each.numerator + second.numerator,
                denominator: each.denominator + second.denominator,
                open: each.open + second.open,
              }
            );
          });
          const item = rate({ series, path });
          const one = planWith({
            indicators: [{ ...item, reporters: ['alpha'] }],
            returns: readingsBy('alpha', whole),
          });
          const two = planWith({
            indicators: [item],
            returns: [...readingsBy('alpha', both), ...readingsBy('beta', other)],
          });
          const [first, second] = [theIndicator(one, day, rule), theIndicator(two, day, rule)];
          expect(verdictOf(second)).toBe(verdictOf(first));
          expect(asText([second.actual, second.reachability])).toBe(asText([first.actual, first.reachability]));
        },
      ),
      runs,
    );
  });
});

describe('figures', () => {
  it('that are all scaled alike change no verdict', () => {
    const ops = fc.constantFrom<Indicator['target']>(
      { op: 'gte', value: 100, words: '目标' },
      { op: 'gt', value: 100, words: '目标' },
      { op: 'lte', value: 40, words: '目标' },
      { op: 'between', low: 40, high: 60, words: '目标' },
      { op: 'increase-by', by: 30, change: 'points', words: '目标' },
      { op: 'increase-by', by: 30, change: 'percent', words: '目标' },
      { op: 'maintain', words: '目标' },
    );
    const scales = fc.constantFrom(0.01, 0.5, 3, 1000, 10_000);
    fc.assert(
      fc.property(quarters(aCount), ops, aCount, scales, aDay, aRule, (said, target, base, scale, day, rule) => {
        const scaled = (by: number): Plan => {
          const part = (value: number | undefined): number | undefined =>
            value === undefined ? undefined : times(value, by);
          const { value, low, high, by: step } = target;
          const inPercent = target.change === 'percent';
          const kept = { value: part(value), low: part(low), high: part(high), by: inPercent ? step : part(step) };
          const changed = Object.fromEntries(Object.entries(kept).filter(([, each]) => each !== undefined));
          const item = indicator({
            series: 'increments',
            baseline: { value: times(base, by), date: '2023-12-31' },
            target: { ...target, ...changed },
          });
          return planWith({ indicators: [item], returns: readingsBy('alpha', said.map(part).map(valued)) });
        };
        expect(verdictOf(theIndicator(scaled(scale), day, rule))).toBe(verdictOf(theIndicator(scaled(1), day, rule)));
      }),
      runs,
    );
  });

  it('turned upside down give the same gap: lower is better is no special case', () => {
    const aLevel = fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10);
    const anOp = fc.constantFrom(['gte', 'lte'] as const, ['gt', 'lt'] as const);
    fc.assert(
      fc.property(quarters(aLevel), anOp, aLevel, aLevel, aDay, aRule, (said, ops, base, goal, day, rule) => {
        const turned = (sign: 1 | -1): Plan => {
          const part = (value: number): number => sign * value;
          const item = indicator({
            kind: 'level',
            baseline: { value: part(base), date: '2023-12-31' },
            target: { op: ops[sign === 1 ? 0 : 1], value: part(goal), words: '目标' },
            path: { kind: 'steps', steps: quarterEnds.map((date, index) => ({ date, value: part(index * 5) })) },
          });
          const readings = said.map((value) => (value === undefined ? undefined : { value: part(value) }));
          return planWith({ indicators: [item], returns: readingsBy('alpha', readings) });
        };
        expect(verdictOf(theIndicator(turned(-1), day, rule))).toBe(verdictOf(theIndicator(turned(1), day, rule)));
      }),
      runs,
    );
  });

  it.each([
    ['gt', 'gte'],
    ['lt', 'lte'],
  ] as const)('that must be %s or %s differ only where they equal the target', (strict, inclusive) => {
    let equal = 0;
    fc.assert(
      fc.property(quarters(fc.integer({ min: 8, max: 12 })), aDay, aRule, (said, day, rule) => {
        const [first, second] = [strict, inclusive].map((op) => {
          const item = indicator({
            kind: 'level',
            baseline: { value: 0, date: '2023-12-31' },
            target: { op, value: 10, words: '目标' },
          });
          return theIndicator(
            planWith({ indicators: [item], returns: readingsBy('alpha', said.map(valued)) }),
            day,
            rule,
          );
        });
        if (first?.actual !== undefined && reduced(first.actual) === '10/1') {
          equal += 1;
          expect(['met', 'achieved', 'unreported']).toContain(second?.status);
          expect(['met', 'achieved']).not.toContain(first.status);
        } else expect([first?.status, first?.light]).toEqual([second?.status, second?.light]);
      }),
      runs,
    );
    expect(equal).toBeGreaterThan(10);
  });
});

describe('a whole', () => {
  it('shows the worst of its parts that stand, with all of them counted, and is finished only in green', () => {
    fc.assert(
      fc.property(aSeed, aDay, aRule, (seed, day, rule) => {
        for (const task of assessPlan(planFrom(chanceOf(seed)), day, rule).tasks) {
          const parts = partsOf([task]);
          const lights = parts.map((part) => part.light);
          expect(lights).toContain(task.light);
          const standing = parts.filter((part) => part.status !== 'cancelled');
          if (standing.length > 0)
            expect(Math.min(...standing.map((part) => lightOrder(part.light)))).toBe(lightOrder(task.light));
          if (task.status === 'done') expect(task.light).toBe('green');
          const counted = Object.entries(task.counts).flatMap(([light, count]) =>
            Array.from({ length: count }, () => light),
          );
          expect(counted.toSorted()).toEqual(lights.toSorted());
        }
      }),
      runs,
    );
  });

  it('has classes whose shares sum to 100', () => {
    fc.assert(
      fc.property(fc.array(aSeed, { minLength: 1, maxLength: 6 }), aDay, (seeds, day) => {
        const parts = seeds.flatMap((seed) => partsOf(assessPlan(planFrom(chanceOf(seed)), day, defaultRule).tasks));
        const numbers = (column: number): readonly number[] =>
          classTable(parts).rows.map((row) => {
            const cell = row[column];
            return cell?.kind === 'number' ? (cell.value ?? Number.NaN) : Number.NaN;
          });
        expect(numbers(1).reduce((sum, count) => sum + count, 0)).toBe(parts.length);
        expect(numbers(2).reduce((sum, share) => sum + Math.round(share * 10), 0)).toBe(1000);
      }),
      { numRuns: 100 },
    );
  });

  it('is the sum of what a summary tells of it', () => {
    fc.assert(
      fc.property(aSeed, aDay, aRule, (seed, day, rule) => {
        const { tasks } = assessPlan(planFrom(chanceOf(seed)), day, rule);
        const { tasks: _tasks, commitments, indicators, unread, lights, ...states } = totalsOf(tasks);
        expect(Object.values(states).reduce((sum, count) => sum + count, 0)).toBe(commitments + indicators);
        expect(Object.values(lights).reduce((sum, count) => sum + count, 0)).toBe(commitments + indicators);
        expect(unread).toBe(0);
      }),
      runs,
    );
  });

  it('is shared out within a tenth of a percent of what is exact, never against the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const shares = sharesOf(counts);
        expect(shares.reduce((sum, share) => sum + Math.round(share * 10), 0)).toBe(total === 0 ? 0 : 1000);
        for (const [index, share] of shares.entries()) {
          if (total > 0) expect(Math.abs(share - ((counts[index] ?? 0) / total) * 100)).toBeLessThan(0.1);
          for (const [other, otherShare] of shares.entries())
            if ((counts[index] ?? 0) > (counts[other] ?? 0)) expect(share).toBeGreaterThanOrEqual(otherShare);
        }
      }),
      runs,
    );
  });
});

describe('the machine', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('may stand in any time zone', () => {
    const zones = [
      'UTC',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Pacific/Apia',
      'Asia/Beirut',
      'America/Sao_Paulo',
    ];
    const all = (): readonly string[] =>
      Array.from({ length: 40 }, (_, seed) => {
        const chance = chanceOf(seed);
        const plan = planFrom(chance);
        return asText(assessPlan(plan, asOfFrom(chance, plan), ruleFrom(chance, presetRules)));
      });
    vi.stubEnv('TZ', 'Asia/Shanghai');
    const here = all();
    for (const zone of zones) {
      vi.stubEnv('TZ', zone);
      expect(all(), zone).toEqual(here);
    }
  });
});

describe('one commitment on every day of 2020 to 2032', () => {
  const told = (period: string, date: string, more: Partial<Return['progress'][number]>): Return => ({
    organization: 'alpha',
    period,
    reported: shifted(date, 20),
    basis: 'handed-in',
    simulated: false,
    readings: [],
    progress: [{ id: 't01.m1', date, place, ...more }],
    corrections: [],
    file: `2024/returns/${period}/alpha.yaml`,
  });
  const evidence = [{ title: '通知' }];
  const plan: Plan = {
    ...planWith({
      commitments: [commitment({ due: { basis: 'stated', date: '2024-06-30' } })],
      returns: [
        told('2024-Q1', '2024-02-10', { state: 'in-progress' }),
        told('2024-Q3', '2024-08-20', { state: 'done' }),
        told('2024-Q4', '2024-11-05', { state: 'closed', checkedBy: '复核人', evidence }),
      ],
    }),
    adjustments: [
      {
        id: 'a1',
        subject: 't01.m1',
        date: '2030-01-01',
        reason: '撤销',
        approvedBy: 'office',
        document: { number: '测〔2030〕1号', date: '2030-01-01' },
        due: undefined,
        target: undefined,
        lead: undefined,
        definition: undefined,
        path: undefined,
        cancel: true,
        place,
      },
    ],
  };

  it('has exactly one status, and changes it on the right days only', () => {
    const changes: string[] = [];
    let before = '';
    for (const day of days('2020-01-01', 4748, 1)) {
      const { status, light, daysLate, daysLeft } = theCommitment(plan, day);
      const now = `${status} ${light}`;
      if (now !== before) changes.push(`${day} ${now}`);
      before = now;
      expect([daysLate, daysLeft], day).toEqual([
        day <= '2024-06-30' || day >= '2030-01-01' ? undefined : day < '2024-08-20' ? daysOf('2024-06-30', day) : 51,
        day <= '2024-06-30' ? daysOf(day, '2024-06-30') : undefined,
      ]);
    }
    expect(changes).toEqual([
      '2020-01-01 not-started grey',
      '2024-02-10 in-progress green',
      '2024-06-16 due-soon blue',
      '2024-07-01 overdue red',
      '2024-08-20 done green',
      '2024-11-05 closed green',
      '2030-01-01 cancelled grey',
    ]);
  });
});

function valued(value: number | undefined): Said | undefined {
  return value === undefined ? undefined : { value };
}

function runningTotals(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  let total = 0;
  return values.map((value) => (value === undefined ? undefined : (total += value)));
}

/** Without the noise of binary fractions. */
function times(value: number, by: number): number {
  return Number((value * by).toFixed(4));
}

function daysOf(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function days(from: string, length: number, step: number): readonly string[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => shifted(from, index * step));
}

function presetNamed(id: string): LightRule {
  const rule = presetRules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no preset ${id}`);
  return rule;
}
