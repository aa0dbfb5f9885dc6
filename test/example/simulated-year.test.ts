import { describe, expect, test } from 'vitest';
import { ids, indicatorsOf } from '../../src/example/indicators.ts';
import { isCarriedOver, simulateYear } from '../../src/example/index.ts';
import { adjustmentOf, commitmentAbout, milestones } from '../../src/example/story.ts';
import { partsOf } from '../../src/lib/parts.ts';
import { reviewClass } from '../../src/lib/review-class.ts';
import type { Light, PartAssessment, ReviewClass } from '../../src/model/assessment.ts';
import type { Plan } from '../../src/model/plan.ts';
import { check, errorsOf, realFiles, realPlan, stateAfter, yearOf } from './replay.ts';
import { judge } from '../support/workspace.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

function partsOn(plan: Plan, day: string): readonly PartAssessment[] {
  return partsOf(judge(plan, day).assessment.tasks);
}

const partAbout = (parts: readonly PartAssessment[], id: string): PartAssessment | undefined =>
  parts.find(({ item }) => item.id === id);

async function planOf(seed: number): Promise<Plan> {
  const { plan, findings } = await check(stateAfter((await yearOf(seed)).commits));
  expect(errorsOf(findings)).toEqual([]);
  return plan;
}

/** Whether all lines stand in the longer list in their order. */
function isSubsequence(lines: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const line of longer) if (line === lines[at]) at += 1;
  return at === lines.length;
}

describe('the story and the real plan', () => {
  test('everything the story tells of by name is in the plan', async () => {
    const plan = await realPlan();
    for (const { words } of milestones) expect(commitmentAbout(plan, words).due.basis).toBe('ongoing');
    expect(new Set(indicatorsOf(plan).map(({ id }) => id))).toEqual(new Set(Object.values(ids)));
    expect(() => commitmentAbout(plan, '没有的事')).toThrow('没有的事');
    expect(adjustmentOf(plan).due?.from).toBe('2024-12-31');
  });

  test('what is carried over is carried over byte for byte but for where its schema is, and plan.yaml only gains lines', async () => {
    const year = await yearOf(1);
    const state = new Map(stateAfter(year.commits).map(({ path, bytes }) => [path, bytes]));
    const decode = (bytes: Uint8Array | undefined): string =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    for (const { path, bytes } of realFiles.filter((file) => isCarriedOver(file.path))) {
      const now = decode(state.get(path));
      const real = decode(bytes).replace('$schema=../', '$schema=');
      if (path.endsWith('/plan.yaml')) expect(isSubsequence(real.split('\n'), now.split('\n'))).toBe(true);
      else expect(now).toBe(real);
    }
  });

  test('plan.yaml with Windows line ends stays readable', async () => {
    const windows = realFiles.map(({ path, bytes }) => ({
      path,
      bytes: new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')),
    }));
    const { findings } = await check(stateAfter(simulateYear(await realPlan(), windows, 1).commits));
    expect(errorsOf(findings)).toEqual([]);
  });
});

describe('the history', () => {
  test('the same seed gives the same bytes, another seed another year', async () => {
    expect(await yearOf(7)).toEqual(await yearOf(7));
    expect(await yearOf(7)).not.toEqual(await yearOf(8));
  });

  test('one commit per decision and per return, in order of time, by the organisation that handed in', async () => {
    const { commits } = await yearOf(1);
    expect(commits.map(({ date }) => date)).toEqual(commits.map(({ date }) => date).toSorted());
    expect(commits[0]?.date).toBe('2024-03-19');
    const returns = commits.filter(({ files }) => files.some(({ path }) => path.includes('/returns/')));
    expect(returns.every(({ files, message }) => files.length === 1 && message.startsWith('报送：'))).toBe(true);
    expect(returns.length).toBe(17 * 4 - 3);
    expect(new Set(returns.flatMap(({ files }) => files.map(({ path }) => path))).size).toBe(returns.length);
    expect(commits.every(({ message }) => message.includes('示例数据'))).toBe(true);
    const { plan } = await check(stateAfter(commits));
    for (const { date, author, files } of returns) {
      const handedIn = plan.returns.find(({ file }) => file === files[0]?.path);
      expect(handedIn).toMatchObject({ reported: date, simulated: true, basis: 'handed-in' });
      expect(author).toBe(plan.registry.organizations.get(handedIn?.organization ?? '')?.name);
    }
    expect(plan.simulated).toBe(true);
  });

  test('every generated file says that it is an example', async () => {
    const { commits } = await yearOf(1);
    for (const { path, text } of commits.flatMap(({ files }) => files))
      if (!isCarriedOver(path) || path.endsWith('/plan.yaml')) {
        expect(text.split('\n').slice(0, 2).join('\n')).toMatch(/^# yaml-language-server: \$schema=.*\n# 示例数据/);
        expect(text).not.toMatch(/undefined|NaN|\{[^}]*\}/);
      }
  });

  test('the workspace is free of errors after every commit', async () => {
    const { commits } = await yearOf(1);
    for (let count = 1; count <= commits.length; count++) {
      const { findings } = await check(stateAfter(commits.slice(0, count)));
      expect([commits[count - 1]?.message, ...errorsOf(findings)]).toEqual([commits[count - 1]?.message]);
    }
  });
});

