// What stands beside the data, on disk and in a commit alike: no link is followed, and what is nearly there is named.
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Standing, StandingOf } from '../../src/model/source-file.ts';
import { history } from '../../src/shell/history.ts';
import { standingIn } from '../../src/shell/standing.ts';
import { gitFolder, hasGit } from '../support/git-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const missing = (alike?: string): Standing => ({ kind: 'missing', alike });

const expected: readonly (readonly [string, Standing])[] = [
  ['2024/佐证/名单.pdf', { kind: 'file' }],
  ['2024/./佐证//名单.pdf', { kind: 'file' }],
  ['2024/佐证', { kind: 'folder' }],
  ['2024/佐证/', { kind: 'folder' }],
  ['2024/佐证/公示.pdf', missing()],
  ['2024/材料/公示.pdf', missing()],
  ['2024/佐证/名单.PDF', missing('名单.pdf')],
  ['2024/佐证/名单', missing('名单.pdf')],
  ['2024/佐证/名单.pdf/1', missing()],
  ['2024/佐证/passwd.pdf', { kind: 'link', name: 'passwd.pdf' }],
  ['2024/外面/名单.pdf', { kind: 'link', name: '外面' }],
];

it.runIf(hasGit)('is told by each step', () => {
  const { folder, write, commit } = gitFolder();
  write({ 'plan/duban.yaml': 'format: 1\n', 'plan/2024/佐证/名单.pdf': 'a', 'other/名单.pdf': 'a' });
  symlinkSync('/etc/passwd', join(folder, 'plan/2024/佐证/passwd.pdf'));
  symlinkSync('../../other', join(folder, 'plan/2024/外面'));
  const workspace = join(folder, 'plan');
  const told = (standing: StandingOf): unknown => expected.map(([path]) => [path, standing(path)]);
  expect(told(standingIn(workspace))).toEqual(expected);
  const head = commit('2024-04-10');
  rmSync(join(workspace, '2024'), { recursive: true });
  expect(told(history.standing(workspace, head))).toEqual(expected);
  expect(standingIn(workspace)('2024/佐证/名单.pdf')).toEqual(missing());
});

it('is not known of what cannot be seen', () => {
  expect(standingIn('/nowhere')('2024/名单.pdf')).toBeUndefined();
  expect(history.standing('/nowhere', '0'.repeat(40))('2024/名单.pdf')).toBeUndefined();
  expect(history.standing('/nowhere', 'HEAD')('2024/名单.pdf')).toBeUndefined();
});
