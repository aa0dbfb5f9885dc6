// Other checkers of YAML against a JSON Schema, installed beside the bench when asked for. Each does the schema only: none of
// them has our rules, which we run as well in the same comparison.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyFiles } from './workspaces.js';

const packages = {
  'ajv-cli': '5.0.0',
  'ajv-formats': '3.0.1',
  '@sourcemeta/jsonschema': '16.11.0',
  v8r: '5.1.0',
  '@stoplight/spectral-cli': '6.16.3',
  'yaml-language-server': '1.25.0',
};

/** Kept from run to run: installing takes longer than measuring. */
export function installPeers() {
  const folder = join(tmpdir(), 'duban-bench-peers');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  if (Object.keys(packages).some((name) => !existsSync(join(folder, 'node_modules', name))))
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

const kinds = { return: 'period', task: 'commitments', plan: 'census', assignments: 'assignments' };

/** One schema for all files of plans: which part applies is told by a key that only this kind has. */
function wholeSchema(duban) {
  const parts = Object.entries(kinds).map(([kind, key]) => {
    const { stdout } = spawnSync(process.execPath, [duban, 'schema', kind], { encoding: 'utf8' });
    return { kind, key, schema: { ...JSON.parse(stdout), $id: `https://bench.invalid/${kind}` } };
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://bench.invalid/all',
    type: 'object',
    allOf: parts.map(({ kind, key }) => ({
      if: { required: [key] },
      // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
      then: { $ref: `https://bench.invalid/${kind}` },
    })),
    $defs: Object.fromEntries(parts.map(({ kind, schema }) => [kind, schema])),
  };
}

/** A copy that every peer accepts: ajv-cli takes a date without quotes for something else than text, and calls it wrong. */
export function withQuotedDates(workspace) {
  const copy = copyFiles(workspace, `${workspace}-quoted`);
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^2.*\.yaml$/.test(name),
  )) {
    const file = join(copy, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=(?:: |- ))\d{4}-\d{2}-\d{2}$/gm, '"$&"'));
  }
  return copy;
}

/** @returns a job for each peer over the plans of a workspace */
export function peerJobs(peers, duban, workspace) {
  const whole = JSON.stringify(wholeSchema(duban));
  const schema = join(peers, 'all.schema.json');
  writeFileSync(schema, whole);
  const ruleset = join(peers, 'ruleset.cjs');
  writeFileSync(
    ruleset,
    `const { schema } = require('@stoplight/spectral-functions');
module.exports = { rules: { shape: { given: '$', severity: 'error', then: { function: schema, functionOptions: { schema: ${whole}, dialect: 'draft2020-12' } } } } };`,
  );
  const bin = (name) => join(peers, 'node_modules', '.bin', name);
  const plans = '2*/**/*.yaml';
  const job = (pack, ...args) => ({
    name: `${pack} ${versionOf(peers, pack)}`,
    file: process.execPath,
    args,
    cwd: workspace,
    codes: [0],
  });
  const ajv = `validate --spec=draft2020 --strict=false --all-errors -c ajv-formats -d ${plans}`.split(' ');
  const driver = fileURLToPath(new URL('language-server.js', import.meta.url));
  return [
    job('ajv-cli', bin('ajv'), ...ajv, '-s', schema),
    job('@sourcemeta/jsonschema', bin('jsonschema'), 'validate', schema, '.', '--extension', '.yaml'),
    job('v8r', bin('v8r'), '--schema', schema, plans),
    job('@stoplight/spectral-cli', bin('spectral'), 'lint', '--ruleset', ruleset, plans),
    job('yaml-language-server', driver, bin('yaml-language-server'), schema, workspace),
  ];
}

const versionOf = (peers, name) =>
  JSON.parse(readFileSync(join(peers, 'node_modules', name, 'package.json'), 'utf8')).version;