describe.each(seeds)('the year of seed %i', (seed) => {
  test('loads clean at the end of each quarter, and shows what there is to see at mid-year', async () => {
    const { commits } = await yearOf(seed);
    for (const day of ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']) {
      const { findings } = await check(stateAfter(commits.filter(({ date }) => date <= day)));
      expect(errorsOf(findings)).toEqual([]);
    }
    const plan = await planOf(seed);
    for (const day of ['2024-06-30', '2024-07-15']) {
      const parts = partsOn(plan, day);
      expect(new Set(parts.map(({ light }) => light))).toEqual(
        new Set<Light>(['red', 'yellow', 'blue', 'grey', 'green']),
      );
      expect(new Set(parts.map(reviewClass))).toEqual(
        new Set<ReviewClass>(['done', 'ahead', 'on-track', 'behind', 'other']),
      );
    }
    const { returns } = judge(plan, '2024-07-15').assessment;
    expect(returns.flatMap(({ missing }) => missing).length).toBeGreaterThan(0);
  });

  test('is neither a catastrophe nor a fairy tale', async () => {
    const plan = await planOf(seed);
    const parts = partsOn(plan, '2025-01-20');
    const having = (...statuses: readonly string[]): readonly PartAssessment[] =>
      parts.filter(({ status }) => statuses.includes(status));
    const ending = parts.filter(({ kind, item }) => kind === 'commitment' && item.due.basis !== 'ongoing');
    expect(having('done', 'closed').length).toBeGreaterThan(ending.length * 0.75);
    expect(having('closed').length).toBeGreaterThanOrEqual(4);
    expect(having('waiting').length).toBeGreaterThanOrEqual(3);
    expect(having('overdue').length).toBeGreaterThanOrEqual(4);
    expect(having('overdue').length).toBeLessThanOrEqual(9);
    const late = parts.filter((part) => part.kind === 'commitment' && part.doneOn !== undefined && part.daysLate);
    expect(late.length).toBeGreaterThanOrEqual(4);
    const reopened = plan.returns.flatMap(({ progress }) => progress).filter(({ state }) => state === 'reopened');
    expect(reopened.length).toBe(1);
    expect(plan.returns.flatMap(({ corrections }) => corrections).length).toBe(1);
  });

  test('tells the story of the figures', async () => {
    const plan = await planOf(seed);
    const on = (day: string, id: string): string | undefined => partAbout(partsOn(plan, day), id)?.status;
    expect(on('2024-07-20', ids.training)).toBe('off-target');
    expect(on('2024-07-20', ids.projects)).toBe('ahead');
    expect(on('2024-07-20', ids.programmes)).toBe('off-target');
    // One county's last return is awaited, and never comes: exactly 10.0 % of what came in is not final.
    expect(on('2025-01-10', ids.programmes)).toBe('behind');
    expect(on('2025-01-20', ids.programmes)).toBe('unreported');
    expect(on('2024-12-31', ids.employment)).toBe('missed');
    expect(on('2024-12-31', ids.retention)).toBe('achieved');
    expect(on('2024-12-31', ids.bases)).toBe('unassessable');
    const third = partAbout(partsOn(plan, '2024-09-30'), ids.employment);
    expect(third).toMatchObject({ status: 'behind', reachability: { kind: 'needs-of-open', count: 138n, open: 412n } });
    const final = partAbout(partsOn(plan, '2024-12-31'), ids.employment);
    expect(final).toMatchObject({ numerator: { n: 4500n }, denominator: { n: 5000n } });
  });

  test('the interview is done on its day, and the postponed consortium differs from the plan as issued', async () => {
    const plan = await planOf(seed);
    const interview = partAbout(partsOn(plan, '2024-03-31'), commitmentAbout(plan, '在线访谈').id);
    expect(interview).toMatchObject({ status: 'done', doneOn: '2024-03-21', daysLate: undefined });
    const postponed = partAbout(partsOn(plan, '2025-01-20'), adjustmentOf(plan).subject);
    expect(postponed).toMatchObject({ light: 'green', adjusted: true, original: { status: 'overdue', light: 'red' } });
  });
});
