// Repositories made to run something or to show what is not theirs: every question is asked of each, and nothing happens.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import type { ChooseBeside } from '../../src/model/revision.ts';
import { runGit } from '../../src/shell/git.ts';
import { history } from '../../src/shell/history.ts';
import { realWorld } from '../../src/shell/index.ts';
import { everyLight } from '../cli/fake-world.ts';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Trapped extends GitFolder {
  /** A command that leaves a mark, for wherever git takes one. */
  readonly trap: string;
  readonly sprung: () => boolean;
}

function trapped(): Trapped {
  const made = gitFolder();
  made.write(everyLight);
  made.commit('2024-06-10');
  made.write({ '2024/plan.yaml': `${everyLight['2024/plan.yaml'] ?? ''}# 改\n` });
  made.commit('2024-07-20');
  // Without a blank in its path, so that it works wherever git takes a command.
  const outside = mkdtempSync(join(tmpdir(), 'trap-'));
  onTestFinished(() => {
    rmSync(outside, { recursive: true, force: true });
  });
  const script = join(outside, 'trap.sh');
  const mark = join(outside, 'sprung');
  writeFileSync(script, `#!/bin/sh\ntouch "${mark}"\n`);
  chmodSync(script, 0o755);
  return { ...made, trap: script, sprung: () => existsSync(mark) };
}

const everything: ChooseBeside = (paths) => paths.map((path) => ({ path, as: 'schema' }));

/** All that the program can ask, of the library and of the command line. */
async function askAll(folder: string): Promise<string> {
  const found = ['HEAD', 'main', 'HEAD~1', 'nothing', '0123456', 'v1'].map((typed) => history.find(folder, typed));
  const day = history.find(folder, '2024-07-01', { day: '2024-07-01', timeZone: 'Asia/Shanghai' });
  const ids = [...found, day].flatMap((answer) => ('found' in answer ? [answer.found.commit] : []));
  const asked = ids.flatMap((id) => [
    history.read(folder, id),
    history.log(folder, id, '2024'),
    history.mergeBase(folder, id, ids[0] ?? id),
    history.before(folder, id, []),
    history.changedBeside(folder, id, ids[0] ?? id, everything),
    history.changedBeside(folder, id, undefined, everything),
    history.movedFrom(folder, id, undefined),
  ]);
  const answers = await Promise.all(asked.map(async (answer) => answer));
  const world = realWorld();
  const files = existsSync(folder) ? world.readWorkspace(folder) : [];
  const current = [
    history.current(folder, files),
    await history.leftOut(folder, files),
    await history.submoduleIn(folder, files),
  ];
  const said: string[] = [];
  for (const args of [
    ['status', '--at', 'HEAD~1'],
    ['status', '--at', '2024-07-01'],
    ['validate', '--at', 'HEAD'],
    ['report', '2024-Q2', '--format', 'json', '--as-of', '2024-06-30'],
    ['diff', 'HEAD~1', '--format', 'json'],
  ]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    const result = await run([...args, '--data', folder], { ...world, say: (text) => said.push(text) }, '0.0.0');
    said.push(result.stdout, result.stderr);
  }
  return (
    JSON.stringify([found, day, answers, current], (_key, value: unknown) =>
      value instanceof Map || value instanceof Set
        ? [...value]
        : value instanceof Uint8Array
          ? Buffer.from(value).toString()
          : value,
    ) + said.join('')
  );
}

const secret = '不可外泄';

const settings = (made: Trapped, entries: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(entries)) made.git('config', name, value);
};

