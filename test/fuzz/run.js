#!/usr/bin/env node
// Checks mutated files in their thousands and prints the figures; ends with 1 when anything happened that may not.
// Usage: npm run fuzz [-- FILES [SEED]]
//        npm run fuzz -- --readers DOCUMENTS [SEED]   the plain reader against yaml, in chunks of so many that memory stays small
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
if (process.argv[2] === '--readers') {
  compareReaders(Number(process.argv[3] ?? 1_000_000), Number(process.argv[4] ?? 1));
  process.exit();
}
const files = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const scratch = mkdtempSync(join(tmpdir(), 'duban-fuzz-'));
await build({
  stdin: {
    contents: "export * from './test/fuzz/fuzz.ts'; export * from './test/fuzz/workspaces.ts';",
    resolveDir: root,
    loader: 'ts',
  },
  outfile: join(scratch, 'fuzz.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
  banner: {
    js: "import{createRequire as makeRequireForBundle}from'node:module';const require=makeRequireForBundle(import.meta.url);",
  },
});
const { fuzz, workspacesOf } = await import(pathToFileURL(join(scratch, 'fuzz.mjs')).href);
rmSync(scratch, { recursive: true, force: true });

const start = performance.now();
const workspaces = await workspacesOf(join(root, 'plan-data'));
/** Milliseconds of the processor: what else the machine does must not count. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const figures = await fuzz(workspaces, { seed, files, together: 10, now });
const minutes = (performance.now() - start) / 60_000;
for (const fault of figures.faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `seed ${seed}: ${figures.files} mutated files, ${figures.findings} findings, ${figures.faults.length} faults, ` +
    `slowest check ${figures.slowest.toFixed(2)} s of CPU, ${minutes.toFixed(1)} minutes\n`,
);
process.exitCode = figures.faults.length === 0 ? 0 : 1;

/** The test of the two readers with more documents than `npm test` has time for; each chunk has a seed of its own. */
function compareReaders(documents, firstSeed) {
  const chunk = 250_000;
  for (let done = 0, turn = firstSeed; done < documents; done += chunk, turn += 1) {
    const { status } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules', 'vitest', 'vitest.mjs'),
        'run',
        'test/load/plain-yaml.test.ts',
        '-t',
        'agrees with yaml',
      ],
      {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          DUBAN_DIFFERENTIAL_RUNS: String(Math.min(chunk, documents - done)),
          DUBAN_DIFFERENTIAL_SEED: String(turn),
        },
      },
    );
    if (status !== 0) process.exitCode = 1;
  }
}
