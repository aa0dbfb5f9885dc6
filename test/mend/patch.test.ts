// Patches, proved by git itself: applied to the old file they give the new one, byte for byte.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patchOf } from '../../src/mend/index.ts';
import { chanceOf } from '../support/random-plan.ts';

let folder: string;
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duban-补丁-'));
  git('init', '--quiet');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function applied(path: string, before: string, after: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), before);
  const patch = patchOf([{ path, before, after }]);
  const { status, stderr } = spawnSync('git', ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn', '-'], {
    cwd: folder,
    input: patch,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(join(folder, path), 'utf8');
}

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => `第${from + index}行\n`).join('');

describe('a patch', () => {
  it('is what git writes', () => {
    const [before, after] = [lines(1, 12), `${lines(1, 2)}新\n${lines(4, 12)}末`];
    expect(patchOf([{ path: 'a.yaml', before, after }])).toBe(
      `--- a/a.yaml\n+++ b/a.yaml\n@@ -1,6 +1,6 @@\n 第1行\n 第2行\n-第3行\n+新\n 第4行\n 第5行\n 第6行\n@@ -10,3 +10,4 @@\n 第10行\n 第11行\n 第12行\n+末\n\\ No newline at end of file\n`,
    );
    expect(patchOf([{ path: 'a.yaml', before, after: before }])).toBe('');
  });

  it.each([
    ['a line in the middle', lines(1, 20), `${lines(1, 9)}x\n${lines(11, 20)}`],
    ['CRLF', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 3\r\n'],
    ['CRLF to LF', 'a: 1\r\nb: 2\r\n', 'a: 1\nb: 2\n'],
    ['a newline at the end, new', 'a: 1\nb: 2', 'a: 1\nb: 2\n'],
    ['no newline at the end, as before', 'a: 1\nb: 2', 'a: 3\nb: 2'],
    ['no newline at the end, and changed there', 'a: 1\nb: 2', 'a: 1\nb: 3'],
    ['a byte-order mark', '\ufeffa: 1\n', '\ufeffa: 2\n'],
    ['a byte-order mark taken off', '\ufeffa: 1\nb: 2\n', 'a: 1\nb: 2\n'],
    ['all lines', lines(1, 2000).replaceAll('行', '甲'), lines(1, 2000)],
    ['lines at both ends', lines(1, 30), lines(2, 31)],
    ['control characters', 'a: \u001b[31m\u0007\n', 'a: \u001b[32m\u0007\n'],
  ])('of %s is taken by git', (_what, before, after) => {
    expect(applied('a.yaml', before, after)).toBe(after);
  });

  it.each(['2024/tasks/01-甲 乙.yaml', 'a "b".yaml', 'a\\b.yaml', 'tab\there.yaml', "it's.yaml", '-x.yaml'])(
    'of the file %j is taken by git',
    (path) => {
      if (process.platform === 'win32' && /["\\\t]/.test(path)) return;
      expect(applied(path, 'a: 1\n', 'a: 2\n')).toBe('a: 2\n');
    },
  );

  it('of random changes is taken by git', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { whole, often, one } = chanceOf(seed);
      const text = (): string => {
        const end = one(['\n', '\r\n']);
        const count = whole(0, 40);
        const body = Array.from({ length: count }, () => one(['a', 'b', 'c', '']) + end).join('');
        return often(30) ? `${body}z` : body;
      };
      const before = `甲\n${text()}`;
      const after = `甲\n${often(50) ? text() : before.slice(2).replaceAll('b', () => (often(50) ? 'x' : 'b'))}`;
      expect(before === after ? after : applied('r.yaml', before, after), `seed ${seed}`).toBe(after);
    }
  });
});
