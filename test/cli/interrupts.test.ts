// A run that a signal ends, or a full disk: its exit code, and that nothing is left half written.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everyLight } from './fake-world.ts';
import { type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let folder: string;
let workspace: string;
const untidy = { ...everyLight, 'duban.yaml': `${everyLight['duban.yaml'] ?? ''}\n\n\n` };

beforeAll(() => {
  program = buildProgram();
  folder = temporaryFolder('中断 文件夹-');
  workspace = join(folder, '工作 计划');
  writeFiles(workspace, untidy);
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const preload = (code: string): readonly string[] => ['--import', `data:text/javascript,${encodeURIComponent(code)}`];

/** As soon as the program listens, the signal waits for it to look. */
const atOnce = (signal: string): readonly string[] =>
  preload(`process.on('newListener', (name) => {
    if (name === '${signal}') queueMicrotask(() => process.kill(process.pid, '${signal}'));
  });`);

/** Instead of a certain file that is written. */
const atFile = (count: number, code: string): readonly string[] =>
  preload(`import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync; let count = 0;
    fs.writeFileSync = (...args) => { count += 1; if (count === ${count}) { ${code} } return write(...args); };
    syncBuiltinESMExports();`);

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

describe.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  const day = ['--as-of', '2024-10-12'];
  it.each<readonly [string, ...string[]]>([
    ['validate'],
    ['validate', '--fix'],
    ['fmt'],
    ['status', ...day],
    ['status', ...day, '--output', 'status.txt'],
    ['show', 't01', ...day],
    ['list', 'commitments'],
    ['report', '2024-Q2', '--format', 'all', '--output', 'pack'],
    ['report', '2024-Q2', '--format', 'html', '--output', 'pack.html'],
    ['example', '--output', 'example'],
    ['example', '--scale', '60', '--output', 'example'],
  ])('ends %s %s with its code, before anything is written', async (...args) => {
    const cwd = workspace;
    const ended = await program.run(args, { cwd, node: atOnce(signal) });
    expect(ended).toEqual({ code: codes[signal], signal: null, stdout: '', stderr: '' });
    expect(new Set(readdirSync(cwd))).toEqual(new Set(Object.keys(untidy).map((path) => path.split('/')[0])));
    expect(readFileSync(join(cwd, 'duban.yaml'), 'utf8')).toBe(untidy['duban.yaml']);
  });

  it('while an example is written leaves none', async () => {
    const node = atFile(40, `process.kill(process.pid, '${signal}');`);
    for (const more of [[], ['--scale', '60']]) {
      // oxlint-disable-next-line no-await-in-loop -- they share the folder
      const ended = await program.run(['example', '--output', 'deep/example', ...more], { cwd: folder, node });
      expect(ended).toMatchObject({ code: codes[signal], stdout: '' });
      expect(existsSync(join(folder, 'deep'))).toBe(false);
    }
  });
});

describe('a disk that fills up while an example is written', () => {
  const node = atFile(40, "throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });");
  it.each([[[]], [['--scale', '60']]])('leaves what was there before: %j', async (more) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    for (const output of ['absent', 'empty']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { code, stderr } = await program.run(['example', '--output', output, ...more], { cwd: folder, node });
      expect({ code, isTold: stderr.includes('ENOSPC') }).toEqual({ code: 2, isTold: true });
    }
    expect(existsSync(join(folder, 'absent'))).toBe(false);
    expect(readdirSync(join(folder, 'empty'))).toEqual([]);
  });
});
