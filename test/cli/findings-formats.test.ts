// `validate --format`: every format in one run, each to its place; what a runner, a pipe and an exit code see.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsFormats } from '../../src/render/findings/formats.ts';
import { junitFaults, sarifFaults } from '../render/findings/published-schemas.ts';
import { commandIn, linesOf } from '../render/findings/runner.ts';
import { everyLight, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';
import { type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

const broken = {
  ...everyLight,
  '2024/::add-mask::x.yaml': 'a: 1\n',
  '2024/tasks/01-坏的.yaml': 'id: t01\n::error file=x::坏 ##[error]: [\n',
};
const here = { workspaces: { here: broken } };
const names = findingsFormats.map(({ name }) => name);

describe('every format', () => {
  it.each(names)('%s keeps the exit code, and says nothing beside it', async (name) => {
    const { exitCode, stdout, stderr, said } = await runIn(here, ['validate', '--format', name]);
    expect({ exitCode, stderr, said }).toEqual({ exitCode: 1, stderr: '', said: '' });
    expect(stdout).toContain('file-expected');
    const clean = await runIn({ workspaces: { here: everyLight } }, ['validate', '--format', name]);
    expect(clean).toMatchObject({ exitCode: 0, stderr: '', said: '' });
    expect(clean.stdout.endsWith('\n')).toBe(true);
  });

  it.each(names)('%s lets no line of a file become a command of a workflow', async (name) => {
    const world = { ...here, env: { GITHUB_ACTIONS: 'true' } };
    const { stdout } = await runIn(world, ['validate', '--format', name]);
    const commands = linesOf(stdout).flatMap((line) => commandIn(line) ?? []);
    if (name === 'github') {
      expect(commands.length).toBeGreaterThan(1);
      expect(commands.filter(({ properties }) => properties['file']?.startsWith('here/') !== true)).toEqual([]);
    } else expect(commands).toEqual([]);
  });

  it('go to files in one run, the rest to the terminal', async () => {
    const files = names.map((name) => `${name}=out/${name}.txt`);
    const { exitCode, stdout, written, said } = await runIn(here, [
      'validate',
      ...files.flatMap((file) => ['--format', file]),
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect([...written.keys()]).toEqual(names.map((name) => `out/${name}.txt`));
    expect(said).toContain('已写入 out/gitlab.txt');
    const text = (name: string): string => written.get(`out/${name}.txt`) ?? '';
    for (const name of names) expect(text(name)).toBe((await runIn(here, ['validate', '--format', name])).stdout);
    expect(faultsOf('validate', text('json'))).toEqual([]);
    expect(sarifFaults(JSON.parse(text('sarif')))).toEqual([]);
    expect(await junitFaults(text('junit'))).toEqual([]);
  });

  it('one to a file, one to the terminal', async () => {
    const run = await runIn(here, ['validate', '--format', 'sarif=out.sarif', '--format', 'pretty']);
    expect(run.stdout).toBe((await runIn(here, ['validate'])).stdout);
    expect(JSON.parse(run.written.get('out.sarif') ?? '')).toMatchObject({ version: '2.1.0' });
  });

  it('two to the terminal are refused', async () => {
    const { exitCode, stderr } = await runIn(here, ['validate', '--format', 'github,markdown']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('只有一种格式可以显示在终端');
  });

  it('a slip is answered with what was meant', async () => {
    const { exitCode, stderr } = await runIn(here, ['validate', '--format', 'gihub']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'duban: 选项 --format <format> 不接受 gihub。\n  是不是 github？\n',
    });
  });
});

describe('the program as a process', () => {
  let program: Program;
  let folder: string;
  beforeAll(() => {
    program = buildProgram();
    folder = temporaryFolder('duban-formats-');
    const many = Array.from({ length: 400 }, (_, index) => [`2024/odd-${index}.yaml`, 'a: 1\n'] as const);
    writeFiles(join(folder, 'plan'), { ...everyLight, ...Object.fromEntries(many) });
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(names)('%s ends quietly when nobody reads on, as with head', async (name) => {
    const ended = await program.run(['validate', '--format', name], { cwd: join(folder, 'plan'), closeEarly: true });
    expect({ stderr: ended.stderr, signal: ended.signal }).toEqual({ stderr: '', signal: null });
    expect(ended.stdout).not.toBe('');
  });

  it('github shows ten of four hundred, and lists the others', async () => {
    const { code, stdout } = await program.run(['validate', '--format', 'github'], { cwd: join(folder, 'plan') });
    const commands = linesOf(stdout).flatMap((line) => commandIn(line) ?? []);
    expect(code).toBe(1);
    expect(commands).toHaveLength(10);
    expect(commands.at(-1)?.data).toBe('另有391个，见日志。');
    expect(linesOf(stdout).filter((line) => /^2024\/odd-\d+\.yaml:1:1: error: /.test(line))).toHaveLength(391);
  });
});
