// What was wrong before is looked for only where it can have been otherwise, and found all the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSince } from '../../src/commands/shared/change/broken-since.ts';
import type { Stood } from '../../src/model/revision.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { type Checked, checkWorkspace } from '../../src/pipeline.ts';
import { edited } from '../compare/states.ts';
import { threePlans } from '../support/three-plans.ts';
import { type Files, sourcesOf } from '../support/workspace.ts';

const check = async (sources: readonly SourceFile[]): Promise<Checked> => checkWorkspace(sources, () => '2024-07-01');

const stoodBetween = (base: Files, head: Files): Stood => ({
  files: sourcesOf(base),
  touched: new Set(Object.keys({ ...base, ...head }).filter((path) => base[path] !== head[path])),
});

describe('what a change breaks', () => {
  it('is the same as when all that stood before is checked', async () => {
    const seen = { all: 0, broken: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), fc.infiniteStream(fc.nat(1_000_000)), async (seed, numbers) => {
        const choose = (most: number): number => (numbers.next().value ?? 0) % most;
        let base: ReadonlyMap<string, string> = new Map(Object.entries(threePlans(seed)));
        for (let count = choose(3); count > 0; count -= 1) base = edited(base, choose);
        let head = base;
        for (let count = choose(4); count > 0; count -= 1) head = edited(head, choose);
        const [from, to] = [Object.fromEntries(base), Object.fromEntries(head)];
        const sources = sourcesOf(to);
        const checked = await check(sources);
        const stood = stoodBetween(from, to);
        const near = await brokenSince({ checked, check }, stood, checked.all);
        // Where anything is touched that plans share, every finding is looked for.
        const touched = new Set([...stood.touched, 'elsewhere.yaml']);
        expect(near).toEqual(await brokenSince({ checked, check }, { ...stood, touched }, checked.all));
        seen.all += checked.all.length;
        seen.broken += near.length;
      }),
      { numRuns: 60 },
    );
    expect(seen.broken).toBeGreaterThan(0);
    expect(seen.all).toBeGreaterThan(seen.broken);
  }, 60_000);

  it('asks for no second check where nothing is wrong outside of it', async () => {
    const base = threePlans(1);
    const head = Object.fromEntries(
      Object.entries(base).map(([path, text]) => [path, path.startsWith('c/') ? `${text}\n# 注\n` : text]),
    );
    const sources = sourcesOf(head);
    const checked = await check(sources);
    let checks = 0;
    const counted = async (files: readonly SourceFile[]): Promise<Checked> => {
      checks += 1;
      return check(files);
    };
    const stood = stoodBetween(base, head);
    const near = await brokenSince({ checked, check: counted }, stood, checked.all);
    expect(stood.touched.size).toBeGreaterThan(3);
    expect(checked.all.some(({ place }) => !place.file.startsWith('c/'))).toBe(true);
    expect(near).toEqual(checked.all.filter(({ place }) => place.file.startsWith('c/')));
    expect(checks).toBe(0);
  });
});
