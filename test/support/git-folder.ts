// Real repositories in temporary folders for tests: every setting of the machine switched off, everything removed at the end.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const hasGit = spawnSync('git', ['--version']).status === 0;
// Said aloud: a suite that passes because it tested nothing must not look like one that tested everything.
if (!hasGit) process.stderr.write('git is missing: the tests with real repositories are skipped\n');

/** Git with nobody's settings but these; what it prints, without the last line end. */
export const runGit = (folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=office', '-c', 'user.email=o@example.invalid', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
    },
  ).trimEnd();

export const git = (folder: string, ...args: readonly string[]): string => runGit(folder, args);

export interface GitFolder {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** Commits everything there is, at nine in the morning of a day in China; the id of it. */
  readonly commit: (day: string, message?: string) => string;
}

/** A repository that is removed with the test. */
export function gitFolder(...init: readonly string[]): GitFolder {
  const made = gitFolderIn(realpathSync(mkdtempSync(join(tmpdir(), '督办 git-'))), ...init);
  onTestFinished(() => {
    rmSync(made.folder, { recursive: true, force: true });
  });
  return made;
}

/** A repository in a folder that somebody else removes. */
export function gitFolderIn(folder: string, ...init: readonly string[]): GitFolder {
  const run = (args: readonly string[], env?: Readonly<Record<string, string>>): string => runGit(folder, args, env);
  run(['init', '--quiet', '--initial-branch=main', ...init]);
  return {
    folder,
    git: (...args) => run(args),
    write: (files) => {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
    },
    commit: (day, message = day) => {
      const date = `${day}T09:00:00+08:00`;
      run(['add', '-A']);
      run(['commit', '--quiet', '--allow-empty', '-m', message], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
      return run(['rev-parse', 'HEAD']);
    },
  };
}
