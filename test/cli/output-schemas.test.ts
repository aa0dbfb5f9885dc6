// The published schemas of the outputs hold the closed sets of the program, neither more nor less, in both languages.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { wordsOf } from '../../src/messages/index.ts';
import { outputSchema, schemaOf } from './output-schemas.ts';

const folder = fileURLToPath(new URL('../../schemas/output', import.meta.url));

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The value at a path of keys; undefined where there is none. */
const at = (node: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), node);

const blocks = outputSchema('blocks');
const enumAt = (...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(blocks.$defs, ...path, 'enum');
  return Array.isArray(found) ? found : [];
};

/** The tags of a union: the const of its key in every variant. */
function tagsOf(definition: string, tag: string): readonly unknown[] {
  const variants = at(blocks.$defs, definition, 'oneOf');
  return (Array.isArray(variants) ? variants : []).map(referred).flatMap((variant): readonly unknown[] => {
    // A union within the union has a row of its own.
    if (isNode(variant) && 'oneOf' in variant && !('properties' in variant)) return [];
    const several = at(variant, 'properties', tag, 'enum');
    return Array.isArray(several) ? several : [at(variant, 'properties', tag, 'const')];
  });
}

/** What a variant stands for that is defined elsewhere. */
const referred = (variant: unknown): unknown => {
  const name = at(variant, '$ref');
  return typeof name === 'string' ? at(blocks.$defs, name.replace('#/$defs/', '')) : variant;
};

const variantOf = (key: string): number => tagsOf('Phrase', 'key').indexOf(key);

/** The tags of a union in the model's source, since types leave nothing to ask at run time. */
function tagsInSource(file: string, type: string, tag: string): readonly string[] {
  const source = readFileSync(fileURLToPath(new URL(`../../src/model/${file}`, import.meta.url)), 'utf8');
  const start = source.indexOf(`export type ${type} =`);
  const body = source.slice(start, source.indexOf('\n\n', start));
  const tags = [...body.matchAll(new RegExp(`readonly ${tag}: ((?:'[a-z-]+'(?: \\| )?)+)`, 'g'))];
  return tags.flatMap((match) => [...(match[1] ?? '').matchAll(/'([a-z-]+)'/g)].map((word) => word[1] ?? ''));
}

const sorted = (values: readonly unknown[]): readonly string[] => values.map(String).toSorted();

describe('closed sets', () => {
  const words = wordsOf('zh-CN');
  it.each<[string, readonly unknown[], object]>([
    ['lights', enumAt('Light'), words.lights],
    ['statuses', enumAt('Status'), words.statuses],
    ['what is missing', enumAt('Missing'), words.missing],
    ['kinds of commitments', enumAt('CommitmentKind'), words.kinds],
    ['bases of due dates', enumAt('DueBasis'), words.dueBases],
    ['progress classes', enumAt('Phrase', 'oneOf', variantOf('class'), 'properties', 'class'), words.classes],
    ['columns', enumAt('Column', 'properties', 'key'), words.columns],
    ['headings', enumAt('Phrase', 'oneOf', variantOf('heading'), 'properties', 'of'), words.headings],
    ['facts', enumAt('Phrase', 'oneOf', variantOf('fact'), 'properties', 'of'), words.facts],
  ])('%s are those that have a word', (_what, published, labels) => {
    expect(published.length).toBeGreaterThan(1);
    expect(sorted(published)).toEqual(sorted(Object.keys(labels)));
  });

  it('severities are those of validate', () => {
    const schema: unknown = outputSchema('validate');
    const severity = at(schema, 'properties', 'diagnostics', 'items', 'properties', 'severity', 'enum');
    expect(sorted(Array.isArray(severity) ? severity : [])).toEqual(sorted(Object.keys(words.severities)));
  });

  it('statuses of commitments, indicators and tasks are together all of them', () => {
    const { $defs } = outputSchema('status');
    const each = ['Commitment', 'Indicator', 'Task'].flatMap((name) => at($defs, name, 'properties', 'status', 'enum'));
    expect(sorted([...new Set(each)])).toEqual(sorted(enumAt('Status')));
  });

  it.each([
    ['Phrase', 'key', 'phrase.ts', 'Phrase'],
    ['PackPhrase', 'say', 'pack-phrase.ts', 'PackSaying'],
    ['Cell', 'kind', 'document.ts', 'Cell'],
    ['Block', 'kind', 'document.ts', 'Block'],
    ['IndicatorReason', 'kind', 'assessment.ts', 'IndicatorReason'],
    ['Reachability', 'kind', 'assessment.ts', 'ReachabilityFigures'],
  ])('%s has the variants of the model', (definition, tag, file, type) => {
    // A table and a chart are interfaces of their own in the model.
    const own = definition === 'Block' ? ['table', 'chart'] : [];
    // The arithmetic of a light is a part of the phrases with a file of its own.
    const steps = definition === 'Phrase' ? tagsInSource('formula-phrase.ts', 'FormulaPhrase', tag) : [];
    expect(sorted(tagsOf(definition, tag))).toEqual(sorted([...tagsInSource(file, type, tag), ...steps, ...own]));
  });

  it('have a word of their own in every language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { lights, statuses } = wordsOf(language);
      for (const labels of [Object.values(lights), Object.values(statuses)]) {
        expect(labels.every((label) => label.trim() !== '')).toBe(true);
        expect(new Set(labels).size).toBe(labels.length);
      }
    }
  });
});

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const schema: unknown = JSON.parse(text);

  it('says which dialect it is of and what it is called', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `output/${name}` });
  });

  it('has titles and descriptions in both languages', () => {
    const prose: string[] = [];
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) for (const item of node) visit(item);
      else if (isNode(node))
        for (const [key, value] of Object.entries(node))
          if ((key === 'title' || key === 'description') && typeof value === 'string') prose.push(value);
          else visit(value);
    };
    visit(schema);
    expect(prose.length).toBeGreaterThan(5);
    const oneLanguage = prose.filter((words) => !/[\u4e00-\u9fff].* \/ .*[A-Za-z]/.test(words));
    expect(oneLanguage.filter((words) => !words.startsWith('duban '))).toEqual([]);
  });

  it('leaves no object open', () => {
    const open: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (Array.isArray(node)) for (const [index, item] of node.entries()) visit(item, `${path}/${index}`);
      else if (isNode(node)) {
        const closed = node['additionalProperties'] === false || Array.isArray(node['oneOf']);
        if (node['type'] === 'object' && !closed) open.push(path);
        for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
      }
    };
    visit(schema, '');
    expect(open).toEqual([]);
  });
});

describe.each(commands)('$name', ({ name, load }) => {
  it('has a schema for its JSON form, if it has one', async () => {
    const { command } = await load();
    const formats = command.options.find((option) => option.flags.startsWith('--format'))?.choices ?? [];
    const schemas = formats.includes('json') ? [`${schemaOf(name)}.schema.json`] : [];
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(schemas));
  });
});
