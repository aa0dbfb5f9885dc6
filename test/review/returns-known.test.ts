// What a judgement takes from after its day: later returns of closed periods, later corrections of them, what was finished by then.
import { describe, expect, it } from 'vitest';
import { assessPlan, findLightRule } from '../../src/assess/index.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Later } from '../../src/model/returns-received.ts';
import { knownTree, knownUntil } from '../../src/review/returns-known.ts';
import { type Files, hundred, onePlan, planOf } from '../support/workspace.ts';

const asOf = '2024-04-20';

const indicators = hundred('to-date');

const commitments = `  - { id: t01.m1, kind: event, title: 办比赛, due: { basis: stated, date: 2024-12-20 }, source: { item: 1 } }`;

const handedIn = (reported: string, value: number): string =>
  `reported: ${reported}\nreadings:\n  - { id: t01.i1, value: ${value} }`;
const corrects = (period: string): string =>
  `\ncorrections:\n  - { id: t01.i1, period: ${period}, value: 20, reason: 漏报一个班 }`;
const done = (date: string): string => `\nprogress:\n  - { id: t01.m1, state: done, date: ${date} }`;

const inTime = { '2024-Q1/alpha': handedIn('2024-04-03', 13), '2024-Q1/beta': handedIn('2024-04-05', 12) };

async function planWith(returns: Files): Promise<Plan> {
  return planOf(onePlan({ commitments, indicators, reporters: 'alpha, beta', returns }));
}

function assessed(plan: Plan, day: string) {
  const rule = findLightRule([], 'default');
  if (rule === undefined) throw new Error('no default rule');
  return assessPlan(plan, day, rule);
}

describe('handed in after the day, and counted', () => {
  it.each<[string, Files, Later | null]>([
    ['nothing, where all came in time', inTime, null],
    ['nothing of the day itself', { ...inTime, '2024-Q1/beta': handedIn(asOf, 12) }, null],
    ['a return of the day after', { '2024-Q1/alpha': handedIn('2024-04-21', 13) }, { count: 1, last: '2024-04-21' }],
    ['nothing of a period that was still open', { ...inTime, '2024-Q2/alpha': handedIn('2024-07-05', 30) }, null],
    [
      'a return of a later period that corrects a closed one',
      { ...inTime, '2024-Q2/alpha': handedIn('2024-07-05', 30) + corrects('2024-Q1') },
      { count: 1, last: '2024-07-05', ofLaterPeriods: 1 },
    ],
    [
      'nothing where a later return corrects a period that was still open',
      { ...inTime, '2024-Q3/alpha': handedIn('2024-10-05', 40) + corrects('2024-Q2') },
      null,
    ],
    [
      'a return that tells what was finished on the day',
      { ...inTime, '2024-Q2/alpha': handedIn('2024-07-05', 30) + done(asOf) },
      { count: 1, last: '2024-07-05', ofLaterPeriods: 1 },
    ],
    [
      'nothing of what was finished the day after',
      { ...inTime, '2024-Q2/alpha': handedIn('2024-07-05', 30) + done('2024-04-21') },
      null,
    ],
    [
      'each return once, with the day of the last, whatever stands first',
      {
        '2024-Q1/alpha': `${handedIn('2024-06-02', 13)}${done('2024-03-01')}`,
        '2024-Q1/beta': handedIn('2024-05-01', 12),
      },
      { count: 2, last: '2024-06-02' },
    ],
  ])('%s', async (_name, returns, later) => {
    const plan = await planWith(returns);
    expect(knownTree(plan, assessed(plan, asOf))).toEqual({ handedInLater: later, compiledLater: null, awaited: null });
    const { count, ...rest } = later ?? { count: 0 };
    const told = later && { key: 'returns-until', asOf, later: count, ...rest };
    expect(
      knownUntil(plan, assessed(plan, asOf)).flatMap((block) => ('phrases' in block ? block.phrases : [])),
    ).toEqual(told === null ? [] : [told]);
  });

  it('a period counts as closed on the very day of its cut-off', async () => {
    const plan = await planWith(inTime);
    expect(knownTree(plan, assessed(plan, '2024-03-31'))).toMatchObject({
      handedInLater: { count: 2, last: '2024-04-05' },
    });
    expect(knownTree(plan, assessed(plan, '2024-03-30'))).toMatchObject({ handedInLater: null });
  });
});

it('what was compiled from the public record later is told apart', async () => {
  const compiled = `basis: public-record\n${handedIn('2026-11-23', 12)}`;
  const plan = await planWith({ ...inTime, '2024-Q1/beta': compiled });
  expect(knownTree(plan, assessed(plan, asOf))).toMatchObject({
    handedInLater: null,
    compiledLater: { count: 1, last: '2026-11-23' },
  });
  expect(knownUntil(plan, assessed(plan, asOf))).toEqual([]);
});

describe('awaited', () => {
  it('is the last period whose returns are not due yet, up to the day they are due', async () => {
    const plan = await planWith({});
    expect(knownTree(plan, assessed(plan, '2024-04-10'))).toMatchObject({
      awaited: { period: '2024-Q1', due: '2024-04-10' },
    });
    expect(knownTree(plan, assessed(plan, '2024-04-11'))).toMatchObject({ awaited: null });
  });

  it('is nothing where nobody was named to report', async () => {
    const plan = await planOf(onePlan({ commitments }));
    expect(knownTree(plan, assessed(plan, '2024-04-05'))).toMatchObject({ awaited: null });
  });
});
