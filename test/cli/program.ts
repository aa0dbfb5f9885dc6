// The program as a process: built into a folder of its own, so that tests neither share nor disturb `dist/`.
import { type SpawnOptions, spawn, execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../support/workspace.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  /** Holds bin/, dist/, plan-data/ and schemas/, in a path with Chinese characters and a blank; nothing of node_modules. */
  readonly folder: string;
  readonly remove: () => void;
  readonly run: (args: readonly string[], options?: Started) => Promise<Ended>;
}

export interface Started {
  readonly cwd?: string;
  /** Beside PATH and HOME nothing else is set. */
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of node itself. */
  readonly node?: readonly string[];
  /** Stops reading stdout after the first bytes, as `head -1` does. */
  readonly closeEarly?: boolean;
  readonly stdio?: SpawnOptions['stdio'];
  /** Sends stdout into this file. */
  readonly intoFile?: string;
  /** Sends a signal once this text has appeared on stderr. */
  readonly interruptAfter?: string;
}

/** Flags of node that say `listening` on stderr once the program listens to an interrupt. */
export const sayListening = (before = ''): readonly string[] => {
  const hook = `${before} process.on('newListener', (name) => {
    if (name === 'SIGINT') setImmediate(() => process.stderr.write('listening'));
  });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
};

export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), name));

/** Builds the sources as they are into a new folder, as an installed package would lie there. */
export function buildProgram(): Program {
  const folder = temporaryFolder('督办 程序-');
  for (const part of ['bin', 'package.json', 'plan-data', 'schemas'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  const links = ['src', 'node_modules'];
  for (const link of links) symlinkSync(join(repository, link), join(folder, link), 'junction');
  execFileSync(process.execPath, [join(folder, 'bin/build.js')], { cwd: folder });
  // What is left has to run by itself.
  for (const link of links) unlinkSync(join(folder, link));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
    run: (args, options = {}) =>
      runProcess([...(options.node ?? []), join(folder, 'bin/duban.cjs'), ...args], folder, options),
  };
}

async function runProcess(argv: readonly string[], folder: string, options: Started): Promise<Ended> {
  const {
    cwd = folder,
    env = {},
    closeEarly = false,
    stdio = ['ignore', 'pipe', 'pipe'],
    intoFile,
    interruptAfter,
  } = options;
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve, reject) => {
    const file = intoFile === undefined ? undefined : openSync(intoFile, 'w');
    const child = spawn(process.execPath, argv, {
      cwd,
      env: { PATH, HOME, ...env },
      stdio: file === undefined ? stdio : ['ignore', file, 'pipe'],
    });
    if (file !== undefined) closeSync(file);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      if (closeEarly) child.stdout?.destroy();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr.push(chunk);
      if (interruptAfter !== undefined && text(stderr).includes(interruptAfter)) child.kill('SIGINT');
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: text(stdout), stderr: text(stderr) });
    });
  });
}

const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString();

/** Writes files below a folder, making folders as needed. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
