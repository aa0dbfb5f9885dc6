// validate --changed: what a change touches and what it breaks elsewhere, and nothing that was so before.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';
import { duban } from '../support/real-duban.ts';
import { faultsOf } from './output-schemas.ts';
import { everyLight } from './fake-world.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Listed {
  readonly exitCode: number;
  readonly rules: readonly string[];
  readonly outside: number;
  readonly stderr: string;
}

async function listed(folder: string, ...args: readonly string[]): Promise<Listed> {
  const { exitCode, stdout, stderr } = await duban(['validate', '--format', 'json', '--data', folder, ...args]);
  if (exitCode === 2) return { exitCode, rules: [], outside: 0, stderr };
  const {
    diagnostics,
    summary,
  }: { diagnostics: readonly { rule: string; file: string }[]; summary: { outsideChange: number } } =
    JSON.parse(stdout);
  return {
    exitCode,
    rules: diagnostics.map(({ rule, file }) => `${rule} ${file}`).toSorted(),
    outside: summary.outsideChange,
    stderr,
  };
}

const tasks = Object.keys(everyLight).filter((path) => path.startsWith('2024/tasks/'));
const [one = '', two = ''] = tasks;
const textOf = (path: string): string => everyLight[path] ?? '';

/** A plan with a key unknown in one task, committed: something that was wrong before. */
function plan(): GitFolder {
  const made = gitFolder();
  made.write({ ...everyLight, [one]: `${textOf(one)}wrong: true\n` });
  made.commit('2024-07-01');
  made.git('checkout', '--quiet', '-b', 'change');
  return made;
}

