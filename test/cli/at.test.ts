// --at against a checkout: each command and format gives the same bytes from git's objects as from the files checked out.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
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

/** The one line that says which state is shown. */
const withoutNote = (text: string): string =>
  text
    .replace(
      /^(?:> )?(?:按版本 .*当时所知，不含以后的改动。|As it was known at revision .*: nothing later counts\.)\n+/m,
      '',
    )
    .replace(/^检查的是版本 .*\n/m, '');

/** JSON without the note and the field that name the revision. */
function withoutRevision(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (key === 'revision') return undefined;
    return Array.isArray(value)
      ? value.filter(
          (item: unknown) =>
            !JSON.stringify(item ?? null).startsWith('{"kind":"note","phrase":{"key":"history","say":"revision"'),
        )
      : value;
  });
}

const forms = ['terminal', 'markdown', 'json'];
const commands: readonly (readonly string[])[] = [
  ...forms.flatMap((format) => [
    ['status', '--format', format, '--as-of', '2024-10-20'],
    ['status', '--format', format, '--as-of', '2024-07-01', '--lang', 'en', '--rule', 'yinchuan-2025'],
    ['show', 't18.i1', '--format', format, '--as-of', '2024-10-20'],
    ['list', 'commitments', '--format', format, '--as-of', '2024-10-20'],
    ['list', 'organizations', '--format', format, '--as-of', '2024-10-20'],
    ['explain', 't18.i1', '--format', format, '--as-of', '2024-10-20'],
    ['explain', 's3', '--format', format, '--as-of', '2024-10-20'],
    ['remind', '--format', format, '--as-of', '2024-10-20'],
    ['history', 't10.m5', '--format', format, '--as-of', '2024-10-20'],
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
        expect(withoutNote(then.stderr), what).toBe(there.stderr);
        const isJson = args.includes('json') && args[0] !== 'report' && args[0] !== 'validate';
        if (isJson) {
          expect(withoutRevision(then.stdout), what).toEqual(withoutRevision(there.stdout));
          expect(faultsOf(args[0] ?? '', then.stdout), what).toEqual([]);
        } else expect(withoutNote(then.stdout), what).toBe(there.stdout);
        expect(there.exitCode === 2 ? there.stderr : there.stdout, what).not.toBe('');
      }
    } finally {
      year.git('checkout', '--quiet', 'main');
    }
  });

  it('in a pack of all formats is the same, the receipt included', async () => {
    const packs = [join(base, 'then'), join(base, 'there')] as const;
    const args = ['report', '2024-Q2', '--format', 'all', '--as-of', '2024-06-30', '--output'];
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

describe.runIf(hasGit)('a text that is a day and a branch', () => {
  it('is the branch, and that is said', async () => {
    year.git('branch', '2024-06-30', 'HEAD~70');
    const { stdout, stderr } = await duban(year.folder, ['status', '--format', 'json', '--at', '2024-06-30']);
    expect(JSON.parse(stdout)).toMatchObject({ revision: year.git('rev-parse', 'HEAD~70') });
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
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('检查的是版本 ') });
  });
});
