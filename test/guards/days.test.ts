// The days on which a guard begins and ends to hold: the last day to change something, and the first day after it.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Files } from '../rules/fixtures.ts';
import { type GuardCase, guard, guardCases } from './fixtures.ts';

const cases = guardCases(fileURLToPath(new URL('..', import.meta.url)));

function caseOf(id: string, name: string): GuardCase {
  const found = cases.find((each) => each.guard === id && each.name === name);
  if (found === undefined) throw new Error(`no case ${id}/${name}`);
  return found;
}

async function rulesOn(each: GuardCase, asOf: string): Promise<readonly string[]> {
  const { diagnostics } = await guard({ ...each, asOf });
  return [...new Set(diagnostics.map(({ rule }) => rule))].toSorted();
}

/** The files with a text replaced in one of them. */
function edited(files: Files, path: string, from: string | RegExp, to: string): Files {
  const text = new TextDecoder().decode(files.get(path)).replace(from, to);
  return new Map([...files, [path, new TextEncoder().encode(text)]]);
}

const onBothSides = (each: GuardCase, path: string, from: string | RegExp, to: string): GuardCase => ({
  ...each,
  base: edited(each.base, path, from, to),
  head: edited(each.head, path, from, to),
});

it.each([
  ['2024-04-10', []],
  ['2024-04-11', ['entry-kept']],
  ['2024-04-30', ['entry-kept']],
  ['2024-05-01', ['period-locked']],
])(
  'a figure of the first quarter, due on 10 April and locked after 30 April, is changed on %s',
  async (day, expected) => {
    expect(await rulesOn(caseOf('period-locked', 'reading-changed'), day)).toEqual(expected);
  },
);

it.each([
  ['2024-09-30', []],
  ['2024-10-01', ['entry-kept']],
])(
  'where no day was set for the returns, a figure stays from the next cut-off on: changed on %s',
  async (day, expected) => {
    const undated = onBothSides(
      caseOf('entry-kept', 'reading-changed'),
      '2024/plan.yaml',
      / +returnsDue: 2024-07-10\n/,
      '',
    );
    expect(await rulesOn(undated, day)).toEqual(expected);
  },
);

it.each([
  ['2024-07-25', false],
  ['2024-07-26', true],
])('a lock that was moved on record to 25 July holds from the day after: changed on %s', async (day, isLocked) => {
  expect((await rulesOn(caseOf('period-locked', 'reopened-on-record'), day)).includes('period-locked')).toBe(isLocked);
});

it.each([
  ['2024-07-31', ['correction-kept']],
  ['2024-08-01', ['period-locked']],
])('a correction in a return that is locked after 31 July is touched on %s, and told once', async (day, expected) => {
  expect(await rulesOn(caseOf('correction-kept', 'edited'), day)).toEqual(expected);
});

it('a record that a return is taken back allows none of it to be rewritten', async () => {
  const each = caseOf('period-locked', 'reading-changed');
  const record = `errata:
  - id: e1
    what: removal
    organization: forestry-school
    period: 2024-Q1
    reason: 重复报送。
    approvedBy: city-edu
    date: 2024-07-19
`;
  const head = new Map([...each.head, ['2024/errata.yaml', new TextEncoder().encode(record)]]);
  expect(await rulesOn({ ...each, head }, '2024-07-20')).toContain('period-locked');
});

it.each([
  ['2024-03-31', ['period-locked']],
  ['2024-04-01', []],
])('an adjustment in force from %s, brought when the first quarter is locked', async (date, expected) => {
  const each = caseOf('period-locked', 'told-adjustment-dated-before');
  const head = edited(each.head, '2024/adjustments.yaml', 'date: 2024-03-28\n', `date: ${date}\n`);
  expect(await rulesOn({ ...each, head }, '2024-07-20')).toEqual(expected);
});
