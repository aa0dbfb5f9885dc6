// A review pack: which files, whose they may be written over, and what `verify` says of it later.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/shell/hash.ts';
import type { Files } from '../support/workspace.ts';
import { type Pretended, bytesOf, everyLight, runIn, textOf, worldOf } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';
import { run } from '../../src/cli.ts';

const here: Pretended = { workspaces: { here: everyLight } };
const all = ['report', '2024-Q3', '--format', 'all', '--output', 'out'];

/** Several calls in the same world, one after the other; the files given replace those of the workspace for a call. */
async function session(files: Files = everyLight): Promise<{
  readonly call: (args: readonly string[], version?: string) => Promise<Called>;
  readonly written: Map<string, string>;
  readonly data: Record<string, string>;
}> {
  const data: Record<string, string> = { ...files };
  const watched = worldOf({ workspaces: { here: data } });
  const written = new Map<string, string>();
  const world = {
    ...watched.world,
    writeText: (path: string, text: string) => written.set(path, text),
    readBytes: (path: string) => bytesOf(written.get(path)),
    writeBytes: (path: string, bytes: Uint8Array) => written.set(path, textOf(bytes)),
  };
  return {
    written,
    data,
    call: async (args, version = '9.8.7') => run(args, world, version),
  };
}

type Called = Awaited<ReturnType<typeof run>>;

