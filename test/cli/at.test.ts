// --at against a checkout: each command and format gives the same bytes from git's objects as from the files checked out.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { World } from '../../src/model/world.ts';
import { type GitFolder, gitFolderIn, hasGit } from '../support/git-folder.ts';
import { type Ran, duban as real } from '../support/real-duban.ts';
import { everyLight } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let year: GitFolder;
let base: string;

const duban = async (folder: string, args: readonly string[], instead: Partial<World> = {}): Promise<Ran> =>
  real([...args, '--data', folder], instead);

beforeAll(async () => {
  if (!hasGit) return;
  base = mkdtempSync(join(tmpdir(), '督办 at-'));
  const folder = join(base, 'year');
  await real(['example', '--output', folder]);
  year = gitFolderIn(folder);
});

afterAll(() => {
  if (hasGit) rmSync(base, { recursive: true, force: true });
});

/** The one line beside the product that says which state it is about. */
const notice =
  /^(?:这是版本 [0-9a-f]{7}（\d{4}-\d\d-\d\d 入库）当时的情况，不是现在的文件。|This is revision [0-9a-f]{7}, recorded on .*, and not the files as they are\.)\n/m;

const forms = ['terminal', 'markdown', 'json'];
const commands: readonly (readonly string[])[] = [
  ...forms.flatMap((format) => [
    ['status', '--format', format, '--as-of', '2024-10-20'],
    ['status', '--format', format, '--as-of', '2024-07-01', '--lang', 'en', '--rule', 'yinchuan-2025'],
    ['show', 't18.i1', '--format', format, '--as-of', '2024-10-20'],
    ...['tasks', 'commitments', 'indicators', 'organizations', 'periods'].map((kind) => [
      'list',
      kind,
      '--format',
      format,
      '--as-of',
      '2024-10-20',
    ]),
    ['explain', 't18.i1', '--format', format, '--as-of', '2024-10-20'],
    ['explain', 's3', '--format', format, '--as-of', '2024-10-20'],
    ['explain', '2024-Q2', '--format', format, '--as-of', '2024-10-20', '--lang', 'en'],
    ['remind', '--format', format, '--as-of', '2024-10-20'],
    ['history', 't10.m5', '--format', format, '--as-of', '2024-10-20'],
    ['history', 't18', '--format', format, '--as-of', '2024-10-20', '--lang', 'en'],
  ]),
  ...['pretty', 'compact', 'json', 'github', 'gitlab', 'sarif', 'junit'].map((format) => [
    'validate',
    '--format',
    format,
    '--severity',
    'info',
    '--as-of',
    '2024-10-20',
  ]),
  ...['terminal', 'markdown', 'json', 'html'].map((format) => [
    'report',
    '2024-Q3',
    '--format',
    format,
    '--as-of',
    '2024-09-30',
  ]),
];

describe.runIf(hasGit)('what --at shows', () => {
  it.each(['HEAD', 'HEAD~40', 'HEAD~73'])('at %s is what a checkout of it shows, byte for byte', async (revision) => {
    const id = year.git('rev-parse', `main${revision.slice(4)}`);
    const at: Ran[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    for (const args of commands) at.push(await duban(year.folder, [...args, '--at', revision]));
    year.git('checkout', '--quiet', '--detach', id);
    try {
      for (const [index, args] of commands.entries()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
        const there = await duban(year.folder, args);
        const then = at[index] ?? there;
        const what = `${args.join(' ')} --at ${revision}`;
        expect(then.exitCode, what).toBe(there.exitCode);
        expect(then.stderr.replace(notice, ''), what).toBe(there.stderr);
        expect(then.stdout, what).toBe(there.stdout);
        if (then.exitCode !== 2) expect(then.stderr, what).toMatch(notice);
        const isJson = args.includes('json') && args[0] !== 'report' && args[0] !== 'validate';
        if (isJson) expect(faultsOf(args[0] ?? '', then.stdout), what).toEqual([]);
        expect(there.exitCode === 2 ? there.stderr : there.stdout, what).not.toBe('');
      }
    } finally {
      year.git('checkout', '--quiet', 'main');
    }
  });

  it('in a pack of all formats is the same, the receipt included', async () => {
    const packs = [join(base, 'then'), join(base, 'there')] as const;
    const args = ['report', '2024-Q2', '--format', 'all', '--per-organization', '--as-of', '2024-06-30', '--output'];
    expect(await duban(year.folder, [...args, packs[0], '--at', '2024-08-01'])).toMatchObject({ exitCode: 0 });
    const id = year.git('rev-list', '-1', '--first-parent', '--before=2024-08-01T23:59:59+08:00', 'main');
    year.git('checkout', '--quiet', '--detach', id);
    try {
      expect(await duban(year.folder, [...args, packs[1]])).toMatchObject({ exitCode: 0 });
    } finally {
      year.git('checkout', '--quiet', 'main');
    }
    const names = readdirSync(packs[0]).toSorted();
    expect(names).toEqual(readdirSync(packs[1]).toSorted());
    expect(names).toContain('receipt.json');
    for (const name of names)
      if (name.includes('.'))
        expect(readFileSync(join(packs[0], name)).equals(readFileSync(join(packs[1], name))), name).toBe(true);
    const receipt: unknown = JSON.parse(readFileSync(join(packs[0], 'receipt.json'), 'utf8'));
    expect(receipt).toMatchObject({ commit: id, clean: true, knownAt: year.git('log', '-1', '--format=%cs', id) });
    expect(await duban(year.folder, ['verify', packs[0]])).toMatchObject({ exitCode: 0 });
  });
});

describe.runIf(hasGit)('a workspace of several plans', () => {
  it('is read as far as a checkout of it is, and no further', async () => {
    const folder = join(base, 'two');
    mkdirSync(folder);
    const two = gitFolderIn(folder);
    const next = (everyLight['2024/plan.yaml'] ?? '').replaceAll('2024', '2025');
    // Without its tasks the plan of the next year is full of errors: nobody asked for it.
    two.write({ ...everyLight, '2025/plan.yaml': next });
    const id = two.commit('2024-10-01');
    two.write({ '2024/plan.yaml': '', 'duban.yaml': '' });
    two.commit('2024-10-02');
    const asked = ['--as-of', '2024-10-12', '--plan', '2024', '--format'];
    const all = [
      ...['status', 'list', 'remind'].map((command) => [command, ...asked, 'json']),
      ['show', 't01', ...asked, 'markdown'],
      ['explain', 't01.m1', ...asked, 'terminal'],
      ['history', 't01', ...asked, 'json'],
      ['report', '2024-Q2', ...asked, 'json'],
      ['status', '--as-of', '2024-10-12', '--format', 'json'],
    ];
    const at: Ran[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    for (const args of all) at.push(await duban(folder, [...args, '--at', id]));
    two.git('checkout', '--quiet', id);
    for (const [index, args] of all.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const there = await duban(folder, args);
      const then = at[index] ?? there;
      expect({ ...then, stderr: then.stderr.replace(notice, '') }, args.join(' ')).toEqual(there);
    }
  });
});

describe.runIf(hasGit)('the day', () => {
  it.each([
    ['the one of the revision', ['--at', 'HEAD~45'], () => year.git('log', '-1', '--format=%cs', 'HEAD~45')],
    ['the one asked for', ['--at', '2024-07-04'], () => '2024-07-04'],
    ['today where a later one is asked for', ['--at', '2090-01-01'], () => '2024-11-30'],
    ['the one given', ['--at', 'HEAD~45', '--as-of', '2024-05-05'], () => '2024-05-05'],
    ['in Chinese', ['--at', '2024年7月4日'], () => '2024-07-04'],
  ])('is %s', async (_what, args, day) => {
    const { stdout } = await duban(year.folder, ['status', '--format', 'json', ...args], { today: () => '2024-11-30' });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: day() });
  });
});

