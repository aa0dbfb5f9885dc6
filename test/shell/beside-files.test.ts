// Files beside the plan data in real repositories: which differ between commits, and between a commit and the disk.
import { createHash } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { schemaPaths } from '../../src/lib/schema-paths.ts';
import { history } from '../../src/shell/history.ts';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const schema = 'plan/schemas/task.schema.json';

function made(): GitFolder & { readonly base: string } {
  const repository = gitFolder();
  repository.write({
    'plan/duban.yaml': 'format: 1\n',
    [schema]: '{\n  "a": 1\n}\n',
    '.vscode/settings.json': '{}\n',
    'README.md': 'a\n',
    'plan/2024/证明.pdf': 'a\r\n',
  });
  return { ...repository, base: repository.commit('2024-04-10') };
}

/** As `path from→to`, with what is there as a sign. */
async function differing(folder: string, base: string, head?: string): Promise<readonly string[]> {
  const answer = await history.changedBeside(join(folder, 'plan'), base, head, (paths) =>
    paths.filter((path) => path !== 'plan/duban.yaml').map((path) => ({ path, as: 'schema' })),
  );
  return told(answer);
}

function told(answer: Awaited<ReturnType<typeof history.changedBeside>>): readonly string[] {
  if ('trouble' in answer) return [answer.trouble.kind];
  const sign = (id: string | undefined): string => (id === undefined ? '-' : 'x');
  return answer.found.map(({ path, from, to }) => `${path} ${sign(from)}${sign(to)}`);
}

