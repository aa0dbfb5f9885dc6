// What the main job loads: on a clean plan `validate` runs on Node's own modules and small chunks, without yaml.
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everyLight } from './fake-world.ts';
import { type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let folder: string;
let run = 0;

beforeAll(() => {
  program = buildProgram();
  folder = temporaryFolder('duban-imports-');
  writeFiles(join(folder, 'plan'), everyLight);
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Every script that a run loads from files, by path: V8 itself keeps the list when asked for coverage. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const coverage = join(folder, `coverage-${(run += 1)}`);
  const ended = await program.run(args, { cwd: join(folder, 'plan'), env: { NODE_V8_COVERAGE: coverage } });
  expect(ended.stderr).toBe('');
  const paths = readdirSync(coverage).flatMap((name): readonly string[] => {
    const { result }: { result: readonly { url: string }[] } = JSON.parse(readFileSync(join(coverage, name), 'utf8'));
    return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  });
  return paths.map((path) => path.slice(program.folder.length + 1).replaceAll('\\', '/')).toSorted();
}

const codeOf = (path: string): string => readFileSync(join(program.folder, path), 'utf8');

/** The chunks of the bundle. */
const chunks = (): readonly string[] =>
  readdirSync(join(program.folder, 'dist')).filter((name) => name.endsWith('.cjs'));

/** Every module that a chunk requires; the minifier leaves `require` its name. ajv keeps two such calls as texts, in quotes. */
const namedByBundle = (): readonly string[] => [
  ...new Set(
    chunks().flatMap((name) =>
      [...codeOf(`dist/${name}`).matchAll(/(?<![.\w"'`])require\(["'`]([^"'`]+)["'`]\)/g)].map(
        (match) => match[1] ?? '',
      ),
    ),
  ),
];

/** Only the parser of yaml has both; whatever the chunk that holds it is called. */
const hasYaml = (path: string): boolean =>
  /TAB_AS_INDENT/.test(codeOf(path)) && /BLOCK_AS_IMPLICIT_KEY/.test(codeOf(path));

describe('validate on a clean plan', () => {
  it('loads files of the bundle only', async () => {
    const loaded = await loadedBy('validate');
    expect(loaded).toContain('bin/duban.cjs');
    expect(loaded).toContain('dist/main.cjs');
    expect(loaded.filter((path) => !/^(bin\/duban|dist\/[\w-]+)\.cjs$/.test(path))).toEqual([]);
  });

  it('does not load yaml, nor what explains findings, nor what draws tables', async () => {
    const loaded = await loadedBy('validate');
    expect(loaded.filter(hasYaml)).toEqual([]);
    expect(
      loaded.filter((path) =>
        /with-care|pretty|suppressions|report|status|example|mending|rewriting|key-order/.test(path),
      ),
    ).toEqual([]);
    // What parts the rows of a table.
    expect(loaded.filter((path) => /\\u2501|━/.test(codeOf(path)))).toEqual([]);
  });

  it('loads less than 500 kB of code, where a Chinese character counts six', async () => {
    const loaded = await loadedBy('validate');
    const bytes = loaded.reduce((total, path) => total + statSync(join(program.folder, path)).size, 0);
    expect(bytes).toBeLessThan(500_000);
  });
});

it('yaml is loaded as soon as something is wrong: the evidence above is worth something', async () => {
  const file = join(folder, 'plan/2024/plan.yaml');
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, right.replace('tasks: 6', 'tasks: 7'));
  const loaded = await loadedBy('validate');
  writeFileSync(file, right);
  expect(loaded.filter(hasYaml)).not.toEqual([]);
  expect(loaded.some((path) => path.includes('pretty'))).toBe(true);
});

describe('the bundle', () => {
  it('names nothing but its own chunks and modules of Node', () => {
    const named = namedByBundle().filter((name) => !isBuiltin(name));
    expect(named.toSorted()).toEqual(
      chunks()
        .filter((name) => name !== 'main.cjs' && name !== 'reading-thread.cjs')
        .map((name) => `./${name}`)
        .toSorted(),
    );
    for (const name of chunks()) expect(codeOf(`dist/${name}`), name).not.toMatch(/\bimport\(/);
  });

  it('names no module of Node that reaches a network', () => {
    const builtins = namedByBundle()
      .filter((name) => isBuiltin(name))
      .map((name) => name.replace(/^node:/, ''));
    expect(builtins).toContain('fs');
    const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];
    expect(builtins.filter((name) => network.includes(name))).toEqual([]);
    for (const name of chunks())
      expect(codeOf(`dist/${name}`), name).not.toMatch(/\bfetch\(|\bWebSocket\b|XMLHttpRequest/);
  });
});
