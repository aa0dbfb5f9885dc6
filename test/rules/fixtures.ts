// The fixtures of the rules: a folder a case, laid over the base workspace, with the findings marked in the files.
// The tests run them all; the rule reference shows the first case of each rule.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Beside, SourceFile } from '../../src/model/source-file.ts';
import { besideAmong } from '../../src/shell/standing.ts';

/** Files by path within the workspace; bytes, since encodings are part of what is tested. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The day by which what the fixtures set aside has run out or not. */
export const fixtureDay = '2024-06-30';

export function filesUnder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry): readonly [string, Uint8Array] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
  });
  return new Map(files);
}

export const foldersIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();

const removed = '.removed';

/** The base with the case's files laid over it; `<name>.removed` takes a file away. */
export function overlaid(base: Files, overlay: Files): Files {
  const files = new Map(base);
  for (const [path, bytes] of overlay)
    if (path.endsWith(removed)) files.delete(path.slice(0, -removed.length));
    else files.set(path, bytes);
  return files;
}

/** The data files; what else is there, is there to be named. */
export const sourcesOf = (files: Files): readonly SourceFile[] =>
  [...files].flatMap(([path, bytes]) => (/\.ya?ml$/i.test(path) ? [{ path, bytes }] : []));

export const besideOf = (files: Files): Beside => besideAmong([...files].map(([path]) => [path, '100644']));

export interface Expected {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

/** Marks are plain ASCII, whatever the file's encoding; `above` is for lines that cannot carry one themselves. */
const mark = /# expect( above)?: ([a-z, -]+)$/;

/** Lines that end with `# expect: rule-id`, several ids separated by commas; a missing file is marked in its `.removed`. */
export function expectedIn(files: Files): readonly Expected[] {
  return [...files].flatMap(([path, bytes]) =>
    linesOf(bytes, 'latin1').flatMap((content, index) => {
      const [, above, named = ''] = mark.exec(content) ?? [];
      const line = above === undefined ? index + 1 : index;
      return named
        .split(', ')
        .filter((rule) => rule !== '')
        .map((rule) => ({ file: path.endsWith(removed) ? path.slice(0, -removed.length) : path, line, rule }));
    }),
  );
}

/** The files without their marks, every line where it was: what the marks are about is not what a message quotes. */
export const withoutMarks = (files: Files): Files =>
  new Map(
    [...files].map(([path, bytes]) => [
      path,
      Buffer.from(
        Buffer.from(bytes)
          .toString('latin1')
          .replaceAll(/ ?# expect(?: above)?: [a-z, -]+$/gm, ''),
        'latin1',
      ),
    ]),
  );

/** The lines of a file that say something, with their numbers. */
export const writtenLines = (bytes: Uint8Array): readonly { readonly line: number; readonly text: string }[] =>
  linesOf(bytes, 'utf-8').flatMap((content, index) => {
    const text = content.trimEnd();
    return text === '' ? [] : [{ line: index + 1, text }];
  });

const linesOf = (bytes: Uint8Array, encoding: string): readonly string[] =>
  new TextDecoder(encoding).decode(bytes).split(/\r?\n/);
