// What `status` selects: filters as people type them, and the exit code of --fail-on within the selection.
import { describe, expect, it } from 'vitest';
import { lightsByUrgency } from '../../src/lib/lights.ts';
import { languages, wordsOf } from '../../src/messages/index.ts';
import { everyLight, realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

interface Part {
  readonly id: string;
  readonly status: string;
  readonly light: string;
}

interface Status {
  readonly totals: Readonly<Record<string, unknown>>;
  readonly tasks: readonly (Part & {
    readonly section: string;
    readonly commitments: readonly (Part & { readonly due: string | null })[];
    readonly indicators: readonly Part[];
  })[];
}

const simulated = { workspaces: { here: everyLight } };

async function statusOf(...args: readonly string[]): Promise<Status> {
  const { exitCode, stdout, stderr } = await runIn(simulated, ['status', '--format', 'json', ...args]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(faultsOf('status', stdout)).toEqual([]);
  return JSON.parse(stdout);
}

const partsOf = (status: Status): readonly Part[] =>
  status.tasks.flatMap((task) => [...task.commitments, ...task.indicators]);
const selected = async (...args: readonly string[]): Promise<readonly string[]> =>
  partsOf(await statusOf(...args)).map((part) => part.id);

const all = partsOf(await statusOf());
const early = partsOf(await statusOf('--as-of', '2024-02-15'));

describe('the plan with every light', () => {
  it('has every light, and between two days every status', () => {
    expect(new Set(all.map((part) => part.light))).toEqual(new Set(lightsByUrgency));
    const seen = new Set([...all, ...early].map((part) => part.status));
    expect(seen).toEqual(new Set(Object.keys(wordsOf('en').statuses)));
  });
});

describe('--organization', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    'medical-college': ['medical-college', '示例医科职业学院', '医科学院', '卫校', '示例卫生学校', '医科'],
    'forestry-school': ['forestry-school', '示例林业学校', '林校', '林业'],
    'city-edu': ['city-edu', '示例市教育局', '市教育局'],
  };
  it.each(Object.entries(names))('%s goes by each of its names', async (id, known) => {
    const shown = await selected('--organization', id);
    expect(shown).not.toEqual([]);
    expect(shown.length).toBeLessThan(all.length);
    for (const name of known) expect(await selected('--organization', name), name).toEqual(shown);
  });

  it('is led, supported and reported work', async () => {
    expect(await selected('--organization', '市教育局')).toEqual(['t01.m3']);
    expect(await selected('--organization', '林校', '--section', '二')).toEqual([
      't03.m1',
      't04.m1',
      't04.i1',
      't05.m2',
      't06.i1',
    ]);
  });

  it('takes groups, lists with any comma, and repeated options', async () => {
    const both = await selected('--organization', 'medical-college,forestry-school');
    for (const args of [
      ['--organization', 'vocational-schools'],
      ['--organization', '职业院校'],
      ['--organization', '医科学院，林校'],
      ['--organization', '医科学院、 林校'],
      ['--organization', '林校', '--organization', '卫校'],
    ])
      expect(await selected(...args)).toEqual(both);
  });
});

describe('--section, --task and --due-by', () => {
  it.each(['s2', '2', '二', '促进就业创业'])('section %s', async (typed) => {
    const { tasks } = await statusOf('--section', typed);
    expect(tasks.map((task) => task.id)).toEqual(['t03', 't04', 't05', 't06']);
  });

  it.each(['t02', '2', '完成年度指标'])('task %s', async (typed) => {
    const { tasks } = await statusOf('--task', typed);
    expect(tasks.map((task) => task.id)).toEqual(['t02']);
  });

  it.each(['2024-07-31', '2024/7/31', '2024年7月31日'])('due by %s, that day included', async (typed) => {
    expect(await selected('--due-by', typed)).toEqual(['t01.m1', 't01.m3', 't02.i2', 't03.m1']);
    expect(await selected('--due-by', '2024-07-30')).toEqual(['t01.m1', 't02.i2', 't03.m1']);
  });

  it('all conditions must hold', async () => {
    expect(await selected('--section', '一', '--task', '3')).toEqual([]);
    expect(await selected('--light', '红', '--organization', '医科')).toEqual(['t01.m3', 't02.i2', 't02.i7']);
  });

  it('of the real plan: s3, 3 and 三 are one section, t08 and 8 one task', async () => {
    const ids = async (...args: readonly string[]): Promise<string> =>
      (await runIn({ workspaces: { here: realPlan } }, ['status', ...args])).stdout;
    expect(await ids('--section', '3')).toBe(await ids('--section', 's3'));
    expect(await ids('--section', '三')).toBe(await ids('--section', 's3'));
    expect(await ids('--task', '8')).toBe(await ids('--task', 't08'));
    expect(await ids('--organization', '沙县')).toBe(await ids('--organization', 'shaxian-edu'));
    expect(await ids('--organization', '梅列区')).toBe(await ids('--organization', 'sanyuan-edu'));
  });
});

const statuses = Object.keys(wordsOf('en').statuses).map((code) => [code] as const);
const wordFor = (words: object, code: string): string =>
  String(Object.entries(words).find(([key]) => key === code)?.[1]);

