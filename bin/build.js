#!/usr/bin/env node
// Bundles the program into dist/: what every command needs, what checking and what judging need, and a chunk for each part
// that is loaded only where it is used. Then has V8 compile them once, so that no run has to.
import { execFileSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/**
 * What packages load and we have no use for. commander asks for child_process to run commands as programs of their own: we
 * have none. chalk asks the system what the terminal can do, and we tell it ourselves. cli-table3 measures what it is given,
 * which is one stand-in a column (see render/terminal-table.ts), with a table of all emoji. Each takes longer to load than a
 * plan to read.
 */
const unused = [
  { wanted: 'node:child_process', by: 'commander', instead: 'module.exports = {};' },
  { wanted: 'string-width', by: 'cli-table3', instead: 'module.exports = (text) => text.length;' },
  { wanted: '#supports-color', by: 'chalk', instead: 'module.exports = { stdout: false, stderr: false };' },
];

const withoutUnused = {
  name: 'without-unused',
  resolveId: {
    order: 'pre',
    handler(wanted, importer) {
      const index = unused.findIndex((one) => one.wanted === wanted && importer?.includes(one.by) === true);
      return index === -1 ? undefined : `\0unused-${index}.cjs`;
    },
  },
  load: (id) => unused[/^\0unused-(\d+)\.cjs$/.exec(id)?.[1] ?? '']?.instead,
};

/** The chunks that most commands load. */
const everyday = ['core', 'checking', 'judging', 'wording'];

/** Their Chinese is written as escapes: a file of ASCII is read without decoding and takes half the memory. */
const asAscii = {
  name: 'as-ascii',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !everyday.includes(chunk.name)) continue;
      if (chunk.code.includes('String.raw')) throw new Error(`${chunk.name}: String.raw would show the escapes`);
      chunk.code = chunk.code.replaceAll(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
    }
  },
};

/** A module with all that it imports, but for what an earlier one has: opening a file takes longer than compiling a small one. */
const group = (name, test, priority) => ({ name, test, priority });

const common = {
  cwd: root,
  platform: 'node',
  transform: {
    target: 'node20.19',
    // What is asked for late goes the way of all that chunks require (see bin/duban.cjs).
    define: { DUBAN_VERSION: JSON.stringify(version), 'process.getBuiltinModule': 'require' },
  },
  plugins: [withoutUnused, asAscii],
};
const output = {
  dir: join(root, 'dist'),
  format: 'cjs',
  minify: true,
  comments: { legal: true, annotation: false, jsdoc: false },
  entryFileNames: '[name].cjs',
};

await rm(join(root, 'dist'), { recursive: true, force: true });
await build({
  ...common,
  input: { main: join(root, 'src/main.ts') },
  output: {
    ...output,
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      groups: [
        group('wording', /src[\\/]lib[\\/](?:width|wrap)\.ts$/, 4),
        group('core', /src[\\/]main\.ts$/, 3),
        group('checking', /src[\\/]commands[\\/]validate\.ts$/, 2),
        group('judging', /src[\\/]commands[\\/]status\.ts$/, 1),
      ],
    },
  },
});
// A thread has a program of its own, with nothing in it but what it does.
await build({ ...common, input: { 'reading-thread': join(root, 'src/reading-thread.ts') }, output });
execFileSync(process.execPath, [join(root, 'bin', 'build', 'compile.cjs')], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
