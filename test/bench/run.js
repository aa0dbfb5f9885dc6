#!/usr/bin/env node
// Whole-process times as ratios: to a bare Node, to a process that only reads the files, to `git status`, to other checkers.
// Usage: npm run bench [-- [ROUNDS] [--sizes 20,1000,10000] [--peers] [--write]]
//   --peers  compares with other checkers of YAML, which npm installs into a folder of the system's for temporary files
//   --write  writes the results to test/bench/RESULTS.md
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, median, peakOf, timeOf } from './measure.js';
import { installPeers, peerJobs, withQuotedDates } from './peers.js';
import { aboutPeers, headOf, tableOf } from './results.js';
import { countFiles, makeScaled, measureFiles, withOneMistake, withShortReturns } from './workspaces.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = join(root, 'bin', 'duban.cjs');
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '20,1000,10000' },
  },
});
const rounds = Number(positionals[0] ?? 15);
const sizes = asked.sizes.split(',').map(Number);

if (!existsSync(join(root, 'dist', 'main.cjs')))
  spawnSync(process.execPath, [join(root, 'bin', 'build.js')], { stdio: 'inherit' });

const scratch = mkdtempSync(join(tmpdir(), 'duban-bench-'));
const duban = (...args) => ({ name: args.join(' '), file: process.execPath, args: [program, ...args] });
const bare = { name: 'node -e 0', file: process.execPath, args: ['-e', '0'] };
const reading = (folder) => ({
  name: 'read only',
  file: process.execPath,
  args: [join(root, 'test', 'bench', 'read-only.js'), folder],
});
const gitStatus = (folder) => ({ name: 'git status', file: 'git', args: ['-C', folder, 'status', '--porcelain'] });
/** The large workspaces take seconds a run. */
const roundsFor = (files) => Math.max(3, files > 2000 ? Math.floor(rounds / 3) : rounds);
const out = [];
const emit = (text) => {
  out.push(text);
  process.stdout.write(`${text}\n`);
};
const times = (ratio) => ratio.toFixed(2);
/** Minutes that nobody waits for a check: a peer that takes longer, or would by its time for fewer files, is left out. */
const patience = 2;

