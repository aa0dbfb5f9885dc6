// `duban init`: a workspace that is right at once, in an empty folder, in a repository, beside files that are there.
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { git } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { temporaryFolder, writeFiles } from './program.ts';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = temporaryFolder('duban-init-');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fresh = (): string => join(folder, `计划 ${(count += 1)}`);
const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.git/'))
    .toSorted();

describe('a new workspace', () => {
  it.each([
    ['zh-CN', '2026', undefined, []],
    ['en', '2026', undefined, ['--lang', 'en']],
    ['zh-CN', '2024', '甲市 "工作": #1', ['--year', '2024']],
    ['en', '2099', "it's: {a}", ['--lang', 'en', '--year', '2099']],
  ])('in %s of %s, named %s, has no finding of any severity', async (language, year, name, options) => {
    const at = fresh();
    const named = name === undefined ? [] : ['--name', name];
    const { exitCode, stdout, stderr } = await dubanIn(['init', at, ...options, ...named]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const checked = await dubanIn(['validate', '--data', at, '--format', 'json']);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      summary: { errors: 0, warnings: 0, infos: 0 },
      diagnostics: [],
    });
    const plan = parse(readFileSync(join(at, year, 'plan.yaml'), 'utf8'));
    expect(plan).toMatchObject({ id: year, year: Number(year), simulated: true });
    const settings = parse(readFileSync(join(at, 'duban.yaml'), 'utf8'));
    expect(settings).toMatchObject({ language, format: 1 });
    expect(settings.name).toBe(
      name ?? (language === 'en' ? '(to be replaced) name of the workspace' : '（待填）工作区名称'),
    );
    expect(filesIn(at).includes(`calendar/${year}.yaml`)).toBe(year === '2024');
    expect(stdout.includes(`calendar/${year}.yaml`)).toBe(true);
    expect((await dubanIn(['status', '--data', at])).stdout).toContain('示例数据');
    expect((await dubanIn(['fmt', '--check', '--data', at])).exitCode).toBe(0);
  });

  it('maps every kind of data file to the schema that lies in it, from the top of the repository', async () => {
    const top = fresh();
    mkdirSync(top);
    git(top, 'init', '-q');
    await dubanIn(['init', join(top, 'plan-data'), '--platform', 'gitlab']);
    const schemas = readdirSync(join(top, 'plan-data/schemas'));
    const settings = JSON.parse(readFileSync(join(top, '.vscode/settings.json'), 'utf8'));
    expect(Object.keys(settings['yaml.schemas']).toSorted()).toEqual(
      schemas.map((name) => `./plan-data/schemas/${name}`).toSorted(),
    );
    expect(settings['yaml.schemas']['./plan-data/schemas/task.schema.json']).toEqual(['plan-data/*/tasks/*.yaml']);
    expect(parse(readFileSync(join(top, '.gitlab-ci.yml'), 'utf8')).duban.variables.DUBAN_DATA).toBe('plan-data');
    const task = readFileSync(join(top, 'plan-data/2026/tasks/01-placeholder.yaml'), 'utf8');
    expect(task).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/task\.schema\.json$/m);
  });

  it('writes the pipelines that are named, and none without', async () => {
    const [some, none] = [fresh(), fresh()];
    await dubanIn(['init', some, '--platform', 'jenkins,github', '--platform', 'gitee']);
    expect(filesIn(some)).toEqual(
      expect.arrayContaining([
        '.github/workflows/duban-comment.yml',
        '.github/workflows/duban.yml',
        '.workflow/duban.yml',
        'Jenkinsfile',
      ]),
    );
    expect(readFileSync(join(some, 'Jenkinsfile'), 'utf8')).toContain('duban@9.8.7');
    await dubanIn(['init', none, '--platform', 'none']);
    expect(filesIn(none).some((name) => /github|workflow|gitlab|Jenkins|pre-commit/.test(name))).toBe(false);
  });

  it('is not written over what is there, links included, and says so', async () => {
    const at = fresh();
    writeFiles(at, { 'organizations.yaml': 'mine\n', '.editorconfig': 'mine\n' });
    symlinkSync('nowhere', join(at, '.gitattributes'));
    const { exitCode, stdout } = await dubanIn(['init', at]);
    expect(exitCode).toBe(0);
    const left = stdout.slice(stdout.indexOf('没有改动'));
    for (const name of ['organizations.yaml', '.editorconfig', '.gitattributes']) expect(left).toContain(name);
    expect(readFileSync(join(at, 'organizations.yaml'), 'utf8')).toBe('mine\n');
    expect(filesIn(at)).not.toContain('.gitattributes');
  });
});

it('takes an empty word for the current folder, where this repository has a workspace', async () => {
  const { exitCode, stderr } = await dubanIn(['init', '']);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('plan-data 已经是工作区');
});

describe('a workspace that is there', () => {
  it('is left alone without a platform, and gets its pipelines with one', async () => {
    const at = fresh();
    await dubanIn(['init', at, '--lang', 'en']);
    const before = filesIn(at);
    const again = await dubanIn(['init', at]);
    expect(again).toMatchObject({ exitCode: 2, stdout: '' });
    expect(again.stderr).toContain('已经是工作区');
    expect((await dubanIn(['init', at, '--platform', 'github', '--year', '2025'])).exitCode).toBe(2);
    expect(filesIn(at)).toEqual(before);
    const added = await dubanIn(['init', at, '--platform', 'github']);
    expect(added).toMatchObject({ exitCode: 0, stderr: '' });
    expect(added.stdout).toMatch(/^Written:\n {2}\S.*duban\.yml\n {2}\S.*duban-comment\.yml\nNext:\n/);
    expect(filesIn(at)).toEqual(
      [...before, '.github/workflows/duban-comment.yml', '.github/workflows/duban.yml'].toSorted(),
    );
    const twice = await dubanIn(['init', at, '--platform', 'github']);
    expect(twice.stdout).toMatch(/^There already/);
  });
});

describe('wrong usage writes nothing', () => {
  it.each([
    [['--year', '26'], '--year 不是年份：26'],
    [['--platform', 'gihub'], '是不是 github'],
    [['--platform', 'none,github'], '--platform none'],
    [['--name', 'a\u202eb'], '--name 不能这样写'],
    [['--name', ''], '--name 不能这样写'],
    [['--platform', 'github', '--tool', 'duban@latest'], '--tool 要指明一个固定的版本'],
    [['--platform', 'github', '--tool', '-g'], '--tool 要指明一个固定的版本'],
    [['--platform', 'github', '--tool', 'duban@1.0.0 && id'], '--tool 要指明一个固定的版本'],
    [['--platform', 'github', '--tool', 'git+https://h/x#main'], '--tool 要指明一个固定的版本'],
  ] as const)('%j', async (options, sentence) => {
    const at = fresh();
    const { exitCode, stdout, stderr } = await dubanIn(['init', at, ...options]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder)).not.toContain(at.slice(folder.length + 1));
  });

  it.each([["it's"], ['$(id)'], ['a${{ b }}'], ['a"b'], ['a\nb']])(
    'a folder that pipelines would read otherwise: %j',
    async (name) => {
      const top = fresh();
      mkdirSync(top);
      git(top, 'init', '-q');
      const { exitCode, stderr } = await dubanIn(['init', join(top, name), '--platform', 'jenkins']);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('流水线里写不了这个文件夹名');
    },
  );

  it('a file where a folder is to be', async () => {
    const at = fresh();
    writeFileSync(at, '');
    const { exitCode, stderr } = await dubanIn(['init', at]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('写不了');
  });
});
