// A year's traffic through `duban ci` and real git: fifty organisations hand in at once and nobody waits for anybody; what a
// guard refuses does not get in.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guards } from '../../src/guards/index.ts';
import { type GuardCase, guard, guardCases } from '../guards/fixtures.ts';
import { commandIn, linesOf } from '../render/findings/runner.ts';
import { git } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { onePlan } from '../support/workspace.ts';
import { temporaryFolder } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder = '';
beforeAll(() => {
  folder = temporaryFolder('duban-merges-');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Commit {
  readonly branch: string;
  /** A branch of the same stream, or a ref of the repository; none for a first commit. */
  readonly from?: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Nothing of the parent's files stays. */
  readonly anew?: boolean;
}

/** Many commits in one call of git; files stand below plan-data/. */
function record(repository: string, commits: readonly Commit[]): void {
  const data = (bytes: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
  const stream = commits.flatMap(({ branch, from, files, anew }) => [
    Buffer.from(`commit ${branch}\ncommitter somebody <somebody@example.invalid> 1711929600 +0800\n`),
    data(Buffer.from('change')),
    Buffer.from(`${from === undefined ? '' : `from ${from}\n`}${anew === true ? 'deleteall\n' : ''}`),
    ...[...files].flatMap(([path, bytes]) => [
      Buffer.from(`M 100644 inline "${posix.join('plan-data', path)}"\n`),
      data(bytes),
    ]),
  ]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: repository, input: Buffer.concat(stream) });
}

const encoded = (files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const request = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' };

describe('fifty organisations', () => {
  const names = Array.from({ length: 50 }, (_each, index) => `college-${index + 1}`);
  const plan = {
    ...onePlan({
      reporters: 'colleges',
      indicators: `  - { id: t01.i1, title: 培训人次, kind: count, series: increments, unit: { name: 人次, decimals: 0 }, definition: 当期完成的人次, reporters: [colleges], target: { op: gte, value: 1000, words: 1000人次以上 }, path: { kind: linear }, due: { basis: stated, date: 2024-12-31 }, source: { item: 1, clause: 1 } }`,
    }),
    'organizations.yaml': `organizations:\n  - { id: office, name: 市教育局, kind: bureau }\n${names
      .map((id) => `  - { id: ${id}, name: ${id}学院, kind: college }\n`)
      .join('')}groups:\n  - { id: colleges, name: 高校, members: [${names.join(', ')}] }\n`,
  };

  it('hand in from branches of their own, and every one merges without a conflict', async () => {
    const remote = join(folder, 'remote.git');
    const clone = join(folder, 'office');
    git(folder, 'init', '-q', '--bare', '-b', 'main', remote);
    record(remote, [
      { branch: 'refs/heads/main', files: encoded(plan) },
      ...names.map((id, index): Commit => ({
        branch: `refs/heads/${id}`,
        from: 'refs/heads/main',
        files: encoded({
          [`2024/returns/2024-Q1/${id}.yaml`]: `organization: ${id}\nperiod: 2024-Q1\nreported: 2024-04-02\nreadings:\n  - { id: t01.i1, value: ${index + 1}, evidence: [{ title: 花名册, date: 2024-03-31 }] }\n`,
        }),
      })),
    ]);
    git(folder, 'clone', '-q', remote, clone);
    const data = join(clone, 'plan-data');
    const ci = async (id: string): ReturnType<typeof dubanIn> =>
      dubanIn(['ci', '--data', data, '--actor', id, '--require-diff'], request, '2024-04-08');
    for (const id of names) {
      // As the platform does it: the branch merged into what main is by now, checked, and then that is main.
      git(clone, 'checkout', '-q', '--detach', 'origin/main');
      git(clone, 'merge', '-q', '--no-ff', '-m', id, `origin/${id}`);
      const { exitCode, stdout, stderr } = await ci(id);
      expect([id, exitCode, stderr]).toEqual([id, 0, '']);
      expect(linesOf(stdout).flatMap((line) => commandIn(line) ?? [])).toEqual([]);
      git(clone, 'push', '-q', 'origin', 'HEAD:main');
    }
    expect(git(clone, 'rev-list', '--count', '--merges', 'origin/main')).toBe('50');
    expect(
      git(clone, 'ls-tree', '-r', '--name-only', 'origin/main', 'plan-data/2024/returns/').split('\n').length,
    ).toBe(50);
    expect((await dubanIn(['validate', '--data', data])).exitCode).toBe(0);
    const { stdout } = await dubanIn(['status', '--data', data, '--as-of', '2024-04-08', '--format', 'json']);
    expect(JSON.parse(stdout).tasks[0].indicators[0]).toMatchObject({ id: 't01.i1', actual: (50 * 51) / 2 });
  });
});

/** What duban-comment.yml takes for somebody else's writing. */
const refusedInComments = /[\][<>@]|:\/\/|&[a-z]/i;

describe('a poisoned pull request', () => {
  const cases = guardCases(fileURLToPath(new URL('..', import.meta.url)));
  let count = 0;

  /** main as it stood, the pull request merged into it, and what the pipeline says. */
  async function check({
    base,
    head,
    asOf,
    actor,
  }: GuardCase): Promise<Awaited<ReturnType<typeof dubanIn>> & { readonly comment: string }> {
    const repository = join(folder, `poisoned ${(count += 1)}`);
    git(folder, 'init', '-q', '-b', 'request', repository);
    record(repository, [
      { branch: 'refs/remotes/origin/main', files: base },
      { branch: 'refs/heads/request', from: 'refs/remotes/origin/main', files: head, anew: true },
    ]);
    for (const [path, bytes] of head) {
      const file = join(repository, 'plan-data', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const comment = join(repository, 'comment.md');
    const given = ['--as-of', asOf, ...(actor === undefined ? [] : ['--actor', actor])];
    const data = join(repository, 'plan-data');
    const ran = await dubanIn(['ci', '--data', data, '--require-diff', '--comment', comment, ...given], request, asOf);
    return { ...ran, comment: readFileSync(comment, 'utf8') };
  }

  it.each(guards.map(({ id }) => id))('is refused by %s, at the line and in the comment', async (id) => {
    const own = cases.filter(({ guard: of, expected }) => of === id && expected.some(({ rule }) => rule === id));
    const found = await Promise.all(own.map(async (each) => ({ each, said: await guard(each) })));
    const isError = ({ said }: (typeof found)[number]): boolean =>
      said.diagnostics.some(({ rule, severity }) => rule === id && severity === 'error');
    const worst = found.find(isError) ?? found[0];
    if (worst === undefined) throw new Error(`nothing that ${id} refuses`);
    const refused = worst.each;
    const { exitCode, stdout, comment } = await check(refused);
    // A guard that only warns lets the change through, marked.
    expect(exitCode).toBe(isError(worst) ? 1 : 0);
    const marked = linesOf(stdout).flatMap((line) => {
      const { file = '', line: at = '', title = '' } = commandIn(line)?.properties ?? {};
      return title === id ? [`${file}:${at}`] : [];
    });
    const expected = refused.expected.filter(({ rule }) => rule === id);
    expect(marked.toSorted()).toEqual(
      expected.map(({ file, line }) => `${posix.join('plan-data', file)}:${line}`).toSorted(),
    );
    expect(comment).toContain('## 检查发现');
    expect(comment.replaceAll('<br>', '').replaceAll(/^> /gm, '')).not.toMatch(refusedInComments);
  });

  it.each(cases.filter(({ guard: of }) => of === 'everyday').map((each) => [each.name, each] as const))(
    'is not what people do every day: %s',
    async (_name, each) => {
      const { stdout, comment } = await check(each);
      const ids = new Set<string>(guards.map(({ id }) => id));
      const found = linesOf(stdout).flatMap((line) => commandIn(line)?.properties['title'] ?? []);
      expect(found.filter((title) => ids.has(title))).toEqual([]);
      expect(comment).not.toContain('## 检查发现');
    },
  );
});
