// What is loaded comes compiled: no chunk and no module of Node is compiled from its source while somebody waits.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { everyLight } from './fake-world.ts';
import { type Program, buildProgram, temporaryFolder, writeFiles } from './program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let program: Program;
let folder: string;

/** Node tells its own tests which modules it had to compile; what V8 thinks of the code kept beside a chunk, the script tells. */
const probe = `
const vm = require('node:vm');
const builtins = require('internal/test/binding').internalBinding('builtins');
const chunks = [];
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    chunks.push([require('node:path').basename(options.filename), this.cachedDataRejected === false]);
  }
};
process.on('exit', () => {
  const { compiledWithCache, compiledWithoutCache } = builtins.getCacheUsage();
  const told = { chunks, compiled: [...compiledWithCache], fromSource: [...compiledWithoutCache] };
  require('node:fs').writeFileSync(process.env.TOLD, JSON.stringify(told));
});
`;

beforeAll(() => {
  program = buildProgram();
  folder = temporaryFolder('duban-compiled-');
  writeFiles(join(folder, 'plan'), everyLight);
  writeFileSync(join(folder, 'probe.cjs'), probe);
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly chunks: readonly (readonly [name: string, isCompiled: boolean])[];
  readonly compiled: readonly string[];
  readonly fromSource: readonly string[];
}

async function loadedBy(...args: readonly string[]): Promise<Told> {
  const told = join(folder, 'told.json');
  const node = ['--no-warnings', '--expose-internals', '--require', join(folder, 'probe.cjs')];
  const ended = await program.run(args, { cwd: join(folder, 'plan'), env: { TOLD: told }, node });
  expect(ended.stderr).toBe('');
  const read: Told = JSON.parse(readFileSync(told, 'utf8'));
  rmSync(told);
  return read;
}

it.each([
  ['validate'],
  ['status', '--as-of', '2024-06-30'],
  // Asks git, and hashes what it read.
  ['report', '2024-Q1'],
])('%s', async (...args) => {
  const { chunks, compiled, fromSource } = await loadedBy(...args);
  expect(fromSource).toEqual([]);
  expect(compiled).toContain('vm');
  if (args[0] === 'report') expect(compiled).toEqual(expect.arrayContaining(['child_process', 'crypto']));
  expect(chunks.length).toBeGreaterThan(2);
  const kept = join(program.folder, 'dist', `compiled-${process.version}-${process.arch}`);
  for (const [name, isCompiled] of chunks) if (existsSync(join(kept, name))) expect(isCompiled, name).toBe(true);
});
