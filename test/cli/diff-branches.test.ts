// `duban diff BRANCH` on real branches: what this branch does is told apart from what the other one did since.
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gitFolder, hasGit } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { onePlan } from '../support/workspace.ts';

const plan = onePlan({ reporters: 'alpha, beta' });
const handedIn = (organization: string): Readonly<Record<string, string>> => ({
  [`2024/returns/2024-Q1/${organization}.yaml`]: `organization: ${organization}\nperiod: 2024-Q1\nreported: 2024-04-03\nprogress:\n  - { id: t01.m1, progress: 已开展。 }\n`,
});

/** `main` has a return that `work`, which is checked out, left before; `work` has another one. */
function twoBranches(): ReturnType<typeof gitFolder> & { readonly fork: string } {
  const made = gitFolder();
  made.write(plan);
  const fork = made.commit('2024-04-01');
  made.git('branch', 'later');
  made.git('switch', '--quiet', '--create', 'work');
  made.write(handedIn('alpha'));
  made.commit('2024-04-05');
  made.git('switch', '--quiet', 'main');
  made.write(handedIn('beta'));
  made.commit('2024-04-06');
  made.git('switch', '--quiet', 'work');
  return { ...made, fork };
}

describe.runIf(hasGit)('one revision', () => {
  it.each<[what: string, args: readonly string[], base: string, added: readonly string[], lost: number, said: RegExp]>([
    [
      'that moved on is compared with where it was left',
      ['main'],
      'fork',
      ['alpha'],
      0,
      /^main 后来又有提交：同两边分开的地方 .{7}（2024-04-01 入库）比较。.*duban diff main HEAD。\n$/,
    ],
    [
      'in English',
      ['main', '--lang', 'en'],
      'fork',
      ['alpha'],
      0,
      /^main has moved on: compared with .{7}, recorded on 2024-04-01, where this branch left it\. .*duban diff main HEAD\.\n$/,
    ],
    ['by its id', ['ID'], 'fork', ['alpha'], 0, /后来又有提交/],
    ['that this branch holds is compared as it is', ['later'], 'fork', ['alpha'], 0, /^$/],
    ['of the branch itself too', ['HEAD~1'], 'fork', ['alpha'], 0, /^$/],
    ['HEAD is what was committed', ['HEAD'], 'work', [], 0, /^$/],
    ['and another are compared as they are named', ['main', 'HEAD'], 'main', ['alpha'], 1, /^$/],
    ['and another the other way round', ['HEAD', 'main'], 'work', ['beta'], 1, /^$/],
  ])('%s', async (_what, args, base, added, lost, said) => {
    const { folder, git } = twoBranches();
    const given = args.map((word) => (word === 'ID' ? git('rev-parse', 'main') : word));
    const { stdout, stderr } = await dubanIn([
      'diff',
      ...given,
      '--data',
      folder,
      '--format',
      'json',
      '--as-of',
      '2024-04-08',
    ]);
    const { changes, counts, base: side } = JSON.parse(stdout);
    const isAdded = ({ type }: { type: string }): boolean => type === 'return-added';
    expect(side.commit).toBe(git('rev-parse', base === 'fork' ? 'later' : base));
    expect(changes.filter(isAdded).map(({ organization }: { organization: string }) => organization)).toEqual(added);
    expect(counts.lost > 0 ? 1 : 0).toBe(lost);
    expect(stderr).toMatch(said);
  });

  it('that is being merged is compared as it is: the files hold it already', async () => {
    const { folder, git } = twoBranches();
    git('merge', '--quiet', '--no-commit', '--no-ff', 'main');
    const { stdout, stderr } = await dubanIn(['diff', 'main', '--data', folder, '--format', 'json']);
    const { base, changes } = JSON.parse(stdout);
    expect({ base: base.commit, stderr }).toEqual({ base: git('rev-parse', 'main'), stderr: '' });
    expect(changes.map(({ organization }: { organization: string }) => organization)).toContain('alpha');
    expect(changes.map(({ organization }: { organization: string }) => organization)).not.toContain('beta');
  });

  it('says in the document where it began', async () => {
    const { folder, fork } = twoBranches();
    const asked = ['--data', folder, '--as-of', '2024-04-08'];
    const said = async (...args: readonly string[]): Promise<string> => (await dubanIn([...args, ...asked])).stdout;
    expect(await said('diff', 'main')).toContain(`变更前：从 main 分开处（${fork.slice(0, 10)}，2024-04-01）`);
    expect(await said('ci', '--base', 'main')).toContain(`变更前：从 main 分开处（${fork.slice(0, 10)}`);
    expect(await said('diff', 'main', '--lang', 'en')).toContain(`Before: where it left main (${fork.slice(0, 10)}`);
    expect(await said('diff', 'later')).toContain(`变更前：later（${fork.slice(0, 10)}`);
  });

  it('ahead of HEAD brings what the other order tells', async () => {
    const { folder, git } = twoBranches();
    git('switch', '--quiet', 'later');
    for (const [language, sentence] of [
      ['zh-CN', 'work 比 HEAD 新：当前文件同 HEAD（'],
      ['en', 'work is ahead of HEAD: the files are compared with HEAD ('],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const { stderr, exitCode } = await dubanIn(['diff', 'work', '--data', folder, '--lang', language]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining(sentence) });
      expect(stderr).toContain('duban diff HEAD work');
    }
  });

  it.each([
    ['of another history', 'other', '没有共同的历史'],
    ['beyond a shallow clone', 'main', '浅克隆'],
  ])('%s is compared as it is, and that is said', async (_what, name, sentence) => {
    const { folder, git, write, commit } = twoBranches();
    git('switch', '--quiet', '--orphan', 'other');
    write(plan);
    commit('2024-04-07');
    git('switch', '--quiet', 'work');
    const at = `${folder}-clone`;
    git(
      'clone',
      '--quiet',
      ...(name === 'main' ? ['--depth', '1'] : []),
      '--no-single-branch',
      '--branch',
      'work',
      `file://${folder}`,
      at,
    );
    try {
      const { stdout, stderr } = await dubanIn(['diff', `origin/${name}`, '--data', at, '--format', 'json']);
      expect(JSON.parse(stdout).base.commit).toBe(git('rev-parse', name));
      expect(stderr).toContain(sentence);
      expect(stderr).toContain(`同 origin/${name} 本身比较`);
    } finally {
      rmSync(at, { recursive: true, force: true });
    }
  });
});