describe('--status', () => {
  it.each(statuses)('%s, by its code and its word in every language', async (code) => {
    const words = languages.map((language) => wordFor(wordsOf(language).statuses, code));
    for (const typed of [code, code.toUpperCase(), ...words]) {
      for (const [day, parts] of [['2024-10-12', all] as const, ['2024-02-15', early] as const]) {
        const expected = parts.filter((part) => part.status === code).map((part) => part.id);
        expect(await selected('--as-of', day, '--status', typed), typed).toEqual(expected);
      }
    }
  });

  it('takes several', async () => {
    const expected = all.filter((part) => ['overdue', 'missed'].includes(part.status)).map((part) => part.id);
    expect(await selected('--status', '逾期,missed')).toEqual(expected);
    expect(await selected('--status', 'overdue', '--status', '未达标')).toEqual(expected);
  });
});

describe('--light', () => {
  it.each(lightsByUrgency)('%s, by its code and its word, with or without 灯', async (code) => {
    const expected = all.filter((part) => part.light === code).map((part) => part.id);
    const chinese = wordsOf('zh-CN').lights[code];
    for (const typed of [code, code.toUpperCase(), chinese, `${chinese}灯`])
      expect(await selected('--light', typed), typed).toEqual(expected);
  });
});

describe('a filtered status', () => {
  it('counts what is selected, and keeps the light of the whole task', async () => {
    const status = await statusOf('--light', 'green');
    expect(status.totals).toMatchObject({ commitments: 5, indicators: 4, lights: { red: 0, green: 9 } });
    expect(status.tasks.find((task) => task.id === 't01')).toMatchObject({ light: 'red', status: 'overdue' });
  });

  it('says how much it shows, and that is all of it', async () => {
    const { stdout } = await runIn(simulated, ['status', '--light', 'red']);
    expect(stdout).toMatch(/按条件筛选：显示 ?3 ?项，共 ?28 ?项。/);
    for (const id of ['t01.m3', 't02.i2', 't02.i7']) expect(stdout).toContain(id);
    const english = await runIn(simulated, ['status', '--light', 'red', '--lang', 'en']);
    expect(english.stdout).toContain('Filtered: 3 of 28 items shown.');
  });
});

describe('what is not known', () => {
  it.each([
    ['--organization', 'forestry-schol', '没有这个单位：forestry-schol。', '是不是 forestry-school？'],
    ['--organization', '职业院效', '没有这个单位：职业院效。', '是不是 职业院校？'],
    [
      '--organization',
      '示例',
      '“示例”对应不止一个单位。',
      '例如 示例市教育局（city-edu）、示例医科职业学院（medical-college）',
    ],
    ['--organization', '火星', '没有这个单位：火星。', '可用的：city-edu、'],
    ['--section', 's22', '没有这个部分：s22。', '是不是 s2？'],
    ['--task', 't022', '没有这个任务：t022。', '是不是 t02？'],
    ['--task', '99', '没有这个任务：99。', '任务编号是 t01–t06。'],
    ['--status', 'overdew', '没有这个词：overdew。', '是不是 overdue？'],
    ['--status', '逾', '没有这个词：逾。', '是不是 逾期？'],
    ['--status', '红', '没有这个词：红。', ''],
    ['--light', 'reed', '没有这个词：reed。', '是不是 red？'],
    ['--light', '橙', '没有这个词：橙。', '可用的：红、黄、蓝、灰、绿'],
    ['--light', 'overdue', '没有这个词：overdue。', ''],
    ['--fail-on', 'reds', '没有这个词：reds。', '是不是 red？'],
    ['--due-by', '2024-06-31', '--due-by 不是有效的日期：2024-06-31。', '写成 2024-06-30。'],
    ['--plan', '2042', '没有这个计划：2042。', '是不是 2024？'],
  ])('%s %s', async (option, typed, sentence, hint) => {
    const { exitCode, stdout, stderr, said } = await runIn(simulated, ['status', option, typed]);
    expect({ exitCode, stdout, said }).toEqual({ exitCode: 2, stdout: '', said: '' });
    expect(stderr).toContain(hint === '' ? `duban: ${sentence}\n` : `duban: ${sentence}\n  ${hint}`);
  });

  it.each(['--organization', '--section', '--task', '--status', '--light', '--fail-on'])(
    '%s with nothing in it is refused, not taken for anything',
    async (option) => {
      for (const typed of ['', ' ', ',', '，、']) {
        const { exitCode, stderr } = await runIn(simulated, ['status', option, typed]);
        expect({ exitCode, stderr }, typed).toEqual({ exitCode: 2, stderr: `duban: 选项 ${option} 后面要有值。\n` });
      }
    },
  );
});

describe('--fail-on', () => {
  it.each([
    [1, ['red']],
    [1, ['红']],
    [1, ['红灯']],
    [1, ['overdue,missed']],
    [1, ['逾期']],
    [1, ['green']],
    [1, ['closed', '--task', '1']],
    [0, ['not-due']],
    [1, ['not-due', '--as-of', '2024-02-15']],
    [0, ['red', '--as-of', '2024-02-15']],
    [0, ['red', '--section', '二']],
    [1, ['yellow', '--section', '二']],
    [0, ['missed', '--light', 'yellow']],
    [1, ['missed', '--light', 'red']],
    [0, ['red', '--organization', '林校']],
    [1, ['red', '--fail-on', 'not-due']],
  ])('is %i for %j', async (code, args) => {
    for (const format of ['terminal', 'markdown', 'json']) {
      const { exitCode, stdout, stderr } = await runIn(simulated, ['status', '--format', format, '--fail-on', ...args]);
      expect({ exitCode, stderr }).toEqual({ exitCode: code, stderr: '' });
      expect(stdout).not.toBe('');
    }
  });

  it('looks at commitments and indicators, not at the light a task has from its other parts', async () => {
    expect((await runIn(simulated, ['status', '--task', '1', '--light', 'green', '--fail-on', 'red'])).exitCode).toBe(
      0,
    );
  });
});
