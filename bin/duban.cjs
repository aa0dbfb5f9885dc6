#!/usr/bin/env node
// Starts the program in dist/, with the code that V8 compiled while it was built: compiling takes longer than judging a plan.
'use strict';
const { isAscii } = require('node:buffer');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * The V8 of Node 20 optimises a function so soon that a small workspace is judged before it pays, and a large one has some
 * optimised again and again: the program runs under a setting that waits longer. Later ones have a compiler between the two,
 * and need no such setting.
 */
const setBudget = process.versions.v8.startsWith('11.')
  ? (budget) => require('node:v8').setFlagsFromString(`--interrupt-budget=${budget}`)
  : () => undefined;
const ownBudget = 67584;
const longBudget = 400000;
let budget = ownBudget;

/** V8 refuses what was compiled ahead, chunks and Node's modules alike, under another setting than it was compiled under. */
function underOwnSetting(loadCompiled) {
  if (budget === ownBudget) return loadCompiled();
  setBudget(ownBudget);
  try {
    return loadCompiled();
  } finally {
    setBudget(budget);
  }
}

const dist = join(__dirname, '..', 'dist');
/** Compiled code is of one Node version on one kind of machine; another one compiles the source as always. */
const compiled = join(dist, `compiled-${process.version}-${process.arch}`);
const hasCompiled = existsSync(compiled);

/** The chunks loaded so far by name, and Node's modules that they asked for, as CommonJS keeps its modules. */
const chunks = new Map();
const builtins = new Map();

/** Runs a chunk of dist/ once, and those that it requires; undefined code or code that V8 refuses changes nothing but time. */
function load(name) {
  const known = chunks.get(name);
  if (known !== undefined) return known.module.exports;
  const filename = join(dist, name);
  const source = `(function(exports,require,module,__filename,__dirname){${readSource(filename)}\n})`;
  const code = hasCompiled ? readCompiled(name) : undefined;
  const script = underOwnSetting(
    () => new Script(source, code === undefined ? { filename } : { filename, cachedData: code }),
  );
  const module = { exports: {} };
  chunks.set(name, { module, script });
  const requireFrom = (wanted) => (wanted.startsWith('./') ? load(wanted.slice(2)) : loadBuiltin(wanted));
  script.runInThisContext()(module.exports, requireFrom, module, filename, dist);
  return module.exports;
}

function loadBuiltin(name) {
  const known = builtins.get(name) ?? underOwnSetting(() => require(name));
  builtins.set(name, known);
  return known;
}

/** The everyday chunks are ASCII, which is read as it is. */
function readSource(filename) {
  const bytes = readFileSync(filename);
  return isAscii(bytes) ? bytes.latin1Slice() : bytes.utf8Slice();
}

function readCompiled(name) {
  try {
    return readFileSync(join(compiled, name));
  } catch {
    return undefined;
  }
}

function start() {
  if (existsSync(join(dist, 'main.cjs'))) {
    // Until it first waits, the program opens its streams, which are modules of Node as well.
    void load('main.cjs').main(process.argv.slice(2));
    setBudget((budget = longBudget));
    return;
  }
  process.stderr.write('duban: 还没有构建，先运行 npm run build。 / Not built yet: run npm run build first.\n');
  process.exitCode = 2;
}

if (require.main === module) start();
else module.exports = { chunks, compiled, dist, load };
