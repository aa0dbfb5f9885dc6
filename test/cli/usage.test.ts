// The command line itself: help, version, language, and what is said of wrong usage.
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { findingsFormats } from '../../src/render/findings/formats.ts';
import { everyLight, runIn } from './fake-world.ts';

const world = { workspaces: { here: everyLight } };
const names = commands.map((command) => command.name);
const formats = findingsFormats.map((format) => format.name);

/** What may stand in Chinese help in Latin letters beside flags: names of files, formats, codes and arguments. */
const technical = new Set(
  [
    'duban',
    'git',
    'HEAD',
    'YAML',
    'CI',
    'yaml',
    'zh-CN',
    'en',
    'terminal',
    'markdown',
    'json',
    'pretty',
    'example',
    'validate',
    'fmt',
  ]
    .concat([
      'status',
      'report',
      'show',
      'list',
      'explain',
      'remind',
      'history',
      'error',
      'warning',
      'info',
      'paths',
      'period',
      'kind',
      'id',
      'subject',
      'tasks',
    ])
    .concat(['commitments', 'indicators', 'organizations', 'periods', 'census-matches', 'red', 'overdue', 'missed'])
    .concat(formats)
    .concat(['diff', 'base', 'head', 'CI', 'HEAD'])
    .concat(['init', 'ci', 'owners', 'CODEOWNERS', 'gitee', 'jenkins', 'none', 'GitHub', 'Markdown'])
    .concat(['verify', 'dir', 'receipt.json', 'html', 'csv', 'all'])
    .concat(['docx', 'xlsx', 'schema', 'JSON', 'Schema', 'task', 'output', 'rules'])
    .concat(['yinchuan-2025', 'default', 's3', 't08', 't08.m3', 't08.i1', 't01', '2024-Q2', 'duban.yaml']),
);

