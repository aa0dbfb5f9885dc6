// Files: finding the workspace, reading no more than regular files of a sane size, writing a text whole or not at all.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findWorkspace, isFreeFolder, pathIn, writeWhole } from '../../src/shell/files.ts';
import { readWorkspace } from '../../src/shell/source-tree.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '督办 文件-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isWindows = process.platform === 'win32';

function put(path: string, content: string | Buffer = ''): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

describe('findWorkspace', () => {
  beforeEach(() => {
    put('甲/duban.yaml');
    put('甲/2024/tasks/01.yaml');
    put('乙/plan-data/duban.yaml');
    put('乙/src/x.ts');
    mkdirSync(join(folder, '丙'));
  });
  it.each([
    ['甲', undefined, '甲'],
    ['甲/2024/tasks', undefined, '甲'],
    ['乙', undefined, '乙/plan-data'],
    ['乙/src', undefined, '乙/plan-data'],
    ['乙/plan-data', undefined, '乙/plan-data'],
    ['丙', undefined, undefined],
    ['丙', '../甲', '甲'],
    ['丙', '../乙', '乙/plan-data'],
    ['甲', '.', '甲'],
    ['甲', '2024', undefined],
    ['甲', '../丙', undefined],
    ['甲', 'nowhere', undefined],
  ])('from %s, named %s, is %s', (cwd, named, found) => {
    expect(findWorkspace(join(folder, cwd), named)).toBe(found && join(folder, found));
  });
});

describe('pathIn', () => {
  it('is relative to the workspace, whichever way it was typed', () => {
    put('工作/2024/plan.yaml');
    put('工作/2024/tasks/01.yaml');
    put('外/x.yaml');
    const workspace = join(folder, '工作');
    const from = (cwd: string, typed: string): string | undefined => pathIn(join(folder, cwd), workspace, typed);
    expect(from('工作', '2024/plan.yaml')).toBe('2024/plan.yaml');
    expect(from('外', '2024/plan.yaml')).toBe('2024/plan.yaml');
    expect(from('工作/2024', 'tasks/01.yaml')).toBe('2024/tasks/01.yaml');
    expect(from('工作/2024', '.')).toBe('2024');
    expect(from('工作', '.')).toBe('');
    expect(from('工作', join(workspace, '2024'))).toBe('2024');
    expect(from('外', 'x.yaml')).toBeUndefined();
    expect(from('工作', '../外/x.yaml')).toBeUndefined();
    expect(from('工作', '2025')).toBeUndefined();
    expect(from('工作', '/')).toBeUndefined();
  });
});

describe('readWorkspace', () => {
  const read = (): readonly (readonly [string, string | undefined])[] =>
    readWorkspace(folder).map(({ path, refused }) => [path, refused]);

  it('takes YAML files sorted by path, with either ending, and nothing of hidden folders', () => {
    for (const path of [
      'b.yaml',
      'a/z.yml',
      'a/A.YAML',
      '中/文.yaml',
      '.git/x.yaml',
      '.hidden.yaml',
      'node_modules/x.yaml',
    ])
      put(path);
    put('readme.md');
    put('yaml');
    expect(read()).toEqual([
      ['a/A.YAML', undefined],
      ['a/z.yml', undefined],
      ['b.yaml', undefined],
      ['中/文.yaml', undefined],
    ]);
  });

  it('takes bytes as they are', () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff]);
    put('a.yaml', bytes);
    expect(readWorkspace(folder).map((source) => Buffer.from(source.bytes))).toEqual([bytes]);
  });

  it('reads up to a mebibyte', () => {
    put('a.yaml', Buffer.alloc(1024 * 1024, 'x'));
    put('b.yaml', Buffer.alloc(1024 * 1024 + 1, 'x'));
    expect(read()).toEqual([
      ['a.yaml', undefined],
      ['b.yaml', 'too-large'],
    ]);
  });

  it.skipIf(isWindows)('follows no link and opens no fifo', () => {
    put('real.yaml', 'a: 1\n');
    put('elsewhere/x.yaml');
    symlinkSync('real.yaml', join(folder, 'link.yaml'));
    symlinkSync('nowhere', join(folder, 'broken.yaml'));
    symlinkSync('.', join(folder, 'loop.yaml'));
    execFileSync('mkfifo', [join(folder, 'fifo.yaml')]);
    expect(read()).toEqual([
      ['broken.yaml', 'not-regular'],
      ['elsewhere/x.yaml', undefined],
      ['fifo.yaml', 'not-regular'],
      ['link.yaml', 'not-regular'],
      ['loop.yaml', 'not-regular'],
      ['real.yaml', undefined],
    ]);
  });

  it('a folder that ends in .yaml is a folder', () => {
    put('2024.yaml/plan.yaml');
    expect(read()).toEqual([['2024.yaml/plan.yaml', undefined]]);
  });

  it('throws the system’s error where a folder cannot be listed', () => {
    expect(() => readWorkspace(join(folder, 'nowhere'))).toThrow(/ENOENT/);
  });
});

describe('writeWhole', () => {
  const names = (path = ''): readonly string[] => readdirSync(join(folder, path));

  it('makes folders, writes all of it and leaves nothing beside it', () => {
    const text = '中文😀\n'.repeat(300_000);
    writeWhole(join(folder, '新/更新/文件.md'), text);
    expect(readFileSync(join(folder, '新/更新/文件.md'), 'utf8')).toBe(text);
    expect(names('新/更新')).toEqual(['文件.md']);
  });

  it('replaces a file and keeps its mode', () => {
    const path = put('a.md', 'old and longer');
    if (!isWindows) chmodSync(path, 0o640);
    writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    if (!isWindows) expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(names()).toEqual(['a.md']);
  });

  it.skipIf(isWindows)('writes through a link, which stays one', () => {
    put('target/a.md', 'old');
    symlinkSync('target/a.md', join(folder, 'link.md'));
    writeWhole(join(folder, 'link.md'), 'new');
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'target/a.md'), 'utf8')).toBe('new');
    expect(names('target')).toEqual(['a.md']);
  });

  it.skipIf(isWindows)('writes to what is no file, and never replaces it', () => {
    // A link to a device stands for /dev/null itself, which a run as root would otherwise have replaced.
    symlinkSync('/dev/null', join(folder, 'null'));
    writeWhole(join(folder, 'null'), 'x');
    expect(statSync(join(folder, 'null')).isCharacterDevice()).toBe(true);
    expect(lstatSync(join(folder, 'null')).isSymbolicLink()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each([
    ['in place of a folder', '2024', 'EISDIR'],
    ['below a file', 'a.md/b.md', /ENOTDIR|EEXIST|ENOENT/],
  ])('%s throws the system’s error and changes nothing', (_what, path, code) => {
    mkdirSync(join(folder, '2024'));
    put('a.md', 'old');
    expect(() => {
      writeWhole(join(folder, path), 'new');
    }).toThrow(code);
    expect(names()).toEqual(['2024', 'a.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  });
});

describe('isFreeFolder', () => {
  it('is a folder that is absent or empty, and nothing else', () => {
    mkdirSync(join(folder, 'empty'));
    put('full/.hidden');
    put('file');
    expect(['absent', 'empty', 'full', 'file'].map((name) => isFreeFolder(join(folder, name)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