try {
  emit(headOf({ root, rounds }));
  startRows();
  const folders = sizes.map((files) => makeScaled(program, scratch, files));
  const short = folders.slice(1).map(withShortReturns);
  contentRows([...folders, ...short]);
  sizeRows(folders);
  shortRows(short);
  mistakeRows(folders);
  packRows();
  if (asked.peers) peerRows(folders);
  if (asked.write) {
    const results = join(root, 'test', 'bench', 'RESULTS.md');
    writeFileSync(results, `${out.join('\n').trimEnd()}\n`);
    spawnSync(process.execPath, [join(root, 'node_modules', 'prettier', 'bin', 'prettier.cjs'), '--write', results]);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function startRows() {
  const example = exampleYear();
  const jobs = [
    ['--version', duban('--version')],
    ['--help', duban('--help')],
    ['validate, the real plan', duban('validate', '--data', join(root, 'plan-data'))],
    ['status, the real plan', duban('status', '--data', join(root, 'plan-data'))],
    ['validate, the simulated year', duban('validate', '--data', example)],
    ['status, the simulated year', duban('status', '--data', example, '--as-of', '2024-06-30')],
    ['report, the simulated year', duban('report', '2024-Q2', '--data', example)],
  ];
  const rows = jobs.map(([name, job]) => {
    const { ms, ratios, more } = compare(job, [bare], rounds);
    return [name, ms.toFixed(0), times(ratios[0]), more[0].toFixed(0), peakOf(job).toFixed(0)];
  });
  const heads = ['job', 'ms', '× node -e 0', 'ms more than it', 'peak MiB'];
  emit(tableOf('Small workspaces', heads, rows));
  aboutCertificates();
}

/** A setting that every Node process pays for makes all of them look alike. */
function aboutCertificates() {
  const { NODE_EXTRA_CA_CERTS: certificates, ...env } = process.env;
  if (certificates === undefined) return;
  const { ms, more } = compare(bare, [{ ...bare, env }], rounds);
  emit(
    `NODE_EXTRA_CA_CERTS is set here: of the ${ms.toFixed(0)} ms of \`node -e 0\` the reading of certificates takes ${more[0].toFixed(0)}, in every
Node process of this page. Without it the ratios to bare Node and to reading are larger, and what a job takes more is the same.
`,
  );
}

function exampleYear() {
  const example = join(scratch, 'example');
  if (!existsSync(example)) timeOf(duban('example', '--output', example));
  return example;
}

function contentRows(folders) {
  const rows = folders.map((folder) => {
    const { files, bytes, median: middle, mean } = measureFiles(folder);
    return [files, (bytes / 2 ** 20).toFixed(1), middle, mean.toFixed(0)];
  });
  emit(tableOf('What the large workspaces hold', ['files', 'MiB', 'lines in the middle', 'lines on average'], rows));
}

/** Most checkers were measured elsewhere on files of 30 to 80 lines. */
function shortRows(folders) {
  const rows = folders.map((folder) => {
    const job = duban('validate', '--data', folder);
    const files = countFiles(folder);
    const { ms, ratios } = compare(job, [bare, reading(folder)], roundsFor(files));
    return [files, ms.toFixed(0), ...ratios.map(times), peakOf(job).toFixed(0)];
  });
  const heads = ['files', 'ms', '× node -e 0', '× reading them', 'peak MiB'];
  emit(tableOf('validate without the returns longer than 80 lines', heads, rows));
}

function sizeRows(folders) {
  const rows = folders.flatMap((folder) => {
    const files = countFiles(folder);
    const jobs = [
      ['validate', duban('validate', '--data', folder)],
      ['status of one plan', duban('status', '--plan', '2025-c01', '--data', folder)],
      ['report of one plan', duban('report', '2025-Q2', '--plan', '2025-c01', '--data', folder)],
      ['fmt --check', duban('fmt', '--check', '--data', folder)],
    ];
    return jobs.map(([name, job]) => {
      const { ms, ratios } = compare(job, [bare, reading(folder), gitStatus(folder)], roundsFor(files));
      return [files, name, ms.toFixed(0), ...ratios.map(times), peakOf(job).toFixed(0)];
    });
  });
  const heads = ['files', 'job', 'ms', '× node -e 0', '× reading them', '× git status', 'peak MiB'];
  emit(tableOf('Large workspaces (`duban example --scale`), nothing cached by us', heads, rows));
}

/** What one file with a finding costs among clean ones: the parser that knows places is loaded for it. */
function mistakeRows(folders) {
  const rows = folders.map((folder) => {
    const files = countFiles(folder);
    const job = duban('validate', '--data', folder);
    const more = median(
      Array.from({ length: Math.max(9, roundsFor(files)) }, () => {
        const clean = timeOf(job);
        return withOneMistake(folder, () => timeOf(job)) - clean;
      }),
    );
    return [files, more.toFixed(0)];
  });
  emit(tableOf('One file with a finding among clean ones', ['files', 'more ms'], rows));
}

function packRows() {
  const example = exampleYear();
  const status = duban('status', '--data', example, '--as-of', '2024-06-30');
  const pack = duban('report', '2024-Q2', '--data', example, '--format', 'all', '--output', join(scratch, 'pack'));
  const made = compare(pack, [status], Math.ceil(rounds / 2));
  const rows = [['report --format all', made.ms.toFixed(0), times(made.ratios[0])]];
  const diff = duban('diff', 'HEAD~30', '--data', example, '--as-of', '2025-01-13');
  if (spawnSync(diff.file, diff.args).status === 2) rows.push(['diff', 'not there yet', '']);
  else {
    const { ms, ratios } = compare(diff, [status], rounds);
    rows.push(['diff HEAD~30', ms.toFixed(0), times(ratios[0])]);
  }
  emit(tableOf('Beside one `status` of the simulated year', ['job', 'ms', '× status'], rows));
}

function peerRows(folders) {
  const peers = installPeers();
  const slowness = new Map();
  const rows = folders.flatMap((folder) => {
    const workspace = withQuotedDates(folder);
    const files = countFiles(workspace);
    const ours = duban('validate', '--data', workspace);
    return peerJobs(peers, program, workspace).map((peer) => {
      const { name } = peer;
      const most = patience * 60_000;
      const first = (slowness.get(name) ?? 0) * files > most ? Infinity : timeOf({ ...peer, limit: most });
      if (first === Infinity) return [files, name, `not run: over ${patience} minutes`, '', ''];
      if (files > 500) slowness.set(name, first / files);
      if (first > 10_000) return peerRow(files, name, first, timeOf(ours));
      const { ratios } = compare(ours, [peer], Math.max(3, Math.floor(roundsFor(files) / 3)));
      return peerRow(files, name, timeOf(peer), timeOf(ours), ratios[0]);
    });
  });
  emit(
    tableOf(
      'Other checkers: they check the schema alone, `duban validate` the schema and all its rules',
      ['files', 'checker', 'its ms', 'our ms', 'ours ÷ its'],
      rows,
    ),
  );
  emit(aboutPeers);
}

function peerRow(files, name, its, our, ratio = our / its) {
  return [files, name, its.toFixed(0), our.toFixed(0), times(ratio)];
}
