// What is on disk is not always all of a workspace, nor of one repository: real submodules and sparse checkouts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { history } from '../../src/shell/history.ts';
import { readWorkspace } from '../../src/shell/source-tree.ts';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const q1 = '2024/returns/2024-Q1/alpha.yaml';
const workspace = {
  'plan/duban.yaml': 'format: 1\n',
  'plan/2024/plan.yaml': 'id: "2024"\n',
  [`plan/${q1}`]: 'period: 2024-Q1\n',
  'plan/2025/plan.yaml': 'id: "2025"\n',
  'README.md': '',
};

function made(): GitFolder {
  const repository = gitFolder();
  repository.write(workspace);
  repository.commit('2024-04-10');
  return repository;
}

/** Another repository, with these files of the workspace at its top, in their place. */
function withSubmodule(at: string): GitFolder {
  const repository = made();
  const other = gitFolder();
  const below = Object.entries(workspace).filter(([path]) => path.startsWith(`${at}/`));
  other.write(Object.fromEntries(below.map(([path, text]) => [path.slice(at.length + 1), text])));
  other.commit('2024-04-11');
  repository.git('rm', '-r', '--quiet', at);
  rmSync(join(repository.folder, at), { recursive: true, force: true });
  repository.git('submodule', '--quiet', 'add', other.folder, at);
  repository.commit('2024-04-12');
  return repository;
}

const sparse = (...patterns: readonly string[]): GitFolder => {
  const repository = made();
  repository.git('sparse-checkout', 'set', '--no-cone', ...patterns);
  return repository;
};

describe.runIf(hasGit)('the files on disk', () => {
  it.each<[what: string, make: () => GitFolder, submodule: string | undefined, leftOut: readonly string[]]>([
    ['are all there', made, undefined, []],
    ['are all of a submodule', () => withSubmodule('plan'), '.', []],
    ['are of a submodule in part', () => withSubmodule('plan/2024/returns'), '2024/returns', []],
    ['are there but for what is beside the data', () => sparse('/plan/'), undefined, []],
    ['are left out in part', () => sparse('/plan/*', '!/plan/2024/returns/'), undefined, [q1]],
    ['are left out in two places', () => sparse('/plan/*', '!/plan/2024/'), undefined, ['2024/plan.yaml', q1]],
    [
      'are all there once more',
      () => {
        const repository = sparse('/plan/*', '!/plan/2024/');
        repository.git('sparse-checkout', 'disable');
        return repository;
      },
      undefined,
      [],
    ],
    [
      'are put back by hand',
      () => {
        const repository = sparse('/plan/*', '!/plan/2025/');
        repository.write({ 'plan/2025/plan.yaml': 'id: "2025"\n' });
        return repository;
      },
      undefined,
      [],
    ],
    [
      'are those of a linked work tree within another one',
      () => {
        const repository = made();
        repository.git('worktree', 'add', '--quiet', 'linked');
        return { ...repository, folder: join(repository.folder, 'linked') };
      },
      undefined,
      [],
    ],
  ])('%s', async (_what, make, submodule, leftOut) => {
    const folder = join(make().folder, 'plan');
    const files = readWorkspace(folder);
    expect(await history.submoduleIn(folder, files)).toBe(submodule);
    expect(await history.leftOut(folder, files)).toEqual(new Set(leftOut));
  });
});
