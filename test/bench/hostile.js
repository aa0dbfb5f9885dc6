#!/usr/bin/env node
// The worst time (of the processor, and on the clock, which others share) and memory of a whole `validate` run over one hostile file, kind by kind and at every size.
// Usage: node test/bench/hostile.js [WORD]   (only the kinds whose name holds WORD)
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const scratch = mkdtempSync(join(tmpdir(), 'duban-hostile-'));
const word = process.argv[2] ?? '';

spawnSync(process.execPath, [join(root, 'bin', 'build.js')], { stdio: 'inherit' });
await build({
  entryPoints: [join(root, 'test/load/hostile-files.ts')],
  outfile: join(scratch, 'hostile-files.mjs'),
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
});
const { hostileKinds, hostileSizes } = await import(pathToFileURL(join(scratch, 'hostile-files.mjs')).href);

/** Written by the process itself as it ends, behind everything else. */
const told = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\npeak '+u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))})`;
const workspace = join(scratch, 'plan');
mkdirSync(workspace);
writeFileSync(
  join(workspace, 'organizations.yaml'),
  'organizations:\n  - { id: office, name: 市教育局, kind: bureau }\n',
);

function measure(bytes, format) {
  writeFileSync(join(workspace, 'duban.yaml'), bytes);
  const start = performance.now();
  const ended = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(told)}`,
      join(root, 'bin/duban.cjs'),
      'validate',
      '--data',
      workspace,
      '--format',
      format,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30, timeout: 120_000 },
  );
  const seconds = (performance.now() - start) / 1000;
  const [, size = 'NaN', cpu = 'NaN'] = /\npeak (\d+) (\d+)$/.exec(ended.stderr) ?? [];
  const peak = Number(size) / 1024;
  return { seconds, cpu: Number(cpu) / 1e6, peak, code: ended.status, output: ended.stdout };
}

const rows = [];
for (const kind of hostileKinds.filter(({ name }) => name.includes(word)))
  for (const size of hostileSizes)
    for (const format of ['pretty', 'json'])
      rows.push({ name: kind.name, size, format, ...measure(kind.bytes(size), format) });

const worst = new Map();
for (const row of rows) {
  const known = worst.get(row.name);
  if (known === undefined || known.cpu < row.cpu)
    worst.set(row.name, { ...row, peak: Math.max(row.peak, known?.peak ?? 0) });
  else known.peak = Math.max(row.peak, known.peak);
}
console.log(
  '| kind | worst CPU s | wall s | at KiB, format | worst MiB | exit | says |\n| --- | ---: | ---: | --- | ---: | ---: | --- |',
);
for (const { name, cpu, seconds, size, format, peak, code, output } of [...worst.values()].toSorted(
  (a, b) => b.cpu - a.cpu,
)) {
  const says =
    format === 'json' ? /"message": "(.*)"/.exec(output)?.[1] : output.split('\n').slice(0, 2).join(' ').slice(0, 110);
  console.log(
    `| ${name} | ${cpu.toFixed(2)} | ${seconds.toFixed(2)} | ${size / 1024}, ${format} | ${peak.toFixed(0)} | ${code} | ${says} |`,
  );
}
const crashes = rows.filter(({ code }) => code !== 0 && code !== 1);
console.log(
  `\n${rows.length} runs: worst ${Math.max(...rows.map(({ cpu }) => cpu)).toFixed(2)} s of CPU, ${Math.max(...rows.map(({ seconds }) => seconds)).toFixed(2)} s, ` +
    `${Math.max(...rows.map(({ peak }) => peak)).toFixed(0)} MiB; ${crashes.length} ended with neither 0 nor 1`,
);
for (const { name, size, code } of crashes) console.log(`  ${name} at ${size}: ${code}`);
rmSync(scratch, { recursive: true, force: true });
