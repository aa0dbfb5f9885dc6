#!/usr/bin/env node
// Whole-process times as ratios to a bare Node, taken in alternation so that a machine that changes speed changes both.
// Usage: npm run bench [-- RUNS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const duban = join(root, 'bin', 'duban.cjs');
const runs = Number(process.argv[2] ?? 15);

if (!existsSync(join(root, 'dist', 'main.js')))
  spawnSync(process.execPath, [join(root, 'bin', 'build.js')], { stdio: 'inherit' });

/** Milliseconds of one whole process; its output is taken and thrown away. Exit codes 0 and 1 are both a full run. */
function time(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const took = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The median of ours, and the median of the ratios taken pair by pair. */
function compare(args) {
  const bare = ['-e', '0'];
  time(args);
  time(bare);
  const pairs = Array.from({ length: runs }, () => {
    const ours = time(args);
    return { ours, ratio: ours / time(bare) };
  });
  return { ours: median(pairs.map((pair) => pair.ours)), ratio: median(pairs.map((pair) => pair.ratio)) };
}

const scratch = mkdtempSync(join(tmpdir(), 'duban-bench-'));
const example = join(scratch, 'example');
spawnSync(process.execPath, [duban, 'example', '--output', example]);

/** @type {readonly (readonly [name: string, args: readonly string[]])[]} */
const jobs = [
  ['--version', ['--version']],
  ['--help', ['--help']],
  ['validate, the real plan', ['validate', '--data', 'plan-data']],
  ['status, the real plan', ['status', '--data', 'plan-data']],
  ['validate, the simulated year', ['validate', '--data', example]],
  ['status, the simulated year', ['status', '--data', example, '--as-of', '2024-06-30']],
  ['report, the simulated year', ['report', '2024-Q2', '--data', example]],
  ['report --format markdown', ['report', '2024-Q2', '--data', example, '--format', 'markdown']],
];

console.log(`${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${runs} pairs each\n`);
console.log('| job | ms (median) | × node -e 0 |\n| --- | ---: | ---: |');
for (const [name, args] of jobs) {
  const { ours, ratio } = compare([duban, ...args]);
  console.log(`| ${name} | ${ours.toFixed(0)} | ${ratio.toFixed(2)} |`);
}
rmSync(scratch, { recursive: true, force: true });
