// The program in this process on real files and real git, with an environment of the test's own; absolute paths only.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Result, run } from '../../src/cli.ts';
import { readSchemas } from '../../src/shell/files.ts';
import { readWorkspace } from '../../src/shell/source-tree.ts';
import { realWorld } from '../../src/shell/index.ts';

const shipped = (folder: string): string => fileURLToPath(new URL(`../../${folder}`, import.meta.url));

export interface RanReally extends Result {
  /** Everything said on stderr beside the result. */
  readonly said: string;
}

export async function runReally(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  today = '2026-03-02',
): Promise<RanReally> {
  const said: string[] = [];
  const world = {
    ...realWorld(),
    env,
    terminal: { isTty: false, columns: 100, color: false },
    today: () => today,
    readShippedPlan: () => readWorkspace(shipped('plan-data')),
    readSchemas: () => readSchemas(shipped('schemas')),
    say: (text: string) => said.push(text),
  };
  return { ...(await run(args, world, '9.8.7')), said: said.join('') };
}

/** Git with nobody's settings but these; what it prints, without the last line end. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'somebody',
    GIT_AUTHOR_EMAIL: 'somebody@example.invalid',
    GIT_COMMITTER_NAME: 'somebody',
    GIT_COMMITTER_EMAIL: 'somebody@example.invalid',
  };
  return execFileSync('git', [...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}
