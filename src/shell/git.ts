// Plain git as a child process: no shell, nothing that a repository names is run, nothing inherited from the caller's git.
import { parse } from 'node:path';
import type { CommitToWrite } from '../model/world.ts';

/** Hooks, monitors and settings that a repository could bring are switched off for every call. */
const guards = [
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.autocrlf=false',
    'safe.bareRepository=explicit',
    // Said of every file of grafts, the empty one that is given among them.
    'advice.graftFileDeprecated=false',
  ].flatMap((setting) => ['-c', setting]),
  '--no-pager',
  '--literal-pathspecs',
];

const nowhere = process.platform === 'win32' ? 'NUL' : '/dev/null';

/** The environment without any GIT_ variable: those of a surrounding hook would point git elsewhere. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...withoutGit(),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Objects are what they were committed as, and none is fetched over a network.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: nowhere,
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: nowhere,
  };
}

const withoutGit = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name)));

/** What came of a call: `missing` is git itself, `slow` and `much` are our own limits. */
export type Ran =
  | { readonly kind: 'ok'; readonly stdout: Buffer }
  | { readonly kind: 'failed'; readonly status: number; readonly stderr: string }
  | { readonly kind: 'missing' | 'slow' | 'much' };

/** Long for an honest repository on a slow disk, short for a person who waits. */
const patience = 20_000;
const mostOutput = 256 * 1024 * 1024;

/** Runs git in a folder; what it says on stderr is kept short, and only ever looked at for what it is. */
export const runGit = (folder: string, args: readonly string[], input?: string | Buffer, limit = patience): Ran =>
  spawn(folder, args, environment(), input, limit);

/** Asks for the person's own settings, outside of any repository. */
export const runTrusted = (args: readonly string[]): Ran =>
  spawn(
    parse(process.execPath).root,
    args,
    { ...withoutGit(), GIT_CEILING_DIRECTORIES: '/', LC_ALL: 'C' },
    undefined,
    patience,
  );

function spawn(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string | Buffer | undefined,
  limit: number,
): Ran {
  // Loaded only where git is called: it takes longer than reading a plan.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync('git', [...guards, ...args], {
    cwd: folder,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: mostOutput,
    timeout: limit,
    killSignal: 'SIGKILL',
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
  });
  const code = error !== undefined && 'code' in error ? error.code : undefined;
  if (code === 'ETIMEDOUT') return { kind: 'slow' };
  if (code === 'ENOBUFS') return { kind: 'much' };
  // A program that ends before it has read everything breaks the pipe: what it ended with still counts.
  if (error !== undefined && code !== 'EPIPE') return { kind: 'missing' };
  return status === 0
    ? { kind: 'ok', stdout }
    : { kind: 'failed', status: status ?? -1, stderr: stderr.subarray(0, 4096).toString() };
}

/** What git answers on stdout; undefined where it is missing, refuses or fails. */
function askGit(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const ran = runGit(folder, args, input);
  return ran.kind === 'ok' ? ran.stdout : undefined;
}

const git = (folder: string, args: readonly string[], input?: string): boolean =>
  askGit(folder, args, input) !== undefined;

/**
 * Makes a folder a repository with this history, one commit after the other at nine in the morning in China: the same
 * commits always have the same ids. The files themselves are expected to stand in the folder already.
 * @returns false where git is missing or refuses
 */
export function writeHistory(folder: string, commits: readonly CommitToWrite[]): boolean {
  return (
    git(folder, ['init', '--quiet', '--template=', '--initial-branch=main']) &&
    git(folder, ['fast-import', '--quiet', '--done'], `${commits.map(importCommand).join('')}done\n`) &&
    git(folder, ['reset', '--quiet'])
  );
}

/** One commit in the language of git fast-import; lengths are in bytes. */
function importCommand({ date, author, message, files }: CommitToWrite): string {
  const seconds = Date.parse(`${date}T09:00:00+08:00`) / 1000;
  const who = `${author.replaceAll(/[<>\n]/g, '')} <example@duban.invalid> ${seconds} +0800`;
  const changes = files.map(({ path, text }) => `M 100644 inline ${path}\n${dataOf(text)}`);
  return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${dataOf(message)}${changes.join('')}\n`;
}

const dataOf = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
