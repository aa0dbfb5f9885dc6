#!/usr/bin/env node
// Writes the generated files: the types of the YAML files, their validators and the order of their keys from `schemas/`,
// the rule reference from the rules and their fixtures, and the zlib of office files.
// `--check` writes nothing and fails when a file on disk is stale.
import { readFile, writeFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import { ruleReference } from './generate/rule-reference.js';
import { itemsApart } from './generate/items-apart.js';
import { slimChecks } from './generate/slim-checks.js';
import { zlibFiles } from './generate/zlib.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Words of JSON Schema that the type generator reads wrongly: never to be used in a schema here. */
const forbidden = ['prefixItems', 'unevaluatedProperties', 'unevaluatedItems'];

async function readSchemas() {
  const names = (await readdir(join(root, 'schemas'))).filter((name) => name.endsWith('.schema.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(root, 'schemas', name), 'utf8');
      for (const word of forbidden)
        if (text.includes(`"${word}"`)) throw new Error(`${name}: ${word} is not to be used`);
      return { name, kind: name.replace('.schema.json', ''), schema: JSON.parse(text) };
    }),
  );
}

const banner = (what) => `// Generated from schemas/ by \`npm run generate\`: ${what}. Do not edit.\n`;

/** The shapes of the files as TypeScript, shared definitions once. */
async function typesOf(schemas) {
  const kinds = schemas.filter((entry) => entry.kind !== 'definitions');
  const everything = {
    title: 'DataFiles',
    type: 'object',
    additionalProperties: false,
    required: kinds.map((entry) => entry.kind),
    properties: Object.fromEntries(kinds.map((entry) => [entry.kind, { $ref: entry.name }])),
  };
  // A definition's bilingual title would make a poor type name: the key in $defs is the name.
  const parser = {
    order: 1,
    canRead: true,
    read: async (file) => {
      const schema = JSON.parse(await readFile(file.url.replace('file://', ''), 'utf8'));
      return withTypeNames(schema);
    },
  };
  const text = await compile(everything, 'DataFiles', {
    cwd: `${join(root, 'schemas')}/`,
    bannerComment: '',
    additionalProperties: false,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: { resolve: { bilingual: parser } },
  });
  const frozen = text
    .replace(/^(\s+)(\w[\w-]*\??:)/gm, '$1readonly $2')
    .replace(/^( +|export type \w+ = )(readonly [\w?]+: )?(\(?[\w' |]+\)?\[\];)$/gm, '$1$2readonly $3');
  return banner('the shapes of the YAML files') + frozen;
}

/** Labels are for people: a type is named by the $comment beside its title, or by its key in $defs. */
function withTypeNames(node) {
  if (Array.isArray(node)) return node.map(withTypeNames);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  if (typeof node.title === 'string' && !node.title.includes(' / '))
    throw new Error(`"title": "${node.title}": write 中文 / English, and the name of the type in "$comment"`);
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (isProse(key, value)) continue;
    if (key === '$defs') {
      result[key] = Object.fromEntries(
        Object.entries(value).map(([name, definition]) => [name, { ...withTypeNames(definition), title: name }]),
      );
    } else result[key] = withTypeNames(value);
  }
  if (typeof node.$comment === 'string') result.title = node.$comment;
  const description = node.description ?? node.title;
  if (typeof description === 'string') result.description = description;
  // Said of a value that may be anything: left alone it would be called an object.
  if (Object.keys(result).every((key) => key === 'title' || key === 'description')) result.tsType = 'unknown';
  return result;
}

const dataKinds = (schemas) => schemas.map((entry) => entry.kind).filter((kind) => kind !== 'definitions');

/**
 * One self-contained module of validators, compiled ahead so that ajv is not loaded at run time. `checks` only say
 * whether a file has its shape and are what every run loads; `explainers` collect every error with the schema beside it.
 */
async function validatorsOf(schemas, explain) {
  const ajv = new Ajv2020({
    allErrors: explain,
    verbose: explain,
    messages: false,
    // Only what every object inherits could be taken for a property of a file, and no schema names that.
    ownProperties: explain || schemas.some(({ schema }) => namesInherited(schema)),
    strict: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: !explain },
    keywords: ['enumDescriptions'],
    schemas: schemas.map(({ schema }) =>
      explain
        ? withoutProse(schema, ['title', 'description', 'enumDescriptions'])
        : itemsApart(withoutProse(schema, [])),
    ),
  });
  const source = standaloneCode(
    ajv,
    Object.fromEntries(dataKinds(schemas).map((kind) => [`${kind}Shape`, `${kind}.schema.json`])),
  );
  const bundled = await build({
    stdin: { contents: explain ? source : slimChecks(source), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    keepNames: false,
    charset: 'utf8',
  });
  return banner('validators of the YAML files') + withoutFolders(bundled.outputFiles[0].text);
}

/**
 * Pointers such as that to a calendar's `work` read like folders of a machine to whoever searches for those: the ones into
 * schemas are asked for by nobody and left out, the others written otherwise.
 */
const withoutFolders = (code) =>
  code.replaceAll(/schemaPath:"[^"]*",/g, '').replaceAll(/"\/(\w+)\/"/g, String.raw`"/$1\/"`);

const namesInherited = (schema) =>
  Object.getOwnPropertyNames(Object.prototype).some((name) => JSON.stringify(schema).includes(`"${name}":`));

/** What decides nothing is left out of what is loaded at run time, but for what its sentences are made of. */
function withoutProse(node, needed) {
  if (Array.isArray(node)) return node.map((part) => withoutProse(part, needed));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key, value]) => needed.includes(key) || !isProse(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, needed)]));
}