describe.runIf(hasGit)('validate --changed', () => {
  it('lists nothing where nothing changed, and says how much it left out', async () => {
    const { folder } = plan();
    const { outside, ...rest } = await listed(folder, '--changed', 'main');
    expect(rest).toMatchObject({ exitCode: 0, rules: [], stderr: expect.stringContaining('有0个文件不同') });
    expect(outside).toBeGreaterThan(0);
    const { stdout } = await duban(['validate', '--data', folder, '--changed', 'main', '--lang', 'en']);
    expect(stdout).toContain(`${outside} more outside of the change, not listed`);
  });

  it('lists what is wrong in the files that changed, old or new', async () => {
    const { folder, write, commit } = plan();
    write({ [two]: `${textOf(two)}alsoWrong: true\n` });
    const before = await listed(folder, '--changed', 'main');
    expect(before.rules).toContain(`shape-known-key ${two}`);
    expect(before.rules).not.toContain(`shape-known-key ${one}`);
    expect(before.exitCode).toBe(1);
    // Committed or not is the same; only line ends are no change.
    commit('2024-07-02');
    write({ [one]: `${textOf(one)}wrong: true\n`.replaceAll('\n', '\r\n') });
    expect(await listed(folder, '--changed', 'main')).toEqual(before);
    write({ [one]: `${textOf(one)}wrong: true\n# 注\n` });
    expect((await listed(folder, '--changed', 'main')).rules).toContain(`shape-known-key ${one}`);
  });

  it('lists what the change breaks elsewhere', async () => {
    const { folder, write } = plan();
    write({
      'organizations.yaml': textOf('organizations.yaml').replace(/^(\s*- \{? ?id: )(\S+?)(,?)( |$)/m, '$1gone$3$4'),
    });
    const { rules, exitCode } = await listed(folder, '--changed', 'main');
    expect(exitCode).toBe(1);
    expect(
      rules.filter((rule) => rule.startsWith('organization-registered ') && !rule.endsWith('organizations.yaml')),
    ).not.toEqual([]);
    expect(rules).not.toContain(`shape-known-key ${one}`);
  });

  it('counts findings that are alike', async () => {
    const { folder, write, commit } = plan();
    write({ [two]: `${textOf(two)}w: 1\n` });
    commit('2024-07-02');
    write({ [two]: `${textOf(two)}w: 1\nv: 1\n` });
    expect(
      (await listed(folder, '--changed', 'HEAD')).rules.filter((rule) => rule.startsWith('shape-known-key')),
    ).toHaveLength(2);
  });

  it('measures from where the lines parted, not from what came to the other one since', async () => {
    const { folder, write, commit, git } = plan();
    git('checkout', '--quiet', 'main');
    write({ [one]: textOf(one) });
    commit('2024-07-03');
    git('checkout', '--quiet', 'change');
    expect(await listed(folder, '--changed', 'main')).toMatchObject({ exitCode: 0, rules: [] });
  });

  it('counts a finding that became worse', async () => {
    const { folder, write } = plan();
    const all = await listed(folder, '--severity', 'info');
    expect(all.rules.length).toBeGreaterThan(1);
    const { stdout } = await duban(['validate', '--format', 'json', '--data', folder]);
    const { diagnostics }: { diagnostics: readonly { rule: string; severity: string }[] } = JSON.parse(stdout);
    const mild = diagnostics.find(({ severity }) => severity !== 'error')?.rule ?? '';
    write({ 'duban.yaml': `${textOf('duban.yaml')}severities:\n  ${mild}: error\n` });
    const { rules, exitCode } = await listed(folder, '--changed', 'main');
    expect(exitCode).toBe(1);
    expect(rules.some((rule) => rule.startsWith(mild))).toBe(true);
  });

  it('takes a base that is broken, and one without a workspace', async () => {
    const { folder, write, commit, git } = plan();
    write({ '2024/plan.yaml': 'id: [\n' });
    commit('2024-07-02');
    write({ '2024/plan.yaml': textOf('2024/plan.yaml') });
    expect(await listed(folder, '--changed', 'HEAD')).toMatchObject({ exitCode: 0 });
    git('checkout', '--quiet', '--orphan', 'new');
    git('rm', '-r', '--quiet', '--cached', '--force', '.');
    git('commit', '--quiet', '--allow-empty', '-m', 'empty');
    const { rules, outside, stderr } = await listed(folder, '--changed', 'HEAD');
    expect({ rules: rules.includes(`shape-known-key ${one}`), outside }).toEqual({ rules: true, outside: 0 });
    expect(stderr).toContain('当时还没有工作区');
  });

  it('goes together with --at, paths and limits, and not with --fix', async () => {
    const { folder, write, commit } = plan();
    write({ [two]: `${textOf(two)}alsoWrong: true\n` });
    commit('2024-07-02');
    write({ [two]: textOf(two) });
    expect((await listed(folder, '--changed', 'main')).rules).not.toContain(`shape-known-key ${two}`);
    expect((await listed(folder, '--changed', 'main', '--at', 'change')).rules).toContain(`shape-known-key ${two}`);
    expect((await listed(folder, '--changed', 'main', '--at', 'change', one)).rules).toEqual([]);
    expect(await listed(folder, '--changed', 'main', '--fix')).toMatchObject({ exitCode: 2 });
    expect(await listed(folder, '--changed', 'nain')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('是不是 main？'),
    });
  });

  it('counts line ends as no change, with --at as in a checkout of it', async () => {
    const { folder, write, commit } = plan();
    write({ [one]: `${textOf(one)}wrong: true\n`.replaceAll('\n', '\r\n') });
    commit('2024-07-02');
    for (const at of [[], ['--at', 'change']]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
      const { stderr, ...rest } = await listed(folder, '--changed', 'main', ...at);
      expect(rest).toMatchObject({ exitCode: 0, rules: [] });
      expect(stderr).toContain('有0个文件不同');
    }
  });

  it('says that a merge is open, and what a shallow clone lacks', async () => {
    const { folder, write, commit, git } = plan();
    write({ [one]: 'ours\n' });
    commit('2024-07-02');
    git('checkout', '--quiet', 'main');
    write({ [one]: 'theirs\n' });
    commit('2024-07-03');
    expect(() => git('merge', 'change')).toThrow('merge');
    expect((await listed(folder, '--changed', 'HEAD~1')).stderr).toContain('合并还没有完成');
    git('merge', '--abort');
    git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${folder}`, 'shallow');
    expect(await listed(join(folder, 'shallow'), '--changed', 'origin/change')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('fetch-depth: 0'),
    });
    rmSync(join(folder, 'shallow'), { recursive: true });
  });

  it('is a part of the published JSON', async () => {
    const { folder } = plan();
    const { stdout } = await duban(['validate', '--format', 'json', '--data', folder, '--changed', 'main']);
    expect(faultsOf('validate', stdout)).toEqual([]);
  });
});