describe.runIf(hasGit)('a review whose period was open then', () => {
  it.each([
    [[], '--at 看的是 2024-05-01 的情况', '今天'],
    [['--lang', 'en'], '--at looks at what was known on 2024-05-01', 'today'],
  ])('is refused without calling that day today: %j', async (options, said, today) => {
    const { exitCode, stderr } = await duban(year.folder, ['report', '2024-Q2', '--at', '2024-05-01', ...options]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain(today);
  });
});

describe.runIf(hasGit)('a text that is a day and a branch', () => {
  it('is the branch, and that is said', async () => {
    year.git('branch', '2024-06-30', 'HEAD~70');
    const { stderr } = await duban(year.folder, ['status', '--format', 'json', '--at', '2024-06-30']);
    expect(stderr).toContain(`这是版本 ${year.git('rev-parse', 'HEAD~70').slice(0, 7)}（`);
    expect(stderr).toContain('按分支或标签取');
    year.git('branch', '--quiet', '-D', '2024-06-30');
  });
});

describe.runIf(hasGit)('what cannot be shown', () => {
  it.each([
    ['a slip of the pen', ['status', '--at', 'mian'], '是不是 main？'],
    ['no revision', ['status', '--at', '--all'], '这不是版本：--all。'],
    ['before the first day', ['list', '--at', '2024-01-01'], '到 2024-01-01 为止还没有任何记录；第一个提交 '],
    ['--fix', ['validate', '--at', 'HEAD', '--fix'], '不能和 --fix 一起用'],
    ['fmt', ['fmt', '--at', 'HEAD'], '没有选项 --at'],
  ])('%s', async (_what, args, sentence) => {
    const { exitCode, stderr, stdout } = await duban(year.folder, args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('without a repository, while everything else goes on', async () => {
    const folder = join(base, 'plain');
    const { writeFiles } = await import('./program.ts');
    writeFiles(folder, everyLight);
    expect(await duban(folder, ['status', '--at', 'HEAD', '--lang', 'en'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Everything that needs no history still works.'),
    });
    expect(await duban(folder, ['status', '--as-of', '2024-10-12'])).toMatchObject({ exitCode: 0 });
  });
});

describe.runIf(hasGit)('where the data is', () => {
  it('may be a repository without a work tree, or a folder that is gone from the disk', async () => {
    const bare = join(base, 'year.git');
    year.git('clone', '--quiet', '--bare', year.folder, bare);
    const args = ['status', '--format', 'json', '--at', 'HEAD~20'];
    const expected = (await duban(year.folder, args)).stdout;
    expect((await duban(bare, args)).stdout).toBe(expected);
    rmSync(join(year.folder, 'duban.yaml'));
    expect((await duban(year.folder, args)).stdout).toBe(expected);
    year.git('checkout', '--quiet', '--', 'duban.yaml');
  });

  it('names files that were there then', async () => {
    year.git('mv', '2024/tasks', '2024/removed');
    const { exitCode, stderr } = await duban(year.folder, ['validate', '2024/tasks', '--at', 'HEAD~20']);
    year.git('reset', '--quiet', '--hard');
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(notice) });
  });
});
