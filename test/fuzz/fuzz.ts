// The whole check over files that were mutated: what may never happen is counted, with the seed that shows it again.
import { isDeepStrictEqual } from 'node:util';
import { readCarefully } from '../../src/load/careful-yaml.ts';
import { readPlainYaml } from '../../src/load/plain-yaml.ts';
import { excessIn } from '../../src/load/text-limits.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { allRules, checkWorkspace } from '../../src/pipeline.ts';
import { findingsFormats } from '../../src/render/findings/formats.ts';
import { summaryOf } from '../../src/render/findings/summary.ts';
import { mutate, rollsOf } from './mutate.ts';

export interface Figures {
  readonly files: number;
  readonly findings: number;
  readonly read: number;
  readonly slowest: number;
  /** What went wrong, each with the round that shows it. */
  readonly faults: readonly string[];
}

export interface FuzzOptions {
  readonly seed: number;
  readonly files: number;
  /** So many files of the workspace are mutated at once: one broken file never hides another. */
  readonly together: number;
  readonly now: () => number;
}

/** Controls but the line feed, and marks that turn the order of writing. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const mostSeconds = 2;

/** Mutates files of the workspaces in turn and checks each time all of it, in every format and both languages. */
export async function fuzz(
  workspaces: readonly (readonly SourceFile[])[],
  { seed, files, together, now }: FuzzOptions,
): Promise<Figures> {
  const figures = { files: 0, findings: 0, read: 0, slowest: 0, faults: [] as string[] };
  for (let round = 0; figures.files < files; round += 1) {
    const sources = workspaces[round % workspaces.length] ?? [];
    const mutated = mutateSome(sources, seed + round, together);
    figures.files += mutated.size;
    const changed = sources.map((source) => ({ ...source, bytes: mutated.get(source.path) ?? source.bytes }));
    const start = now();
    try {
      const { found, read, faults } = await checkAll(
        changed,
        round % 2 === 0 ? 'zh-CN' : 'en',
        new Set(mutated.keys()),
      );
      figures.findings += found;
      figures.read += read;
      for (const fault of faults) figures.faults.push(`round ${round}: ${fault}`);
    } catch (error) {
      figures.faults.push(`round ${round}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const seconds = (now() - start) / 1000;
    figures.slowest = Math.max(figures.slowest, seconds);
    if (seconds > mostSeconds) figures.faults.push(`round ${round}: took ${seconds.toFixed(1)} s`);
  }
  return figures;
}

const decoder = new TextDecoder();

export function mutateSome(
  sources: readonly SourceFile[],
  seed: number,
  together: number,
): ReadonlyMap<string, Uint8Array> {
  const roll = rollsOf(seed);
  const mutated = new Map<string, Uint8Array>();
  for (let count = 0; count < together; count += 1) {
    const source = sources[roll(sources.length)];
    if (source !== undefined) mutated.set(source.path, mutate(decoder.decode(source.bytes), roll));
  }
  return mutated;
}

interface Checked {
  readonly found: number;
  readonly read: number;
  readonly faults: readonly string[];
}

async function checkAll(
  sources: readonly SourceFile[],
  language: 'zh-CN' | 'en',
  mutated: ReadonlySet<string>,
): Promise<Checked> {
  const checked = await checkWorkspace(sources, () => '2024-12-31');
  const diagnostics = await checked.locate(checked.all);
  const faults: string[] = diagnostics.flatMap((diagnostic) => faultsOf(diagnostic, sources, checked.textOf));
  const report = {
    language,
    diagnostics,
    summary: summaryOf(diagnostics, checked.setAside.length),
    census: checked.proof,
    rules: allRules,
    version: '0.0.0',
    color: false,
    columns: 100,
    shownPath: (path: string) => path,
    repositoryPath: (path: string) => path,
    textOf: checked.textOf,
  };
  for (const format of findingsFormats) {
    const text = (await format.load())(report);
    // What is written for spreadsheets may end its lines with CR LF.
    const found = raw.exec(text.replaceAll('\r\n', '\n').replace(/^\ufeff/, ''));
    if (found !== null)
      faults.push(
        `raw U+${found[0].charCodeAt(0).toString(16)} in ${format.name}: ${text.slice(Math.max(0, found.index - 60), found.index)}`,
      );
  }
  for (const path of mutated) faults.push(...disagreement(path, checked.textOf(path)));
  return { found: diagnostics.length, read: checked.proof.files.read, faults };
}

/** The two readers never disagree: what the plain one reads, the careful one reads as well, with the same value. */
function disagreement(path: string, text: string | undefined): readonly string[] {
  const plain = text === undefined || excessIn(text) !== undefined ? undefined : readPlainYaml(text);
  if (text === undefined || plain === undefined) return [];
  const careful = readCarefully(path, text);
  if (careful.kind === 'faults') {
    const [first] = careful.findings;
    return [`${path} is read by the plain reader, not by the careful one: ${first?.message.en}`];
  }
  return isDeepStrictEqual(plain, careful.value) ? [] : [`the readers disagree on ${path}`];
}

function faultsOf(
  { file, line, column, endLine, endColumn, message, hint, rule }: Diagnostic,
  sources: readonly SourceFile[],
  textOf: (path: string) => string | undefined,
): readonly string[] {
  const source = sources.find(({ path }) => path === file);
  const text = textOf(file) ?? (source === undefined ? '' : decoder.decode(source.bytes));
  const lines = text.split('\n');
  const where = `${rule} at ${file}:${line}:${column}`;
  const isInside =
    line >= 1 &&
    column >= 1 &&
    line <= lines.length &&
    column <= (lines[line - 1] ?? '').length + 1 &&
    (endLine > line || endColumn >= column);
  const words = [message['zh-CN'], message.en, hint?.['zh-CN'] ?? 'x', hint?.en ?? 'x'];
  return [
    ...(isInside ? [] : [`${where} is no place in the file`]),
    ...(words.some((word) => word === '' || /undefined|\[object/.test(word.replaceAll(/"[^"]*"/g, ''))) &&
    !/undefined/.test(text)
      ? [`${where} has no words: ${words.join(' | ')}`]
      : []),
  ];
}
