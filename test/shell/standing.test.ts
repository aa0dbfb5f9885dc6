// What stands beside the data, on disk and in a commit alike: no link is followed, and what is nearly there is named.
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Beside, Standing } from '../../src/model/source-file.ts';
import { history } from '../../src/shell/history.ts';
import { besideOnDisk } from '../../src/shell/standing.ts';
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
  const told = (beside: Beside): unknown => expected.map(([path]) => [path, beside.at(path)]);
  expect(told(besideOnDisk(workspace))).toEqual(expected);
  expect(besideOnDisk(workspace).namesIn('2024/佐证').toSorted()).toEqual(['passwd.pdf', '名单.pdf']);
  const head = commit('2024-04-10');
  rmSync(join(workspace, '2024'), { recursive: true });
  expect(told(history.beside(workspace, head))).toEqual(expected);
  expect(history.beside(workspace, head).namesIn('2024/佐证').toSorted()).toEqual(['passwd.pdf', '名单.pdf']);
  expect(besideOnDisk(workspace).namesIn('2024/佐证')).toEqual([]);
  expect(besideOnDisk(workspace).at('2024/佐证/名单.pdf')).toEqual(missing());
});

it('is not known of what cannot be seen', () => {
  expect(besideOnDisk('/nowhere').at('2024/名单.pdf')).toBeUndefined();
  expect(history.beside('/nowhere', '0'.repeat(40)).at('2024/名单.pdf')).toBeUndefined();
  expect(history.beside('/nowhere', 'HEAD').at('2024/名单.pdf')).toBeUndefined();
});
