// Office files where the system allows a process few addresses, as `ulimit -v` does: said as what it is, and no defect.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isOutOfMemory } from '../../src/render/office/out-of-memory.ts';
import { everyLight } from './fake-world.ts';
import { type Ended, type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Far more than the program needs, and less than WebAssembly reserves: KiB, as ulimit takes them. */
const limit = '4000000';
const limited = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Omit<Ended, 'signal'> => {
  const script = `ulimit -v ${limit} && exec "$0" "$@"`;
  const ran = spawnSync('/bin/sh', ['-c', script, process.execPath, ...argv], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
};
const isLinux = process.platform === 'linux';
/** Node 26 and later find out by themselves that there is too little. */
const isShort = isLinux && limited(['-e', 'new WebAssembly.Memory({ initial: 1 })']).code !== 0;

describe.runIf(isLinux)('with few addresses (which only Linux can be told to give)', () => {
  let program: Program;
  let folder: string;
  const duban = (args: readonly string[], env?: Readonly<Record<string, string>>): ReturnType<typeof limited> =>
    limited([join(program.folder, 'bin/duban.cjs'), ...args, '--data', join(folder, 'plan')], env);
  const output = (): string => join(folder, 'out');
  const report = ['report', '2024-Q3'];

  beforeAll(() => {
    program = buildProgram();
    folder = temporaryFolder('duban-addresses-');
    writeFiles(join(folder, 'plan'), everyLight);
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(isShort).each([
    ['docx', 'docx'],
    ['xlsx', 'xlsx'],
    ['all', 'docx'],
  ])('--format %s says that there is too little memory, and what works; nothing is written', (format, named) => {
    const chinese = duban([...report, '--format', format, '--output', output()]);
    expect(chinese).toMatchObject({ code: 2, stdout: '' });
    expect(chinese.stderr).toMatch(
      new RegExp(
        `^duban: 内存（地址空间）不够，生成不了 ${named}：.*什么都没有写。\n.*NODE_OPTIONS=.*markdown.*不受影响。\n$`,
      ),
    );
    const english = duban([...report, '--format', format, '--output', output(), '--lang', 'en']);
    expect(english).toMatchObject({ code: 2, stdout: '' });
    expect(english.stderr).toMatch(
      new RegExp(
        `^duban: Not enough memory \\(address space\\) to make ${named}: .*\n.*NODE_OPTIONS=.*work as they are\\.\n$`,
      ),
    );
    expect(existsSync(output())).toBe(false);
  });

  it('the other formats work', () => {
    for (const format of ['markdown', 'html', 'json'])
      expect(duban([...report, '--format', format]), format).toMatchObject({ code: 0, stderr: '' });
  });

  it('and with what the sentence says the office files too, byte for byte', () => {
    const [short, plenty] = ['short.docx', 'plenty.docx'].map((name) => join(folder, name));
    const options = { NODE_OPTIONS: '--disable-wasm-trap-handler' };
    expect(duban([...report, '--format', 'docx', '--output', short ?? ''], options)).toMatchObject({ code: 0 });
    const argv = [...report, '--format', 'docx', '--output', plenty ?? '', '--data', join(folder, 'plan')];
    execFileSync(process.execPath, [join(program.folder, 'bin/duban.cjs'), ...argv], { stdio: 'ignore' });
    expect(readFileSync(short ?? '')).toEqual(readFileSync(plenty ?? ''));
  });
});

it.each([
  [new RangeError('WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance'), true],
  [new RangeError('WebAssembly.Memory(): could not allocate memory'), true],
  [new RangeError('WebAssembly: Out of memory'), true],
  [new RangeError('Invalid string length'), false],
  [new Error('WebAssembly.Instance(): Out of memory'), false],
  ['WebAssembly.Instance(): Out of memory', false],
])('%s is a lack of memory: %s', (error, isOne) => {
  expect(isOutOfMemory(error)).toBe(isOne);
});