describe('help', () => {
  const calls = [[], ...names.map((name) => [name])];
  it.each(calls.map((args) => [args.join(' '), args] as const))('of "%s", in both languages', async (_line, args) => {
    for (const flag of ['--help', '-h']) {
      const chinese = await runIn({}, [...args, flag]);
      const english = await runIn({}, [...args, flag, '--lang', 'en']);
      for (const { stdout, ...rest } of [chinese, english]) {
        expect(rest).toMatchObject({ exitCode: 0, stderr: '', said: '' });
        expect(stdout).toContain('--help');
        expect(stdout).toMatch(/[^\n]\n$/);
      }
      expect(english.stdout).toMatch(/^Usage: duban /);
      expect(english.stdout).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
      expect(chinese.stdout).toMatch(/^用法： ?duban /);
      const words = chinese.stdout
        .replaceAll(/(?<![\w-])--?[A-Za-z-]+( <\w+>)?/g, ' ')
        .match(/[A-Za-z](?:[\w-]|\.(?=\w))*|\d{4}-Q\d/g);
      expect((words ?? []).filter((word) => !technical.has(word))).toEqual([]);
    }
  });

  it.each(commands)(
    'of $name names every option with a sentence in both languages',
    async ({ name, load, summary }) => {
      const { command } = await load();
      for (const language of ['zh-CN', 'en'] as const) {
        const stdout = (await runIn({}, [name, '--help', '--lang', language])).stdout.replaceAll(/\n +/g, '');
        const squeezed = stdout.replaceAll(/\s/g, '');
        expect(squeezed).toContain(summary[language].replaceAll(/\s/g, ''));
        for (const option of [...command.options, ...(command.words ?? [])]) {
          const term = 'flags' in option ? option.flags : option.name.replaceAll(/[<>[\].]/g, '');
          expect(squeezed).toContain(`${term}${option.summary[language]}`.replaceAll(/\s/g, ''));
        }
      }
    },
  );

  it('names every command', async () => {
    const { stdout } = await runIn({}, ['--help']);
    for (const name of names) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('is needed: without a command it goes to stderr, with exit code 2', async () => {
    for (const language of ['zh-CN', 'en']) {
      const { stdout } = await runIn({}, ['--help', '--lang', language]);
      expect(await runIn({}, ['--lang', language])).toMatchObject({ exitCode: 2, stdout: '', stderr: stdout });
    }
    expect(await runIn({}, [])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('the version', () => {
  it.each([['--version'], ['-V'], ['status', '--version'], ['--version', '--lang', 'en'], ['--lang', 'en', '-V']])(
    '%s %s %s',
    async (...args) => {
      expect(await runIn({}, args)).toMatchObject({ exitCode: 0, stdout: '9.8.7\n', stderr: '' });
    },
  );
});

describe('the language', () => {
  const languageIn = async (args: readonly string[], env = {}): Promise<string> => {
    const { stdout } = await runIn({ ...world, env }, ['status', ...args]);
    return stdout.includes('截至') ? 'zh-CN' : 'en';
  };
  it.each([
    ['zh-CN', [], {}],
    ['en', [], { DUBAN_LANG: 'en' }],
    ['en', [], { DUBAN_LANG: 'EN' }],
    ['zh-CN', [], { DUBAN_LANG: 'zh-cn' }],
    ['zh-CN', [], { DUBAN_LANG: '' }],
    ['zh-CN', [], { LANG: 'en_US.UTF-8', LC_ALL: 'C' }],
    ['en', ['--lang', 'en'], {}],
    ['en', ['--lang=en'], {}],
    ['en', ['--lang', 'en'], { DUBAN_LANG: 'zh-CN' }],
    ['zh-CN', ['--lang', 'zh-CN'], { DUBAN_LANG: 'en' }],
    ['en', ['--lang', 'en'], { DUBAN_LANG: 'fr' }],
  ])('is %s for %j and %j', async (language, args, env) => {
    expect(await languageIn(args, env)).toBe(language);
  });

  it('is not guessed where DUBAN_LANG names none; help and version are there all the same', async () => {
    const env = { DUBAN_LANG: 'fr' };
    expect(await runIn({ ...world, env }, ['status'])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: 'duban: 环境变量 DUBAN_LANG 不接受 fr。\n  可用的（available）：zh-CN, en\n',
    });
    for (const args of [['--help'], ['--version'], ['status', '--help']])
      expect(await runIn({ env }, args)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('of what is said of a wrong --lang is that of DUBAN_LANG', async () => {
    const { exitCode, stderr } = await runIn({ ...world, env: { DUBAN_LANG: 'en' } }, ['status', '--lang', 'fr']);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'duban: The option --lang <lang> does not take fr.\n  Allowed: zh-CN, en\n',
    });
  });

  it('may be asked for before the command', async () => {
    expect((await runIn(world, ['--lang', 'en', 'status'])).stdout).toContain('As of 2024-10-12');
  });

  it('rules errors too', async () => {
    expect((await runIn({ env: { DUBAN_LANG: 'en' } }, ['status'])).stderr).toContain('No workspace');
    expect((await runIn({}, ['statu', '--lang', 'en'])).stderr).toBe(
      'duban: No such command: statu.\n  Did you mean status?\n',
    );
  });
});

const seeHelp = (command?: string): readonly [string, string] => {
  const words = ['duban', ...(command === undefined ? [] : [command]), '--help'].join(' ');
  return [`运行 ${words} 查看用法。`, `Run ${words}.`];
};

type Wrong = [
  what: string,
  args: readonly string[],
  said: readonly [zh: string, en: string],
  hint: readonly [zh: string, en: string] | undefined,
];

describe('what means the same', () => {
  it.each([
    [
      'show t02',
      [
        ['show', '2'],
        ['show', 't2'],
        ['show', 'T02'],
      ],
    ],
    [
      'status --task t02',
      [
        ['status', '--task', '2'],
        ['status', '--task', 't2'],
      ],
    ],
    [
      'report 2024-Q2 --format markdown',
      ['q2', '上半年', '2024年上半年', '2024Q2', '二季度', '2024年第2季度'].map((typed) => [
        'report',
        typed,
        '--format',
        'markdown',
      ]),
    ],
    ['report 2024-Q1 --format markdown', [['report', '一季度', '--format', 'markdown', '--output', '-']]],
    ['report 2024-Q3 --format html', [['report', '前三季度', '--format', 'html', '--output', '-']]],
    ['status --format json', [['status', '--format', 'json', '--output', '-']]],
    ['validate --format json', [['validate', '--format', 'json=-']]],
  ])('as %s', async (plain, others) => {
    const expected = await runIn(world, plain.split(' '));
    expect(expected.stdout).not.toBe('');
    for (const args of others) {
      const ran = await runIn(world, args);
      expect({ stdout: ran.stdout, written: [...ran.written] }).toEqual({ stdout: expected.stdout, written: [] });
    }
  });
});

describe('wrong usage', () => {
  it.each<Wrong>([
    [
      'an unknown command',
      ['statu'],
      ['没有命令 statu。', 'No such command: statu.'],
      ['是不是 status？', 'Did you mean status?'],
    ],
    ['a command far from any', ['frobnicate'], ['没有命令 frobnicate。', 'No such command: frobnicate.'], seeHelp()],
    ['help as a command', ['help'], ['没有命令 help。', 'No such command: help.'], seeHelp()],
    [
      'an unknown option',
      ['status', '--ligth', 'red'],
      ['没有选项 --ligth。', 'No such option: --ligth.'],
      ['是不是 --light？', 'Did you mean --light?'],
    ],
    ['a wrong short flag', ['status', '-x'], ['没有选项 -x。', 'No such option: -x.'], undefined],
    [
      'an option before its command',
      ['--data', 'here', 'status'],
      ['没有选项 --data。', 'No such option: --data.'],
      seeHelp('status'),
    ],
    [
      'an option of another command',
      ['validate', '--period', '2024-Q1'],
      ['没有选项 --period。', 'No such option: --period.'],
      seeHelp('validate'),
    ],
    [
      'an option without its value',
      ['status', '--as-of'],
      ['选项 --as-of <date> 后面要有值。', 'The option --as-of <date> needs a value.'],
      seeHelp('status'),
    ],
    [
      'a format that is none',
      ['status', '--format', 'pdf'],
      ['选项 --format <format> 不接受 pdf。', 'The option --format <format> does not take pdf.'],
      ['可用的：terminal、markdown、json', 'Allowed: terminal, markdown, json'],
    ],
    [
      'a format of another command',
      ['validate', '--format', 'terminal'],
      ['选项 --format <format> 不接受 terminal。', 'The option --format <format> does not take terminal.'],
      [`可用的：${formats.join('、')}`, `Allowed: ${formats.join(', ')}`],
    ],
    ['a missing argument', ['show'], ['缺少参数 id。', 'The argument id is missing.'], seeHelp('show')],
    ['a missing subject', ['explain'], ['缺少参数 subject。', 'The argument subject is missing.'], seeHelp('explain')],
    ['too many arguments', ['status', 'x'], ['参数太多。', 'Too many arguments.'], seeHelp('status')],
    ['two ids', ['show', 't01', 't02'], ['参数太多。', 'Too many arguments.'], seeHelp('show')],
    [
      'an unknown id',
      ['show', 't06.m99'],
      ['没有这个编号：t06.m99。', 'No such id: t06.m99.'],
      ['t06 下面有：t06.m1、t06.m2、t06.i1', 't06 has: t06.m1, t06.m2, t06.i1'],
    ],
    ...(['77', 't77', 't77.m1'] as const).map((typed): Wrong => [
      `an unknown task, ${typed}`,
      ['show', typed],
      [`没有这个编号：${typed}。`, `No such id: ${typed}.`],
      ['任务编号是 t01–t06。', 'Ids of tasks: t01 to t06.'],
    ]),
    [
      'an unknown task to filter by',
      ['status', '--task', 't07'],
      ['没有这个任务：t07。', 'No such task: t07.'],
      ['任务编号是 t01–t06。', 'Ids of tasks: t01 to t06.'],
    ],
    [
      'a half-year where there are quarters',
      ['report', '2024-h1'],
      ['没有这个报告期：2024-h1。', 'No such period: 2024-h1.'],
      ['是不是 2024-Q2？', 'Did you mean 2024-Q2?'],
    ],
    [
      'a day beside a period',
      ['show', 't01', '--period', '2024-Q2', '--as-of', '2024-01-01'],
      [
        '--period 按 2024-Q2 的截止日（2024-06-30）看，不能和 --as-of 一起用。',
        '--period looks from the cut-off of 2024-Q2 (2024-06-30) and does not go together with --as-of.',
      ],
      ['去掉 --period，或去掉 --as-of。', 'Leave out --period or --as-of.'],
    ],
    [
      'an output that nothing goes to',
      ['validate', '--output', 'x.txt', '--format', 'json=y.json'],
      [
        '各种格式都写明了自己的文件，--output x.txt 用不上。',
        'Every format names its own file: --output x.txt would not be used.',
      ],
      undefined,
    ],
    ...(['status', 'report', 'remind', 'ci', 'example', 'schema', 'owners'] as const).map((name): Wrong => [
      `an output that is empty, of ${name}`,
      [name, '--output='],
      ['选项 --output 后面要有值。', 'The option --output needs a value.'],
      undefined,
    ]),
    ...(['remind', 'ci', 'example'] as const).map((name): Wrong => [
      `stdout for files of ${name}`,
      [name, '--output', '-'],
      ['--output 写不到标准输出（-）。', '--output cannot go to stdout (-).'],
      ['写明一个文件夹。', 'Name a folder.'],
    ]),
    [
      'a comment among the log',
      ['ci', '--comment', '-'],
      ['--comment 写不到标准输出（-）。', '--comment cannot go to stdout (-).'],
      ['写明一个文件。', 'Name a file.'],
    ],
    [
      'bytes for stdout',
      ['report', '2024-Q2', '--format', 'docx', '--output', '-'],
      ['docx 要写入文件，不能显示在终端。', 'docx has to be written to a file.'],
      undefined,
    ],
    [
      'an unknown rule',
      ['explain', 'census-match'],
      ['没有这个编号、名称或规则：census-match。', 'No such id, name or rule: census-match.'],
      ['是不是 census-matches？', 'Did you mean census-matches?'],
    ],
    [
      'an unknown kind',
      ['list', 'task'],
      ['没有这个类别：task。', 'No such kind: task.'],
      ['是不是 tasks？', 'Did you mean tasks?'],
    ],
    ['an unknown period', ['report', '2024-Q5'], ['没有这个报告期：2024-Q5。', 'No such period: 2024-Q5.'], undefined],
    [
      'a period that nobody named yet',
      ['report', '--as-of', '2024-01-15'],
      ['截至 2024-01-15 还没有截止的报告期。', 'No period is closed as of 2024-01-15.'],
      undefined,
    ],
    [
      'a path that holds nothing',
      ['validate', '2025'],
      ['工作区里没有这个 YAML 文件或文件夹：2025。', 'The workspace has no such YAML file or folder: 2025.'],
      undefined,
    ],
    [
      'a date that is none',
      ['status', '--as-of', '2024-02-30'],
      ['--as-of 不是有效的日期：2024-02-30。', '--as-of is not a date: 2024-02-30.'],
      ['写成 2024-06-30。', 'Write it as 2024-06-30.'],
    ],
  ])('%s', async (_what, args, [zh, en], hint) => {
    for (const [language, sentence, way] of [
      ['zh-CN', zh, hint?.[0]],
      ['en', en, hint?.[1]],
    ] as const) {
      const { exitCode, stdout, stderr, said } = await runIn({ ...world, env: { DUBAN_LANG: language } }, args);
      expect({ exitCode, stdout, said }).toEqual({ exitCode: 2, stdout: '', said: '' });
      expect(stderr.split('\n')[0]).toBe(`duban: ${sentence}`);
      if (way !== undefined) expect(stderr).toBe(`duban: ${sentence}\n  ${way}\n`);
      expect(stderr.split('\n').length).toBeLessThanOrEqual(3);
    }
  });

  it.each([
    '',
    'x',
    '2024',
    '2024-13-01',
    '2024-00-10',
    '20241012',
    '昨天',
    '2024-10-12T00:00',
    '2024-10',
    '12/10/2024',
    '-1',
  ])('takes no date like %j', async (typed) => {
    const { exitCode, stdout, stderr } = await runIn(world, ['status', `--as-of=${typed}`]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(`duban: --as-of 不是有效的日期：${typed}。\n  写成 2024-06-30。\n`);
  });

  it.each(['fr', '', 'zh', 'english'])('takes no language like %j', async (typed) => {
    const { exitCode, stderr } = await runIn(world, ['status', `--lang=${typed}`]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('可用的：zh-CN、en');
  });

  it('never suggests what was typed', async () => {
    for (const args of [['--data', 'x', 'status'], ['--as-of=2024-01-01'], ['status', '-W']]) {
      const { exitCode, stderr } = await runIn({}, args);
      expect(exitCode).toBe(2);
      expect(stderr).not.toContain('是不是');
    }
  });

  it('prints what was typed without letting it steer the terminal', async () => {
    const hostile = '\u001b[31m\u009b1m\u202e\u0007\r';
    const calls = [
      ['status', '--task', hostile],
      ['status', '--as-of', hostile],
      ['status', '--data', hostile],
      ['status', '--format', hostile],
      ['status', `--${hostile}`],
      ['show', hostile],
      ['explain', hostile],
      [hostile],
    ];
    for (const args of calls) {
      const { exitCode, stdout, stderr } = await runIn(world, args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(stderr).toContain(String.raw`\u{1b}[31m`);
    }
  });
});

it('a rule misspelt is told with the one that was meant, also where there is no plan', async () => {
  const { exitCode, stderr } = await runIn({ workspaces: {} }, ['explain', 'title-breif', '--lang', 'en']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('No such rule: title-breif.\n  Did you mean title-brief?');
});
