// Every command on the real plan and on small ones: exit codes, languages, JSON against its schema, broken and odd data.
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/lib/width.ts';
import type { World } from '../../src/model/world.ts';
import { type Files, onePlan } from '../support/workspace.ts';
import { everyLight, realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

const here = (files: Files): { readonly workspaces: Readonly<Record<string, Files>> } => ({
  workspaces: { here: files },
});
const simulated = here(everyLight);
const real = here(realPlan);
const small = here(onePlan({}));

const commands: readonly (readonly string[])[] = [
  ['validate'],
  ['status'],
  ['status', '--as-of', '2024-02-15'],
  ['report', '2024-Q3'],
  ['report', '2024-q1'],
  ['report', '2024-Q4', '--as-of', '2024-11-30'],
  ['show', 't01'],
  ['show', '1'],
  ['show', 'T01.M1'],
  ['list'],
  ['list', 'tasks'],
  ['list', 'commitments'],
  ['list', 'indicators'],
  ['list', 'organizations'],
  ['list', 'periods'],
  ['list', 'commitments', '--search', 'nothing is called that'],
  ['explain', 't01'],
  ['explain', 't01.m1'],
  ['explain', 'census-matches'],
  ['explain', 'yaml-syntax'],
];
const ofIndicators = ['show', 'explain'].flatMap((command) =>
  Array.from({ length: 11 }, (_, index) => [command, `t02.i${index + 1}`]),
);

describe.each([
  ['the real plan', real, commands],
  ['a plan with every light', simulated, [...commands, ...ofIndicators, ['show', 't01.m8'], ['explain', 't01.m4']]],
  ['a plan of one commitment', small, commands],
] as const)('%s', (_name, world, calls) => {
  it.each(calls.map((args) => [args.join(' '), args] as const))('%s', async (_line, args) => {
    const json = await runIn(world, [...args, '--format', 'json']);
    expect(json).toMatchObject({ exitCode: 0, stderr: '', said: '' });
    expect(faultsOf(args[0] ?? '', json.stdout)).toEqual([]);
    const chinese = await runIn(world, args);
    const english = await runIn(world, [...args, '--lang', 'en']);
    for (const { stdout, ...rest } of [chinese, english]) {
      expect(rest).toMatchObject({ exitCode: 0, stderr: '', said: '' });
      expect(stdout).toMatch(/\S\n$/);
      expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
      // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
    expect(english.stdout).not.toBe(chinese.stdout);
  });
});

describe.each(['zh-CN', 'en'])('lines in %s', (language) => {
  const calls = [['status'], ['report', '2024-Q3'], ['show', 't02'], ['show', 't02.i4'], ['list', 'indicators']];
  it.each([60, 80, 120].flatMap((columns) => calls.map((args) => [columns, args.join(' '), args] as const)))(
    'fit into %i columns: %s',
    async (columns, _line, args) => {
      for (const files of [everyLight, realPlan]) {
        const { stdout } = await runIn({ ...here(files), columns }, [
          ...args.slice(0, 1),
          ...args.slice(1),
          '--lang',
          language,
        ]);
        expect(stdout.split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
      }
    },
  );
});

describe('what is printed', () => {
  it('is marked 示例数据 in every output of simulated data', async () => {
    for (const command of [['status'], ['report', '2024-Q3'], ['show', 't01'], ['explain', 't01']])
      for (const format of ['terminal', 'markdown'])
        for (const language of ['zh-CN', 'en']) {
          const { stdout } = await runIn(simulated, [...command, '--format', format, '--lang', language]);
          expect(stdout).toContain('示例数据');
        }
    const { stdout } = await runIn(simulated, ['status', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ simulated: true });
  });

  it('is the same on every run', async () => {
    const [one, two] = [await runIn(simulated, ['report', '2024-Q3']), await runIn(simulated, ['report', '2024-Q3'])];
    expect(one.stdout).toBe(two.stdout);
  });

  it('escapes plan text in Markdown', async () => {
    const { stdout } = await runIn(simulated, ['report', '2024-Q3', '--format', 'markdown']);
    expect(stdout).toContain('&#42;评审会&#42;');
    expect(stdout).not.toContain('*评审会*');
  });

  it('escapes invisible characters in JSON', async () => {
    const files = { ...everyLight, '2024/\u202e\u009b.yaml': 'a: 1\n' };
    const { stdout, exitCode } = await runIn(here(files), ['validate', '--severity', 'warning', '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(String.raw`2024/\u202e\u009b.yaml`);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ rule: 'file-expected', file: '2024/\u202e\u009b.yaml' }],
    });
  });

  it('is the last closed period when none is named', async () => {
    const { stdout } = await runIn({ ...simulated, today: '2024-07-01' }, ['report', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ period: '2024-Q2', asOf: '2024-06-30' });
  });
});

describe('today', () => {
  it.each([
    '2024-10-12',
    '2024/10/12',
    '2024.10.12',
    '2024年10月12日',
    '2024年10月12',
    ' 2024-10-12 ',
    '２０２４－１０－１２',
  ])('may be given as %s', async (typed) => {
    const { stdout } = await runIn(simulated, ['status', '--as-of', typed, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2024-10-12' });
  });

  it('takes single digits', async () => {
    const { stdout } = await runIn(simulated, ['status', '--as-of', '2024/3/5', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2024-03-05' });
  });

  it('is that of the plan’s time zone when it is not given', async () => {
    const zones: string[] = [];
    const today: World['today'] = (zone) => {
      zones.push(zone);
      return '2024-05-01';
    };
    const files = { ...everyLight, 'duban.yaml': 'format: 1\ntimeZone: Asia/Urumqi\n' };
    const { stdout } = await runIn({ ...here(files), instead: { today } }, ['status', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2024-05-01' });
    expect(zones).toEqual(['Asia/Urumqi']);
  });

  it('is not asked of the clock when it is given', async () => {
    const today = (): never => {
      throw new Error('the clock was asked');
    };
    const { exitCode } = await runIn({ ...simulated, instead: { today } }, ['status', '--as-of', '2024-05-01']);
    expect(exitCode).toBe(0);
  });
});

describe('data with errors', () => {
  const broken = here({
    ...everyLight,
    '2024/returns/2024-Q2/medical-college.yaml': 'organization: medical-college\nperiod：2024-Q2\n',
  });

  it('is one finding at the line, and exit code 1', async () => {
    const { exitCode, stdout } = await runIn(broken, ['validate', '--severity', 'warning', '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(faultsOf('validate', stdout)).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({
      census: { files: { found: 16, read: 15 } },
      diagnostics: [{ rule: 'yaml-syntax', file: '2024/returns/2024-Q2/medical-college.yaml', line: 2, column: 7 }],
      summary: { errors: 1, warnings: 0 },
    });
  });

  it.each([
    ['zh-CN', '注意：数据有1个错误，以下结果可能不全。运行 duban validate 查看。\n'],
    ['en', 'Warning: the data has 1 error(s); what follows may be incomplete. Run duban validate.\n'],
  ])('still shows what there is, with a warning beside it, in %s', async (language, warning) => {
    for (const args of [['status'], ['report', '2024-Q3'], ['show', 't01'], ['list'], ['explain', 't01']]) {
      const { exitCode, stdout, said } = await runIn(broken, [...args, '--lang', language]);
      expect({ exitCode, said }).toEqual({ exitCode: 1, said: warning });
      expect(stdout).not.toBe('');
    }
  });

  it('shows only findings in the files named, and judges only those', async () => {
    const shown = async (...paths: readonly string[]): Promise<readonly [number, number]> => {
      const { exitCode, stdout } = await runIn(broken, [
        'validate',
        ...paths,
        '--severity',
        'warning',
        '--format',
        'json',
      ]);
      const { diagnostics }: { diagnostics: unknown[] } = JSON.parse(stdout);
      return [exitCode, diagnostics.length];
    };
    expect(await shown('2024/returns')).toEqual([1, 1]);
    expect(await shown('2024/returns/2024-Q2/medical-college.yaml')).toEqual([1, 1]);
    expect(await shown('2024/tasks')).toEqual([0, 0]);
    expect(await shown('2024/tasks', '2024/returns/2024-Q2')).toEqual([1, 1]);
  });

  it('passes over what is gone or no plan file in a list of changed files, and tells it once', async () => {
    const paths = ['2024/tasks', '2024/tasks/99-gone.yaml', 'README.md'];
    for (const more of [[], ['--fix', '--dry-run']]) {
      const { exitCode, said } = await runIn(broken, ['validate', ...paths, ...more, '--lang', 'en']);
      expect({ exitCode, said }).toEqual({
        exitCode: 0,
        said: ['2024/tasks/99-gone.yaml', 'README.md']
          .map((path) => `Passed over ${path}: the workspace has no such YAML file or folder.\n`)
          .join(''),
      });
    }
    for (const gone of [['README.md'], ['2024/tasks/99-gone.yaml', 'README.md']])
      expect((await runIn(broken, ['validate', ...gone])).exitCode).toBe(2);
  });

  it('warnings alone are clean', async () => {
    const files = {
      ...everyLight,
      '2024/plan.yaml': everyLight['2024/plan.yaml']?.replace('tasks: 6', 'tasks: 7') ?? '',
    };
    const milder = { ...files, 'duban.yaml': 'format: 1\nseverities: { census-matches: warning }\n' };
    expect((await runIn(here(files), ['validate'])).exitCode).toBe(1);
    const { exitCode, stdout, said } = await runIn(here(milder), ['validate', '--format', 'json']);
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 0, warnings: 1 } });
  });
});

describe('workspaces', () => {
  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--data='], {}, 'The option --data needs a value.'],
    [['--data', ' '], { DUBAN_DATA: 'other' }, 'The option --data needs a value.'],
    [[], { DUBAN_DATA: '' }, 'The variable DUBAN_DATA is empty.'],
  ])('is not the one at hand where an empty name was given: %j %j', async (args, env, said) => {
    for (const command of [['status'], ['validate'], ['ci']]) {
      const { exitCode, stderr } = await runIn({ workspaces: { here: everyLight, other: onePlan({}) }, env }, [
        ...command,
        ...args,
        '--lang',
        'en',
      ]);
      expect({ exitCode, first: stderr.split('\n')[0] }).toEqual({ exitCode: 2, first: `duban: ${said}` });
    }
  });

  it('may be named by --data, by DUBAN_DATA, or found', async () => {
    const workspaces = { here: everyLight, other: onePlan({}) };
    const title = async (args: readonly string[], env = {}): Promise<string> =>
      (await runIn({ workspaces, env }, ['status', ...args])).stdout.split('\n')[0] ?? '';
    expect(await title([])).toBe('《2024年示例市职业教育工作计划》执行状态');
    expect(await title(['--data', 'other'])).toBe('《测试计划》执行状态');
    expect(await title([], { DUBAN_DATA: 'other' })).toBe('《测试计划》执行状态');
    expect(await title(['--data', 'here'], { DUBAN_DATA: 'other' })).toBe('《2024年示例市职业教育工作计划》执行状态');
  });

  it.each([
    [[], 'duban: 当前文件夹及其上级没有找到工作区（duban.yaml）。\n'],
    [['--data', '别处'], 'duban: 别处 中没有 duban.yaml。\n'],
    [['--lang', 'en'], 'duban: No workspace (duban.yaml) here or in a folder above.\n'],
    [['--lang', 'en', '--data', 'x'], 'duban: There is no duban.yaml in x.\n'],
  ])('that are missing are said to be: %j', async (args, sentence) => {
    for (const command of ['validate', 'status', 'report', 'list']) {
      const { exitCode, stdout, stderr } = await runIn({}, [command, ...args]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(sentence);
      expect(stderr.split('\n')).toHaveLength(3);
    }
  });

  it('that are empty have findings, and nothing to show', async () => {
    const empty = here({ 'duban.yaml': 'format: 1\n' });
    const { exitCode, stdout } = await runIn(empty, ['validate', '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ rule: 'file-present', file: 'organizations.yaml', line: 1 }],
    });
    for (const command of [['status'], ['report'], ['list'], ['show', 't01']]) {
      const { exitCode: code, stderr } = await runIn(empty, command);
      expect(code).toBe(2);
      expect(stderr).toContain('没有可读的计划（plan.yaml）');
      expect(stderr).toContain('先运行 duban validate 看原因。');
    }
  });

  it('that cannot be listed are unusable, not a defect', async () => {
    const readWorkspace = (): never => {
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    };
    for (const command of ['validate', 'status']) {
      const { exitCode, stderr } = await runIn({ ...simulated, instead: { readWorkspace } }, [command]);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: 'duban: 读不了 here：没有权限（EACCES）。\n  请管理员开通读取的权限。\n',
      });
    }
  });

  it('may hold several plans: the newest unless one is named', async () => {
    const next = Object.entries(onePlan({})).filter(([path]) => path.startsWith('2024/'));
    const files = {
      ...everyLight,
      ...Object.fromEntries(
        next.map(([path, text]) => [
          path.replace('2024', '2025'),
          text
            .replaceAll('2024', '2025')
            .replaceAll('2025-01-10', '2026-01-10')
            .replace('issuer: office', 'issuer: city-edu'),
        ]),
      ),
    };
    const planOf = async (...args: readonly string[]): Promise<unknown> => {
      const { stdout } = await runIn(here(files), ['status', '--format', 'json', ...args]);
      const { plan }: { plan: unknown } = JSON.parse(stdout);
      return plan;
    };
    expect(await planOf()).toBe('2025');
    expect(await planOf('--plan', '2024')).toBe('2024');
    const { exitCode, stderr } = await runIn(here(files), ['status', '--plan', '2026']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/没有这个计划：2026。\n {2}是不是 202[45]？\n/);
  });

  it.each([
    ['zh-CN', 'duban: 没有这个时区：Mars/Base。\n  在 duban.yaml 中改 timeZone，如 Asia/Shanghai。\n'],
    ['en', 'duban: No such time zone: Mars/Base.\n  Mend timeZone in duban.yaml, Asia/Shanghai for example.\n'],
  ])('with a time zone that does not exist are unusable without --as-of, in %s', async (language, sentence) => {
    const files = { ...everyLight, 'duban.yaml': 'format: 1\ntimeZone: Mars/Base\n' };
    const { exitCode, stderr } = await runIn(here(files), ['status', '--lang', language]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: sentence });
    // With a day named it works, and says that the data has an error.
    expect((await runIn(here(files), ['status', '--as-of', '2024-05-01'])).exitCode).toBe(1);
  });
});

describe('--output', () => {
  it.each([
    ['zh-CN', '已写入 报告.md\n'],
    ['en', 'wrote 报告.md\n'],
  ])('writes a file and says so, in %s', async (language, sentence) => {
    const calls = [
      ['validate'],
      ['status'],
      ['report', '2024-Q3'],
      ['show', 't01'],
      ['list'],
      ['explain', 'id-unique'],
    ];
    for (const args of calls) {
      const plain = await runIn(simulated, [...args, '--lang', language]);
      const { exitCode, stdout, said, written } = await runIn(simulated, [
        ...args,
        '--lang',
        language,
        '--output',
        '报告.md',
      ]);
      // What validate counted is said beside the file.
      const proof = args[0] === 'validate' ? plain.stdout : '';
      expect({ exitCode, stdout, said }).toEqual({ exitCode: 0, stdout: '', said: `${sentence}${proof}` });
      expect([...written]).toEqual([['报告.md', plain.stdout]]);
    }
  });

  it('holds no colour, whatever the terminal', async () => {
    const instead = { terminal: { isTty: true, columns: 80, color: true } };
    const shown = await runIn({ ...simulated, instead }, ['status']);
    expect(shown.stdout).toContain('\u001b[');
    const { written } = await runIn({ ...simulated, instead }, ['status', '--output', 'a.txt']);
    expect(written.get('a.txt')).not.toContain('\u001b');
  });

  it('that cannot be written is wrong usage, in one sentence', async () => {
    const writeText = (): never => {
      throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
    };
    for (const args of [['status'], ['validate'], ['report', '2024-Q3', '--format', 'json']]) {
      const { exitCode, stdout, stderr } = await runIn({ ...simulated, instead: { writeText } }, [
        ...args,
        '--output',
        'x/y',
      ]);
      expect({ exitCode, stdout, stderr }).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: 'duban: 写不了 x/y：这个磁盘是只读的（EROFS）。\n  写到别的磁盘或文件夹。\n',
      });
    }
  });

  it('leaves the exit code to the findings', async () => {
    const { exitCode } = await runIn(simulated, ['status', '--fail-on', 'red', '--output', 'a.txt']);
    expect(exitCode).toBe(1);
  });
});

