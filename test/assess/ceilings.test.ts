// Targets that must not be exceeded, or that must be hit: beyond them more is never ahead.
import { describe, expect, it } from 'vitest';
import { round } from '../../src/lib/rational.ts';
import type { Reachability } from '../../src/model/assessment.ts';
import { type Yaml, indicator } from '../support/items.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';

/** A count of at most 5, by increments of alpha. */
const ceiling = (more: Yaml = {}): string =>
  indicator({
    title: '校园安全事故',
    unit: '{ name: 起, decimals: 0 }',
    definition: '上报的事故起数',
    target: '{ op: lte, value: 5, words: 不超过5起 }',
    ...more,
  });

const from = (value: number): string => `{ value: ${value}, date: 2023-12-31 }`;
const level = (op: string, value: number, more: Yaml = {}): string =>
  ceiling({ kind: 'level', series: undefined, target: `{ op: ${op}, value: ${value}, words: 目标 }`, ...more });
const said = (...values: readonly number[]): Files =>
  Object.fromEntries(
    values.map((value, index) => [`2024-Q${index + 1}/alpha`, `readings:\n  - { id: t01.i1, value: ${value} }`]),
  );

const written = (reachability: Reachability): string =>
  reachability.kind === 'out-of-reach' ? `out of reach: ${round(reachability.best, 1)}` : reachability.kind;

describe('a ceiling', () => {
  const exactly = ceiling({ target: '{ op: eq, value: 6, words: 6起 }' });

  it.each<[string, string, Files, string, string]>([
    ['is met while a count keeps within it', ceiling(), said(2, 3), '2024-07-20', 'met green, unknown'],
    ['is broken by one more, and for good', ceiling(), said(2, 4), '2024-07-20', 'off-target red, out of reach: 6'],
    ['is missed when its day has come', ceiling(), said(2, 4, 0, 0), '2025-01-20', 'missed red, out of reach: 6'],
    ['is achieved by then where it held', ceiling(), said(2, 3, 0, 0), '2025-01-20', 'achieved green, unknown'],
    [
      'is broken by its own number where that is excluded',
      ceiling({ target: '{ op: lt, value: 5, words: 少于5起 }' }),
      said(2, 3),
      '2024-07-20',
      'off-target red, out of reach: 5',
    ],
    [
      'is broken whatever the path says',
      ceiling({ path: '{ kind: at-end }' }),
      said(6),
      '2024-04-20',
      'off-target red, out of reach: 6',
    ],
    [
      'is broken without a path',
      ceiling({ path: undefined }),
      said(6),
      '2024-04-20',
      'off-target red, out of reach: 6',
    ],
    [
      'is broken from a higher year before',
      ceiling({ baseline: from(20), target: '{ op: decrease-by, by: 15, change: points, words: 减少15起 }' }),
      said(6),
      '2024-04-20',
      'off-target red, out of reach: 6',
    ],
    [
      'of a range is broken above it',
      ceiling({ target: '{ op: between, low: 2, high: 5, words: 2至5起 }' }),
      said(6),
      '2024-04-20',
      'off-target red, out of reach: 6',
    ],
    [
      'of a range is not broken below it',
      ceiling({ target: '{ op: between, low: 2, high: 5, words: 2至5起 }' }),
      said(1),
      '2024-04-20',
      'behind yellow, unknown',
    ],
    ['of an exact number is on its way below it', exactly, said(2), '2024-04-20', 'on-track green, unknown'],
    ['of an exact number is met on it', exactly, said(2, 4), '2024-07-20', 'met green, unknown'],
    ['of an exact number is broken beyond it', exactly, said(2, 6), '2024-07-20', 'off-target red, out of reach: 8'],
  ])('%s', async (_name, indicators, returns, asOf, expected) => {
    const { status, light, reachability, gap } = judge(await planOf(onePlan({ indicators, returns })), asOf).indicator(
      't01.i1',
    );
    expect(`${status} ${light}, ${written(reachability)}`).toBe(expected);
    // Never a gap that praises what went too far.
    if (light === 'red') expect(gap).toBeUndefined();
  });
});

