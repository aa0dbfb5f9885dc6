// A pack proven from a real repository by the built program: altered data, other commits, no git, any time zone and locale.
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { byText } from '../../src/lib/by-text.ts';
import { runGit } from '../support/git-folder.ts';
import { everyLight } from './fake-world.ts';
import { type Ended, type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let program: Program;
let folder: string;

beforeAll(() => {
  program = buildProgram();
});

afterAll(() => {
  program.remove();
});

const git = (...args: readonly string[]): string => runGit(folder, args);

const commit = (): void => {
  git('add', '-A', 'plan');
  git('commit', '--quiet', '-m', 'data');
};

/** A repository whose workspace lies in a folder of it, with a Chinese name and a blank beside it. */
beforeEach(() => {
  folder = temporaryFolder('督办 核验-');
  writeFiles(join(folder, 'plan'), everyLight);
  writeFileSync(join(folder, '说明 文件.md'), '别的文件\n');
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'data');
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

const duban = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  program.run([...args, '--data', 'plan'], { cwd: folder, env });
const report = async (output = 'out', env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  duban(['report', '2024-Q3', '--format', 'all', '--output', output], env);

const receiptOf = (output = 'out'): { commit?: string; clean?: boolean } => {
  const receipt: { commit?: string; clean?: boolean } = JSON.parse(
    readFileSync(join(folder, output, 'receipt.json'), 'utf8'),
  );
  return { ...(receipt.commit === undefined ? {} : { commit: receipt.commit }), clean: receipt.clean ?? false };
};

describe('the receipt', () => {
  it('names the commit, and says that the data is as committed whatever else is not', async () => {
    writeFileSync(join(folder, '说明 文件.md'), '改过\n');
    expect((await report()).code).toBe(0);
    expect(receiptOf()).toEqual({ commit: git('rev-parse', 'HEAD'), clean: true });
  });

  it.each([
    ['a file that was changed', () => appendFileSync(join(folder, 'plan/duban.yaml'), '# 改\n')],
    ['a file that is new', () => writeFiles(join(folder, 'plan'), { 'calendar/2030.yaml': 'year: 2030\n' })],
    ['a file that is gone', () => rmSync(join(folder, 'plan/2024/assignments.yaml'))],
  ])('says that there is %s', async (_what, change) => {
    change();
    await report();
    expect(receiptOf().clean).toBe(false);
  });

  it('takes a checkout with line ends of Windows for what was committed', async () => {
    const path = join(folder, 'plan/duban.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    await report();
    expect(receiptOf().clean).toBe(true);
  });

  it('is without a commit where nothing is committed, and where there is no git', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    await report('no-repository');
    git('init', '--quiet');
    await report('no-commit');
    await report('no-git', { PATH: '/nowhere' });
    for (const output of ['no-repository', 'no-commit', 'no-git']) expect(receiptOf(output)).toEqual({ clean: false });
    expect(readFileSync(join(folder, 'no-git/2024-Q3.md'), 'utf8')).toContain('未知：没有可读的 git 仓库');
  });

  it('runs no program that the repository names', async () => {
    const trap = `sh -c 'touch "${join(folder, 'trapped')}"'`;
    git('config', 'core.fsmonitor', trap);
    git('config', 'filter.evil.clean', trap);
    git('config', 'filter.evil.smudge', trap);
    git('config', 'diff.evil.textconv', trap);
    git('config', 'diff.external', trap);
    writeFileSync(join(folder, '.git/info/attributes'), '*.yaml filter=evil diff=evil\n');
    appendFileSync(join(folder, 'plan/duban.yaml'), '# 改\n');
    expect((await report()).code).toBe(0);
    expect((await duban(['verify', 'out'])).code).toBe(0);
    expect(readdirSync(folder)).not.toContain('trapped');
  });
});

describe('verify', () => {
  it('proves a pack from its commit when the data has moved on, and leaves everything as it is', async () => {
    await report();
    const { commit: made = '' } = receiptOf();
    appendFileSync(join(folder, 'plan/duban.yaml'), '# 第三季度以后\n');
    commit();
    const status = git('status', '--porcelain');
    const { code, stdout } = await duban(['verify', 'out']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`提交 ${made} 的数据重新生成`) });
    expect(git('status', '--porcelain')).toBe(status);
  });

  it('proves it from a clone with nothing checked out of that time', async () => {
    await report();
    appendFileSync(join(folder, 'plan/duban.yaml'), '# 以后\n');
    commit();
    git('clone', '--quiet', '.', 'clone');
    const { code } = await program.run(['verify', 'out', '--data', 'clone/plan'], { cwd: folder });
    expect(code).toBe(0);
  });

  it('says that the commit is not there', async () => {
    await report();
    appendFileSync(join(folder, 'plan/duban.yaml'), '# 以后\n');
    commit();
    rmSync(join(folder, '.git'), { recursive: true });
    git('init', '--quiet');
    commit();
    const { code, stderr } = await duban(['verify', 'out']);
    expect({ code, said: stderr.includes('仓库里也找不到提交') }).toEqual({ code: 2, said: true });
  });

  it('names the data that was not committed and is another now', async () => {
    const path = join(folder, 'plan/duban.yaml');
    const committed = readFileSync(path, 'utf8');
    writeFileSync(path, `${committed}# 没有提交\n`);
    await report();
    expect((await duban(['verify', 'out'])).code).toBe(0);
    writeFileSync(path, committed);
    const { code, stdout } = await duban(['verify', 'out']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '数据和生成时不同：duban.yaml\n' });
  });

  it('names a file that was altered', async () => {
    await report();
    appendFileSync(join(folder, 'out/csv/ledger.csv'), ' ');
    const { code, stdout } = await duban(['verify', 'out']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '文件和生成时不同：csv/ledger.csv\n' });
  });
});

it('the same bytes in every time zone, locale and folder', async () => {
  const places = [
    {},
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'Asia/Shanghai', LANG: 'zh_CN.GB18030', COLUMNS: '60' },
  ];
  const packs = await Promise.all(
    places.map(async (env, index) => {
      const output = mkdtempSync(join(tmpdir(), `报告 ${index}-`));
      const { code } = await report(output, env);
      const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const bytes = files
        .map(
          (entry) =>
            [
              join(entry.parentPath, entry.name).slice(output.length),
              readFileSync(join(entry.parentPath, entry.name), 'base64'),
            ] as const,
        )
        .toSorted(byText(([path]) => path));
      rmSync(output, { recursive: true });
      return { code, bytes };
    }),
  );
  expect(packs[0]?.bytes.length).toBeGreaterThan(8);
  for (const pack of packs) expect(pack).toEqual(packs[0]);
});
