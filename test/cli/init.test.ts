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
const tool = ['--tool', 'https://files.example/duban-9.8.7.tgz'];
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
    await dubanIn(['init', join(top, 'plan-data'), '--platform', 'gitlab', ...tool]);
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
    await dubanIn(['init', some, '--platform', 'jenkins,github', '--platform', 'gitee', ...tool]);
    expect(filesIn(some)).toEqual(
      expect.arrayContaining([
        '.github/workflows/duban-comment.yml',
        '.github/workflows/duban.yml',
        '.workflow/duban.yml',
        'Jenkinsfile',
      ]),
    );
    expect(readFileSync(join(some, 'Jenkinsfile'), 'utf8')).toContain(tool[1]);
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
    expect((await dubanIn(['init', at, '--platform', 'github', '--year', '2025', ...tool])).exitCode).toBe(2);
    expect(filesIn(at)).toEqual(before);
    const added = await dubanIn(['init', at, '--platform', 'github', ...tool]);
    expect(added).toMatchObject({ exitCode: 0, stderr: '' });
    expect(added.stdout).toMatch(/^Written:\n {2}\S.*duban\.yml\n {2}\S.*duban-comment\.yml\nNext:\n/);
    expect(filesIn(at)).toEqual(
      [...before, '.github/workflows/duban-comment.yml', '.github/workflows/duban.yml'].toSorted(),
    );
    const twice = await dubanIn(['init', at, '--platform', 'github', ...tool]);
    expect(twice.stdout).toMatch(/^There already/);
  });
});

describe('what a new workspace holds', () => {
  it.each(['zh-CN', 'en'])(
    'a return to copy in %s that is right as it stands, and a ladder for remind',
    async (language) => {
      const at = fresh();
      await dubanIn(['init', at, '--year', '2026', '--lang', language]);
      const page = readFileSync(join(at, '2026/returns/README.md'), 'utf8');
      const [, sample = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
      writeFiles(at, { '2026/returns/2026-Q1/reporter.yaml': sample });
      const checked = await dubanIn(['validate', '--data', at, '--severity', 'info', '--format', 'json']);
      expect(JSON.parse(checked.stdout)).toMatchObject({ diagnostics: [], census: { plans: [{ returns: 1 }] } });
      expect(await dubanIn(['remind', '--data', at, '--as-of', '2026-12-31'])).toMatchObject({
        exitCode: 0,
        stderr: '',
      });
      rmSync(join(at, 'escalation.yaml'));
      const { exitCode, stderr } = await dubanIn(['remind', '--data', at, '--lang', language]);
      expect(exitCode).toBe(2);
      writeFiles(at, { 'escalation.yaml': stderr.slice(stderr.indexOf('# yaml-language-server')) });
      expect(await dubanIn(['remind', '--data', at, '--as-of', '2026-12-31'])).toMatchObject({
        exitCode: 0,
        stderr: '',
      });
    },
  );

  it.each([
    [['duban@9.8.7'], '从软件源安装 duban@9.8.7', '不是本项目的'],
    [['https://files.example/duban.tgz'], 'https://files.example/duban.tgz', '安装 duban'],
  ])('pipelines that install %j, which is said', async ([named = ''], ...said) => {
    const { stdout } = await dubanIn(['init', fresh(), '--platform', 'gitee', '--tool', named]);
    for (const words of said) expect(stdout).toContain(words);
  });
});

describe('a folder that no workspace fits in', () => {
  it.each<readonly [files: readonly string[], isRefused: boolean]>([
    [['docker-compose.yml'], true],
    [['k8s/deploy/service.yaml'], true],
    [['roles/tasks/main.yml'], true],
    [['.gitlab-ci.yml', '.github/workflows/x.yml', 'node_modules/x/y.yaml', 'README.md'], false],
    [['organizations.yaml', '2025/plan.yaml', '2025/tasks/01.yaml'], false],
  ])('%j: %s', async (files, isRefused) => {
    const at = fresh();
    writeFiles(at, Object.fromEntries(files.map((path) => [path, ''])));
    const before = filesIn(at);
    const { exitCode, stderr } = await dubanIn(['init', at]);
    expect(exitCode).toBe(isRefused ? 2 : 0);
    if (!isRefused) return;
    expect(stderr).toContain(files[0]);
    expect(stderr).toContain(`duban init "${at}/plan-data"`);
    expect(filesIn(at)).toEqual(before);
  });

  it('inside of another workspace', async () => {
    const at = fresh();
    await dubanIn(['init', at]);
    const before = filesIn(at);
    for (const args of [
      ['init', join(at, 'new/one')],
      ['example', '--output', join(at, 'example')],
    ]) {
      const { exitCode, stderr } = await dubanIn(args);
      expect({ exitCode, isTold: stderr.includes(`在工作区 ${at} 里面`) }).toEqual({ exitCode: 2, isTold: true });
    }
    expect(filesIn(at)).toEqual(before);
  });
});

describe('wrong usage writes nothing', () => {
  it.each([
    [['--year', '26'], '--year 不是年份：26'],
    [['--platform', 'gihub'], '是不是 github'],
    [['--platform', 'none,github'], '--platform none'],
    [['--name', 'a\u202eb'], '--name 不能这样写'],
    [['--name', ''], '--name 不能这样写'],
    // What stands under the name in the public registry is a stranger's.
    [['--platform', 'github'], '要用 --tool 指明流水线安装哪个软件包'],
    [['--platform', 'github', '--tool', 'duban@latest'], '--tool 要指明一个固定的版本'],
    [['--platform', 'github', '--tool', '-g'], '--tool 要指明一个固定的版本'],
    [['--platform', 'github', '--tool', 'duban@1.0.0 && id'], '--tool 要指明一个固定的版本'],
    // It would have to be built where it is installed, which runs no scripts.
    [['--platform', 'github', '--tool', `git+https://h/x#${'a'.repeat(40)}`], '--tool 要指明一个固定的版本'],
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
