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

/** A year with every light, and then with a mistake in it: what explains findings is wanted at once as well. */
const everyday = [
  ['--help'],
  ['example', '--output', example],
  ['validate', ...year],
  ['status', ...year],
  ['report', ...year],
  ['report', '2024-Q2', ...year, '--format', 'all', '--output', join(scratch, 'pack')],
  ['validate', '--data', join(scratch, 'broken')],
];

async function compile() {
  const { main } = load('main.cjs');
  mkdirSync(join(scratch, 'broken'));
  writeFileSync(join(scratch, 'broken', 'duban.yaml'), 'language: english\n');
  for (const args of everyday) await main(args);
  process.exitCode = 0;
  mkdirSync(compiled);
  for (const [name, { script }] of chunks) writeFileSync(join(compiled, name), script.createCachedData());
  rmSync(scratch, { recursive: true });
}

void compile();
