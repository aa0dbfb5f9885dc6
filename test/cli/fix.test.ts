// `duban validate --fix`: what is mended and written, what is left alone and why, and the patch of --dry-run.
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../src/commands/command.ts';
import { type Workspace, openWorkspace } from '../../src/commands/shared/common.ts';
import { mendWorkspace, mendsAsPatch } from '../../src/commands/validate/mending.ts';
import type { Finding, Fix } from '../../src/model/diagnostic.ts';
import type { Replacement, World } from '../../src/model/world.ts';
import type { Checked } from '../../src/pipeline.ts';
import type { Files } from '../support/workspace.ts';
import { realPlan, runIn, worldOf } from './fake-world.ts';

const task = '2024/tasks/03-class-teachers.yaml';
const plan = '2024/plan.yaml';
const textOf = (file: string): string => realPlan[file] ?? '';

/** The title before the id, and a blank behind it. */
const untidy = textOf(task).replace(/^(id: .*)\n([^]*?)^(title: .*)$/m, '$3  \n$2$1');
const withUntidy: Files = { ...realPlan, [task]: untidy };

describe('validate --fix', () => {
  it('puts keys in order, takes off blanks at line ends, and says so', async () => {
    expect(untidy).not.toBe(textOf(task));
    const ran = await runIn({ workspaces: { here: withUntidy } }, ['validate', '--fix']);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', said: '已改1个文件中的2处。\n' });
    expect(ran.stdout).toContain('没有错误和警告');
    expect([...ran.written]).toEqual([[`here/${task}`, textOf(task)]]);
    const english = await runIn({ workspaces: { here: withUntidy } }, ['validate', '--fix', '--lang', 'en']);
    expect(english.said).toBe('Mended 2 place(s) in 1 file(s).\n');
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['no line end at the end', (text: string) => text.replace(/\n$/, '')],
    ['odd spacing', (text: string) => text.replace('number: ', 'number:    ').replace('section', '\n\n\nsection')],
  ])('keeps %s', async (_what, made) => {
    const ran = await runIn({ workspaces: { here: { ...realPlan, [task]: made(untidy) } } }, ['validate', '--fix']);
    expect(ran.written.get(`here/${task}`)).toBe(made(textOf(task)));
  });

  it('writes nothing where nothing is to be mended', async () => {
    const ran = await runIn({ workspaces: { here: realPlan } }, ['validate', '--fix']);
    expect(ran).toMatchObject({ exitCode: 0, said: '没有可以自动改的地方。\n' });
    expect(ran.written.size).toBe(0);
  });

  it('reports what remains, in machine formats too', async () => {
    const broken = { ...withUntidy, [plan]: textOf(plan).replace(/tasks: \d+/, 'tasks: 77') };
    const ran = await runIn({ workspaces: { here: broken } }, ['validate', '--fix', '--format', 'json']);
    expect(ran.exitCode).toBe(1);
    expect(JSON.parse(ran.stdout)).toMatchObject({ summary: { errors: 1 } });
    expect([...ran.written.keys()]).toEqual([`here/${task}`]);
  });

  it('mends only in the paths that were named, and only what rules that were named ask for', async () => {
    for (const args of [['2024/plan.yaml'], ['2024/returns'], ['--rule', 'census-matches']])
      expect((await runIn({ workspaces: { here: withUntidy } }, ['validate', '--fix', ...args])).written.size).toBe(0);
    for (const args of [[task], ['2024/tasks'], ['2024/plan.yaml', task]])
      expect((await runIn({ workspaces: { here: withUntidy } }, ['validate', '--fix', ...args])).written.size).toBe(1);
  });

  it('leaves a file alone that cannot be read', async () => {
    for (const bad of [
      'title: [  \nid: t03  \n',
      `<<<<<<< ours\n${untidy}`,
      `${untidy}x: &a 1  \n`,
      `${'? '.repeat(300)}  \n`,
    ]) {
      const ran = await runIn({ workspaces: { here: { ...realPlan, [task]: bad } } }, ['validate', '--fix']);
      expect(ran.exitCode).toBe(1);
      expect(ran.written.size).toBe(0);
    }
  });

  it('leaves YAML alone that is not of the plan', async () => {
    const ran = await runIn({ workspaces: { here: { ...realPlan, 'other/x/y/z/w.yaml': 'b: 1  \na: 2\n' } } }, [
      'validate',
      '--fix',
    ]);
    expect(ran.written.size).toBe(0);
  });
});

