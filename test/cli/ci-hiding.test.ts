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
