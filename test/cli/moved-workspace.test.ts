// A workspace that a change moves to another folder is compared with what stood: moving it disarms no guard.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { git } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { onePlan } from '../support/workspace.ts';
import { temporaryFolder, writeFiles } from './program.ts';

let folder = '';
beforeAll(() => {
  folder = temporaryFolder('duban-moved-');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const left = onePlan({ reporters: 'alpha, beta' });
const files = {
  ...left,
  '2024/returns/2024-Q1/alpha.yaml':
    'organization: alpha\nperiod: 2024-Q1\nreported: 2024-04-03\nprogress:\n  - { id: t01.m1, progress: 已开展。 }\n',
};
let count = 0;

/** A repository whose workspace `from` is moved to `to` by the second commit, without the return. */
function moved(from: string, to: string): { readonly top: string; readonly data: string } {
  const top = join(folder, String((count += 1)));
  mkdirSync(top);
  git(top, 'init', '-q', '-b', 'main');
  const record = (): void => {
    git(top, 'add', '-A');
    git(top, 'commit', '-q', '-m', 'data');
  };
  writeFiles(join(top, from), files);
  record();
  for (const path of Object.keys(files)) rmSync(join(top, from, path));
  writeFiles(join(top, to), left);
  record();
  return { top, data: join(top, to) };
}

/** A return without its day: wrong wherever it lies. */
const wrong = { '2024/returns/2024-Q2/alpha.yaml': 'organization: alpha\nperiod: 2024-Q2\n' };

describe('a workspace that moves', () => {
  it.each([
    ['plan-data', '计划 数据', '变更前工作区在 plan-data/，'],
    ['', 'plan-data', '变更前工作区在仓库最上层，'],
    ['a/b', '', '变更前工作区在 a/b/，'],
  ])('from "%s" to "%s" loses nothing unseen', async (from, to, sentence) => {
    const { data } = moved(from, to);
    for (const head of [['HEAD'], []]) {
      const given = ['--data', data, '--as-of', '2024-04-08', '--format', 'json'];
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const { exitCode, stdout, stderr } = await dubanIn(['diff', 'HEAD~1', ...head, ...given]);
      const { guards } = JSON.parse(stdout);
      expect(guards.map(({ rule }: { rule: string }) => rule)).toEqual(['nothing-lost']);
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(sentence) });
    }
    const ci = await dubanIn(['ci', '--data', data, '--base', 'HEAD~1', '--as-of', '2024-04-08']);
    expect(ci).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('nothing-lost') });
  });

  it.each(['.archive', 'a/.archive/plan-data', 'node_modules/sample/plan-data'])(
    'is new where what went away is no workspace that anybody reads: %s',
    async (from) => {
      const { data } = moved(from, 'plan-data');
      const { exitCode, stderr } = await dubanIn(['diff', 'HEAD~1', 'HEAD', '--data', data, '--as-of', '2024-04-08']);
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('还没有工作区') });
    },
  );

  it('is new where the other one is still there', async () => {
    const { top, data } = moved('plan-data', 'other');
    writeFiles(join(top, 'plan-data'), files);
    const { exitCode, stderr } = await dubanIn(['ci', '--data', data, '--base', 'HEAD~1', '--as-of', '2024-04-08']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const alone = await dubanIn(['diff', 'HEAD~1', '--data', data]);
    expect(alone.stderr).toContain('还没有工作区');
    const changed = await dubanIn(['validate', '--changed', 'HEAD~1', '--data', data]);
    expect(changed.stderr).toMatch(/^对照版本 .*：当时还没有工作区，全部算新增。\n$/);
  });

  it('is new with its schemas where there was none: they are no change', async () => {
    const top = join(folder, String((count += 1)));
    mkdirSync(top);
    git(top, 'init', '-q', '-b', 'main');
    git(top, 'commit', '-q', '--allow-empty', '-m', 'nothing');
    writeFiles(join(top, 'data'), { ...files, 'schemas/task.schema.json': '{}\n' });
    git(top, 'add', '-A');
    git(top, 'commit', '-q', '-m', 'data');
    const data = join(top, 'data');
    const { exitCode, stdout } = await dubanIn(['ci', '--data', data, '--base', 'HEAD~1', '--as-of', '2024-04-08']);
    expect({ exitCode, isTold: stdout.includes('schemas-apart') }).toEqual({ exitCode: 0, isTold: false });
  });

  it.each([
    ['HEAD~1', 'committed', []],
    ['HEAD~1', 'committed', ['--at', 'HEAD']],
    ['HEAD', 'not committed', []],
  ])('since %s is followed by validate --changed as by ci: %s %j', async (base, state, at) => {
    const top = join(folder, String((count += 1)));
    mkdirSync(top);
    git(top, 'init', '-q', '-b', 'main');
    writeFiles(join(top, 'plan-data'), { ...files, ...wrong });
    git(top, 'add', '-A');
    git(top, 'commit', '-q', '-m', 'data');
    mkdirSync(join(top, 'data'));
    git(top, 'mv', 'plan-data', 'data/plan-data');
    if (state === 'committed') git(top, 'commit', '-q', '-m', 'moved');
    const data = join(top, 'data/plan-data');
    const all = JSON.parse((await dubanIn(['validate', '--data', data, '--format', 'json'])).stdout);
    const asked = ['validate', '--changed', base, '--data', data, ...at];
    const { exitCode, stdout, stderr } = await dubanIn([...asked, '--format', 'json']);
    const { diagnostics, summary } = JSON.parse(stdout);
    expect(diagnostics).toEqual(all.diagnostics);
    expect({ exitCode, outside: summary.outsideChange, wrong: diagnostics.length > 0 }).toEqual({
      exitCode: 1,
      outside: 0,
      wrong: true,
    });
    const sentence = '变更前工作区在 plan-data/，同那里的文件比较。';
    expect(stderr).toMatch(
      new RegExp(`${sentence}\n对照版本 .{7}（.{10} 入库）：工作区换了文件夹，全部文件都算有改动。\n$`),
    );
    expect((await dubanIn([...asked, '--lang', 'en'])).stderr).toContain('so all of its files count as changed.');
    const ci = await dubanIn(['ci', '--base', base, '--data', data]);
    expect({ exitCode: ci.exitCode, stderr: ci.stderr }).toEqual({ exitCode: 1, stderr: `${sentence}\n` });
    expect(ci.stdout).not.toContain('这次改动以外的错误');
  });
});