describe.runIf(hasGit)('files beside the data', () => {
  it('differ between commits: changed, added and removed, by their way from the workspace', async () => {
    const { folder, write, commit, base, git } = made();
    write({ [schema]: '{}\n', 'plan/schemas/new.schema.json': '{}\n', 'README.md': 'b\n' });
    rmSync(join(folder, '.vscode/settings.json'));
    const head = commit('2024-04-11');
    const expected = [
      '../.vscode/settings.json x-',
      '../README.md xx',
      'schemas/new.schema.json -x',
      'schemas/task.schema.json xx',
    ];
    expect(await differing(folder, base, head)).toEqual(expected);
    expect(await differing(folder, base)).toEqual(expected);
    git('checkout', '--quiet', base);
    expect(await differing(folder, base, head)).toEqual(expected);
    expect(await differing(folder, base)).toEqual([]);
  });

  it('on disk are as they were with other line ends, and are not behind a link, gone, or made and not told git of', async () => {
    const { folder, write, base } = made();
    write({ [schema]: '{\r\n  "a": 1\r\n}\r\n', '.gitignore': 'passed/\n', 'passed/x.schema.json': '{}' });
    expect(await differing(folder, base)).toEqual(['../.gitignore -x']);
    write({ 'plan/schemas/new.schema.json': '{}' });
    rmSync(join(folder, 'plan/2024/证明.pdf'));
    rmSync(join(folder, schema));
    symlinkSync('/dev/zero', join(folder, schema));
    expect(await differing(folder, base)).toEqual([
      '../.gitignore -x',
      '2024/证明.pdf x-',
      'schemas/new.schema.json -x',
      'schemas/task.schema.json xx',
    ]);
  });

  it('are the same where git holds what Git LFS writes in their place', async () => {
    const repository = gitFolder();
    const pdf = Buffer.from('a scanned page');
    const oid = createHash('sha256').update(pdf).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${pdf.length}\n`;
    repository.write({ 'plan/duban.yaml': 'format: 1\n', 'plan/a.pdf': pointer });
    const base = repository.commit('2024-04-10');
    expect(await differing(repository.folder, base)).toEqual([]);
    repository.write({ 'plan/a.pdf': pdf });
    expect(await differing(repository.folder, base)).toEqual([]);
    repository.write({ 'plan/a.pdf': 'another page' });
    expect(await differing(repository.folder, base)).toEqual(['a.pdf xx']);
  });

  it('left out of the disk by a sparse checkout are as they were committed', async () => {
    const { folder, write, commit, base, git } = made();
    write({ 'README.md': 'b\n' });
    commit('2024-04-11');
    git('sparse-checkout', 'set', '--no-cone', 'plan/');
    expect(await differing(folder, base)).toEqual(['../README.md xx']);
  });

  it('are not looked at behind a folder that became a link', async () => {
    const repository = gitFolder();
    repository.write({ 'plan/duban.yaml': 'format: 1\n', 'plan/proof/page': 'a page' });
    const base = repository.commit('2024-04-10');
    rmSync(join(repository.folder, 'plan/proof'), { recursive: true });
    const outside = gitFolder();
    outside.write({ page: 'a page' });
    symlinkSync(outside.folder, join(repository.folder, 'plan/proof'));
    expect(await differing(repository.folder, base)).toEqual(['proof -x', 'proof/page xx']);
  });

  it.each<[what: string, from: string, to: string, change: (at: GitFolder) => void, expected: readonly string[]]>([
    ['as they were', 'plan/', 'data/plan/', () => undefined, []],
    ['to the top', 'plan/', '', () => undefined, []],
    ['from the top', '', 'plan/', () => undefined, []],
    ['and changed', 'plan/', 'data/', ({ write }) => write({ 'data/a.pdf': 'b' }), ['a.pdf xx']],
    ['and more', 'plan/', 'data/', ({ write }) => write({ 'data/b.pdf': 'b' }), ['b.pdf -x']],
    [
      'and left one behind',
      'plan/',
      'data/',
      ({ folder }) => rmSync(join(folder, 'data/a.pdf')),
      ['../plan/a.pdf x-', 'a.pdf x-'],
    ],
    ['beside what did not move', 'plan/', 'data/', ({ write }) => write({ 'other.pdf': 'b' }), ['../other.pdf xx']],
  ])('moved with the workspace %s', async (_what, from, to, change, expected) => {
    const repository = gitFolder();
    const { folder, write, commit } = repository;
    const files = {
      'duban.yaml': 'format: 1\n',
      '2024/plan.yaml': 'id: "2024"\n',
      'a.pdf': 'a',
      'schemas/a.schema.json': '{}',
    };
    const at = (below: string): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`${below}${path}`, text]));
    write({ ...at(from), 'other.pdf': 'a' });
    const base = commit('2024-04-10');
    for (const path of Object.keys(at(from))) rmSync(join(folder, path));
    write(at(to));
    change(repository);
    const ask = async (head?: string): Promise<readonly string[]> => {
      const answer = await history.changedBeside(join(folder, to), base, head, (paths, below) =>
        [...new Set([...paths, `${below}a.pdf`])]
          .filter((path) => !path.endsWith('.yaml'))
          .map((path) => ({ path, as: 'evidence' })),
      );
      return told(answer);
    };
    expect(await ask()).toEqual(expected);
    expect(await ask(commit('2024-04-11'))).toEqual(expected);
  });

  it('of a submodule are not what they were, whatever they hold', async () => {
    const repository = gitFolder();
    repository.write({ 'plan/duban.yaml': 'format: 1\n', 'plan/proof/page': 'a page' });
    const base = repository.commit('2024-04-10');
    repository.git('rm', '-r', '--quiet', 'plan/proof');
    const other = gitFolder();
    other.write({ page: 'a page' });
    other.commit('2024-04-11');
    repository.git('submodule', '--quiet', 'add', other.folder, 'plan/proof');
    expect(await differing(repository.folder, base)).toEqual(['../.gitmodules -x', 'proof/page xx']);
  });

  it('that cannot be looked at are not what they were', async () => {
    const { folder, base } = made();
    rmSync(join(folder, 'plan/schemas'), { recursive: true });
    symlinkSync('schemas', join(folder, 'plan/schemas'));
    expect(await differing(folder, base)).toEqual(['schemas -x', 'schemas/task.schema.json xx']);
  });

  it('are asked of whole ids only', async () => {
    const { folder, base } = made();
    expect(await differing(folder, 'HEAD')).toEqual(['form']);
    expect(await differing(folder, base, '--output=x')).toEqual(['form']);
  });

  it('are seen in a workspace at the top', async () => {
    const repository = gitFolder();
    repository.write({ 'duban.yaml': 'format: 1\n', 'schemas/a.schema.json': '1' });
    const base = repository.commit('2024-04-10');
    repository.write({ 'schemas/a.schema.json': '2' });
    const answer = await history.changedBeside(repository.folder, base, undefined, (paths, below) =>
      schemaPaths(paths, below).map((path) => ({ path, as: 'schema' })),
    );
    expect(answer).toMatchObject({ found: [{ path: 'schemas/a.schema.json', as: 'schema' }] });
  });
});

describe('schemas', () => {
  const program = [
    'src/load/generated/checks.js',
    'src/model/generated/files.ts',
    'bin/generate.js',
    'bin/generate/a.js',
  ];
  it.each([
    [
      'of the workspace',
      'plan/',
      ['plan/schemas/a.schema.json', 'plan/schemas/README'],
      ['plan/schema.md', 'schemas/README'],
    ],
    ['anywhere', 'plan/', ['docs/b.schema.json'], ['docs/b.json']],
    [
      'of editors',
      '',
      ['.vscode/settings.json', 'plan/.vscode/settings.json', '计划.code-workspace', '.idea/jsonSchemas.xml'],
      ['.vscode/extensions.json', 'x.vscode/settings.json', '.idea/workspace.xml'],
    ],
    ['of the program', 'plan/', program, ['src/rules/generated/examples.js', 'bin/build.js', 'sub/bin/generate.js']],
    ['of another program', 'plan/', [], program.slice(1)],
  ])('%s', (_what, below, yes, no) => {
    expect(schemaPaths([...yes, ...no], below)).toEqual(yes);
  });
});