describe('validate --fix --dry-run', () => {
  it('shows the patch and writes nothing', async () => {
    const ran = await runIn({ workspaces: { here: withUntidy } }, ['validate', '--fix', '--dry-run']);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '', said: '' });
    expect(ran.written.size).toBe(0);
    expect(ran.stdout).toMatch(
      /^--- a\/here\/2024\/tasks\/03-class-teachers.yaml\n\+\+\+ b\/here\/2024\/tasks\/03-class-teachers.yaml\n@@ -1,/,
    );
    expect(ran.stdout).toMatch(/^-title: .* {2}$/m);
  });

  it('exits as it would be after the mends', async () => {
    const broken = { ...withUntidy, [plan]: textOf(plan).replace(/tasks: \d+/, 'tasks: 77') };
    const ran = await runIn({ workspaces: { here: broken } }, ['validate', '--fix', '--dry-run']);
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toMatch(/^--- a/);
  });

  it('sends findings into files all the same', async () => {
    const ran = await runIn({ workspaces: { here: withUntidy } }, [
      'validate',
      '--fix',
      '--dry-run',
      '--format',
      'json=x.json',
    ]);
    expect([...ran.written.keys()]).toEqual(['x.json']);
    expect(ran.stdout).toMatch(/^--- a/);
  });

  it('is byte for byte into a pipe, and steers no terminal', async () => {
    const hostile = { ...realPlan, [task]: untidy.replaceAll('\n', '\r\n') };
    const args = ['validate', '--fix', '--dry-run'];
    const piped = await runIn({ workspaces: { here: hostile } }, args);
    expect(piped.stdout).toContain('\r\n');
    const shown = await runIn(
      { workspaces: { here: hostile }, instead: { terminal: { isTty: true, columns: 80, color: true } } },
      args,
    );
    expect(shown.stdout).not.toContain('\r');
    expect(shown.stdout).toContain('\u001b[32m+');
    expect(shown.stdout).toContain('\u001b[31m-title');
  });

  it('needs --fix', async () => {
    expect(await runIn({ workspaces: { here: realPlan } }, ['validate', '--dry-run'])).toMatchObject({
      exitCode: 2,
      stderr: 'duban: --dry-run 要同 --fix 一起用。\n  写成 duban validate --fix --dry-run\n',
    });
  });
});

describe('files that cannot be written', () => {
  const other = '2024/tasks/01-labour-education.yaml';
  const two: Files = { ...withUntidy, [other]: `${textOf(other).trimEnd()}  \n` };
  const failing =
    (...results: ReturnType<World['replaceTexts']>): World['replaceTexts'] =>
    () =>
      results;
  it.each<readonly [what: string, replaceTexts: World['replaceTexts'], zh: string, en: string]>([
    [
      'no permission, the other not touched',
      failing({ kind: 'failed', code: 'EACCES' }, { kind: 'kept' }),
      `没有写：${other}（没有权限，EACCES）；另外1个文件也没有动。`,
      `Not written: ${other} (no permission, EACCES); the other 1 file(s) were not touched either.`,
    ],
    [
      'changed since it was read, the other written',
      failing({ kind: 'written' }, { kind: 'changed' }),
      `没有写：${task}（检查后被别人改过）；另外1个文件已写好。`,
      `Not written: ${task} (changed since it was read); the other 1 file(s) were written.`,
    ],
    [
      'a full disk',
      failing({ kind: 'failed', code: 'ENOSPC' }, { kind: 'failed', code: 'ENOSPC' }),
      `没有写：${other}（磁盘已满，或超出配额，ENOSPC）、${task}（磁盘已满，或超出配额，ENOSPC）；没有别的文件要写。`,
      `Not written: ${other} (the disk is full, or the quota used up, ENOSPC), ${task} (the disk is full, or the quota used up, ENOSPC); there was no other file to write.`,
    ],
  ])('%s', async (_what, replaceTexts, zh, en) => {
    for (const [language, sentence] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const ran = await runIn({ workspaces: { here: two }, instead: { replaceTexts } }, [
        'validate',
        '--fix',
        '--lang',
        language,
      ]);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '', said: '' });
      expect(ran.stderr.split('\n')[0]).toBe(`duban: ${sentence}`);
    }
  });

  it('are handed over with the bytes that were read', async () => {
    const asked: Replacement[] = [];
    const replaceTexts: World['replaceTexts'] = (replacements) => {
      asked.push(...replacements);
      return replacements.map(() => ({ kind: 'written' }));
    };
    await runIn({ workspaces: { here: withUntidy }, instead: { replaceTexts } }, ['validate', '--fix']);
    expect(asked.map(({ path, before, text }) => [path, new TextDecoder().decode(before), text])).toEqual([
      [`here/${task}`, untidy, textOf(task)],
    ]);
  });
});

