// Once everything is issued, due and locked, no value of a plan changes or goes in silence, whichever it is.
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Files } from '../rules/fixtures.ts';
import { type GuardCase, guard, guardCases } from './fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const cases = guardCases(fileURLToPath(new URL('..', import.meta.url)));

function baseOf(id: string): Files {
  const found = cases.find((each) => each.guard === id);
  if (found === undefined) throw new Error(`no case of ${id}`);
  return found.base;
}

/** With every kind of file that a plan can have. */
const base: Files = new Map([...baseOf('slip-kept'), ...baseOf('erratum-kept')]);

/** Raised, it no longer agrees with what is counted: `census-matches` says so, whatever changed. */
const saidElsewhere = /^2024\/plan\.yaml census\.\w+ changed$/;

type Step = string | number;

/** The value with what stands at `way` changed, and without it; what holds others is only taken away. */
function variantsOf(value: unknown, way: readonly Step[]): readonly (readonly [what: string, value: unknown])[] {
  const [step, ...rest] = way;
  if (step === undefined) return typeof value === 'object' ? [] : [['changed', another(value)]];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const inner = variantsOf(list[Number(step)], rest);
    const changed = inner.map(([what, each]) => [what, list.with(Number(step), each)] as const);
    return rest.length > 0 ? changed : [...changed, ['removed', list.toSpliced(Number(step), 1)]];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const inner = variantsOf(entries.find(([key]) => key === step)?.[1], rest);
  const changed = inner.map(([what, each]) => [what, { ...value, [step]: each }] as const);
  if (rest.length > 0) return changed;
  return [...changed, ['removed', Object.fromEntries(entries.filter(([key]) => key !== step))]];
}

function another(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return `${text.slice(0, 8)}${text.endsWith('15') ? '16' : '15'}`;
  return /\p{Script=Han}/u.test(text) ? `${text}改` : text.replace(/.$/, (last) => (last === '1' ? '2' : '1'));
}

function waysIn(value: unknown): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([step, inner]) => [[step], ...waysIn(inner).map((way) => [step, ...way])]);
}

it.each([...base.keys()].filter((path) => path.startsWith('2024/')))('%s', async (path) => {
  const value: unknown = parse(new TextDecoder().decode(base.get(path)));
  const silent: string[] = [];
  for (const way of waysIn(value))
    for (const [what, variant] of variantsOf(value, way)) {
      const head = new Map([...base, [path, new TextEncoder().encode(stringify(variant))]]);
      const change: GuardCase = { guard: '', name: '', base, head, expected: [], asOf: '2025-02-01', actor: undefined };
      const { found } = await guard(change);
      if (!found.some(({ finding }) => finding.severity === 'error')) silent.push(`${path} ${way.join('.')} ${what}`);
    }
  expect(silent.filter((change) => !saidElsewhere.test(change))).toEqual([]);
});
