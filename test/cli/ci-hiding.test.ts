// A pull request cannot keep the guards from looking at it: not by what it brings, and not where nothing can be compared.
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandIn, linesOf } from '../render/findings/runner.ts';
import { git } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { hundred, onePlan } from '../support/workspace.ts';
import { temporaryFolder, writeFiles } from './program.ts';

const reading = (value: number): string => `readings:\n  - { id: t01.i1, value: ${value} }`;
const workspace = (value: number): Readonly<Record<string, string>> =>
  onePlan({ indicators: hundred('to-date'), returns: { '2024-Q1/alpha': reading(value) } });

const request = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' };
const asOf = ['--as-of', '2024-04-20'];

let folder = '';
let count = 0;
beforeAll(() => {
  folder = temporaryFolder('duban-hiding-');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A clone whose target has the plan in `data/`, and nothing yet of a change. */
function clone(): string {
  const origin = join(folder, `${(count += 1)}-origin.git`);
  const top = join(folder, `${count}-clone`);
  git(folder, 'init', '-q', '--bare', '-b', 'main', origin);
  git(folder, 'clone', '-q', origin, top);
  writeFiles(join(top, 'data'), workspace(20));
  commit(top, 'the plan');
  git(top, 'push', '-q', 'origin', 'HEAD:main');
  git(top, 'fetch', '-q');
  return top;
}

function commit(top: string, message: string): void {
  git(top, 'add', '-A');
  git(top, 'commit', '-q', '-m', message);
}

describe('a figure changed after it was due is refused', () => {
  it.each<[string, (top: string) => string | undefined]>([
    ['as it is', () => undefined],
    [
      'beside what looks like a repository in the workspace',
      (top) => {
        writeFiles(join(top, 'data'), { HEAD: 'ref: refs/heads/x\n', 'objects/k': '', 'refs/k': '' });
        return undefined;
      },
    ],
    [
      'beside what looks like one at the top',
      (top) => {
        writeFiles(top, { HEAD: 'ref: refs/heads/x\n', 'objects/k': '', 'refs/k': '' });
        return undefined;
      },
    ],
    [
      'where the workspace moved and left a link',
      (top) => {
        renameSync(join(top, 'data'), join(top, 'real'));
        symlinkSync('real', join(top, 'data'));
        return undefined;
      },
    ],
    [
      'where it moved deeper and left a link',
      (top) => {
        mkdirSync(join(top, 'x'));
        renameSync(join(top, 'data'), join(top, 'x/real'));
        symlinkSync('x/real', join(top, 'data'));
        return undefined;
      },
    ],
    [
      'where it moved and left its settings, and the pipeline went with it',
      (top) => {
        renameSync(join(top, 'data'), join(top, 'real'));
        writeFiles(join(top, 'data'), { 'duban.yaml': readFileSync(join(top, 'real/duban.yaml'), 'utf8') });
        return 'real';
      },
    ],
  ])('%s', async (_what, hide) => {
    const top = clone();
    writeFiles(join(top, 'data'), workspace(90));
    const named = hide(top) ?? 'data';
    commit(top, 'a change');
    const { exitCode, stdout } = await dubanIn(['ci', '--data', join(top, named), ...asOf], request);
    const titles = linesOf(stdout).flatMap((line) => commandIn(line)?.properties['title'] ?? []);
    expect({ exitCode, titles }).toEqual({ exitCode: 1, titles: expect.arrayContaining(['entry-kept']) });
  });
});

/** What of `data/` the change puts into a repository of its own, with the figure in it changed. */
function intoSubmodule(top: string, at: string): void {
  const other = join(folder, `${count}-other`);
  git(folder, 'init', '-q', '-b', 'main', other);
  const files = Object.entries(workspace(90)).map(([path, text]) => [`data/${path}`, text] as const);
  const inside = files.filter(([path]) => path.startsWith(`${at}/`));
  writeFiles(other, Object.fromEntries(inside.map(([path, text]) => [path.slice(at.length + 1), text])));
  commit(other, 'the same');
  git(top, 'rm', '-r', '-q', at);
  rmSync(join(top, at), { recursive: true, force: true });
  git(top, 'submodule', '--quiet', 'add', other, at);
  commit(top, 'a change');
}

describe('a change that puts data into a submodule does not pass', () => {
  it.each([
    ['all of it', 'data', '整个工作区是一个子模块'],
    ['the returns', 'data/2024/returns', '工作区里的 2024/returns 是另一个仓库'],
  ])('%s', async (_what, at, sentence) => {
    const top = clone();
    intoSubmodule(top, at);
    const data = join(top, 'data');
    const ci = await dubanIn(['ci', '--data', data, ...asOf], request);
    expect({ exitCode: ci.exitCode, stderr: ci.stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringContaining(sentence),
    });
    expect(linesOf(ci.stdout).flatMap((line) => commandIn(line)?.properties['title'] ?? [])).toEqual(['duban ci']);
    for (const args of [['diff'], ['diff', 'origin/main'], ['validate', '--changed', 'origin/main']]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const ran = await dubanIn([...args, '--data', data], request);
      expect([args, ran]).toEqual([args, { exitCode: 2, stdout: '', stderr: expect.stringContaining(sentence) }]);
    }
    // Whatever the platform, a base that was named is one to be compared with.
    expect(await dubanIn(['ci', '--data', data, '--base', 'HEAD'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('while a person may look into its own history', async () => {
    const top = clone();
    intoSubmodule(top, 'data');
    const data = join(top, 'data');
    for (const args of [['diff'], ['diff', 'HEAD'], ['validate', '--changed', 'HEAD']]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      expect(await dubanIn([...args, '--data', data, '--as-of', '2024-04-20'])).toMatchObject({ exitCode: 0 });
    }
  });
});

describe('what is not checked out', () => {
  const sparse = (): string => {
    const top = clone();
    git(top, 'sparse-checkout', 'set', '--no-cone', '/data/*', '!/data/2024/returns/');
    return join(top, 'data');
  };

  it('is not told as lost: that it is not there is told', async () => {
    const data = sparse();
    for (const [args, exitCode] of [
      [['ci'], 1],
      [['diff', 'origin/main'], 2],
      [['validate', '--changed', 'origin/main'], 2],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const ran = await dubanIn([...args, '--data', data], request);
      expect(ran).toMatchObject({ exitCode, stderr: expect.stringContaining('有1个数据文件不在磁盘上') });
      expect(ran.stdout).not.toContain('nothing-lost');
    }
    const two = await dubanIn(['diff', 'origin/main', 'HEAD', '--data', data, ...asOf], request);
    expect(two).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('is no change in a history, and no review is said to be of the commit', async () => {
    const data = sparse();
    const { stdout } = await dubanIn(['history', 't01', '--data', data, '--format', 'json', ...asOf]);
    expect(JSON.parse(stdout).events.filter(({ recorded }: { recorded: unknown }) => recorded === 'pending')).toEqual(
      [],
    );
    const review = await dubanIn(['report', '2024-Q1', '--data', data, '--format', 'json']);
    expect(JSON.parse(review.stdout)).toMatchObject({ receipt: { clean: false } });
  });
});

describe('a pull request that cannot be compared', () => {
  const shallow = (): string => {
    const top = clone();
    git(top, 'switch', '-q', '-c', 'change');
    writeFiles(join(top, 'data'), workspace(90));
    commit(top, 'a change');
    git(top, 'push', '-q', 'origin', 'change');
    const at = join(folder, `${count}-shallow`);
    const origin = join(folder, `${count}-origin.git`);
    git(folder, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${origin}`, at);
    return at;
  };

  it('does not pass, and says so where people look', async () => {
    const top = shallow();
    const comment = join(top, 'comment.md');
    const args = ['ci', '--data', join(top, 'data'), '--comment', comment, ...asOf];
    const { exitCode, stdout, stderr } = await dubanIn(args, request);
    expect(exitCode).toBe(1);
    expect(linesOf(stdout).flatMap((line) => commandIn(line)?.properties['title'] ?? [])).toEqual(['duban ci']);
    expect(stderr).toContain('不算通过');
    expect(readFileSync(comment, 'utf8')).toMatch(/^# 没有比较改动\n[^]*不算通过/);
  });

  it.each<[what: string, depth: number, head: 'merge' | 'change', exitCode: number, title: string]>([
    ['but with the merge and its parents it can be', 2, 'merge', 1, 'entry-kept'],
    ['nor with the merge alone', 1, 'merge', 1, 'duban ci'],
    ['nor is what was checked out instead taken for the merge', 2, 'change', 1, 'duban ci'],
  ])('%s', async (_what, depth, head, exitCode, title) => {
    const top = clone();
    git(top, 'switch', '-q', '-c', 'change');
    writeFiles(join(top, 'data'), workspace(90));
    commit(top, 'a change');
    // A merge of the author's own, whose first parent has the change already.
    git(top, 'commit', '-q', '--allow-empty', '-m', 'later');
    git(top, 'push', '-q', 'origin', 'change');
    git(top, 'switch', '-q', '--detach', 'origin/main');
    git(top, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
    git(top, 'push', '-q', 'origin', 'HEAD:refs/heads/merge');
    const merge = git(top, 'rev-parse', 'HEAD');
    const [at, origin] = [join(folder, `${count}-shallow`), join(folder, `${count}-origin.git`)];
    git(folder, 'clone', '-q', '--depth', String(depth), '--branch', head, `file://${origin}`, at);
    const env = { ...request, GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: merge };
    const ran = await dubanIn(['ci', '--data', join(at, 'data'), ...asOf], env);
    const titles = linesOf(ran.stdout).flatMap((line) => commandIn(line)?.properties['title'] ?? []);
    expect({ exitCode: ran.exitCode, titles }).toEqual({ exitCode, titles: [title] });
    if (title !== 'duban ci') expect(ran.stdout).toMatch(/变更前：[0-9a-f]{10}\^1（[0-9a-f]{10}，/);
  });

  it.each([
    ['waits to be merged', 'refs/heads/gh-readonly-queue/main/pr-7-abc', 'entry-kept'],
    ['waits for a branch that is not here', 'refs/heads/gh-readonly-queue/trunk/pr-7-abc', 'duban ci'],
    ['waits for nobody knows what', 'refs/heads/other', 'duban ci'],
  ])('or that %s does not pass for that', async (_what, ref, title) => {
    const top = clone();
    writeFiles(join(top, 'data'), workspace(90));
    commit(top, 'a change');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: ref };
    const ran = await dubanIn(['ci', '--data', join(top, 'data'), ...asOf], env);
    const titles = linesOf(ran.stdout).flatMap((line) => commandIn(line)?.properties['title'] ?? []);
    expect({ exitCode: ran.exitCode, titles }).toEqual({ exitCode: 1, titles: [title] });
  });

  it('passes where that is allowed, and still says so', async () => {
    const top = shallow();
    const comment = join(top, 'comment.md');
    const args = ['ci', '--data', join(top, 'data'), '--comment', comment, '--allow-no-diff', ...asOf];
    const { exitCode, stderr } = await dubanIn(args, request);
    expect({ exitCode, refused: stderr.includes('不算通过') }).toEqual({ exitCode: 0, refused: false });
    expect(readFileSync(comment, 'utf8')).toMatch(/^# 没有比较改动\n/);
  });

  it('is none where a branch was pushed: then the data alone decides', async () => {
    const { exitCode, stdout } = await dubanIn(['ci', '--data', join(shallow(), 'data'), ...asOf], {
      GITHUB_ACTIONS: 'true',
    });
    expect({ exitCode, commands: linesOf(stdout).filter((line) => commandIn(line) !== undefined) }).toEqual({
      exitCode: 0,
      commands: [],
    });
  });
});
