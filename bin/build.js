#!/usr/bin/env node
// Bundles the program into dist/: one entry, and a chunk for each part that is loaded only where it is used.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** commander asks for child_process to run commands as programs of their own. We have none, and loading it takes longer than reading a plan. */
const withoutProcesses = {
  name: 'without-processes',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'nothing' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await rm(join(root, 'dist'), { recursive: true, force: true });
/** CommonJS packages inside the bundle still ask for Node's own modules with require; the other chunks do without. */
const banner =
  "import{createRequire as makeRequireForBundle}from'node:module';const require=makeRequireForBundle(import.meta.url);\n";

const { outputFiles } = await build({
  entryPoints: { main: join(root, 'src/main.ts') },
  outdir: join(root, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'linked',
  minify: true,
  plugins: [withoutProcesses],
  define: { DUBAN_VERSION: JSON.stringify(version) },
  write: false,
  logLevel: 'warning',
});

await mkdir(join(root, 'dist'));
for (const { path, text } of outputFiles)
  await writeFile(path, /\brequire\b/.test(text) && path.endsWith('.js') ? banner + text : text);
