// Whoever writes a file is told in both languages what goes where: titles, descriptions, values, defaults, examples.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/load/link.ts';
import { onePlan, planOf } from '../support/workspace.ts';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
const schemas = new Map(
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own files, compiled by ajv right below
  names.map((name) => [name, JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Schema] as const),
);
const ajv = new Ajv2020({ strict: true, strictRequired: false, keywords: ['enumDescriptions'] });
for (const schema of schemas.values()) ajv.addSchema(schema);

interface Part {
  readonly pointer: string;
  readonly schema: Schema;
}

/** Every schema within a schema: the root, properties, items, definitions. */
function partsOf(schema: Schema, pointer: string): readonly Part[] {
  const { properties = {}, items, additionalProperties, $defs = {} } = schema;
  return [
    { pointer, schema },
    ...Object.entries(properties).flatMap(([key, part]) => partsOf(part, `${pointer}/properties/${key}`)),
    ...(items === undefined ? [] : partsOf(items, `${pointer}/items`)),
    ...(typeof additionalProperties === 'object'
      ? partsOf(additionalProperties, `${pointer}/additionalProperties`)
      : []),
    ...Object.entries($defs).flatMap(([key, part]) => partsOf(part, `${pointer}/$defs/${key}`)),
  ];
}

/** What editors show: a title or description beside a reference goes before that of what it refers to. */
function resolved(name: string, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [file = '', key = ''] = schema.$ref.split('#/$defs/');
  const named = file === '' ? name : file;
  const target = schemas.get(named)?.$defs?.[key];
  if (target === undefined) throw new Error(`${name}: nothing at ${schema.$ref}`);
  const { $ref: _, ...own } = schema;
  return { ...resolved(named, target), ...own };
}

const all = names.flatMap((name) =>
  partsOf(schemas.get(name) ?? {}, '').map(({ pointer, schema }) => ({ name, pointer, schema })),
);

/** 中文 / English, and neither of them empty. */
const bothLanguages = /^(?=(?:(?! \/ ).)*[\u4e00-\u9fff])(?:(?! \/ ).)+ \/ (?=.*[a-z])(?:(?! \/ ).)+$/iu;

it('finds the parts of every schema', () => {
  expect(names.length).toBeGreaterThan(10);
  expect(all.length).toBeGreaterThan(250);
});

describe.each(names)('%s', (name) => {
  const parts = all.filter((part) => part.name === name);

  it('has a title and a description in both languages everywhere', () => {
    const wanting = parts.flatMap(({ pointer, schema }) => {
      const { title = '', description = '' } = resolved(name, schema);
      return [
        ...(bothLanguages.test(title) ? [] : [`${pointer}: title ${JSON.stringify(title)}`]),
        ...(/ \/ .*\.$/.test(description) && bothLanguages.test(description)
          ? []
          : [`${pointer}: description ${JSON.stringify(description)}`]),
      ];
    });
    expect(wanting).toEqual([]);
  });

  it('says of each value of an enum what it means', () => {
    const wanting = parts.flatMap(({ pointer, schema }) =>
      (schema.enum ?? []).flatMap((value, index) =>
        bothLanguages.test(schema.enumDescriptions?.[index] ?? '') ? [] : [`${pointer} ${String(value)}`],
      ),
    );
    expect(wanting).toEqual([]);
    for (const { schema } of parts) expect(schema.enumDescriptions?.length).toBe(schema.enum?.length);
  });

  it('gives only defaults and examples that are allowed', () => {
    const refused = parts.flatMap(({ pointer, schema }) => {
      const check = ajv.compile({ $ref: `${name}#${pointer}` });
      const given = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
      return given.filter((value) => !check(value)).map((value) => `${pointer}: ${JSON.stringify(value)}`);
    });
    expect(refused).toEqual([]);
  });
});

it('states the defaults that the program has', async () => {
  const stated = Object.fromEntries(
    all.flatMap(({ name, pointer, schema }) =>
      schema.default === undefined
        ? []
        : [[`${name}${pointer.replaceAll(/\/(?:properties|\$defs|items)\b/g, '')}`, schema.default]],
    ),
  );
  const lightRule = {
    id: 'own',
    version: '1',
    measure: 'points-behind',
    bands: [{ light: 'red' }],
    source: { title: 'x' },
  } as const;
  const settings = settingsOf({ format: 1, lightRules: [lightRule] });
  const plan = await planOf(onePlan({ returns: { '2024-Q1/alpha': 'readings: []' } }));
  expect(stated).toMatchObject({
    'workspace.schema.json/timeZone': settings.timeZone,
    'workspace.schema.json/dueSoonDays': settings.dueSoonDays,
    'workspace.schema.json/lightRule': settings.lightRule,
    'workspace.schema.json/lightRules/aheadFrom': settings.lightRules[0]?.aheadFrom,
    'plan.schema.json/simulated': plan.simulated,
    'return.schema.json/simulated': plan.returns[0]?.simulated,
    'return.schema.json/basis': plan.returns[0]?.basis,
  });
});
