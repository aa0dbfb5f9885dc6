// The slips of the simulated year: what the register holds, and what the ladder makes of it.
import { describe, expect, test } from 'vitest';
import { escalationsOf } from '../../src/assess/index.ts';
import { replyDay } from '../../src/lib/reply-day.ts';
import type { Plan } from '../../src/model/plan.ts';
import { judge } from '../support/workspace.ts';
import { check, stateAfter, yearOf } from './replay.ts';

const planOn = async (day: string, seed = 1): Promise<Plan> =>
  (await check(stateAfter((await yearOf(seed)).commits.filter(({ date }) => date <= day)))).plan;

describe.each([1, 2, 3])('the register of seed %i', (seed) => {
  test('grows with the year: one answered and closed, one unanswered', async () => {
    const states = async (day: string): Promise<readonly (readonly (string | undefined)[])[]> =>
      (await planOn(day, seed)).slips.map(({ id, answered, closed }) => [id, answered, closed]);
    expect(await states('2024-06-17')).toEqual([]);
    expect(await states('2024-06-18')).toEqual([['d1', undefined, undefined]]);
    expect(await states('2024-06-28')).toEqual([['d1', '2024-06-28', undefined]]);
    expect(await states('2025-01-31')).toEqual([
      ['d1', '2024-06-28', '2024-07-10'],
      ['d2', undefined, undefined],
    ]);
  });

  test('was sent for what was overdue, with the days that the ladder gives', async () => {
    const plan = await planOn('2025-01-31', seed);
    const [mildest] = plan.escalation?.steps ?? [];
    if (mildest === undefined) throw new Error('the example has no ladder');
    expect(plan.slips).toHaveLength(2);
    for (const { subject, organization, issued, replyBy } of plan.slips) {
      const { status, item } = judge(plan, issued).commitment(subject);
      expect([status, item.lead]).toEqual(['overdue', organization]);
      expect(replyDay(plan.calendars, issued, mildest.replyDays)).toEqual({ kind: 'known', day: replyBy });
    }
  });

  test('leads to the next step for the one that was not answered', async () => {
    const plan = await planOn('2025-01-31', seed);
    const harder = (day: string): readonly string[] =>
      escalationsOf(plan, judge(plan, day).assessment, 0)
        .firings.filter(({ step }) => step.id !== 'blue')
        .map(({ step, on, after }) => `${step.id} ${on} ${after?.id}`);
    expect(harder('2024-09-18')).toEqual([]);
    expect(harder('2024-09-19')).toEqual(['orange 2024-09-19 d2']);
  });
});
