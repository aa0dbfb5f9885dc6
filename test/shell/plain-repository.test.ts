// Which repositories are known without asking git: the ordinary ones, and none that git could see otherwise.
import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainTop } from '../../src/shell/plain-repository.ts';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';

type Made = GitFolder;

/** Each makes a repository and says from which folder it is looked for. */
const ordinary: readonly (readonly [string, (made: Made) => string])[] = [
  ['at its top', ({ folder }) => folder],
  [
    'from a folder in it',
    ({ folder, write }) => {
      write({ 'a/b/duban.yaml': '' });
      return join(folder, 'a/b');
    },
  ],
  ['with a detached HEAD', ({ folder, git }) => (git('checkout', '--quiet', '--detach'), folder)],
];

const others: readonly (readonly [string, (made: Made) => string])[] = [
  ['said to have no work tree', ({ folder, git }) => (git('config', 'core.bare', 'true'), folder)],
  ['said so in other words', ({ folder }) => (writeFileSync(join(folder, '.git/config'), '[core]\n\tbare\n'), folder)],
  ['with its work tree elsewhere', ({ folder, git }) => (git('config', 'core.worktree', '/tmp'), folder)],
  ['with settings from elsewhere', ({ folder, git }) => (git('config', 'include.path', '../more'), folder)],
  [
    'with settings of each work tree',
    ({ folder, git }) => (git('config', 'extensions.worktreeConfig', 'true'), folder),
  ],
  ['a linked work tree', ({ folder, git }) => (git('worktree', 'add', '--quiet', 'linked'), join(folder, 'linked'))],
  [
    'within another one',
    ({ folder, git }) => {
      git('init', '--quiet', 'inner');
      return join(folder, 'inner');
    },
  ],
  [
    'with a link for its data',
    ({ folder }) => {
      renameSync(join(folder, '.git'), join(folder, 'data'));
      symlinkSync('data', join(folder, '.git'));
      return folder;
    },
  ],
  [
    'without settings',
    ({ folder }) => {
      renameSync(join(folder, '.git/config'), join(folder, '.git/was'));
      return folder;
    },
  ],
  ['in its own data', ({ folder }) => join(folder, '.git')],
  ['of nobody', ({ folder, git }) => (git('clone', '--quiet', '--bare', folder, 'x.git'), join(folder, 'x.git'))],
];

describe.runIf(hasGit && process.platform !== 'win32')('a repository', () => {
  const make = (): Made => {
    const made = gitFolder();
    made.write({ 'duban.yaml': 'schemaVersion: 1\n' });
    made.commit('2024-06-10');
    return made;
  };

  it.each(ordinary)('%s is known', (_what, from) => {
    const made = make();
    expect(plainTop(from(made))).toBe(made.folder);
  });

  it.each(others)('%s is asked about', (_what, from) => {
    expect(plainTop(from(make()))).toBeUndefined();
  });
});
