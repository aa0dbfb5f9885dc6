// `duban diff` in a pretended world: what is compared with what, the forms of the answer, and exit codes.
import { describe, expect, it } from 'vitest';
import { longestComment } from '../../src/render/comment.ts';
import type { FoundRevision, History, HistoryTrouble } from '../../src/model/revision.ts';
import type { Files } from '../support/workspace.ts';
import { everyLight, type Pretended, type Ran, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

interface Recorded {
  readonly files: Files;
  readonly day: string;
  /** Other names of the commit. */
  readonly names?: readonly string[];
}

const idOf = (index: number): string => String(index + 1).padStart(40, 'a');

/** A straight history, the first commit first; the merge base of two is the earlier one. */
function historyOf(recorded: readonly Recorded[]): History {
  const commits = recorded.map(({ day, files, names = [] }, index) => ({
    files,
    names: [idOf(index), ...names],
    revision: {
      commit: idOf(index),
      seconds: Date.parse(`${day}T09:00:00+08:00`) / 1000,
      author: '某人',
      took: 'name',
    } satisfies FoundRevision,
  }));
  const none = (typed: string): { readonly trouble: HistoryTrouble } => ({
    trouble: { kind: 'unknown', typed, names: [] },
  });
  const find = (typed: string): (typeof commits)[number] | undefined =>
    commits.find(({ names }) => names.includes(typed));
  const readAt: History['read'] = (_folder, commit) => {
    const files = find(commit)?.files ?? {};
    if (!('duban.yaml' in files)) return { trouble: { kind: 'no-workspace', commit, since: undefined } };
    return { found: Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })) };
  };
  return {
    find: (_folder, typed) => {
      const parent = /^(.*)~1$/.exec(typed)?.[1];
      const found =
        parent === undefined ? find(typed) : commits[commits.findIndex(({ names }) => names.includes(parent)) - 1];
      return found === undefined ? none(typed) : { found: found.revision };
    },
    mergeBase: (_folder, a, b) => {
      const base = commits.find(({ names }) => names.includes(a) || names.includes(b));
      return base === undefined ? none(a) : { found: base.revision };
    },
    list: () => none(''),
    read: readAt,
    beside: () => ({ at: () => undefined, namesIn: () => [] }),
    before: (folder, commit) => {
      const answer = readAt(folder, commit);
      return 'found' in answer ? { found: { files: answer.found, touched: new Set() } } : answer;
    },
    movedFrom: async () => Promise.resolve({ found: { below: undefined, files: [] } }),
    leftOut: async () => Promise.resolve(new Set()),
    submoduleIn: async () => Promise.resolve(undefined),
    current: () => none(''),
    log: async () => Promise.resolve(none('')),
    changedBeside: async () => Promise.resolve({ found: [] }),
    dayOf: (seconds) => new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10),
  };
}

const [task = '', ...others] = Object.keys(everyLight).filter((path) => path.startsWith('2024/tasks/'));
const returned = Object.keys(everyLight).find((path) => path.startsWith('2024/returns/'));
const wordOf = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(everyLight[task] ?? '')?.[1] ?? '';
/** With the record that allows it, so that no guard has a word to say. */
const retitled: Files = {
  ...everyLight,
  [task]: (everyLight[task] ?? '').replace(/^title: .*$/m, 'title: 改了名称'),
  '2024/errata.yaml': `errata:
  - id: e1
    what: transcription
    subject: ${wordOf('id')}
    field: title
    from: ${wordOf('title')}
    to: 改了名称
    reason: 录入时写错。
    approvedBy: city-edu
    date: 2024-10-11
`,
};
const without = (path: string | undefined): Files =>
  Object.fromEntries(Object.entries(everyLight).filter(([name]) => name !== path));

const worldWith = (
  here: Files,
  recorded: readonly Recorded[],
  env: Readonly<Record<string, string>> = {},
): Pretended => ({
  workspaces: { here },
  today: '2024-10-12',
  env,
  instead: { history: historyOf(recorded) },
});

