// Plans of which no file differs are read alone and not compared: nothing that a comparison says shows it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Compared, compareSides } from '../../src/commands/shared/change/comparing.ts';
import { guardWith } from '../../src/commands/shared/change/guarding.ts';
import { worldOf } from '../cli/fake-world.ts';
import { threePlans } from '../support/three-plans.ts';
import type { Files } from '../support/workspace.ts';
import { onePlan, sourcesOf } from '../support/workspace.ts';
import { edited } from './states.ts';

const days = { recorded: '2024-05-02', asOf: '2024-09-20' };

const compared = async (base: Files, head: Files, recorded: string, only?: string): Promise<Compared> => {
  const side = { revision: undefined, commit: undefined };
  return compareSides(
    {
      base: { side: { ...side, recorded }, sources: sourcesOf(base) },
      head: { side: { ...side, recorded: undefined }, sources: sourcesOf(head) },
    },
    () => days.asOf,
    only,
    guardWith({ options: {}, world: worldOf({ workspaces: {} }).world }, 'here'),
  );
};

/** Every file of the head in other bytes that say the same: no plan is as it was, so that each is compared in full. */
const touched = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}\n# 注\n`]));

describe('a comparison', () => {
  it('says the same whether plans as they were are read alone or compared', async () => {
    const seen = { changed: 0, flipped: 0, guarded: 0, unread: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.infiniteStream(fc.nat(1_000_000)), async (seed, numbers) => {
        const choose = (most: number): number => (numbers.next().value ?? 0) % most;
        let base: ReadonlyMap<string, string> = new Map(Object.entries(threePlans(seed)));
        for (let count = choose(2); count > 0; count -= 1) base = edited(base, choose);
        let head = base;
        for (let count = choose(4); count > 0; count -= 1) head = edited(head, choose);
        const [from, to] = [Object.fromEntries(base), Object.fromEntries(head)];
        const recorded = choose(2) === 0 ? days.recorded : days.asOf;
        const { comparison: alone } = await compared(from, to, recorded);
        const { comparison: whole } = await compared(from, touched(to), recorded);
        expect({ ...alone, layoutOnly: [] }).toEqual({ ...whole, layoutOnly: [] });
        seen.changed += alone.changes.length;
        seen.flipped += alone.lights.length;
        seen.guarded += alone.guards.length;
        seen.unread += alone.unread.length;
      }),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  }, 60_000);

  it('tells what shared rules do to the lights of every plan, each as a flip by the rules', async () => {
    const commitments =
      '  - { id: t01.m1, kind: event, title: 办比赛, due: { basis: stated, date: 2024-12-31 }, source: { item: 1 } }';
    const base = Object.fromEntries(
      Object.entries(onePlan({ commitments })).flatMap(([path, text]) =>
        path.startsWith('2024/')
          ? ['a', 'b', 'c'].map((id) => [path.replace('2024', id), text.replace('id: "2024"', `id: plan-${id}`)])
          : [[path, text]],
      ),
    );
    const head = { ...base, 'duban.yaml': (base['duban.yaml'] ?? '').replace('dueSoonDays: 14', 'dueSoonDays: 300') };
    const { comparison } = await compared(base, head, days.asOf);
    const flipped = new Set(comparison.lights.map(({ plan }) => plan));
    expect([...flipped].toSorted()).toEqual(['plan-a', 'plan-b', 'plan-c']);
    expect(new Set(comparison.lights.map(({ cause }) => cause))).toEqual(new Set(['rules']));
  });
});
