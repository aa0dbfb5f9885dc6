#!/usr/bin/env node
// The main job, as `npm start` shows it: the real plan checked and judged, then the review of a simulated year.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const language = process.argv.includes('en') ? ['--lang', 'en'] : [];

/** Shows a command as a person would type it, runs it, and stops everything where it cannot run at all. */
function duban(...args) {
  console.log(`\n$ duban ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'duban.cjs'), ...args, ...language], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0 || status === 1) return;
  process.exit(status ?? 3);
}

duban('validate');
duban('status');
// Somebody may have tried things out in it: it is made once and kept.
if (!existsSync(join(root, 'example'))) duban('example', '--seed', '1', '--output', 'example');
duban('validate', '--data', 'example');
duban('report', '2024-Q2', '--data', 'example');
duban('report', '2024-Q2', '--data', 'example', '--format', 'all', '--output', 'example/2024-Q2');
duban('verify', 'example/2024-Q2', '--data', 'example');
console.log(`
计划数据 / the plan:        plan-data/2024/
示例工作区 / the example:   example/  (git -C example log)
示例报告 / its review:      example/2024-Q2/
下一步 / next:              npx duban --help · npx duban explain t18.i1 --data example --as-of 2024-07-31`);