const committed: readonly Recorded[] = [
  { files: without(returned), day: '2024-10-01', names: ['start', 'refs/remotes/origin/main'] },
  { files: everyLight, day: '2024-10-12', names: ['HEAD', 'work'] },
];

/** All but one return, which the files as they are hold. */
const handedIn: readonly Recorded[] = [{ files: without(returned), day: '2024-10-12', names: ['HEAD'] }];

async function jsonOf(world: Pretended, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await runIn(world, ['diff', ...args, '--format', 'json']);
  expect(faultsOf('diff', stdout)).toEqual([]);
  return JSON.parse(stdout);
}

describe('what is compared', () => {
  const side = (revision: string | null, commit: string | null, recorded: string | null): object => ({
    revision,
    commit,
    recorded,
  });
  const here = side(null, null, null);
  it.each<[string, readonly string[], Readonly<Record<string, string>>, object, object, string]>([
    ['what is not committed, by default', [], {}, side('HEAD', idOf(1), '2024-10-12'), here, '2024-10-12'],
    ['a revision with the files as they are', ['start'], {}, side('start', idOf(0), '2024-10-01'), here, '2024-10-12'],
    [
      'two revisions, on the day of the later one',
      ['start', 'work'],
      {},
      side('start', idOf(0), '2024-10-01'),
      side('work', idOf(1), '2024-10-12'),
      '2024-10-12',
    ],
    [
      'on another day',
      ['start', '--as-of', '2024-11-02'],
      {},
      side('start', idOf(0), '2024-10-01'),
      here,
      '2024-11-02',
    ],
    [
      'a pull request on GitHub',
      [],
      { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' },
      side('origin/main', idOf(0), '2024-10-01'),
      here,
      '2024-10-12',
    ],
    [
      'a merge request on GitLab',
      [],
      {
        GITLAB_CI: 'true',
        CI_MERGE_REQUEST_IID: '7',
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: idOf(0),
      },
      side(idOf(0).slice(0, 10), idOf(0), '2024-10-01'),
      here,
      '2024-10-12',
    ],
    [
      'a change in Jenkins',
      [],
      { JENKINS_URL: 'https://ci.example', BUILD_NUMBER: '7', CHANGE_ID: '7', CHANGE_TARGET: 'main' },
      side('origin/main', idOf(0), '2024-10-01'),
      here,
      '2024-10-12',
    ],
    [
      'a pull request in Gitee Go',
      [],
      { GITEE_PIPELINE_BUILD_NUMBER: '7', GITEE_PULL_ID: '7', GITEE_BRANCH: 'main' },
      side('origin/main', idOf(0), '2024-10-01'),
      here,
      '2024-10-12',
    ],
    [
      'a push in Gitee Go',
      [],
      { GITEE_PIPELINE_BUILD_NUMBER: '7', GITEE_BRANCH: 'main' },
      side('HEAD', idOf(1), '2024-10-12'),
      here,
      '2024-10-12',
    ],
    [
      'a push on GitHub',
      [],
      { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: '' },
      side('HEAD', idOf(1), '2024-10-12'),
      here,
      '2024-10-12',
    ],
  ])('%s', async (_what, args, env, base, head, asOf) => {
    expect(await jsonOf(worldWith(retitled, committed, env), ...args)).toMatchObject({ base, head, asOf });
  });

  it('a pull request that brings the workspace', async () => {
    const world = worldWith(
      everyLight,
      [
        { files: {}, day: '2024-01-01', names: ['refs/remotes/origin/main'] },
        { files: everyLight, day: '2024-10-12', names: ['HEAD'] },
      ],
      { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' },
    );
    const { counts, lights } = await jsonOf(world);
    expect(counts).toMatchObject({ fell: 0, lost: 0 });
    expect(lights).toContainEqual(expect.objectContaining({ from: null, cause: 'plan', direction: 'added' }));
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a revision that does not exist', ['nowhere'], /nowhere/],
    ['two revisions in one word', ['main..work'], /duban diff main work/],
    ['no word at all', ['--fail-on', 'xyzzy'], /fell.*\d+/],
    ['a plan that does not exist', ['--plan', '2031'], /2031[^]*2024/],
    ['a day that is none', ['--as-of', '2024-02-30'], /--as-of/],
    ['a condition that is none', ['--fail-on', 'fel'], /fell/],
  ])('%s is a mistake on the command line', async (_what, args, said) => {
    const ran = await runIn(worldWith(everyLight, committed), ['diff', ...args]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(said);
  });
});

/** The plan of the test, and the same again a year later. */
const twoPlans: Files = {
  ...everyLight,
  ...Object.fromEntries(
    Object.entries(everyLight).flatMap(([path, text]) =>
      path.startsWith('2024/') ? [[path.replaceAll('2024', '2025'), text.replaceAll('2024', '2025')]] : [],
    ),
  ),
};

const beforeTheYear = (files: Files): Recorded => ({ files, day: '2024-10-02', names: ['HEAD'] });

it('tells a plan that comes or goes whole in one line', async () => {
  const added = await runIn(worldWith(twoPlans, [beforeTheYear(everyLight)]), ['diff', 'HEAD']);
  expect(added.stdout).toMatch(/^改动检查通过。.*新增\d+项/);
  expect(added.stdout).toMatch(/计划变化（1）\n.*\n.*\n2025 +新增计划/);
  expect(added.stdout).not.toContain('没有这一项');
  const gone = await runIn(worldWith(everyLight, [beforeTheYear(twoPlans)]), ['diff', 'HEAD']);
  expect(gone.stdout).toMatch(/丢失的内容（1）\n.*\n.*\n2025 +删去计划/);
  expect(gone.stdout).toMatch(/what: removal, plan: "2025"/);
});

describe('--plan', () => {
  it('shows one plan, and lets nothing pass that the change does to another', async () => {
    const lost = returned?.replaceAll('2024', '2025') ?? '';
    const left = Object.fromEntries(Object.entries(twoPlans).filter(([path]) => path !== lost));
    const world = worldWith(left, [beforeTheYear(twoPlans)]);
    const ran = await runIn(world, ['diff', 'HEAD', '--plan', '2024', '--format', 'json']);
    const { plans, changes, guards, blocking } = JSON.parse(ran.stdout);
    expect({ plans: plans.length, changes, blocking, exitCode: ran.exitCode }).toEqual({
      plans: 1,
      changes: [],
      blocking: true,
      exitCode: 1,
    });
    expect(guards.map(({ rule }: { rule: string }) => rule)).toEqual(['nothing-lost']);
    expect(ran.stdout).toContain('2025/');
  });
});

describe('--fail-on', () => {
  const run = async (here: Files, what: string, recorded = committed): Promise<Ran> =>
    runIn(worldWith(here, recorded), ['diff', '--fail-on', what]);
  it.each<[string, Files, string, number]>([
    ['nothing changed', everyLight, 'fell,dimmed,lost,moved,unexplained,unread,data,plan,rules,red', 0],
    ['a title, plan', retitled, 'plan', 1],
    ['a return that is gone', without(returned), 'lost', 1],
    ['a task that is gone', without(others[0]), 'unexplained', 1],
    ['the same in Chinese', without(others[0]), '没有记录', 1],
    ['a file that cannot be read', { ...everyLight, [task]: 'a: [' }, 'unread', 1],
    ['the same, which a guard refuses whatever is asked', { ...everyLight, [task]: 'a: [' }, 'lost,moved', 1],
  ])('%s', async (_what, here, what, exitCode) => {
    expect((await run(here, what)).exitCode).toBe(exitCode);
  });

  it.each([
    ['data', 1],
    ['plan,rules,lost,moved', 0],
  ])('a new return, %s', async (what, exitCode) => {
    expect((await run(everyLight, what, handedIn)).exitCode).toBe(exitCode);
  });

  it('a file that cannot be read is no loss', async () => {
    const { counts } = await jsonOf(worldWith({ ...everyLight, [task]: 'a: [' }, committed));
    expect(counts).toMatchObject({ lost: 0, moved: 0, unread: 1 });
  });
});

describe('the answer', () => {
  it('is one line where nothing changed', async () => {
    const { stdout } = await runIn(worldWith(everyLight, committed), ['diff']);
    expect(stdout.split('\n')[0]).toBe('内容没有变化，亮灯没有变化。');
  });

  it.each(['zh-CN', 'en'])('reads well on a terminal and as a comment (%s)', async (language) => {
    const edited: Files = {
      ...without('2024/returns/2024-Q3/medical-college.yaml'),
      '2024/tasks/02-figures.yaml': (everyLight['2024/tasks/02-figures.yaml'] ?? '')
        .replace('value: 6, words: 6个以上', 'value: 3, words: 3个以上')
        .replace('title: 教师到企业实践', 'title: 专任教师到企业实践'),
      'duban.yaml': (everyLight['duban.yaml'] ?? '').replace('lightRule: default', 'lightRule: relative-80-60'),
      '2024/returns/2024-Q2/forestry-school.yaml': 'a: [',
    };
    for (const format of ['terminal', 'markdown']) {
      const world = worldWith(edited, committed);
      const { stdout } = await runIn(world, [
        'diff',
        'HEAD',
        '--as-of',
        '2024-10-20',
        '--lang',
        language,
        '--format',
        format,
      ]);
      await expect(stdout).toMatchFileSnapshot(`golden/diff.${format}.${language}.txt`);
    }
  });

  it('does not speak of files that only end their lines otherwise', async () => {
    const here = Object.fromEntries(
      Object.entries(everyLight).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    expect(await jsonOf(worldWith(here, committed))).toMatchObject({ changes: [], layoutOnly: [] });
    const moved = { ...without(task), '2024/tasks/01-moved.yaml': everyLight[task] ?? '' };
    expect(await jsonOf(worldWith(moved, committed))).toMatchObject({
      changes: [],
      layoutOnly: ['2024/tasks/01-moved.yaml'],
    });
  });

  it('goes to a file', async () => {
    const ran = await runIn(worldWith(everyLight, handedIn), ['diff', '--format', 'markdown', '--output', 'diff.md']);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
    expect(ran.written.get('diff.md')).toMatch(/^<!-- duban diff -->\n/);
  });
});

describe('a comment on a pull request', () => {
  const commitments = (title: string): string =>
    Array.from(
      { length: 60 },
      (_each, index) =>
        `  - { id: t09.m${index + 1}, kind: event, title: "${title}${index}", due: { basis: stated, date: 2024-06-30 }, source: { item: 9, clause: 1 } }`,
    ).join('\n');
  const withTasks = (title: string): Files => ({
    ...everyLight,
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_each, index) => [
        `2024/tasks/${70 + index}-x.yaml`,
        `id: t${70 + index}\nnumber: ${70 + index}\nsection: s1\ntitle: "${title}"\ncommitments:\n${commitments(title).replaceAll('t09', `t${70 + index}`)}\n`,
      ]),
    ),
  });

  it('is never longer than a platform takes, and is cut at a whole row', async () => {
    const title = '@all #1 <img> | `x` [a](b) '.repeat(4);
    const { stdout } = await runIn(
      worldWith(everyLight, [{ files: withTasks(title), day: '2024-10-12', names: ['HEAD'] }]),
      ['diff', '--format', 'markdown'],
    );
    expect(stdout.length).toBeLessThanOrEqual(longestComment);
    expect(stdout.startsWith('<!-- duban diff -->\n')).toBe(true);
    expect(stdout).not.toMatch(/<img|@all|\[a\]\(b\)|`/);
    const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((row) => row.endsWith('|'))).toBe(true);
    expect(stdout).toMatch(/还有\d+条未列出/);
  });
});
