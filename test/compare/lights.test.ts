// Lights that flip, and why: each flip in the step in which it happened, and the steps of an item add up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessPlan, findLightRule, presetRules } from '../../src/assess/index.ts';
import { type Compared, compareSides } from '../../src/commands/shared/change/comparing.ts';
import { loadStates } from '../../src/commands/shared/change/states.ts';
import { partsOf } from '../../src/lib/parts.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { ComparedSide, Comparison, Flip, State } from '../../src/model/comparison.ts';
import { chanceOf, filesOf, planFrom } from '../support/random-plan.ts';
import { type Files, onePlan, sourcesOf } from '../support/workspace.ts';

const side = (recorded?: string): ComparedSide => ({ revision: undefined, commit: undefined, recorded });

const compared = async (base: Files, head: Files, asOf: string, recorded?: string): Promise<Compared> =>
  compareSides(
    { base: { side: side(recorded), sources: sourcesOf(base) }, head: { side: side(), sources: sourcesOf(head) } },
    () => asOf,
  );

const commitments =
  '  - { id: t01.m1, kind: document, title: 印发方案, due: { basis: stated, date: 2024-06-30 }, lead: office, source: { item: 1, clause: 1 } }';
const indicator = (target: number): string => `  - id: t01.i1
    title: 示范校
    kind: count
    series: increments
    unit: { name: 所, decimals: 0 }
    definition: 经认定的
    baseline: { value: 0, date: 2023-12-31 }
    target: { op: gte, value: ${target}, words: ${target}所以上 }
    path: { kind: linear }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha]
    source: { item: 1, clause: 2 }`;
const planOf = (target: number, returns: Files = {}): Files =>
  onePlan({ commitments, indicators: indicator(target), returns });
const reading = (value: number): string => `readings:\n  - { id: t01.i1, value: ${value} }`;
const withRule = (files: Files, rule: string): Files => ({
  ...files,
  'duban.yaml': `${files['duban.yaml'] ?? ''}lightRule: ${rule}\n`,
});

const told = ({ lights }: Comparison): readonly string[] =>
  lights
    .filter(({ of }) => of !== 'task')
    .map(
      ({ subject, from, to, cause, direction }) =>
        `${subject} ${from?.light ?? 'none'} → ${to?.light ?? 'none'} ${cause} ${direction}`,
    );

describe('a light that flips', () => {
  const done =
    'progress:\n  - { id: t01.m1, state: done, date: 2024-06-20, document: { number: 测〔2024〕8号, date: 2024-06-20 } }';
  it.each<[string, Files, Files, string, string | undefined, readonly string[]]>([
    [
      'only because of the day',
      planOf(12),
      planOf(12),
      '2024-07-03',
      '2024-06-29',
      ['t01.m1 blue → red calendar fell'],
    ],
    [
      'not at all where the day asked for is before that of the base',
      planOf(12),
      planOf(12),
      '2024-06-29',
      '2024-07-03',
      [],
    ],
    ['not at all where the day of the base is unknown', planOf(12), planOf(12), '2024-07-03', undefined, []],
    [
      'because of what was handed in',
      planOf(12),
      planOf(12, { '2024-Q2/office': done }),
      '2024-07-03',
      '2024-07-03',
      ['t01.m1 red → green data rose'],
    ],
    [
      'because of the day, and back because of what was handed in',
      planOf(12),
      planOf(12, { '2024-Q2/office': done }),
      '2024-07-03',
      '2024-06-29',
      ['t01.m1 blue → red calendar fell', 't01.m1 red → green data rose'],
    ],
    [
      'because a value was lost',
      planOf(12, { '2024-Q1/alpha': reading(3) }),
      planOf(12),
      '2024-04-05',
      '2024-04-05',
      ['t01.i1 green → grey data dimmed'],
    ],
    [
      'because a target was moved',
      planOf(20, { '2024-Q1/alpha': reading(3) }),
      planOf(12, { '2024-Q1/alpha': reading(3) }),
      '2024-04-05',
      '2024-04-05',
      ['t01.i1 yellow → green plan rose'],
    ],
    [
      'because of the rule, apart from everything else',
      planOf(20, { '2024-Q1/alpha': reading(3) }),
      withRule(planOf(20, { '2024-Q1/alpha': reading(1) }), 'relative-80-60'),
      '2024-04-05',
      '2024-04-05',
      ['t01.i1 yellow → red data fell'],
    ],
    [
      'because of the rule alone',
      planOf(20, { '2024-Q1/alpha': reading(2) }),
      withRule(planOf(20, { '2024-Q1/alpha': reading(2) }), 'yinchuan-2025'),
      '2024-04-05',
      '2024-04-05',
      ['t01.i1 red → yellow rules rose'],
    ],
    [
      'because an item came',
      onePlan({ commitments }),
      planOf(12),
      '2024-04-05',
      '2024-04-05',
      ['t01.i1 none → grey plan added'],
    ],
  ])('%s', async (_what, base, head, asOf, recorded, expected) => {
    expect(told((await compared(base, head, asOf, recorded)).comparison)).toEqual(expected);
  });
});

