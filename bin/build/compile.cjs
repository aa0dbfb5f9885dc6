#!/usr/bin/env node
// Runs the everyday commands once and keeps what V8 compiled for them beside the chunks.
'use strict';
const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { chunks, compiled, load } = require('../duban.cjs');

const scratch = mkdtempSync(join(tmpdir(), 'duban-build-'));
const example = join(scratch, 'example');
const year = ['--data', example];

/** A year with every light. */
const everyday = [
  ['validate', '--data', join(__dirname, '..', '..', 'plan-data')],
  ['example', '--output', example],
  ['status', ...year],
  ['report', ...year],
];
/** And then with a mistake in it: what explains findings is wanted at once as well. */
const others = [
  ['diff', 'HEAD~1', ...year],
  ['report', '2024-Q2', ...year, '--format', 'all', '--output', join(scratch, 'pack')],
  ['validate', '--data', join(scratch, 'broken')],
];

const kept = new Set();

/** What the everyday commands load is kept as they leave it: what others need of it costs more to read than to compile. */
function keep() {
  for (const [name, { script }] of chunks)
    if (!kept.has(name)) writeFileSync(join(compiled, name), script.createCachedData());
  for (const name of chunks.keys()) kept.add(name);
}

async function compile() {
  const { main } = load('main.cjs');
  mkdirSync(join(scratch, 'broken'));
  writeFileSync(join(scratch, 'broken', 'duban.yaml'), 'language: english\n');
  mkdirSync(compiled);
  for (const args of everyday) await main(args);
  keep();
  for (const args of others) await main(args);
  keep();
  process.exitCode = 0;
  rmSync(scratch, { recursive: true });
}

void compile();
