// The checks that only say yes or no agree with the validators that explain, on right files and on damaged ones.
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import * as checks from '../../src/load/generated/checks.js';
import * as explainers from '../../src/load/generated/explainers.js';
import { roleOf } from '../../src/load/file-role.ts';
import { everyLight, realPlan } from '../cli/fake-world.ts';

const pairs = {
  workspace: [checks.workspaceShape, explainers.workspaceShape],
  organizations: [checks.organizationsShape, explainers.organizationsShape],
  plan: [checks.planShape, explainers.planShape],
  task: [checks.taskShape, explainers.taskShape],
  assignments: [checks.assignmentsShape, explainers.assignmentsShape],
  adjustments: [checks.adjustmentsShape, explainers.adjustmentsShape],
  calendar: [checks.calendarShape, explainers.calendarShape],
  return: [checks.returnShape, explainers.returnShape],
  escalation: [checks.escalationShape, explainers.escalationShape],
  slips: [checks.slipsShape, explainers.slipsShape],
  errata: [checks.errataShape, explainers.errataShape],
} as const;

const files = [...Object.entries(realPlan), ...Object.entries(everyLight)].map(([path, text]) => ({
  kind: roleOf(path)?.kind ?? 'task',
  value: parse(text) as unknown,
}));

/** Something else in place of one value of a file, or one key more or less. */
function damaged(value: unknown, choose: () => number, junk: unknown): unknown {
  if (choose() % 3 === 0) return junk;
  if (Array.isArray(value)) {
    const at = choose() % Math.max(1, value.length);
    return value.map((item: unknown, index) => (index === at ? damaged(item, choose, junk) : item));
  }
  if (typeof value !== 'object' || value === null) return junk;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  const at = choose() % Math.max(1, entries.length);
  switch (choose() % 4) {
    case 0:
      return Object.fromEntries(entries.filter((_entry, index) => index !== at));
    case 1:
      return { ...value, unknownKey: junk };
    default:
      return Object.fromEntries(
        entries.map(([key, inner], index) => [key, index === at ? damaged(inner, choose, junk) : inner]),
      );
  }
}

describe('checks and explainers', () => {
  it('accept every file of the plans', () => {
    for (const { kind, value } of files) for (const accepts of pairs[kind]) expect(accepts(value)).toBe(true);
  });

  it('agree on damaged files', () => {
    let refused = 0;
    const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('', '2024-02-30', 'x'.repeat(2001), -1, 1.5));
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.infiniteStream(fc.nat(1000)), junk, (index, numbers, instead) => {
        const file = files[index];
        if (file === undefined) return;
        const value = damaged(file.value, () => numbers.next().value ?? 0, instead);
        const [check, explain] = pairs[file.kind];
        const verdict = explain(value);
        if (!verdict) refused += 1;
        expect(check(value)).toBe(verdict);
      }),
      { numRuns: 20_000 },
    );
    expect(refused).toBeGreaterThan(5_000);
  });
});
