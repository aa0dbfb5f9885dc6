// `duban ci` on real repositories: what a pipeline of each platform sees of a pull request, and what nobody can talk it into.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { junitFaults, sarifFaults } from '../render/findings/published-schemas.ts';
import { commandIn, linesOf } from '../render/findings/runner.ts';
import { runCommentJob } from '../starter/comment-job.ts';
import { git } from '../support/git-folder.ts';
import { everyLight, runIn, withoutHistory } from './fake-world.ts';
import { dubanIn } from '../support/real-duban.ts';
import { onePlan } from '../support/workspace.ts';
import { faultsOf } from './output-schemas.ts';
import { temporaryFolder, writeFiles } from './program.ts';

let folder = '';
let top = '';
let data = '';
let count = 0;
const place = (name: string): string => join(folder, `${(count += 1)}-${name}`);

const base = onePlan({ reporters: 'alpha, beta' });
const broken = 'id: t01\n::error file=x::坏 ##[error]: [\n';

/** A clone whose branch `return` hands in a return with a mistake, beside a mistake that was on main already. */
beforeAll(() => {
  folder = temporaryFolder('duban-ci-');
  const origin = join(folder, 'origin.git');
  git(folder, 'init', '-q', '--bare', '-b', 'main', origin);
  top = join(folder, 'clone');
  git(folder, 'clone', '-q', origin, top);
  data = join(top, 'plan-data');
  writeFiles(data, { ...base, '2024/tasks/02-old.yaml': 'id: t02\n' });
  commit('the plan');
  git(top, 'push', '-q', 'origin', 'HEAD:main');
  git(top, 'fetch', '-q');
  git(top, 'switch', '-q', '-c', 'return');
  writeFiles(data, {
    '2024/returns/2024-Q1/alpha.yaml': 'organization: alpha\nperiod: 2024-Q1\nreported: 2024-04-31\n',
    '2024/::add-mask::x.yaml': 'a: 1\n',
    '2024/tasks/03-坏的.yaml': broken,
  });
  commit('a return');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function commit(message: string): void {
  git(top, 'add', '-A');
  git(top, 'commit', '-q', '-m', message);
}

const github = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' };
const requests = {
  github,
  gitlab: { GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '1', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' },
  gitee: { GITEE_PIPELINE_BUILD_NUMBER: '1', GITEE_PULL_ID: '1', GITEE_BRANCH: 'main' },
  jenkins: { JENKINS_URL: 'http://j/', BUILD_NUMBER: '1', CHANGE_ID: '1', CHANGE_TARGET: 'main' },
} as const;

describe('a pull request', () => {
  it('is marked on GitHub at the lines of the change; what was wrong before is told apart, and fails it too', async () => {
    const { exitCode, stdout, stderr } = await dubanIn(['ci', '--data', data], github);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const files = linesOf(stdout).flatMap((line) => commandIn(line)?.properties['file'] ?? []);
    expect(new Set(files)).toEqual(
      new Set([
        'plan-data/2024/::add-mask::x.yaml',
        'plan-data/2024/returns/2024-Q1/alpha.yaml',
        'plan-data/2024/tasks/03-坏的.yaml',
      ]),
    );
    expect(stdout).toMatch(/这次改动以外的错误（\d+个）：\n {2}.*02-old\.yaml:/);
  });

  it.each(Object.entries(requests))('in %s is found by its variables', async (platform, env) => {
    const { stdout, stderr } = await dubanIn(['ci', '--data', data, '--lang', 'en'], env);
    expect(stderr).toBe('');
    expect(stdout).toContain('Errors outside of the change');
    expect(/^::error file=plan-data\//m.test(stdout)).toBe(platform === 'github');
    // Whatever the platform is said to be, GitHub's runner reads what passes it.
    const disguised = await dubanIn(['ci', '--data', data, '--platform', 'none'], { ...env, GITHUB_ACTIONS: 'true' });
    expect(linesOf(disguised.stdout).flatMap((line) => commandIn(line) ?? [])).toEqual([]);
    const forced = await dubanIn(['ci', '--data', data, '--platform', 'none', '--base', 'origin/main', '--lang', 'en']);
    expect(forced.stdout).toContain('Errors outside of the change');
  });

  it('tells what a guard found once, and a return that is gone nowhere else', async () => {
    const at = place('gone');
    git(folder, 'clone', '-q', '--branch', 'main', join(folder, 'origin.git'), at);
    const own = join(at, 'plan-data');
    const handedIn = {
      '2024/returns/2024-Q1/alpha.yaml': 'organization: alpha\nperiod: 2024-Q1\nreported: 2024-04-03\n',
    };
    writeFiles(own, handedIn);
    git(at, 'add', '-A');
    git(at, 'commit', '-q', '-m', 'a return');
    rmSync(join(own, Object.keys(handedIn)[0] ?? ''));
    const { stdout } = await dubanIn(['ci', '--data', own, '--base', 'HEAD', '--as-of', '2024-04-08']);
    const linesWith = (word: string): readonly string[] => stdout.split('\n').filter((line) => line.includes(word));
    expect(linesWith('nothing-lost')).toHaveLength(1);
    expect(linesWith('没有了')).toHaveLength(1);
    expect(linesWith('删去')).toEqual([]);
    expect(linesWith('要先解决')).toHaveLength(1);
  });

  it('goes into files of every format in one run', async () => {
    const to = place('out');
    const { exitCode } = await dubanIn(['ci', '--data', data, '--output', `${to}/`], requests.gitlab);
    expect(exitCode).toBe(1);
    const text = (name: string): string => readFileSync(join(to, name), 'utf8');
    expect(faultsOf('validate', text('findings.json'))).toEqual([]);
    expect(sarifFaults(JSON.parse(text('findings.sarif')))).toEqual([]);
    expect(await junitFaults(text('junit.xml'))).toEqual([]);
    // GitLab itself tells what is new from what was there.
    const paths = JSON.parse(text('gitlab.json')).map((issue: { location: { path: string } }) => issue.location.path);
    expect(paths).toEqual(
      expect.arrayContaining(['plan-data/2024/tasks/02-old.yaml', 'plan-data/2024/tasks/03-坏的.yaml']),
    );
    expect(text('findings.md')).toContain('duban validate');
  });

  it('fills a comment that the commenting workflow takes, whatever the files hold', async () => {
    const file = place('comment.md');
    await dubanIn(['ci', '--data', data, '--comment', file], github);
    expect(readFileSync(file).length).toBeLessThanOrEqual(65_536);
    expect(runCommentJob(file).code).toBe(0);
  });

  it('has clean files and a clean exit where nothing is wrong', async () => {
    const clean = place('clean');
    writeFiles(clean, base);
    const { exitCode, stdout } = await dubanIn(['ci', '--data', clean], { GITLAB_CI: 'true' });
    expect({ exitCode, first: stdout.split('\n')[0] }).toEqual({
      exitCode: 0,
      first: expect.stringContaining('4个文件全部读入'),
    });
  });
});

describe('the summary of a step', () => {
  it('is added to a plain file and replaces nothing', async () => {
    const file = place('summary');
    writeFileSync(file, '# before\n');
    await dubanIn(['ci', '--data', data], { ...github, GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# before\n# 检查没有通过：改动有\d+个问题，数据有\d+个错误（\d+个在这次改动以外），要先解决。[^]*\*\*duban validate\*\*/,
    );
  });

  it.each<readonly [what: string, make: (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    ['nothing', () => undefined],
    ['a link to a file', (path) => (writeFileSync(`${path}.real`, ''), symlinkSync(`${path}.real`, path))],
    ['a pipe that nobody reads', (path) => void execFileSync('mkfifo', [path])],
  ])('is left out where the variable names %s, and the check goes on', async (_what, make) => {
    const file = place('summary');
    make(file);
    const { exitCode, stdout, stderr } = await dubanIn(['ci', '--data', data], {
      ...github,
      GITHUB_STEP_SUMMARY: file,
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('::error');
    expect(stderr).toContain('没有写步骤摘要');
    if (existsSync(`${file}.real`)) expect(readFileSync(`${file}.real`, 'utf8')).toBe('');
  });

  it('is left out where it would grow over what GitHub takes', async () => {
    const file = place('summary');
    writeFileSync(file, 'x'.repeat(999_900));
    const { stderr } = await dubanIn(['ci', '--data', data], { ...github, GITHUB_STEP_SUMMARY: file });
    expect(stderr).toContain('步骤摘要已满');
    expect(readFileSync(file).length).toBe(999_900);
  });
});

describe('without history to compare with', () => {
  it.each([
    ['a branch that is not here', 'trunk', '仓库里没有这个版本'],
    ['an option', '--output=x', '仓库里没有这个版本'],
    ['a line end and a command', 'main\n::add-mask::x', '这不是版本'],
    ['a step out', '../../x', '这不是版本'],
    ['a shell', '$(touch x)', '这不是版本'],
  ])('(%s) everything is checked all the same, and it is said', async (_what, name, sentence) => {
    const env = { ...github, GITHUB_BASE_REF: name };
    const { exitCode, stdout, stderr } = await dubanIn(['ci', '--data', data], env);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('02-old.yaml');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('已照常检查全部数据');
    expect(linesOf(stderr).flatMap((line) => commandIn(line) ?? [])).toEqual([]);
    const required = await dubanIn(['ci', '--data', data, '--require-diff'], env);
    expect(required).toMatchObject({ exitCode: 2, stdout: '' });
    expect(existsSync(join(top, 'x'))).toBe(false);
  });

  it('(a shallow clone) the cure is said', async () => {
    const shallow = place('shallow');
    git(folder, 'clone', '-q', '--depth', '1', '--branch', 'return', `file://${top}`, shallow);
    const at = join(shallow, 'plan-data');
    const { exitCode, stderr } = await dubanIn(['ci', '--data', at], github);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('fetch-depth: 0');
    expect((await dubanIn(['ci', '--data', at, '--require-diff'], github)).exitCode).toBe(2);
  });

  it.each([
    ['no platform', {}, '不在认得的平台上', 'this is no platform that is known'],
    ['a branch that was pushed', { GITHUB_ACTIONS: 'true' }, '这不是合并请求', 'this is no pull request'],
  ])('(%s) only --require-diff minds, and it is said in a line', async (_what, env, zh, en) => {
    const { exitCode, stderr } = await dubanIn(['ci', '--data', data], env);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(zh);
    expect(stderr).toContain('--base main');
    const required = await dubanIn(['ci', '--data', data, '--require-diff', '--lang', 'en'], env);
    expect(required).toMatchObject({ exitCode: 2, stdout: '' });
    expect(required.stderr).toContain(en);
  });

  it.each([
    [{ kind: 'no-git' }, '没有找到 git'],
    [{ kind: 'no-repository' }, 'git 仓库'],
  ] as const)('(%o) that is the cause, and not the platform', async (trouble, sentence) => {
    const given = {
      workspaces: { here: everyLight },
      instead: { history: { ...withoutHistory, find: () => ({ trouble }) } },
    };
    const { exitCode, said } = await runIn(given, ['ci']);
    expect({ exitCode, isTold: said.includes(sentence) }).toEqual({ exitCode: 0, isTold: true });
    const required = await runIn(given, ['ci', '--require-diff']);
    expect(required).toMatchObject({ exitCode: 2, stdout: '' });
    expect(required.stderr).toContain(sentence);
  });

  it.each([['--output=x'], ['nowhere'], ['main:plan-data'], ['HEAD@{1}']])(
    'a base typed as %j is a usage error',
    async (typed) => {
      const { exitCode, stdout } = await dubanIn(['ci', '--data', data, `--base=${typed}`], github);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    },
  );
});

it('writes nothing that a later step would run by', async () => {
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE'].map(
    (name) => [name, place(name)] as const,
  );
  for (const [, path] of files) writeFileSync(path, '');
  await dubanIn(['ci', '--data', data], { ...github, ...Object.fromEntries(files) });
  for (const [, path] of files) expect(readFileSync(path, 'utf8')).toBe('');
});