/** Keywords for people and editors, told apart from properties of such a name by what they hold. */
function isProse(key, value) {
  if (['title', 'description', '$comment'].includes(key)) return typeof value === 'string';
  if (['examples', 'enumDescriptions'].includes(key)) return Array.isArray(value);
  return key === 'default' && (value === null || typeof value !== 'object');
}

function validatorTypes(schemas, type) {
  const lines = dataKinds(schemas).map((kind) => `export declare const ${kind}Shape: ${type};`);
  return `${banner('types of the validators')}import type { ${type} } from '../shape-error.ts';\n${lines.join('\n')}\n`;
}

/**
 * The order in which each kind of file writes its keys: shapes by number, each from key to the number of what stands
 * below it (`*` is any other key, -1 has no keys of its own), and the shape that each kind begins with. Lists are seen through.
 */
function keyOrderOf(schemas) {
  const documents = new Map(schemas.map(({ name, schema }) => [name, schema]));
  const numbers = new Map();
  const shapes = [];
  const numberOf = (schema, document) => {
    if (typeof schema?.$ref === 'string') {
      const [file, path = ''] = schema.$ref.split('#');
      const target = file === '' ? document : documents.get(file);
      const steps = path.split('/').filter((step) => step !== '');
      return numberOf(
        steps.reduce((node, step) => node[step], target),
        target,
      );
    }
    if (schema?.items !== undefined) return numberOf(schema.items, document);
    const others = typeof schema?.additionalProperties === 'object' ? [['*', schema.additionalProperties]] : [];
    const keys = [...Object.entries(schema?.properties ?? {}), ...others];
    if (keys.length === 0) return -1;
    const known = numbers.get(schema);
    if (known !== undefined) return known;
    const number = shapes.length;
    numbers.set(schema, number);
    shapes.push({});
    for (const [key, child] of keys) shapes[number][key] = numberOf(child, document);
    return number;
  };
  const kinds = schemas.filter(({ kind }) => kind !== 'definitions');
  const roots = Object.fromEntries(kinds.map(({ kind, schema }) => [kind, numberOf(schema, schema)]));
  const data = `export const shapes = ${JSON.stringify(shapes)};\nexport const roots = ${JSON.stringify(roots)};\n`;
  return banner('the order of keys in the YAML files') + data;
}

const keyOrderTypes = `${banner('types of the key order')}import type { FileKind } from '../../model/workspace-files.ts';
export declare const shapes: readonly Readonly<Record<string, number>>[];
export declare const roots: Readonly<Record<FileKind, number>>;
`;

const schemas = await readSchemas();
const outputs = [
  ['src/model/generated/files.ts', await typesOf(schemas)],
  ['src/load/generated/checks.js', await validatorsOf(schemas, false)],
  ['src/load/generated/checks.d.ts', validatorTypes(schemas, 'ShapeCheck')],
  ['src/load/generated/explainers.js', await validatorsOf(schemas, true)],
  ['src/load/generated/explainers.d.ts', validatorTypes(schemas, 'ShapeExplainer')],
  ['src/mend/generated/key-order.js', keyOrderOf(schemas)],
  ['src/mend/generated/key-order.d.ts', keyOrderTypes],
  ...(await zlibFiles()),
];
const check = process.argv.includes('--check');
let stale = 0;
await writeStale(outputs);
// The rules are run for it, with the validators as they have just been written.
await writeStale(await ruleReference(root, schemas.find(({ kind }) => kind === 'workspace').schema));
process.exitCode = stale > 0 ? 1 : 0;

async function writeStale(files) {
  for (const [file, text] of files) await writeOne(file, text);
}

async function writeOne(file, text) {
  const path = join(root, file);
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text) return;
  if (check) {
    console.error(`stale: ${file} (run: npm run generate)`);
    stale += 1;
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`wrote ${file}`);
}
