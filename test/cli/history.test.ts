// duban history: what was said of an item, when that was recorded and by whom, from a real repository and without one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';
import { duban } from '../support/real-duban.ts';
import { onePlan } from '../support/workspace.ts';
import { faultsOf } from './output-schemas.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Told {
  readonly events: readonly {
    readonly type: string;
    readonly subject: string;
    readonly organization: string | null;
    readonly from: unknown;
    readonly to: unknown;
    readonly on: string | null;
    readonly pending: boolean;
    readonly recorded: {
      readonly day: string;
      readonly author: string;
      readonly commit: string;
      readonly orEarlier: boolean;
    } | null;
    readonly message: { readonly 'zh-CN': string };
  }[];
  readonly lights: readonly { readonly period: string; readonly light: string; readonly actual?: number | null }[];
  readonly commits: number | null;
  readonly without: { readonly en: string } | null;
  readonly unread: readonly string[];
}

async function tell(folder: string, id: string, ...args: readonly string[]): Promise<Told> {
  const all = ['history', id, '--data', folder, '--as-of', '2024-10-20', '--format', 'json', ...args];
  const { stdout, stderr } = await duban(all);
  expect(stderr).toMatch(/^(?:这是版本 .*\n)?(?:注意：.*\n)?$/);
  expect(faultsOf('history', stdout)).toEqual([]);
  return JSON.parse(stdout);
}

const indicator = (target: number): string =>
  `  - { id: t01.i1, title: 培训, kind: count, series: increments, unit: { name: 人次, decimals: 0 }, definition: 口径, target: { op: gte, value: ${target}, words: 不少于${target}人次 }, path: { kind: linear }, due: { date: 2024-12-31, basis: stated }, reporters: [alpha, beta], source: { item: 1 } }`;
const commitment =
  '  - { id: t01.m1, kind: document, title: 印发办法, due: { date: 2024-06-30, basis: stated }, source: { item: 1 } }';

const firstQuarter = { '2024-Q1/alpha': 'reported: 2024-04-05\nreadings:\n  - { id: t01.i1, value: 200 }' };
const secondQuarter = {
  '2024-Q2/alpha': `reported: 2024-07-04
readings:
  - { id: t01.i1, value: 300 }
progress:
  - { id: t01.m1, state: done, date: 2024-06-20, document: { title: 办法, number: 测〔2024〕9号, date: 2024-06-20 } }
corrections:
  - { id: t01.i1, period: 2024-Q1, value: 180, reason: 重复计数 }`,
};
const adjustment = `  - { id: a1, subject: t01.i1, date: 2024-08-01, reason: 上级调整, approvedBy: office, document: { title: 通知, number: 测〔2024〕12号, date: 2024-08-01 }, target: { from: { op: gte, value: 1000, words: 不少于1000人次 }, to: { op: gte, value: 900, words: 不少于900人次 } } }`;

/** A year in five commits. */
function year(): GitFolder & { readonly ids: readonly string[] } {
  const made = gitFolder();
  const states = [
    ['2024-03-20', onePlan({ commitments: commitment, indicators: indicator(900) })],
    ['2024-03-25', onePlan({ commitments: commitment, indicators: indicator(1000) })],
    ['2024-04-08', onePlan({ commitments: commitment, indicators: indicator(1000), returns: firstQuarter })],
    [
      '2024-07-09',
      onePlan({ commitments: commitment, indicators: indicator(1000), returns: { ...firstQuarter, ...secondQuarter } }),
    ],
    [
      '2024-08-02',
      onePlan({
        commitments: commitment,
        indicators: indicator(1000),
        returns: { ...firstQuarter, ...secondQuarter },
        adjustments: adjustment,
      }),
    ],
  ] as const;
  const ids = states.map(([day, files]) => {
    made.write(files);
    return made.commit(day);
  });
  return { ...made, ids };
}

const brief = ({ events }: Told): readonly unknown[] =>
  events.map(({ type, on, pending, recorded }) => [pending ? 'pending' : (recorded?.day ?? null), on, type]);