describe('--format all', () => {
  it('writes every format under the name of the period, and says which', async () => {
    const { stdout, exitCode, written } = await runIn(here, all);
    expect(exitCode).toBe(0);
    const paths = stdout.trimEnd().split('\n');
    expect(paths).toEqual([...written.keys()]);
    expect(paths).toEqual(expect.arrayContaining(['out/2024-Q3.md', 'out/2024-Q3.json', 'out/csv/ledger.csv']));
    expect(paths.at(-1)).toBe('out/receipt.json');
  });

  it.each(['zh-CN', 'en'])('heads no two columns of a csv alike, in %s', async (language) => {
    const { written } = await runIn(here, [...all, '--lang', language]);
    const tables = [...written].filter(([path]) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(5);
    for (const [path, text] of tables)
      for (const line of text.split('\r\n', 2)) {
        const heads = line.replace('\ufeff', '').split('","');
        expect({ path, heads: [...new Set(heads)] }).toEqual({ path, heads });
      }
  });

  it('gives JSON and a receipt of their published shapes', async () => {
    const { written } = await runIn(here, all);
    expect(faultsOf('report', written.get('out/2024-Q3.json') ?? '')).toEqual([]);
    expect(faultsOf('receipt', written.get('out/receipt.json') ?? '')).toEqual([]);
  });

  it('records the hash and size of every file but the receipt', async () => {
    const { written } = await runIn(here, all);
    const { files }: { files: { path: string; sha256: string; size: number }[] } = JSON.parse(
      written.get('out/receipt.json') ?? '',
    );
    expect(files.map(({ path }) => `out/${path}`)).toEqual([...written.keys()].slice(0, -1));
    for (const { path, sha256: hash, size } of files) {
      const bytes = bytesOf(written.get(`out/${path}`) ?? '');
      expect({ hash, size }).toEqual({ hash: sha256(bytes), size: bytes.length });
    }
  });

  it('gives the same hash of the data whatever its line ends', async () => {
    const windows = Object.fromEntries(
      Object.entries(everyLight).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const [unix, crlf] = await Promise.all([runIn(here, all), runIn({ workspaces: { here: windows } }, all)]);
    expect([...crlf.written]).toEqual([...unix.written]);
  });

  it('marks every file made from simulated data', async () => {
    const { written } = await runIn(here, all);
    expect(everyLight['2024/plan.yaml']).toContain('simulated: true');
    for (const [path, text] of written) {
      const inside = /\.(?:docx|xlsx)$/.test(path)
        ? Object.values(unzipSync(bytesOf(text)))
            .map(textOf)
            .join('')
        : text;
      expect(inside, path).toMatch(/示例数据|"simulated": true/);
    }
  });

  it('writes no returned text as a formula', async () => {
    const hostile = Object.fromEntries(
      Object.entries(everyLight).map(([path, text]) => [
        path,
        text.replace(/title: 评选市级示范项目/, 'title: "=HYPERLINK(1)"'),
      ]),
    );
    const { written } = await runIn({ workspaces: { here: hostile } }, all);
    expect(written.get('out/csv/ledger.csv')).toContain(`"'=HYPERLINK(1)"`);
  });
});

describe('what cannot be asked for', () => {
  it.each([
    [['--format', 'csv'], '加 --output 文件夹'],
    [['--format', 'markdown,json'], '加 --output 文件夹'],
    [['--format', 'all'], '加 --output 文件夹'],
    [['--format', 'terminal,json', '--output', 'out'], 'terminal 不能和别的格式一起'],
    [['--format', 'pdf'], '没有这个格式：pdf'],
    [['--format', 'json', '--output', 'plan.yaml'], '.yaml 文件是计划数据'],
  ])('%j', async (args, sentence) => {
    const { exitCode, stderr, written } = await runIn(here, ['report', '2024-Q3', ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect([...written.keys()]).toEqual([]);
  });
});

describe('a folder with files in it', () => {
  it('is written again over what was made there', async () => {
    const { call, written } = await session();
    await call(all);
    const first = new Map(written);
    expect((await call(all)).exitCode).toBe(0);
    expect([...written]).toEqual([...first]);
  });

  it.each([
    ['a file of somebody else', 'out/2024-Q3.md', '不是以前生成的报告'],
    ['a receipt of somebody else', 'out/receipt.json', '不是以前生成的报告'],
  ])('%s stays', async (_what, path, sentence) => {
    const { call, written } = await session();
    written.set(path, '我的文件');
    const { exitCode, stderr } = await call(all);
    expect({ exitCode, said: stderr.includes(sentence) }).toEqual({ exitCode: 2, said: true });
    expect([...written]).toEqual([[path, '我的文件']]);
  });

  it('a file that was changed since stays', async () => {
    const { call, written } = await session();
    await call(all);
    written.set('out/2024-Q3.md', '领导改过');
    const { exitCode, stderr } = await call(all);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('out/2024-Q3.md 生成后被改过');
    expect(written.get('out/2024-Q3.md')).toBe('领导改过');
  });
});

describe('verify', () => {
  it('proves a pack from the files as they are', async () => {
    const { call } = await session();
    await call(all);
    const { exitCode, stdout } = await call(['verify', 'out']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^已证明：2024-Q3（截至 2024-09-30）的\d+个文件，用现在的数据文件重新生成，逐字节相同。\n$/);
  });

  it('proves a pack in another language, of a day and with another rule beside', async () => {
    const { call } = await session();
    await call([...all, '--lang', 'en', '--as-of', '2024-09-15', '--rule', 'yinchuan-2025']);
    const { exitCode, stdout } = await call(['verify', 'out', '--lang', 'en']);
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Proven') });
  });

  it.each([
    ['out/2024-Q3.md', '文件和生成时不同：2024-Q3.md'],
    ['out/csv/ledger.csv', '文件和生成时不同：csv/ledger.csv'],
  ])('names %s when it was altered', async (path, sentence) => {
    const { call, written } = await session();
    await call(all);
    written.set(path, `${written.get(path) ?? ''} `);
    const { exitCode, stdout } = await call(['verify', 'out']);
    expect({ exitCode, said: stdout.includes(sentence) }).toEqual({ exitCode: 1, said: true });
  });

  it('names a file that is gone', async () => {
    const { call, written } = await session();
    await call(all);
    written.delete('out/2024-Q3.json');
    written.set('out/2024-Q3.md', 'other');
    const { exitCode, stdout } = await call(['verify', 'out']);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      '缺少文件：2024-Q3.json\n文件和生成时不同：2024-Q3.md\n  把生成时的原件放回来；没有原件的，另出一份：duban report 2024-Q3 --format all --output 新文件夹\n',
    );
  });

  it('finds a file and its hash altered together', async () => {
    const { call, written } = await session();
    await call(all);
    const text = (written.get('out/2024-Q3.md') ?? '').replace('逾期1项', '逾期0项');
    const receipt = (written.get('out/receipt.json') ?? '').replace(
      sha256(written.get('out/2024-Q3.md') ?? ''),
      sha256(text),
    );
    written.set('out/2024-Q3.md', text);
    written.set('out/receipt.json', receipt);
    const { exitCode, stdout } = await call(['verify', 'out']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('重新生成，结果不同：2024-Q3.md');
  });

  it('names the data that changed', async () => {
    const { call, data } = await session();
    await call(all);
    data['duban.yaml'] = `${data['duban.yaml'] ?? ''}# 后来\n`;
    expect(await call(['verify', 'out'])).toMatchObject({
      exitCode: 1,
      stdout:
        '数据和生成时不同：duban.yaml\n  在生成报告时的那个版本上再运行 verify；数据确实更正过的，用现在的数据另出一份报告。\n',
    });
  });

  it('proves only the hashes of another version', async () => {
    const { call } = await session();
    await call(all, '9.0.0');
    const { exitCode, stderr } = await call(['verify', 'out']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('校验值相符');
    expect(stderr).toContain('duban 9.0.0');
  });

  it.each([
    ['nothing', undefined, '没有 receipt.json'],
    ['no JSON', '{', '不是 duban 的生成凭据'],
    ['another JSON', '{"schemaVersion":1}', '不是 duban 的生成凭据'],
  ])('says that there is %s to prove it by', async (_what, text, sentence) => {
    const { call, written } = await session();
    if (text !== undefined) written.set('out/receipt.json', text);
    const { exitCode, stderr } = await call(['verify', 'out']);
    expect({ exitCode, said: stderr.includes(sentence) }).toEqual({ exitCode: 2, said: true });
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'csv/../../x', 'a\\..\\b'])(
    'reads nothing of a receipt that names %s',
    async (path) => {
      const { call, written } = await session();
      await call(all);
      written.set(
        'out/receipt.json',
        (written.get('out/receipt.json') ?? '').replace('"2024-Q3.md"', JSON.stringify(path)),
      );
      expect(await call(['verify', 'out'])).toMatchObject({ exitCode: 2 });
    },
  );
});

describe('the letterhead of the workspace', () => {
  const withPapers: Files = {
    ...everyLight,
    'duban.yaml': `${everyLight['duban.yaml'] ?? ''}papers:\n  title: 上半年督查情况\n  office: 市教育局职成科\n  signature: 审核人（签字）：\n`,
  };

  it('stands on text papers: title and office at the top, the signature last', async () => {
    const { stdout } = await runIn({ workspaces: { here: withPapers } }, ['report', '2024-Q3', '--format', 'markdown']);
    expect(stdout.split('\n').slice(0, 3)).toEqual(['# 上半年督查情况', '', '市教育局职成科']);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('审核人（签字）：');
  });

  it('is in the JSON as it was written, and left out where nothing was', async () => {
    const { stdout } = await runIn({ workspaces: { here: withPapers } }, ['report', '2024-Q3', '--format', 'json']);
    expect(faultsOf('report', stdout)).toEqual([]);
    expect(JSON.parse(stdout)).toMatchObject({ letterhead: { office: '市教育局职成科' } });
    const plain = await runIn(here, ['report', '2024-Q3', '--format', 'json']);
    expect(JSON.parse(plain.stdout)).toMatchObject({ letterhead: {} });
  });
});
