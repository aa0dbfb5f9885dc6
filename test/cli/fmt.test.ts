// `duban fmt`: what it writes, lists and leaves alone; and on real files, what `git apply` makes of its patch.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Files } from '../support/workspace.ts';
import { realPlan, runIn } from './fake-world.ts';
import { type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const task = '2024/tasks/03-class-teachers.yaml';
const right = realPlan[task] ?? '';
const odd = `\ufeff${right.replace('id: t03\nnumber: 3\n', 'number:   3   # 号\n\n\n\nid: t03\n').replaceAll('{ ', '{')}`;
const laid = right.replace('id: t03\nnumber: 3\n', 'id: t03\n\nnumber: 3 # 号\n');
const withOdd: Files = { ...realPlan, [task]: odd };
const inHere = async (files: Files, ...args: readonly string[]): ReturnType<typeof runIn> =>
  runIn({ workspaces: { here: files } }, ['fmt', ...args]);

describe('fmt', () => {
  it('writes the files that are laid out differently, and no other', async () => {
    const ran = await inHere(withOdd);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '已整理1个文件。\n', stderr: '', said: '' });
    expect([...ran.written]).toEqual([[`here/${task}`, laid]]);
    expect((await inHere(withOdd, '--lang', 'en')).stdout).toBe('Laid out 1 file(s).\n');
  });

  it('says so where nothing is to be done, as for the plan that comes with the program', async () => {
    const ran = await inHere(realPlan);
    expect(ran).toMatchObject({ exitCode: 0, stdout: '版面都统一，没有要改的。\n', said: '' });
    expect(ran.written.size).toBe(0);
    expect(await inHere(realPlan, '--check')).toMatchObject({ exitCode: 0, stdout: '版面都统一。\n', said: '' });
  });

  it('--check lists and writes nothing', async () => {
    const ran = await inHere(withOdd, '--check');
    expect(ran).toMatchObject({
      exitCode: 1,
      stdout: `${task}\n`,
      said: '1个文件版面不统一；运行 duban fmt 整理。\n',
    });
    expect(ran.written.size).toBe(0);
    expect(await inHere(withOdd, '--check', '2024/plan.yaml')).toMatchObject({ exitCode: 0 });
    expect(await inHere(withOdd, '--check', '2024/tasks')).toMatchObject({ exitCode: 1 });
  });

  it('--dry-run shows the patch', async () => {
    const ran = await inHere(withOdd, '--dry-run');
    expect(ran).toMatchObject({ exitCode: 0, said: '' });
    expect(ran.stdout).toMatch(/^--- a\/here\/2024\/tasks\/03-class-teachers\.yaml\n/);
    expect(ran.written.size).toBe(0);
  });

  it.each([
    ['broken', 'title: [\nid: t03\n'],
    ['in conflict', `<<<<<<< ours\n${right}`],
    ['with an anchor', `${right}x: &a 1\n`],
    ['hostile', `${'? '.repeat(300)}\n`],
    ['twice the same key', `${right}id: t03\n`],
  ])('names and leaves alone a file that is %s, and goes on with the others', async (_what, text) => {
    const other = '2024/tasks/01-labour-education.yaml';
    const files = { ...realPlan, [task]: text, [other]: `${realPlan[other]}\n\n` };
    const ran = await inHere(files);
    expect(ran).toMatchObject({
      exitCode: 1,
      stdout: '已整理1个文件。\n',
      said: `没有整理 ${task}：读不懂它。运行 duban validate 看原因。\n`,
    });
    expect([...ran.written]).toEqual([[`here/${other}`, realPlan[other]]]);
    expect((await inHere(files, '--check', task, '--lang', 'en')).said).toBe(
      `Left ${task} as it was: it cannot be read. Run duban validate to see why.\n`,
    );
  });

  it('lays out a file of the wrong shape, as far as its keys are known', async () => {
    const wrong = right.replace('number: 3\n', 'number:  三\n');
    expect((await inHere({ ...realPlan, [task]: wrong })).written.get(`here/${task}`)).toBe(
      right.replace('number: 3\n', 'number: 三\n'),
    );
  });

  it('takes no two ways at once, and no path that is not there', async () => {
    expect(await inHere(realPlan, '--check', '--dry-run')).toMatchObject({ exitCode: 2 });
    expect(await inHere(realPlan, '2025')).toMatchObject({ exitCode: 2 });
  });
});