const traps: readonly (readonly [string, (made: Trapped) => string | undefined])[] = [
  ['a monitor of the file system', (made) => (settings(made, { 'core.fsmonitor': made.trap }), undefined)],
  [
    'hooks',
    (made) => {
      mkdirSync(join(made.folder, 'hooks'));
      for (const name of [
        'post-checkout',
        'post-index-change',
        'reference-transaction',
        'fsmonitor-watchman',
        'pre-auto-gc',
      ]) {
        symlinkSync(made.trap, join(made.folder, 'hooks', name));
        symlinkSync(made.trap, join(made.folder, '.git/hooks', name));
      }
      settings(made, { 'core.hooksPath': join(made.folder, 'hooks') });
      return undefined;
    },
  ],
  [
    'settings in a file of the data',
    (made) => {
      made.write({ more: `[core]\n\tfsmonitor = ${made.trap}\n\tpager = ${made.trap}\n\tsshCommand = ${made.trap}\n` });
      settings(made, { 'include.path': '../more', 'includeIf.gitdir:**.path': '../more' });
      return undefined;
    },
  ],
  [
    'filters, text conversions and external diffs',
    (made) => {
      made.write({ '.gitattributes': '* filter=evil diff=evil merge=evil\n' });
      for (const name of [
        'filter.evil.clean',
        'filter.evil.smudge',
        'filter.evil.process',
        'diff.evil.textconv',
        'diff.evil.command',
        'diff.external',
        'merge.evil.driver',
      ])
        made.git('config', name, made.trap);
      appendFileSync(join(made.folder, 'duban.yaml'), '# 改\n');
      return undefined;
    },
  ],
  [
    'pagers, editors, helpers and aliases',
    (made) => {
      const names = [
        'core.pager',
        'core.editor',
        'core.askPass',
        'core.sshCommand',
        'core.gitProxy',
        'core.alternateRefsCommand',
        'credential.helper',
        'gpg.program',
        'sequence.editor',
        'uploadpack.packObjectsHook',
        'trace2.eventTarget',
      ];
      settings(made, Object.fromEntries(names.map((name) => [name, made.trap])));
      for (const name of ['rev-parse', 'rev-list', 'ls-tree', 'cat-file', 'merge-base', 'for-each-ref', 'config']) {
        made.git('config', `alias.${name}`, `!${made.trap}`);
        made.git('config', `pager.${name}`, made.trap);
      }
      settings(made, { 'log.showSignature': 'true' });
      return undefined;
    },
  ],
  [
    'a promised object that a program is to bring',
    (made) => {
      const blob = made.git('rev-parse', 'HEAD~1:duban.yaml');
      rmSync(join(made.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
      settings(made, {
        'core.repositoryFormatVersion': '1',
        'extensions.partialClone': 'origin',
        'remote.origin.url': `ext::${made.trap}`,
        'remote.origin.promisor': 'true',
        'remote.origin.uploadpack': made.trap,
        'remote.origin.vcs': 'ext',
        'protocol.ext.allow': 'always',
        'protocol.allow': 'always',
      });
      return undefined;
    },
  ],
  [
    'objects of another repository put in place of its own',
    (made) => {
      const other = gitFolder();
      other.write({ 'duban.yaml': `format: 1\n# ${secret}\n` });
      other.commit('2024-01-01');
      writeFileSync(join(made.folder, '.git/objects/info/alternates'), `${join(other.folder, '.git/objects')}\n`);
      const theirs = other.git('rev-parse', 'HEAD:duban.yaml');
      made.git('update-ref', `refs/replace/${made.git('rev-parse', 'HEAD:duban.yaml')}`, theirs);
      made.git('update-ref', `refs/replace/${made.git('rev-parse', 'HEAD')}`, other.git('rev-parse', 'HEAD'));
      mkdirSync(join(made.folder, '.git/info'), { recursive: true });
      writeFileSync(
        join(made.folder, '.git/info/grafts'),
        `${made.git('rev-parse', 'HEAD')} ${other.git('rev-parse', 'HEAD')}\n`,
      );
      return undefined;
    },
  ],
  [
    'a repository put where the data is',
    (made) => {
      const other = gitFolder();
      other.write({ 'duban.yaml': `format: 1\n# ${secret}\n` });
      other.commit('2024-01-01');
      other.git('config', 'core.fsmonitor', made.trap);
      const plan = join(made.folder, 'plan');
      execFileSync('cp', ['-r', join(other.folder, '.git/.'), plan]);
      made.write(Object.fromEntries(Object.entries(everyLight).map(([path, text]) => [`plan/${path}`, text])));
      return plan;
    },
  ],
  [
    'git data of another repository',
    (made) => {
      const other = gitFolder();
      other.write({ 'duban.yaml': `format: 1\n# ${secret}\n` });
      other.commit('2024-01-01');
      rmSync(join(made.folder, '.git'), { recursive: true });
      writeFileSync(join(made.folder, '.git'), `gitdir: ${join(other.folder, '.git')}\n`);
      return undefined;
    },
  ],
  [
    'a file that links out of it',
    (made) => {
      const other = gitFolder();
      other.write({ 'a.yaml': `# ${secret}\n` });
      symlinkSync(join(other.folder, 'a.yaml'), join(made.folder, '2024/tasks/99.yaml'));
      symlinkSync(other.folder, join(made.folder, '2024/returns/2024-Q9'));
      made.commit('2024-07-21');
      return undefined;
    },
  ],
];

describe.runIf(hasGit)('nothing runs and nothing of others is shown', () => {
  it.each(traps)('%s', async (_what, set) => {
    const made = trapped();
    const folder = set(made) ?? made.folder;
    const all = await askAll(folder);
    expect(made.sprung()).toBe(false);
    expect(all).not.toContain(secret);
    // oxlint-disable-next-line no-control-regex -- they are what is sought
    expect(all).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('the traps are real: git itself steps into one', () => {
    const made = trapped();
    made.git('config', 'core.fsmonitor', made.trap);
    made.git('status');
    expect(made.sprung()).toBe(true);
  });

  it('variables that point git elsewhere', async () => {
    const made = trapped();
    const other = gitFolder();
    other.write({ 'duban.yaml': `format: 1\n# ${secret}\n` });
    other.commit('2024-01-01');
    const [dir, objects] = [join(other.folder, '.git'), join(other.folder, '.git/objects')];
    const variables = {
      GIT_DIR: dir,
      GIT_WORK_TREE: other.folder,
      GIT_OBJECT_DIRECTORY: objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
      GIT_INDEX_FILE: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: made.trap,
      GIT_PAGER: made.trap,
      GIT_EXTERNAL_DIFF: made.trap,
      GIT_NAMESPACE: 'x',
    };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    try {
      const all = await askAll(made.folder);
      expect(made.sprung()).toBe(false);
      expect(all).not.toContain(secret);
      expect(history.find(made.folder, 'HEAD')).toMatchObject({ found: { author: 'office' } });
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('a file that never ends: git is stopped', () => {
    const made = trapped();
    const alternates = join(made.folder, '.git/objects/info/alternates');
    execFileSync('mkfifo', [alternates]);
    expect(runGit(made.folder, ['cat-file', '-e', '1'.repeat(40)], undefined, 300)).toEqual({ kind: 'slow' });
  });

  it('names and texts of commits that steer a terminal', async () => {
    const made = gitFolder();
    made.write(everyLight);
    made.git('add', '-A');
    const evil = '\u001b]0;x\u0007‮::error::x';
    made.git('-c', `user.name=${evil}`, 'commit', '--quiet', '-m', evil);
    made.git('branch', '‮evil');
    const world = realWorld();
    const result = await run(['status', '--at', '‮evjl', '--data', made.folder], world, '0.0.0');
    expect(result.stderr).toContain('\\u{202e}evil');
    expect(result.stderr).not.toContain('‮');
  });
});
