// Evidence that returns name is looked for on disk, and with --at in the commit; a figure is judged without it.
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { gitFolder, hasGit } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { onePlan } from '../support/workspace.ts';

vi.setConfig({ testTimeout: 60_000 });

const files = onePlan({
  commitments:
    '  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: 2024-05-31 }, source: { item: 1 } }',
  returns: {
    '2024-Q2/alpha':
      'progress:\n  - { id: t01.m1, state: done, date: 2024-05-20, evidence: [{ title: 名单, file: 佐证/名单.pdf }] }',
  },
});
const path = '2024/returns/2024-Q2/alpha.yaml';

it.runIf(hasGit)('is missed where it is gone, is an error behind a link, and stands in its commit', async () => {
  const { folder, write, commit } = gitFolder();
  write({ ...files, '2024/佐证/名单.pdf': 'a' });
  commit('2024-07-01');
  const file = join(folder, '2024/佐证/名单.pdf');
  const found = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await dubanIn(['validate', '--data', folder, '--format', 'compact', ...args]);
    return [...stdout.matchAll(/alpha\.yaml:\d+.*\[(evidence-[a-z-]+)\]/g)].map(([, rule = '']) => rule);
  };
  expect(await found()).toEqual([]);
  rmSync(file);
  expect(await found()).toEqual(['evidence-file-present']);
  expect(await found(path)).toEqual(['evidence-file-present']);
  expect(await found('--changed', 'HEAD')).toEqual(['evidence-file-present']);
  expect(await found('--at', 'HEAD')).toEqual([]);
  write({ '2024/returns/2024-Q2/佐证/名单.pdf': 'a' });
  expect(await found('--fix')).toEqual([]);
  expect(readFileSync(join(folder, path), 'utf8')).toContain('file: "returns/2024-Q2/佐证/名单.pdf"');
  write({ [path]: files[path] ?? '' });
  symlinkSync('/etc/passwd', file);
  expect(await found()).toEqual(['evidence-file-inside']);
  commit('2024-07-02');
  rmSync(file);
  writeFileSync(file, 'a');
  expect(await found('--at', 'HEAD')).toEqual(['evidence-file-inside']);
  expect(await found()).toEqual([]);
  expect((await dubanIn(['ci', '--data', folder, '--base', 'HEAD', '--platform', 'none'])).stdout).not.toContain(
    'evidence-file',
  );
  rmSync(file);
  const ci = await dubanIn(['ci', '--data', folder, '--base', 'HEAD', '--platform', 'none', '--lang', 'en']);
  expect(ci.stdout).toContain('evidence-');
  const status = await dubanIn(['status', '--data', folder, '--as-of', '2024-07-20']);
  expect([status.exitCode, status.stderr]).toEqual([0, '']);
});