describe('on real files', () => {
  let program: Program;
  let folder: string;
  const isWindows = process.platform === 'win32';
  const path = (...parts: readonly string[]): string => join(folder, '计划 甲', ...parts);
  const files = (): readonly string[] => readdirSync(path(), { recursive: true, encoding: 'utf8' }).toSorted();
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    program = buildProgram();
    folder = temporaryFolder('duban-fmt-');
    git('init', '--quiet');
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the example is laid out as it should be', async () => {
    await program.run(['example', '--output', 'example', '--seed', '5'], { cwd: folder });
    const ran = await program.run(['fmt', '--check', '--data', 'example'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stdout: '版面都统一。\n', stderr: '' });
  });

  it.each([
    ['fmt', ['fmt']],
    ['validate --fix', ['validate', '--fix']],
  ])('the patch of %s, applied by git, is what it writes itself', async (_what, args) => {
    const texts = [odd.replaceAll('\n', '\r\n'), odd.trimEnd(), odd.replaceAll('\n', '  \n')];
    for (const text of texts) {
      writeFiles(path(), { ...realPlan, [task]: text });
      const patch = await program.run([...args, '--dry-run'], { cwd: path() });
      expect(patch).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(path(task), 'utf8')).toBe(text);
      writeFileSync(join(folder, 'x.patch'), patch.stdout);
      git('apply', '--whitespace=nowarn', 'x.patch');
      const applied = readFileSync(path(task), 'utf8');
      expect(applied).not.toBe(text);
      writeFileSync(path(task), text);
      expect(await program.run(args, { cwd: path() })).toMatchObject({ code: 0 });
      expect(readFileSync(path(task), 'utf8')).toBe(applied);
    }
  });

  it.skipIf(isWindows)('a locked file is exit code 2, and nothing is touched', async () => {
    const other = '2024/tasks/01-labour-education.yaml';
    writeFiles(path(), { ...realPlan, [task]: odd, [other]: `${realPlan[other]}\n\n` });
    const before = files();
    chmodSync(path(task), 0o444);
    for (const args of [['fmt'], ['validate', '--fix', '--data', path()]]) {
      if (args[0] === 'validate') writeFileSync(path(other), `${realPlan[other]?.trimEnd()}  \n`);
      const was = readFileSync(path(other), 'utf8');
      const ran = await program.run(args, { cwd: path() });
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(
        /^duban: 没有写：2024\/tasks\/03-class-teachers\.yaml（没有权限，EACCES）；另外1个文件也没有动。\n/,
      );
      expect(readFileSync(path(other), 'utf8')).toBe(was);
    }
    expect(readFileSync(path(task), 'utf8')).toBe(odd);
    expect(files()).toEqual(before);
    chmodSync(path(task), 0o640);
    expect(await program.run(['fmt'], { cwd: path() })).toMatchObject({ code: 0 });
    expect(readFileSync(path(task), 'utf8')).toBe(laid);
    expect(statSync(path(task)).mode & 0o777).toBe(0o640);
    expect(files()).toEqual(before);
  });

  it('a file that somebody saves meanwhile is not overwritten', async () => {
    writeFiles(path(), { ...realPlan, [task]: odd });
    const theirs = `${odd}# 别人\n`;
    mkdirSync(join(folder, 'hook'), { recursive: true });
    // Saved by somebody else as soon as the temporary file is there.
    const hook = join(folder, 'hook', 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs'); const fsync = fs.fsyncSync;
       fs.fsyncSync = (...args) => { fsync(...args); fs.writeFileSync(${JSON.stringify(path(task))}, ${JSON.stringify(theirs)}); };
       require('node:module').syncBuiltinESMExports();`,
    );
    const before = files();
    const ran = await program.run(['fmt', '--lang', 'en'], { cwd: path(), node: ['--require', hook] });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('03-class-teachers.yaml (changed since it was read)');
    expect(readFileSync(path(task), 'utf8')).toBe(theirs);
    expect(files()).toEqual(before);
  });

  it('an end in the middle of writing leaves every file whole', async () => {
    const other = '2024/tasks/01-labour-education.yaml';
    const oddOther = `${realPlan[other]}\n\n`;
    writeFiles(path(), { ...realPlan, [task]: odd, [other]: oddOther });
    const hook = join(folder, 'kill.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs'); const rename = fs.renameSync;
       fs.renameSync = (...args) => { rename(...args); process.kill(process.pid, 'SIGKILL'); };
       require('node:module').syncBuiltinESMExports();`,
    );
    await program.run(['fmt'], { cwd: path(), node: ['--require', hook] });
    expect(readFileSync(path(other), 'utf8')).toBe(realPlan[other]);
    expect(readFileSync(path(task), 'utf8')).toBe(odd);
    // What is left lying beside is passed over, and the next run goes on from here.
    expect(await program.run(['fmt'], { cwd: path() })).toMatchObject({ code: 0, stdout: '已整理1个文件。\n' });
    expect(readFileSync(path(task), 'utf8')).toBe(laid);
  });
});