describe.runIf(hasGit)('the story', () => {
  it('of an indicator: edits, readings, corrections, adjustments, each with its days', async () => {
    const { folder, ids } = year();
    const told = await tell(folder, 't01.i1');
    expect(brief(told)).toEqual([
      ['2024-03-20', null, 'indicator-added'],
      ['2024-03-25', null, 'indicator-changed'],
      ['2024-04-08', '2024-04-05', 'reading-added'],
      ['2024-07-09', '2024-07-04', 'reading-added'],
      ['2024-07-09', '2024-07-04', 'correction-added'],
      ['2024-08-02', '2024-08-01', 'adjustment-added'],
    ]);
    expect(told.events[1]).toMatchObject({
      from: { value: 900 },
      to: { value: 1000 },
      recorded: { commit: ids[1], author: 'office', orEarlier: false },
    });
    expect(told.events.at(-1)?.message['zh-CN']).toContain('a1');
    expect(told.lights.map(({ period, light, actual }) => [period, light, actual])).toEqual([
      ['2024-Q1', expect.any(String), expect.any(Number)],
      ['2024-Q2', expect.any(String), 480],
      ['2024-Q3', expect.any(String), expect.anything()],
    ]);
    expect({ commits: told.commits, without: told.without, unread: told.unread }).toEqual({
      commits: 5,
      without: null,
      unread: [],
    });
  });

  it('of a commitment, a task and an organisation', async () => {
    const { folder } = year();
    expect(brief(await tell(folder, 't01.m1'))).toEqual([
      ['2024-03-20', null, 'commitment-added'],
      ['2024-07-09', '2024-07-04', 'commitment-done'],
    ]);
    const task = await tell(folder, '1');
    expect(new Set(task.events.map(({ subject }) => subject))).toEqual(new Set(['t01', 't01.i1', 't01.m1']));
    const told = await tell(folder, 'alpha');
    expect(brief(told)).toEqual([
      ['2024-04-08', '2024-04-05', 'return-added'],
      ['2024-07-09', '2024-07-04', 'return-added'],
      ['2024-07-09', '2024-07-04', 'correction-added'],
    ]);
    expect(told.lights).toEqual([]);
  });

  it('tells a reading that was changed without a word, and one that was removed', async () => {
    const { folder, write, commit } = year();
    write(
      onePlan({
        commitments: commitment,
        returns: { '2024-Q1/alpha': 'reported: 2024-04-05\nreadings:\n  - { id: t01.i1, value: 250 }' },
      }),
    );
    write({
      '2024/tasks/01-test.yaml':
        onePlan({ commitments: commitment, indicators: indicator(1000) })['2024/tasks/01-test.yaml'] ?? '',
    });
    commit('2024-09-01');
    rmSync(join(folder, '2024/returns/2024-Q1/alpha.yaml'));
    const told = await tell(folder, 't01.i1');
    expect(brief(told).slice(6)).toEqual([
      ['2024-09-01', '2024-04-05', 'reading-changed'],
      ['pending', '2024-04-05', 'reading-removed'],
    ]);
    expect(told.events[6]).toMatchObject({ from: 200, to: 250 });
  });

  it('goes on over a version that cannot be read', async () => {
    const { folder, write, commit } = year();
    write({ '2024/returns/2024-Q1/alpha.yaml': 'readings: [\n' });
    commit('2024-09-01');
    write(
      onePlan({ commitments: commitment, indicators: indicator(1000), returns: firstQuarter, adjustments: adjustment }),
    );
    commit('2024-09-02');
    const told = await tell(folder, 't01.i1');
    expect(brief(told)).toHaveLength(6);
    expect(told.unread).toEqual(['2024/returns/2024-Q1/alpha.yaml']);
  });

  it('of what was never committed, in a repository with commits, is all pending', async () => {
    const { folder, write, commit } = gitFolder();
    write({ 'README.md': '' });
    commit('2024-04-01');
    write(onePlan({ commitments: commitment }));
    const told = await tell(folder, 't01.m1');
    expect(brief(told)).toEqual([['pending', null, 'commitment-added']]);
    expect(told.commits).toBe(0);
  });

  it('ends where --at is', async () => {
    const { folder } = year();
    expect(brief(await tell(folder, 't01.i1', '--at', '2024-04-30'))).toHaveLength(3);
  });

  it('of a shallow clone says that what it starts with may be older', async () => {
    const { folder, git } = year();
    git('clone', '--quiet', '--depth=2', `file://${folder}`, 'shallow');
    const { events } = await tell(join(folder, 'shallow'), 't01.i1');
    expect(events.map(({ recorded }) => recorded?.orEarlier)).toEqual([true, true, true, true, false]);
    const said = async (at: string, language: string): Promise<string> => {
      const args = ['history', 't01.i1', '--data', at, '--as-of', '2024-10-20', '--lang', language];
      return (await duban([...args, '--format', 'markdown'])).stdout;
    };
    const text = await said(join(folder, 'shallow'), 'zh-CN');
    expect(text).toContain('这里只有最近的2次提交（浅克隆）');
    // Who brought what is older is not known.
    expect(text.match(/office/g)).toHaveLength(1);
    expect(await said(join(folder, 'shallow'), 'en')).toContain("Only 2 commits of the plan's data are here");
    expect(await said(folder, 'en')).toContain("The plan's data has 5 commits; 6 changes concern this");
    git('clone', '--quiet', '--depth=1', `file://${folder}`, 'one');
    expect(await said(join(folder, 'one'), 'en')).toContain("Only 1 commit of the plan's data is here");
  });

  it('without a repository is told from the data, by its own days', async () => {
    const { folder } = year();
    rmSync(join(folder, '.git'), { recursive: true });
    const told = await tell(folder, 't01.i1');
    expect(brief(told)).toEqual([
      [null, null, 'indicator-added'],
      [null, '2024-04-05', 'reading-added'],
      [null, '2024-07-04', 'reading-added'],
      [null, '2024-07-04', 'correction-added'],
      [null, '2024-08-01', 'adjustment-added'],
    ]);
    expect(told).toMatchObject({ commits: null, without: { en: expect.stringContaining('no git repository') } });
    const { stdout } = await duban(['history', 't01.i1', '--data', folder, '--as-of', '2024-10-20']);
    expect(stdout).toContain('不知道各条是何时入库的（工作区不在 git 仓库里，没有历史）');
  });

  it.each(['terminal', 'markdown'])('as %s names who brought what, in both languages', async (format) => {
    const { folder, ids } = year();
    for (const language of ['zh-CN', 'en']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const { stdout, exitCode } = await duban([
        'history',
        't01.i1',
        '--data',
        folder,
        '--as-of',
        '2024-10-20',
        '--format',
        format,
        '--lang',
        language,
      ]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(`${ids[0]?.slice(0, 7) ?? ''} office`);
      expect(stdout).toContain('测〔2024〕12号：上级调整');
    }
  });

  it('knows what was meant', async () => {
    const { folder } = year();
    const { exitCode, stderr } = await duban(['history', 't01.i2', '--data', folder]);
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('t01 下面有：t01.m1、t01.i1'),
    });
  });
});