describe('a level', () => {
  it.each<[string, string, number, string]>([
    ['over what it may be at most is behind', level('lte', 10, { baseline: from(5) }), 12, 'behind none'],
    ['at what it may be at most is met', level('lte', 10, { baseline: from(5) }), 10, 'met none'],
    ['under what it must be at least is behind', level('gte', 90, { baseline: from(92) }), 88, 'behind none'],
    ['on its way down is measured', level('lte', 10, { baseline: from(20) }), 14, 'ahead 10'],
    ['that went the wrong way is measured', level('lte', 10, { baseline: from(20) }), 22, 'off-target -70'],
    ['on its way up is measured', level('gte', 20, { baseline: from(10) }), 14, 'behind -10'],
    ['that must be exact is measured from below', level('eq', 20, { baseline: from(10) }), 14, 'behind -10'],
    ['and from above', level('eq', 10, { baseline: from(20) }), 16, 'behind -10'],
    ['but not beyond', level('eq', 20, { baseline: from(10) }), 24, 'behind none'],
    ['nor below', level('eq', 10, { baseline: from(20) }), 6, 'behind none'],
  ])('%s', async (_name, indicators, value, expected) => {
    const plan = await planOf(onePlan({ indicators, returns: said(value, value) }));
    const { status, gap } = judge(plan, '2024-07-20').indicator('t01.i1');
    expect(`${status} ${gap === undefined ? 'none' : round({ n: gap.n * 100n, d: gap.d }, 4)}`).toBe(expected);
  });
});

describe('a total that somebody may still add to', () => {
  const two = (more: Yaml = {}): string => ceiling({ reporters: '[alpha, beta]', ...more });
  const total = (combine: string, target: string): string =>
    two({ kind: 'level', series: undefined, combine, path: '{ kind: at-end }', target });
  const most = '{ op: lte, value: 5, words: 不超过5 }';
  const least = '{ op: gte, value: 5, words: 不少于5 }';
  const of = (alpha: number, beta?: number): Files => ({
    '2024-Q1/alpha': `readings:\n  - { id: t01.i1, value: ${alpha} }`,
    ...(beta === undefined ? {} : { '2024-Q1/beta': `readings:\n  - { id: t01.i1, value: ${beta} }` }),
  });

  it.each<[string, string, Files, string]>([
    ['has not kept its ceiling yet', two(), of(1), 'unassessable grey'],
    ['keeps it once everybody has spoken', two(), of(1, 2), 'met green'],
    ['has broken it all the same', two(), of(6), 'off-target red'],
    ['has its number already', two({ target: least }), of(6), 'achieved green'],
    ['of levels has not kept it yet', total('sum', most), of(1), 'unassessable grey'],
    ['of levels has its number already', total('sum', least), of(6), 'met green'],
    ['may have a greater one', total('max', most), of(1), 'unassessable grey'],
    ['has its greatest already', total('max', least), of(6), 'met green'],
    ['may have a smaller one', total('min', least), of(6), 'unassessable grey'],
    ['has its smallest already', total('min', most), of(1), 'met green'],
  ])('%s', async (_name, indicators, returns, expected) => {
    const { status, light, reasons } = judge(await planOf(onePlan({ indicators, returns })), '2024-04-20').indicator(
      't01.i1',
    );
    expect(`${status} ${light}`).toBe(expected);
    const isWhole = Object.keys(returns).length === 2;
    expect(reasons.some(({ kind }) => kind === 'incomplete')).toBe(!isWhole);
  });
});

describe('a limit with steps of its own', () => {
  const steps = '{ kind: steps, steps: [{ date: 2024-06-30, value: 93 }, { date: 2024-12-31, value: 95 }] }';
  const rate = (more: Yaml = {}): string => level('gte', 95, { path: steps, ...more });

  it.each<[string, string, number, string]>([
    ['needs no baseline where it keeps its step', rate(), 93, 'on-track green, 93'],
    ['nor where it falls short of it', rate(), 92.9, 'behind yellow, 93'],
    ['is met at its end value', rate(), 95, 'met green, 93'],
    ['waits for its first step', rate({ path: steps.replace('06-30', '09-30') }), 80, 'not-due grey, none'],
    ['counts downwards too', level('lte', 80, { path: steps }), 93, 'on-track green, 93'],
    ['and above it is behind', level('lte', 80, { path: steps }), 94, 'behind yellow, 93'],
    ['on an even path starts somewhere', rate({ path: '{ kind: linear }' }), 94, 'unassessable grey, none'],
    ['that is relative starts somewhere', level('increase', 0, { path: steps }), 94, 'unassessable grey, none'],
  ])('%s', async (_name, indicators, value, expected) => {
    const plan = await planOf(onePlan({ indicators, returns: said(value, value) }));
    const { status, light, expected: step, gap } = judge(plan, '2024-07-20').indicator('t01.i1');
    expect(`${status} ${light}, ${step === undefined ? 'none' : round(step, 4)}`).toBe(expected);
    expect(gap).toBeUndefined();
  });
});
