// The built program as a process: streams, colours, widths, places, files as people really save them, signals, defects.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { displayWidth } from '../../src/lib/width.ts';
import { everyLight } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';
import { type Program, buildProgram, sayListening, temporaryFolder, writeFiles } from './program.ts';

// A test here starts up to two dozen processes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let folder: string;
let workspace: string;
const day = ['--as-of', '2024-10-12'];

beforeAll(() => {
  program = buildProgram();
  folder = temporaryFolder('测试 文件夹-');
  workspace = join(folder, '工作 计划');
  writeFiles(workspace, everyLight);
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const isWindows = process.platform === 'win32';
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const trace = /^\s+at .*[:(]/m;

describe('the program', () => {
  it('runs from an installed folder without node_modules, on the plan that comes with it', async () => {
    expect(existsSync(join(program.folder, 'node_modules'))).toBe(false);
    const { version }: { version: string } = JSON.parse(readFileSync(join(program.folder, 'package.json'), 'utf8'));
    expect(await program.run(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
    const { code, stdout, stderr } = await program.run(['validate']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2024');
  });

  it('passes the exit codes on', async () => {
    const codes = async (...args: readonly string[]): Promise<number | null> =>
      (await program.run(args, { cwd: workspace })).code;
    expect(await codes('validate')).toBe(0);
    expect(await codes('status', ...day, '--fail-on', 'red')).toBe(1);
    expect(await codes('status', '--ligth', 'red')).toBe(2);
    expect(await codes()).toBe(2);
    expect(await codes('--help')).toBe(0);
  });
});

describe('streams', () => {
  it('end quietly when the reader has seen enough', async () => {
    const { code, signal, stderr } = await program.run(['list', 'commitments', '--format', 'json'], {
      closeEarly: true,
    });
    expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it.skipIf(isWindows)('end quietly behind head -1 in a shell', () => {
    const script = '"$0" "$1" list commitments --format json | head -1';
    const argv = ['-c', script, process.execPath, join(program.folder, 'bin/duban.cjs')];
    const { status, stdout, stderr } = spawnSync('sh', argv, { cwd: program.folder, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' });
  });

  it('carry everything through a pipe', async () => {
    const { stdout } = await program.run(['list', 'commitments', '--format', 'json']);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(faultsOf('list', stdout)).toEqual([]);
  });

  it('stand closed stdin, stdout and stderr', async () => {
    expect(
      (await program.run(['status', ...day], { cwd: workspace, stdio: ['ignore', 'ignore', 'ignore'] })).code,
    ).toBe(0);
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk are exit code 2 without a trace', async () => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await program.run(['status', ...day], { cwd: workspace, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(trace);
  });
});

describe('colours', () => {
  const escape = '\u001b[';
  it.each<[boolean, Readonly<Record<string, string>>]>([
    [false, {}],
    [false, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }],
    [true, { FORCE_COLOR: '1' }],
    [true, { FORCE_COLOR: '3', TERM: 'dumb' }],
    [false, { FORCE_COLOR: '0' }],
    [false, { NO_COLOR: '1' }],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }],
    [false, { CI: 'true', GITHUB_ACTIONS: 'true' }],
  ])('%s into a pipe with %j', async (colored, env) => {
    for (const args of [
      ['status', ...day],
      ['report', '2024-Q3'],
    ]) {
      const { stdout, stderr } = await program.run(args, { cwd: workspace, env });
      expect(stdout.includes(escape)).toBe(colored);
      expect(stderr).toBe('');
    }
  });

  const hasScript = !isWindows && spawnSync('script', ['--version']).status === 0;
  it.skipIf(!hasScript).each<[boolean, string]>([
    [true, 'TERM=xterm'],
    [true, 'TERM=xterm NO_COLOR='],
    [false, 'TERM=xterm NO_COLOR=1'],
    [false, 'TERM=dumb'],
    [false, 'TERM=xterm FORCE_COLOR=0'],
    [true, 'TERM=dumb FORCE_COLOR=1'],
  ])('%s on a terminal with %s', (colored, env) => {
    const line = `env -u NO_COLOR -u FORCE_COLOR ${env} "$NODE" "$BIN" status --as-of 2024-10-12`;
    const stdout = execFileSync('script', ['-qec', line, '/dev/null'], {
      cwd: workspace,
      env: { PATH: process.env['PATH'], NODE: process.execPath, BIN: join(program.folder, 'bin/duban.cjs') },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(stdout).toContain('t01.m3');
    expect(stdout.includes(escape)).toBe(colored);
  });

  it('never in Markdown, JSON or a file', async () => {
    for (const format of ['markdown', 'json']) {
      const { stdout } = await program.run(['status', '--format', format], {
        cwd: workspace,
        env: { FORCE_COLOR: '1' },
      });
      expect(stdout).not.toContain(escape);
    }
    const file = join(folder, '状态.txt');
    await program.run(['status', '--output', file], { cwd: workspace, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(file, 'utf8')).not.toContain(escape);
  });
});

describe('lines', () => {
  it.each([60, 80, 120])('fit into COLUMNS=%i', async (columns) => {
    const calls = [
      ['status', ...day],
      ['report', '2024-Q3'],
      ['explain', 't02.i7', '--lang', 'en'],
    ];
    const env = { COLUMNS: String(columns) };
    for (const { stdout } of await Promise.all(calls.map((args) => program.run(args, { cwd: workspace, env })))) {
      const widest = Math.max(...stdout.split('\n').map(displayWidth));
      expect(widest).toBeLessThanOrEqual(columns);
      expect(widest).toBeGreaterThan(columns - 20);
    }
  });

  it('do not depend on the time zone or the locale', async () => {
    const calls = [
      ['status', ...day],
      ['report', '2024-Q3'],
      ['list', 'organizations'],
      ['validate', '--format', 'json'],
    ];
    const settings: readonly Readonly<Record<string, string>>[] = [
      { TZ: 'America/Los_Angeles' },
      { TZ: 'Pacific/Kiritimati' },
      { LANG: 'C', LC_ALL: 'C' },
      { LANG: 'zh_CN.GB18030', LC_ALL: 'zh_CN.GB18030' },
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ];
    for (const args of calls) {
      const [plain, ...others] = await Promise.all(
        [{}, ...settings].map((env) => program.run(args, { cwd: workspace, env })),
      );
      expect(plain?.code).toBe(0);
      for (const other of others) expect(other).toEqual(plain);
    }
  });
});

describe('places', () => {
  it('the workspace is found from inside, from above its plan-data, and by --data', async () => {
    const wanted = await program.run(['status', ...day], { cwd: workspace });
    expect(wanted).toMatchObject({ code: 0, stderr: '' });
    const from = async (cwd: string, ...args: readonly string[]): Promise<unknown> =>
      program.run(['status', ...day, ...args], { cwd });
    expect(await from(join(workspace, '2024/tasks'))).toEqual(wanted);
    expect(await from(folder, '--data', '工作 计划')).toEqual(wanted);
    expect(await from(program.folder, '--data', workspace)).toEqual(wanted);
    const above = join(folder, '上级');
    mkdirSync(above);
    cpSync(workspace, join(above, 'plan-data'), { recursive: true });
    expect(await from(above)).toEqual(wanted);
    expect(await from(folder, '--data', above)).toEqual(wanted);
  });

  it('paths may be given from the workspace and from where one stands', async () => {
    for (const [cwd, path] of [
      [workspace, '2024/tasks'],
      [join(workspace, '2024'), 'tasks'],
      [join(workspace, '2024'), '2024/tasks'],
      [join(workspace, '2024/tasks'), '.'],
      [join(workspace, '2024/tasks'), '..'],
      [workspace, './2024/'],
    ] as const)
      expect((await program.run(['validate', path], { cwd })).code, path).toBe(0);
    for (const path of ['..', '../..', '/', '2025', '2024/evidence'])
      expect((await program.run(['validate', path], { cwd: workspace })).code, path).toBe(2);
  });

  it('a workspace without permission to write is read and left as it was', async () => {
    const readOnly = join(folder, '只读');
    cpSync(workspace, readOnly, { recursive: true });
    const entries = readdirSync(readOnly, { recursive: true, encoding: 'utf8' }).toSorted();
    const snapshot = (): readonly (readonly [string, number, number])[] =>
      entries.map((entry) => {
        const { mtimeMs, size } = statSync(join(readOnly, entry));
        return [entry, mtimeMs, size];
      });
    for (const entry of ['', ...entries])
      chmodSync(join(readOnly, entry), statSync(join(readOnly, entry)).mode & 0o555);
    const before = snapshot();
    for (const args of [['validate'], ['status', ...day], ['report', '2024-Q3'], ['explain', 't01.m4', ...day]])
      expect(await program.run(args, { cwd: readOnly })).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(readOnly, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(entries);
    expect(snapshot()).toEqual(before);
    for (const entry of ['', ...entries]) chmodSync(join(readOnly, entry), 0o755);
  });

  it('a path leads to its workspace where none is around, and names it where another is', async () => {
    const bare = join(folder, '没有工作区');
    mkdirSync(bare);
    for (const path of [workspace, join('..', '工作 计划'), join(workspace, '2024', 'tasks')])
      expect(await program.run(['validate', path], { cwd: bare })).toMatchObject({ code: 0, stderr: '' });
    // Some of its files are laid out in another way: they are found.
    expect(await program.run(['fmt', '--check', workspace], { cwd: bare })).toMatchObject({ code: 1 });
    const nowhere = await program.run(['validate', join(bare, 'x')], { cwd: bare });
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toContain('没有找到工作区');
    const other = join(folder, '另一个');
    writeFiles(other, everyLight);
    const named = await program.run(['validate', workspace], { cwd: other });
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).toContain(`--data ${workspace}`);
    // Who names a workspace means that one.
    const given = await program.run(['validate', workspace], { cwd: bare, env: { DUBAN_DATA: other } });
    expect(given).toMatchObject({ code: 2, stdout: '' });
  });

  it('--output is written whole from where one stands, or not at all', async () => {
    const { code, stdout, stderr } = await program.run(
      ['status', ...day, '--output', '新 文件夹/状态.md', '--format', 'markdown'],
      {
        cwd: folder,
        env: { DUBAN_DATA: workspace },
      },
    );
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '已写入 新 文件夹/状态.md\n' });
    const { stdout: printed } = await program.run(['status', ...day, '--format', 'markdown'], { cwd: workspace });
    expect(readFileSync(join(folder, '新 文件夹/状态.md'), 'utf8')).toBe(printed);
    expect(readdirSync(join(folder, '新 文件夹'))).toEqual(['状态.md']);
  });

  it.skipIf(!existsSync('/proc/self'))(
    'a folder where nobody can make one is told, and does not keep it busy',
    async () => {
      const { code, stderr } = await program.run(['status', ...day, '--output', '/proc/no/where.md'], {
        cwd: workspace,
      });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^duban: 写不了 \/proc\/no\/where\.md：.+\n {2}.+\n$/);
    },
  );

  it.skipIf(!existsSync('/dev/full')).each([
    [['status'], '结果没有写完：磁盘已满'],
    [['status', '--lang', 'en'], 'could not be written in full: the disk is full'],
    [['validate'], '结果没有写完'],
    [['report', '2024-Q3', '--format', 'html'], '结果没有写完'],
    [['--help'], '结果没有写完'],
    [['list', 'rules', '--format', 'json'], '结果没有写完'],
  ])('a full disk behind stdout is told, once: %j', async (args, told) => {
    const full = openSync('/dev/full', 'w');
    try {
      const { code, stderr } = await program.run(args, { cwd: workspace, stdio: ['ignore', full, 'pipe'] });
      expect(code).toBe(2);
      expect(stderr).toContain(told);
      expect(stderr).toMatch(/^duban: .*ENOSPC.*\n {2}.+\n$/);
    } finally {
      closeSync(full);
    }
  });

  it.each([
    ['below a file', 'duban.yaml/x.md'],
    ['in place of a folder', '2024'],
    ['in place of the folder itself', '.'],
  ])('--output %s is exit code 2 in one sentence', async (_what, path) => {
    const before = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
    const { code, stdout, stderr } = await program.run(['status', ...day, '--output', path], { cwd: workspace });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      new RegExp(`^duban: 写不了 ${path.replaceAll('.', String.raw`\.`)}：.*文件.*（E[A-Z]+）。\n {2}.+。\n$`),
    );
    expect(readdirSync(workspace, { recursive: true, encoding: 'utf8' })).toEqual(before);
  });
});

const returnFile = '2024/returns/2024-Q3/forestry-school.yaml';
const head = 'organization: forestry-school\nperiod: 2024-Q3\nreported: 2024-10-12\nsimulated: true\n';
const gb18030 = Buffer.concat([
  Buffer.from(`${head}preparedBy: `),
  Buffer.from([0xc0, 0xee, 0xc7, 0xbf]),
  Buffer.from('\n'),
]);

describe('files as people save them', () => {
  it.each<[string, number, string, string | Buffer]>([
    ['over the limit', 1, 'file-readable', `${head}# ${'x'.repeat(2 * 1024 * 1024)}\n`],
    ['in GB18030', 5, 'file-readable', gb18030],
    ['in UTF-16', 1, 'file-readable', Buffer.from(`\ufeff${head}`, 'utf16le')],
    [
      'with merge markers',
      5,
      'merge-resolved',
      `${head}<<<<<<< HEAD\npreparedBy: 甲\n=======\npreparedBy: 乙\n>>>>>>> x\n`,
    ],
    ['with ESC bytes', 5, 'yaml-plain', `${head}preparedBy: "\u001b[31m红\u001b[0m"\n`],
    ['with C1 bytes', 5, 'yaml-plain', `${head}preparedBy: "\u009b31m"\n`],
    ['with a NUL byte', 5, 'yaml-plain', `${head}preparedBy: a\u0000b\n`],
    ['with a full-width colon', 5, 'yaml-syntax', `${head}preparedBy：王敏\n`],
    ['with a quote that is not closed', 5, 'yaml-syntax', `${head}preparedBy: "王敏\ncheckedBy: 李强\n`],
    ['indented by tabs', 6, 'yaml-syntax', `${head}progress:\n\t- id: t01.m4\n`],
    ['with a key twice', 5, 'yaml-keys-unique', `${head}period: 2024-Q2\n`],
    ['with an alias', 5, 'yaml-plain', `${head}preparedBy: &a 王敏\n`],
    ['with a key misspelt', 5, 'shape-known-key', `${head}prepardBy: 王敏\n`],
    ['with a hostile key', 5, 'yaml-plain', `${head}"a\\u001b[31mb\\u202e": 1\n`],
    ['with a hostile value', 3, 'yaml-plain', head.replace('2024-10-12', String.raw`"\e[31m\u009b"`)],
    ['that is empty', 1, 'yaml-syntax', ''],
  ])('%s: one finding at line %i (%s)', async (_what, line, rule, content) => {
    const own = join(folder, `坏 ${rule} ${line} ${content.length}`);
    cpSync(workspace, own, { recursive: true });
    writeFileSync(join(own, returnFile), content);
    const { code, stdout, stderr } = await program.run(['validate', '--severity', 'warning', '--format', 'json'], {
      cwd: own,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(faultsOf('validate', stdout)).toEqual([]);
    const { diagnostics }: { diagnostics: readonly { rule: string; file: string; line: number }[] } =
      JSON.parse(stdout);
    const places = diagnostics.map((found) => `${found.file}:${found.line} ${found.rule}`);
    expect([...new Set(places)]).toEqual([`${returnFile}:${line} ${rule}`]);
    expect(stdout).not.toMatch(controls);
    const calls = [
      ['validate'],
      ['validate', '--lang', 'en'],
      ['status', ...day],
      ['report', '2024-Q3', '--format', 'markdown'],
    ];
    const shown = await Promise.all(calls.map((args) => program.run(args, { cwd: own })));
    for (const each of shown) {
      expect(each.code).toBe(1);
      expect(each.stdout).not.toBe('');
      expect(each.stdout + each.stderr).not.toMatch(controls);
      expect(each.stdout + each.stderr).not.toMatch(trace);
    }
  });

  it.skipIf(isWindows).each([
    ['a symbolic link out of the workspace', (path: string) => symlinkSync('/etc/hostname', path)],
    ['a symbolic link into the workspace', (path: string) => symlinkSync('../2024-Q2/forestry-school.yaml', path)],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path)],
    ['a link to itself', (path: string) => symlinkSync('forestry-school.yaml', path)],
    ['a fifo', (path: string) => execFileSync('mkfifo', [path])],
  ])('%s is not read: one finding', async (what, make) => {
    const own = join(folder, what);
    cpSync(workspace, own, { recursive: true });
    rmSync(join(own, returnFile));
    make(join(own, returnFile));
    const { code, stdout, stderr } = await program.run(['validate', '--severity', 'warning', '--format', 'json'], {
      cwd: own,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ rule: 'file-readable', file: returnFile, line: 1, column: 1 }],
      summary: { errors: 1, warnings: 0 },
    });
    expect(await program.run(['status', ...day], { cwd: own })).toMatchObject({ code: 1 });
  });

  it.skipIf(isWindows)('a name with control characters steers no terminal', async () => {
    const own = join(folder, '名称');
    cpSync(workspace, own, { recursive: true });
    renameSync(join(own, returnFile), join(own, '2024/returns/2024-Q3/\u001b[31m\u202e.yaml'));
    for (const format of ['pretty', 'json']) {
      const { code, stdout, stderr } = await program.run(['validate', '--format', format], { cwd: own });
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).not.toMatch(controls);
    }
  });

  it.skipIf(isWindows)('a linked folder is not passed over in silence', async () => {
    const own = join(folder, '链接');
    cpSync(workspace, own, { recursive: true });
    renameSync(join(own, '2024/returns'), join(folder, 'returns-elsewhere'));
    symlinkSync(join(folder, 'returns-elsewhere'), join(own, '2024/returns'));
    expect((await program.run(['validate'], { cwd: own })).code).toBe(1);
  });

  it('direction marks in the text are a finding, and written out wherever they are shown', async () => {
    const own = join(folder, '方向');
    cpSync(workspace, own, { recursive: true });
    const task = '2024/tasks/03-done.yaml';
    writeFileSync(
      join(own, task),
      everyLight[task]?.replaceAll('发布就业质量报告', '发布\u202e就业\u200b质量报告') ?? '',
    );
    const checked = await program.run(['validate', '--severity', 'warning', '--format', 'json'], { cwd: own });
    const both = [{ rule: 'text-clean' }, { rule: 'text-direction' }];
    expect(JSON.parse(checked.stdout)).toMatchObject({ diagnostics: [...both, ...both] });
    const calls = [
      ['status'],
      ['list'],
      ['report', '2024-Q3', '--format', 'markdown'],
      ['show', 't03', '--format', 'json'],
    ];
    const shown = await Promise.all([['validate'], ...calls].map((args) => program.run(args, { cwd: own })));
    for (const { stdout, stderr } of [checked, ...shown]) {
      expect(stdout + stderr).not.toMatch(/[\u202e\u200b]/);
      expect(stdout).toMatch(/202e/i);
    }
  });

  it('Windows line ends and a byte-order mark are nothing to speak of', async () => {
    const own = join(folder, 'windows');
    cpSync(workspace, own, { recursive: true });
    for (const [path, content] of Object.entries(everyLight))
      writeFileSync(join(own, path), `\ufeff${content.replaceAll('\n', '\r\n')}`);
    const [plain, windows] = [
      await program.run(['report', '2024-Q3'], { cwd: workspace }),
      await program.run(['report', '2024-Q3'], { cwd: own }),
    ];
    expect(windows).toEqual(plain);
    expect((await program.run(['validate'], { cwd: own })).code).toBe(0);
  });
});

describe('a defect', () => {
  const broken = [
    '--import',
    `data:text/javascript,${encodeURIComponent(String.raw`Array.prototype.toSorted = () => { throw new Error('broken\n\x1b[31m on purpose'); };`)}`,
  ];

  it('is exit code 3 and one sentence, with no trace and nothing on stdout', async () => {
    const { code, stdout, stderr } = await program.run(['validate'], { cwd: workspace, node: broken });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      'duban: 程序自身出错，请报告 / a defect of duban, please report it: broken [31m on purpose\n' +
        '  DUBAN_DEBUG=1 显示细节 / shows the details\n',
    );
  });

  it('shows its trace to whoever asks', async () => {
    const { code, stderr } = await program.run(['validate'], {
      cwd: workspace,
      node: broken,
      env: { DUBAN_DEBUG: '1' },
    });
    expect(code).toBe(3);
    expect(stderr).toMatch(trace);
  });
});

describe('an interrupt', () => {
  it.skipIf(isWindows)('is exit code 130', async () => {
    const { code, signal, stderr } = await program.run(['status', ...day], {
      cwd: workspace,
      // Kept alive until then.
      node: sayListening('setInterval(() => {}, 1000);'),
      interruptAfter: 'listening',
    });
    expect({ code, signal, stderr }).toEqual({ code: 130, signal: null, stderr: 'listening' });
  });
});
