// What a judgement takes from after its day is said wherever it is told: returns handed in later, the public record.
import { describe, expect, it } from 'vitest';
import { type Files, hundred, onePlan } from '../support/workspace.ts';
import { type Ran, realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

const run = async (files: Files, ...args: readonly string[]): Promise<Ran> =>
  runIn({ workspaces: { here: files } }, args);

const indicators = hundred('to-date');

const handedIn = (reported: string, value: number): string =>
  `reported: ${reported}\nreadings:\n  - { id: t01.i1, value: ${value} }`;

const planWith = (returns: Files): Files => ({
  ...onePlan({ indicators, reporters: 'alpha, beta', returns }),
  'escalation.yaml': realPlan['escalation.yaml'] ?? '',
});

const late = planWith({
  '2024-Q1/alpha': handedIn('2024-04-03', 13),
  '2024-Q1/beta': handedIn('2024-06-01', 12),
});
const early = planWith({
  '2024-Q1/alpha': handedIn('2024-04-03', 13),
  '2024-Q1/beta': handedIn('2024-04-05', 12),
});

describe('a return that came in after the day and counts', () => {
  it.each(['status', 'show t01', 'explain t01.i1', 'explain s1', 'explain 2024-Q1', 'list indicators', 'remind'])(
    '%s says so, in both languages',
    async (command) => {
      for (const [language, said] of [
        ['zh-CN', '1份报表是 2024-04-20 以后报来的（最后一份 2024-06-01）'],
        ['en', '1 return handed in after 2024-04-20 (the last on 2024-06-01)'],
      ] as const) {
        const asked = [...command.split(' '), '--as-of', '2024-04-20', '--lang', language];
        expect((await run(late, ...asked)).stdout.replace(/\n/g, language === 'en' ? ' ' : '')).toContain(said);
        expect((await run(early, ...asked)).stdout).not.toMatch(/以后报来|handed in after/);
      }
    },
  );

  it('is told apart from one that never came, by the status and by the list of returns alike', async () => {
    const { stdout } = await run(late, 'explain', '2024-Q1', '--as-of', '2024-04-20');
    expect(stdout).toContain('到 2024-04-20 未报送；2024-06-01 报来，迟52天，已计入');
    const never = planWith({ '2024-Q1/alpha': handedIn('2024-04-03', 13) });
    expect((await run(never, 'explain', '2024-Q1', '--as-of', '2024-04-20')).stdout).toMatch(/乙学院 +未报送\n/);
  });

  it('of a period that is still open nobody has failed to hand in anything', async () => {
    const { stdout } = await run(late, 'explain', '2024-Q2', '--as-of', '2024-04-20');
    expect(stdout).toContain('报告期 2024-06-30 截止，报表尚未到期。');
    expect(stdout).not.toContain('未报送');
    const nobody = await run(realPlan, 'explain', '2024-Q2', '--as-of', '2024-07-20');
    expect(nobody.stdout).toContain('文件未明确报送单位，没有可催报的报表。');
  });

  it.each(['status', 'remind'])('%s has it as values', async (command) => {
    const valuesOf = async (files: Files, asOf: string): Promise<unknown> => {
      const { stdout } = await run(files, command, '--as-of', asOf, '--format', 'json');
      expect(faultsOf(command, stdout)).toEqual([]);
      const { returnsKnown }: { readonly returnsKnown: unknown } = JSON.parse(stdout);
      return returnsKnown;
    };
    const none = { handedInLater: null, compiledLater: null, awaited: null };
    expect(await valuesOf(early, '2024-04-20')).toEqual(none);
    expect(await valuesOf(late, '2024-04-20')).toEqual({ ...none, handedInLater: { count: 1, last: '2024-06-01' } });
    expect(await valuesOf(early, '2024-04-04')).toEqual({
      handedInLater: { count: 1, last: '2024-04-05' },
      compiledLater: null,
      awaited: { period: '2024-Q1', due: '2024-04-10' },
    });
  });

  it('the page of an organisation says it too, for it is handed out alone', async () => {
    const { stdout } = await run(late, 'report', '2024-Q1', '--format', 'json');
    const { organizations }: { readonly organizations: readonly { readonly blocks: readonly unknown[] }[] } =
      JSON.parse(stdout);
    expect(organizations).toHaveLength(2);
    const until = { key: 'returns-until', asOf: '2024-03-31', last: '2024-06-01', later: 2 };
    for (const { blocks } of organizations) expect(blocks).toContainEqual({ kind: 'paragraph', phrases: [until] });
  });
});

describe('the public record of the real plan', () => {
  it.each([
    ['2024-Q1', '2024-03-31', undefined],
    ['2024-Q2', '2024-06-30', undefined],
    [
      '2024-Q3',
      '2024-09-30',
      '另有1份由公开信息整理，非单位报送；整理于 2024-09-30 以后（最后一份 2026-11-23），已计入。',
    ],
    [
      '2024-Q4',
      '2024-12-31',
      '另有2份由公开信息整理，非单位报送；整理于 2024-12-31 以后（最后一份 2026-11-23），已计入。',
    ],
  ])('%s tells of what it takes from it, and when that was compiled', async (period, asOf, said) => {
    const { stdout } = await run(realPlan, 'report', period, '--as-of', asOf, '--format', 'markdown');
    expect(/另有\d+份.*?。/.exec(stdout)?.[0]).toBe(said);
  });

  it('a status says it of the same day', async () => {
    const { stdout } = await run(realPlan, 'status', '--as-of', '2024-10-05');
    expect(stdout).toContain('1份由公开信息整理的材料是 2024-10-05 以后整理的（最后一份 2026-11-23）');
  });
});