/** Mends hung on findings by hand: by rule and pointer. */
type Hung = Readonly<Record<string, Fix>>;

async function opened(files: Files, hung: Hung): Promise<Workspace & { readonly said: readonly string[] }> {
  const { world, said } = worldOf({ workspaces: { here: files } });
  const input: CommandInput = { world, version: '1', language: 'en', languageAsked: true, words: [], options: {} };
  const workspace = await openWorkspace(input);
  const hang = (checked: Checked): Checked => ({
    ...checked,
    all: checked.all.map((finding): Finding => {
      const fix = hung[`${finding.rule} ${finding.place.pointer}`];
      return fix === undefined ? finding : { ...finding, fix };
    }),
  });
  return {
    ...workspace,
    said,
    checked: hang(workspace.checked),
    check: async (sources) => hang(await workspace.check(sources)),
  };
}

describe('mends that findings carry', () => {
  const everything = (): boolean => true;
  const wrongNumber = textOf(task).replace(/^number: (\d+)$/m, 'number: "$1"');
  const number = /^number: (\d+)$/m.exec(textOf(task))?.[1] ?? '';

  it('make a file readable again', async () => {
    const workspace = await opened(
      { ...realPlan, [task]: wrongNumber },
      { 'shape-type /number': { kind: 'value', text: number } },
    );
    expect(workspace.checked.all.map(({ rule }) => rule)).toContain('shape-type');
    const mending = await mendWorkspace(workspace, everything, false);
    expect(mending).toMatchObject({ places: 1 });
    expect([...mending.texts]).toEqual([[task, textOf(task)]]);
    expect(mending.workspace.checked.all.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(await mendsAsPatch(workspace, mending)).toContain(`-number: "${number}"\n+number: ${number}\n`);
  });

  it('of many files are tried half by half, not one by one, where one of them would bring a new finding', async () => {
    const tasks = Object.keys(realPlan).filter((path) => path.startsWith('2024/tasks/') && path !== task);
    const blanks = tasks.map((path) => [path, `${textOf(path).trimEnd()}  \n`] as const);
    const files = { ...realPlan, ...Object.fromEntries(blanks), [task]: wrongNumber };
    const workspace = await opened(files, { 'shape-type /number': { kind: 'value', text: '"x"' } });
    let checks = 0;
    const check: Workspace['check'] = async (sources) => {
      checks += 1;
      return workspace.check(sources);
    };
    const mending = await mendWorkspace({ ...workspace, check }, everything, false);
    expect([...mending.texts.keys()].toSorted()).toEqual(tasks.toSorted());
    expect(workspace.said).toEqual([`Left ${task} as it was: mending it would bring a new problem.\n`]);
    expect(tasks.length).toBe(19);
    expect(checks).toBeLessThan(14);
  });

  it('are dropped where they would bring a new finding, and the others are kept', async () => {
    const workspace = await opened(
      { ...realPlan, [task]: wrongNumber, [plan]: `${textOf(plan).trimEnd()}  \n` },
      { 'shape-type /number': { kind: 'value', text: '"x"' } },
    );
    const mending = await mendWorkspace(workspace, everything, false);
    expect([...mending.texts.keys()]).toEqual([plan]);
    expect(workspace.said).toEqual([`Left ${task} as it was: mending it would bring a new problem.\n`]);
  });

  it('may bring to light what a file that could not be read had hidden', async () => {
    const hidden = wrongNumber.replace(/^section: .*$/m, 'section: s9');
    const workspace = await opened(
      { ...realPlan, [task]: hidden },
      { 'shape-type /number': { kind: 'value', text: number } },
    );
    const mending = await mendWorkspace(workspace, everything, false);
    expect([...mending.texts.keys()]).toEqual([task]);
    expect(mending.workspace.checked.all.map(({ rule }) => rule)).toContain('section-registered');
  });

  it('are made again until nothing is left, but not for ever', async () => {
    const mends: Fix = { kind: 'value', text: `'${number}'` };
    const again: Fix = { kind: 'value', text: `"${number}"` };
    let turn = 0;
    const workspace = await opened({ ...realPlan, [task]: wrongNumber }, {});
    const flip = (checked: Checked): Checked => {
      turn += 1;
      return { ...checked, all: checked.all.map((finding) => ({ ...finding, fix: turn % 2 === 0 ? again : mends })) };
    };
    const check: Workspace['check'] = async (sources) => flip(await workspace.check(sources));
    const mending = await mendWorkspace({ ...workspace, checked: flip(workspace.checked), check }, everything, true);
    expect(mending.places).toBe(5);
  });
});