describe('a file that cannot be read', () => {
  const full = planOf(12, { '2024-Q1/alpha': reading(3) });
  const broken = 'a: [\n';
  const returned = '2024/returns/2024-Q1/alpha.yaml';
  const task = '2024/tasks/01-test.yaml';
  const without = (path: string): Files => Object.fromEntries(Object.entries(full).filter(([name]) => name !== path));
  it.each<[string, Files, Files, Comparison['unread']]>([
    ['in the head', full, { ...full, [returned]: broken }, [{ path: returned, side: 'head' }]],
    ['in the base', { ...full, [task]: broken }, full, [{ path: task, side: 'base' }]],
    ['on both sides', { ...full, [task]: broken }, { ...full, [task]: `${broken}b` }, [{ path: task, side: 'both' }]],
    [
      'that is the plan itself',
      full,
      { ...full, '2024/plan.yaml': broken },
      [{ path: '2024/plan.yaml', side: 'head' }],
    ],
    [
      'and was moved',
      full,
      { ...without(task), '2024/tasks/01-moved.yaml': broken },
      [{ path: '2024/tasks/01-moved.yaml', side: 'head' }],
    ],
  ])('%s is named, and nothing looks removed or flips', async (_what, base, head, unread) => {
    const { comparison } = await compared(base, head, '2024-04-05', '2024-04-05');
    expect(comparison).toMatchObject({ unread, changes: [], goals: [], lights: [], statuses: [], layoutOnly: [] });
  });
});

/** Two plans of chance over the same items, so that data, plan and rules all differ. */
function pairOf(seed: number): { readonly base: Files; readonly head: Files } {
  const [one, two] = [planFrom(chanceOf(seed)), planFrom(chanceOf(seed + 1))];
  const chance = chanceOf(seed + 2);
  const rules = ['default', 'yinchuan-2025', 'relative-80-60'];
  const mixed = {
    ...one,
    ...(chance.often(70) ? { returns: two.returns } : {}),
    ...(chance.often(50) ? { tasks: two.tasks } : {}),
  };
  const written = (plan: Plan): Files => ({
    ...filesOf(plan),
    'duban.yaml': `format: 1\ndueSoonDays: ${chance.whole(0, 300)}\nlightRule: ${chance.one(rules)}\n`,
  });
  return { base: written(one), head: written(mixed) };
}

const lightsIn = (state: State, asOf: string): ReadonlyMap<string, string> => {
  const lights = new Map<string, string>();
  for (const plan of state.plans) {
    const rule = findLightRule(presetRules, plan.settings.lightRule);
    const assessment: Assessment | undefined = rule && assessPlan(plan, asOf, rule);
    for (const each of assessment?.tasks ?? []) {
      lights.set(`${plan.id} ${each.item.id}`, `${each.light} ${each.status}`);
      for (const { item, light, status } of partsOf([each])) lights.set(`${plan.id} ${item.id}`, `${light} ${status}`);
    }
  }
  return lights;
};

it('the steps of every item lead from its first light to its last', async () => {
  const causes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1_000_000),
      fc.constantFrom('2024-03-31', '2024-07-20', '2025-01-15'),
      async (seed, asOf) => {
        const { base, head } = pairOf(seed);
        const recorded = '2024-05-02';
        const { comparison } = await compared(base, head, asOf, recorded);
        const states = await loadStates(sourcesOf(base), sourcesOf(head));
        const start = recorded < asOf ? recorded : asOf;
        const [first, last] = [lightsIn(states.base, start), lightsIn(states.head, asOf)];
        const steps = new Map<string, Flip[]>();
        // Lights and statuses are told apart: put together again in the order of the steps.
        const order = ['calendar', 'data', 'plan', 'rules'];
        for (const flip of [...comparison.lights, ...comparison.statuses]) {
          causes.add(flip.cause);
          const id = `${flip.plan} ${flip.subject}`;
          steps.set(
            id,
            [...(steps.get(id) ?? []), flip].toSorted((a, b) => order.indexOf(a.cause) - order.indexOf(b.cause)),
          );
        }
        const written = (state: Flip['from']): string | undefined =>
          state === null ? undefined : `${state.light} ${state.status}`;
        for (const id of new Set([...first.keys(), ...last.keys()])) {
          let now = first.get(id);
          for (const { from, to } of steps.get(id) ?? []) {
            expect(written(from)).toBe(now);
            expect(written(to)).not.toBe(now);
            now = written(to);
          }
          expect(now).toBe(last.get(id));
        }
      },
    ),
    { numRuns: 100 },
  );
  expect([...causes].toSorted()).toEqual(['calendar', 'data', 'plan', 'rules']);
}, 60_000);
