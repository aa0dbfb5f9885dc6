#!/usr/bin/env node
// What commands take of the processor on hostile workspaces of one size and of twice the size: more than twice as much grows
// faster than its input.
// Usage: node test/bench/growth.js [WORD] [COMMAND,COMMAND]   (only the kinds whose name holds WORD)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growingKinds } from './growing.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [word = '', only] = process.argv.slice(2);
const day = ['--as-of', '2024-12-31'];
const commands = {
  validate: ['validate'],
  json: ['validate', '--format', 'json'],
  fix: ['validate', '--fix', '--dry-run'],
  fmt: ['fmt', '--check'],
  status: ['status', ...day],
  report: ['report', '2024-Q4', ...day],
  diff: ['diff', 'HEAD', ...day],
  ci: ['ci', '--base', 'HEAD', ...day],
};
const asked = only?.split(',') ?? Object.keys(commands);

spawnSync(process.execPath, [join(root, 'bin', 'build.js')], { stdio: 'inherit' });
const scratch = mkdtempSync(join(tmpdir(), 'duban-growth-'));

/** Written by the process itself as it ends, behind everything else. */
const told = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\npeak '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))})`;
const startUp = measure(['--version'], root).cpu;

function measure(args, cwd) {
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, join(root, 'bin/duban.cjs')];
  const ended = spawnSync(process.execPath, [...flags, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: 120_000,
  });
  const [, size = 'NaN', cpu = 'NaN'] = /\npeak (\d+) (\d+)$/.exec(ended.stderr) ?? [];
  return { cpu: Number(cpu) / 1e6, peak: Number(size) / 1024, code: ended.status };
}

function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A repository with the first turn committed and the second in its files. */
function makeWorkspace(files, size) {
  const folder = mkdtempSync(join(scratch, 'plan-'));
  const git = (...args) =>
    spawnSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], { cwd: folder });
  write(folder, files(size, 0));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
  write(folder, files(size, 1));
  return folder;
}

console.log(
  `| kind | command | CPU s | twice the size | grows | MiB | exit |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |`,
);
for (const { name, size, files } of growingKinds.filter((kind) => kind.name.includes(word))) {
  const folders = [size, 2 * size].map((count) => makeWorkspace(files, count));
  for (const command of asked) {
    const [one, two] = folders.map((folder) => measure([...commands[command], '--data', folder], folder));
    const growth = (two.cpu - startUp) / (one.cpu - startUp);
    console.log(
      `| ${name} | ${command} | ${one.cpu.toFixed(2)} | ${two.cpu.toFixed(2)} | ${growth.toFixed(1)} | ${two.peak.toFixed(0)} | ${two.code} |`,
    );
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
rmSync(scratch, { recursive: true, force: true });
