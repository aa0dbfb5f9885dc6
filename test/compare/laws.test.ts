// The law of comparison: changes applied to the facts of the base give those of the head exactly, along any history.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessPlan, findLightRule } from '../../src/assess/index.ts';
import { type Facts, applyChanges, compareStates, factsOf } from '../../src/compare/index.ts';
import { byText } from '../../src/lib/by-text.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { stateAfter, yearOf } from '../example/replay.ts';
import { type LoadedState, edited, factsIn, haveSameFacts, laidOutAnew, plainFacts, stateOf } from './states.ts';
import { sourcesOf } from '../support/workspace.ts';

let year: readonly LoadedState[];

/** The states of the simulated year after every so many commits, the first and the last among them. */
beforeAll(async () => {
  const { commits } = await yearOf(2024);
  const states: LoadedState[] = [];
  for (let count = 1; count <= commits.length; count += 1)
    states.push(await stateOf(stateAfter(commits.slice(0, count)), states.at(-1)?.loaded));
  year = states;
}, 120_000);

const textsOf = ({ loaded }: LoadedState): ReadonlyMap<string, string> =>
  new Map(loaded.paths.map((path) => [path, loaded.textOf(path) ?? '']));

/** Places and file names aside, which are layout. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (key === 'place' || key === 'file' || key === 'correctedAt') return undefined;
      if (typeof each === 'bigint') return String(each);
      return each instanceof Map || each instanceof Set ? [...each] : each;
    }),
  );
}

const judged = (plan: Plan): Assessment => {
  const rule = findLightRule(plan.settings.lightRules, plan.settings.lightRule) ?? findLightRule([], 'default');
  if (rule === undefined) throw new Error('no light rule');
  return assessPlan(plan, '2024-08-01', rule);
};

function expectFacts(facts: Facts, state: LoadedState): void {
  if (!haveSameFacts(facts, factsOf(state))) expect(plainFacts(facts)).toEqual(factsIn(state));
}

describe('changes applied to the facts of the base', () => {
  it('lead from the first state of the simulated year to the last, commit by commit', () => {
    const [first] = year;
    if (first === undefined) throw new Error('no states');
    let facts = factsOf(first);
    for (const [index, state] of year.slice(1).entries()) {
      const before = year[index] ?? first;
      const { changes } = compareStates(before, state);
      expect(changes.length).toBeGreaterThan(0);
      facts = applyChanges(changes, facts);
    }
    const last = year.at(-1) ?? first;
    expect(plainFacts(facts)).toEqual(factsIn(last));
    expect(plainFacts(applyChanges(compareStates(first, last).changes, factsOf(first)))).toEqual(factsIn(last));
    expect(plainFacts(applyChanges(compareStates(last, first).changes, factsOf(last)))).toEqual(factsIn(first));
  });

  it('give those of the head, for random edits of real files in random histories', async () => {
    const seen = { states: 0, changes: 0, types: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.infiniteStream(fc.nat(1_000_000)), async (start, numbers) => {
        const choose = (most: number): number => (numbers.next().value ?? 0) % Math.max(1, most);
        const origin = year[start % year.length];
        if (origin === undefined) throw new Error('no states');
        let texts = textsOf(origin);
        let before = origin;
        let facts = factsOf(origin);
        for (let step = 0; step < 4; step += 1) {
          for (let edits = 1 + choose(3); edits > 0; edits -= 1) texts = edited(texts, choose);
          const after = await stateOf(sourcesOf(Object.fromEntries(texts)), before.loaded);
          const { changes } = compareStates(before, after);
          facts = applyChanges(changes, facts);
          expectFacts(facts, after);
          seen.states += 1;
          seen.changes += changes.length;
          for (const { type } of changes) seen.types.add(type);
          before = after;
        }
        const whole = applyChanges(compareStates(origin, before).changes, factsOf(origin));
        expectFacts(whole, before);
      }),
      { numRuns: 40 },
    );
    expect(seen.states).toBe(160);
    expect(seen.changes).toBeGreaterThan(300);
    expect(seen.types.size).toBeGreaterThan(20);
  }, 120_000);
});

describe('two states with the same facts', () => {
  it('have the same plans and judgements, wherever files lie and however they are laid out', async () => {
    const origin = year[Math.floor(year.length / 2)];
    if (origin === undefined) throw new Error('no states');
    // Files are read in the order of their names, and so are the returns in a plan: an order that means nothing.
    const sorted = (plan: Plan): Plan => ({
      ...plan,
      returns: plan.returns.toSorted(byText(({ period, organization }) => `${period} ${organization}`)),
    });
    const lightsOf = (plan: Plan): unknown => {
      const assessment = judged(plan);
      const returns = assessment.returns.map(({ received, ...period }) => ({
        ...period,
        received: received.toSorted(byText(({ organization }) => organization)),
      }));
      return { ...assessment, returns };
    };
    const told = ({ plans }: LoadedState): unknown => withoutPlaces([plans.map(sorted), plans.map(lightsOf)]);
    const expected = told(origin);
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (numbers) => {
        const choose = (most: number): number => (numbers.next().value ?? 0) % Math.max(1, most);
        let texts = textsOf(origin);
        for (let edits = 1 + choose(12); edits > 0; edits -= 1)
          texts = choose(10) === 0 ? edited(texts, choose) : laidOutAnew(texts, choose);
        const after = await stateOf(sourcesOf(Object.fromEntries(texts)), origin.loaded);
        const isKept = haveSameFacts(factsOf(after), factsOf(origin));
        expect(compareStates(origin, after).changes.length === 0).toBe(isKept);
        if (!isKept) return;
        kept += 1;
        expect(told(after)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(15);
  }, 120_000);
});
