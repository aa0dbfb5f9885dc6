// The judgement against an independent one, on random plans. DUBAN_ORACLE_RUNS sets how many cases there are,
// DUBAN_ORACLE_SEED where they begin.
import { describe, expect, it } from 'vitest';
import { assessPlan, presetRules } from '../../src/assess/index.ts';
import type { LightRule } from '../../src/model/light-rule.ts';
import type { Plan } from '../../src/model/plan.ts';
import { asOfFrom, chanceOf, filesOf, planFrom, ruleFrom, shifted } from '../support/random-plan.ts';
import { planOf } from '../support/workspace.ts';
import { type Verdict, verdictOf } from './oracle.ts';
import { told } from './told.ts';

const runs = Number(process.env['DUBAN_ORACLE_RUNS'] ?? 10_000);
const firstSeed = Number(process.env['DUBAN_ORACLE_SEED'] ?? 1);
/** Days and rules that each plan is judged by. */
const casesEach = 4;

interface Case {
  readonly plan: Plan;
  readonly asOf: string;
  readonly rule: LightRule;
  readonly awaitedUntil: string;
}

const bothOf = ({ plan, asOf, rule, awaitedUntil }: Case): readonly [Verdict, Verdict] => [
  told(assessPlan(plan, asOf, rule, awaitedUntil)),
  verdictOf(plan, asOf, rule, awaitedUntil),
];

function agrees(each: Case): boolean {
  const [program, oracle] = bothOf(each);
  return JSON.stringify(program) === JSON.stringify(oracle);
}

/** Leaves out whatever can be left out of a plan without the two agreeing again. */
function smallest(start: Case): Case {
  let { plan: small } = start;
  const attempts = (plan: Plan): readonly Plan[] => [
    ...plan.returns.map((gone) => ({ ...plan, returns: plan.returns.filter((each) => each !== gone) })),
    ...plan.adjustments.map((gone) => ({ ...plan, adjustments: plan.adjustments.filter((each) => each !== gone) })),
    ...plan.tasks.flatMap((task) =>
      (['commitments', 'indicators'] as const).flatMap((list) =>
        task[list].map((gone) => {
          const less = { ...task, [list]: task[list].filter((each: unknown) => each !== gone) };
          return { ...plan, tasks: plan.tasks.map((each) => (each === task ? less : each)) };
        }),
      ),
    ),
    ...plan.returns.flatMap((handedIn) =>
      (['readings', 'progress', 'corrections'] as const).flatMap((list) =>
        handedIn[list].map((gone) => {
          const less = { ...handedIn, [list]: handedIn[list].filter((each: unknown) => each !== gone) };
          return { ...plan, returns: plan.returns.map((each) => (each === handedIn ? less : each)) };
        }),
      ),
    ),
  ];
  for (;;) {
    const less = attempts(small).find((plan) => !agrees({ ...start, plan }));
    if (less === undefined) return { ...start, plan: small };
    small = less;
  }
}

function fail(each: Case, seed: number): never {
  const { plan, asOf, rule, awaitedUntil } = smallest(each);
  const [program, oracle] = bothOf({ plan, asOf, rule, awaitedUntil });
  const { periods, tasks, returns, adjustments } = plan;
  const shown = JSON.stringify({ asOf, awaitedUntil, rule, periods, tasks, returns, adjustments }, null, 1);
  expect(program, `seed ${seed}\n${shown}`).toEqual(oracle);
  throw new Error(`seed ${seed}: equal only without the order of keys`);
}

/** A plan, with the days and rules that it is judged by. */
function casesOf(seed: number): { readonly plan: Plan; readonly cases: readonly Case[] } {
  const chance = chanceOf(seed);
  const plan = planFrom(chance);
  const cases = Array.from({ length: casesEach }, (): Case => {
    const asOf = asOfFrom(chance, plan);
    const awaitedUntil = chance.often(15) ? shifted(asOf, chance.whole(0, 40)) : asOf;
    return { plan, asOf, rule: ruleFrom(chance, presetRules), awaitedUntil };
  });
  return { plan, cases };
}

describe('the judgement', () => {
  it(`agrees with the oracle in ${runs} random cases`, { timeout: 60_000 + runs * 5 }, () => {
    const seen = new Map<string, number>();
    const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
    for (let seed = firstSeed; seed < firstSeed + runs / casesEach; seed += 1)
      for (const each of casesOf(seed).cases) {
        const [program, oracle] = bothOf(each);
        if (JSON.stringify(program) !== JSON.stringify(oracle)) fail(each, seed);
        for (const part of Object.values(oracle.indicators)) {
          count(`indicator ${part.status}`);
          count(`reachability ${part.reachability.split(' ')[0]}`);
        }
        for (const part of Object.values(oracle.commitments)) count(`commitment ${part.status}`);
        for (const part of Object.values(oracle.tasks)) count(`task ${part.status}`);
      }
    if (process.env['DUBAN_ORACLE_SHOW'] !== undefined)
      process.stdout.write(`${JSON.stringify(Object.fromEntries(seen), null, 1)}\n`);
    // Random plans that never get somewhere prove nothing about it.
    const rare = runs < 10_000 ? [] : everything.filter((what) => (seen.get(what) ?? 0) < 20);
    expect(rare).toEqual([]);
  });

  it('is the same for a plan that was written as files and read again', { timeout: 60_000 }, async () => {
    for (let seed = 500_001; seed <= 500_100; seed += 1) {
      const { plan, cases } = casesOf(seed);
      const read = await planOf(filesOf(plan));
      for (const { asOf, rule, awaitedUntil } of cases)
        expect(told(assessPlan(read, asOf, rule, awaitedUntil)), `seed ${seed}`).toEqual(
          verdictOf(plan, asOf, rule, awaitedUntil),
        );
    }
  });
});

const everything: readonly string[] = [
  ...['cancelled', 'closed', 'done', 'overdue', 'due-soon', 'waiting', 'in-progress', 'not-started'].map(
    (status) => `commitment ${status}`,
  ),
  ...[
    'cancelled',
    'unassessable',
    'not-due',
    'unreported',
    'achieved',
    'missed',
    'met',
    'ahead',
    'on-track',
    'behind',
    'off-target',
  ].map((status) => `indicator ${status}`),
  ...['done', 'overdue', 'off-target', 'behind', 'in-progress', 'not-started'].map((status) => `task ${status}`),
  ...['locked-in', 'on-course', 'needs', 'needs-of-open', 'out-of-reach', 'unknown'].map(
    (kind) => `reachability ${kind}`,
  ),
];
