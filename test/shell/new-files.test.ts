// Several new files: all are there afterwards, or none of them.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeAllNew } from '../../src/shell/new-files.ts';

function drafts(): {
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
} {
  const folder = mkdtempSync(join(tmpdir(), '拟稿-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const files = ['a.md', 'b.md', 'c.md'].map((name) => ({ path: join(folder, 'drafts', name), text: `${name}\n` }));
  return { folder, files };
}

describe('new files', () => {
  it('are all written, and the folder with them', () => {
    const { folder, files } = drafts();
    expect(writeAllNew(files)).toBeUndefined();
    expect(readdirSync(join(folder, 'drafts'))).toEqual(['a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(folder, 'drafts/c.md'), 'utf8')).toBe('c.md\n');
  });

  it.each<[what: string, put: (path: string) => unknown]>([
    ['a file', (path) => writeFileSync(path, 'mine')],
    ['a folder', (path) => mkdirSync(path)],
    ['a link to nothing', (path) => symlinkSync('nowhere', path)],
  ])('are none where %s has the name of one, and it is named', (_what, put) => {
    const { folder, files } = drafts();
    mkdirSync(join(folder, 'drafts'));
    const there = join(folder, 'drafts/c.md');
    put(there);
    expect(writeAllNew(files)).toBe(there);
    expect(readdirSync(join(folder, 'drafts'))).toEqual(['c.md']);
  });

  it('are none where one cannot be made', () => {
    const { folder, files } = drafts();
    writeFileSync(join(folder, 'file'), '');
    expect(() => writeAllNew([...files, { path: join(folder, 'file/d.md'), text: '' }])).toThrow(/ENOTDIR|EEXIST/);
    expect(existsSync(join(folder, 'drafts/a.md'))).toBe(false);
  });
});
