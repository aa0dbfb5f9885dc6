#!/usr/bin/env node
// Every check of the repository, in the order in which a failure is cheapest to find. `npm test` runs this.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tool = (name) => join(root, 'node_modules', '.bin', name);

/** @type {readonly (readonly [what: string, command: string, args: readonly string[]])[]} */
const steps = [
  ['generated files are fresh', process.execPath, ['bin/generate.js', '--check']],
  ['types', tool('tsc'), ['--noEmit']],
  ['lint', tool('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'test', 'bin']],
  ['formatting', tool('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['build', process.execPath, ['bin/build.js']],
  ['tests', tool('vitest'), ['run']],
  ['plan data', process.execPath, ['bin/duban.cjs', 'validate', '--data', 'plan-data']],
];

for (const [what, command, args] of steps) {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`FAILED: ${what} (${seconds} s)${error ? `: ${error.message}` : ''}`);
    process.exitCode = 1;
    break;
  }
  console.log(`ok: ${what} (${seconds} s)`);
}
