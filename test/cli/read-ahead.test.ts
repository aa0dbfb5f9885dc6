// A large workspace, which a second thread reads ahead: the same to the byte as when everything is read by one.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Ended, type Program, buildProgram, sayListening, temporaryFolder } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let scratch: string;
let workspace: string;
const thread = (): string => join(program.folder, 'dist', 'reading-thread.cjs');

const validate = async (env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  program.run(['validate', '--format', 'json', '--data', workspace], { env });

beforeAll(async () => {
  program = buildProgram();
  scratch = temporaryFolder('duban-ahead-');
  workspace = join(scratch, 'province');
  await program.run(['example', '--scale', '1800', '--output', workspace]);
  const [first = '', second = '', third = '', fourth = '', ...others] = readdirSync(workspace).filter((name) =>
    /^\d/.test(name),
  );
  appendFileSync(join(workspace, first, 'tasks', '01-task.yaml'), 'tilte: "\n');
  writeFileSync(join(workspace, second, 'tasks', '01-task.yaml'), Buffer.from([0xd2, 0xbb, 0x0a]));
  writeFileSync(join(workspace, second, 'tasks', '99-large.yaml'), '#'.repeat(1024 * 1024 + 1));
  // More than the thread takes at a time.
  for (const name of ['94', '95', '96', '97', '98'])
    writeFileSync(join(workspace, fourth, 'tasks', `${name}-long.yaml`), `${'#'.repeat(9000)}\n`.repeat(110));
  symlinkSync('../plan.yaml', join(workspace, third, 'tasks', '98-link.yaml'));
  symlinkSync('..', join(workspace, third, 'tasks', 'around'));
  rmSync(join(workspace, others.at(-1) ?? '', 'plan.yaml'));
  // Folders that hold no plan, one of them in the middle.
  mkdirSync(join(workspace, '2024-notes'));
  mkdirSync(join(workspace, 'zz'));
  writeFileSync(join(workspace, 'zz', 'stray.yaml'), 'a: 1\n');
});

afterAll(() => {
  program.remove();
  rmSync(scratch, { recursive: true, force: true });
});

it('finds the same, whether the thread reads or cannot', async () => {
  expect(readdirSync(workspace).length).toBeGreaterThan(20);
  const ahead = await validate();
  expect(ahead).toMatchObject({ code: 1, stderr: '' });
  for (const what of [
    '99-large.yaml',
    '98-long.yaml',
    '98-link.yaml',
    'tasks/around',
    '01-task.yaml',
    'zz/stray.yaml',
    'plan.yaml',
  ])
    expect(ahead.stdout).toContain(what);

  const own = readFileSync(thread(), 'utf8');
  for (const other of ['throw new Error("no thread");', own.replace('postMessage', 'close')]) {
    writeFileSync(thread(), other);
    // oxlint-disable-next-line no-await-in-loop -- they share the file
    expect(await validate()).toEqual(ahead);
  }
  rmSync(thread());
  expect(await validate()).toEqual(ahead);
  writeFileSync(thread(), own);
});

it.skipIf(process.platform === 'win32')('is left at once on an interrupt', async () => {
  const ended = await program.run(['validate', '--data', workspace], {
    node: sayListening(),
    interruptAfter: 'listening',
  });
  expect(ended).toEqual({ code: 130, signal: null, stdout: '', stderr: 'listening' });
});

it('is read by the thread, and a small one is not', async () => {
  const coverage = join(scratch, 'coverage');
  const loaded = (): string =>
    readdirSync(coverage)
      .map((name) => readFileSync(join(coverage, name), 'utf8'))
      .join('');
  await validate({ NODE_V8_COVERAGE: coverage });
  expect(loaded()).toContain('dist/reading-thread.cjs');

  rmSync(coverage, { recursive: true });
  const small = join(scratch, 'small');
  mkdirSync(small);
  for (const name of readdirSync(workspace).slice(-12))
    cpSync(join(workspace, name), join(small, name), { recursive: true, verbatimSymlinks: true });
  await program.run(['validate', '--data', small], { env: { NODE_V8_COVERAGE: coverage } });
  expect(loaded()).not.toContain('reading-thread');
});