describe('example', () => {
  it.each([
    ['zh-CN', '示例数据'],
    ['en', 'simulated'],
  ])('writes a workspace that is clean, in %s', async (language, mark) => {
    const { exitCode, stdout, stderr, written, commits } = await runIn({}, [
      'example',
      '--output',
      'try',
      '--lang',
      language,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(mark);
    expect(commits.length).toBeGreaterThan(1);
    const yaml = [...written].filter(([path]) => path.endsWith('.yaml'));
    const files = Object.fromEntries(yaml.map(([path, text]) => [path.replace(/^try\//, ''), text]));
    expect((await runIn(here(files), ['validate'])).exitCode).toBe(0);
  });

  it('is told where git is missing', async () => {
    const { exitCode, stdout } = await runIn({ instead: { writeHistory: () => false } }, ['example']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('没有可用的 git');
  });

  it('touches no folder that holds something', async () => {
    const { exitCode, stderr, written } = await runIn({ instead: { isFreeFolder: () => false } }, ['example']);
    expect({ exitCode, written: written.size }).toEqual({ exitCode: 2, written: 0 });
    expect(stderr).toContain('example 已存在且不为空。');
  });

  it.each(['x', '-1', '1.5', '1234567890', ''])('takes no such seed: %j', async (seed) => {
    const { exitCode, written } = await runIn({}, ['example', `--seed=${seed}`]);
    expect({ exitCode, written: written.size }).toEqual({ exitCode: 2, written: 0 });
  });
});

describe('a defect', () => {
  it('is thrown to main, never swallowed', async () => {
    const pathIn = (): never => {
      throw new Error('broken on purpose');
    };
    await expect(runIn({ ...simulated, instead: { pathIn } }, ['validate', 'x'])).rejects.toThrow('broken on purpose');
  });
});

describe('what was once amiss', () => {
  const changed = (path: string, change: (text: string) => string): Files => ({
    ...everyLight,
    [path]: change(everyLight[path] ?? ''),
  });

  it('the language of duban.yaml rules when nobody asks for another', async () => {
    const files = changed('duban.yaml', (text) => text.replace('zh-CN', 'en'));
    expect((await runIn(here(files), ['status'])).stdout).toContain('As of 2024-10-12');
  });

  it('validate finds a time zone that does not exist', async () => {
    const files = changed('duban.yaml', (text) => text.replace('Asia/Shanghai', 'Mars/Base'));
    expect((await runIn(here(files), ['validate'])).exitCode).toBe(1);
  });

  it('a review does not say that the census agrees when it does not', async () => {
    const files = changed('2024/plan.yaml', (text) => text.replace('tasks: 6', 'tasks: 7'));
    expect((await runIn(here(files), ['report', '2024-Q3'])).stdout.replaceAll('\n', '')).not.toContain('清点数一致');
  });

  it('a status word that is not known is answered with those that are', async () => {
    expect((await runIn(simulated, ['status', '--status', '红'])).stderr).toContain('逾期');
  });

  it('help fits into the columns', async () => {
    for (const args of [['--help'], ['status', '--help'], ['--help', '--lang', 'en']]) {
      const { stdout } = await runIn({ columns: 60 }, args);
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 60)).toEqual([]);
    }
  });
});

it.each([
  ['任务', 'tasks'],
  ['举措', 'commitments'],
  ['指标', 'indicators'],
  ['单位', 'organizations'],
  ['报告期', 'periods'],
  ['规则', 'rules'],
])('list %s is list %s', async (word, kind) => {
  const [typed, meant] = [await runIn(simulated, ['list', word]), await runIn(simulated, ['list', kind])];
  expect(typed).toMatchObject({ exitCode: 0, said: '' });
  expect(typed.stdout).toBe(meant.stdout);
});
