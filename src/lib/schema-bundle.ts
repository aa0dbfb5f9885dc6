// One self-contained JSON Schema out of several files: what it refers to in other files is taken in under $defs.
import { byText } from './by-text.ts';
import { isRecord } from './records.ts';

export type Schema = Readonly<Record<string, unknown>>;

/**
 * @param name of the schema wanted, such as `task` or `output/validate`
 * @param texts every schema by name; they refer to each other by `file.schema.json#/$defs/Key` only
 * @throws Error for a reference to nothing, or when two files define a key that both are needed
 */
export function bundleSchema(name: string, texts: ReadonlyMap<string, string>): Schema {
  const parsed = new Map<string, Schema>();
  const schemaOf = (named: string): Schema => {
    const known = parsed.get(named);
    if (known !== undefined) return known;
    const schema: Schema = JSON.parse(texts.get(named) ?? '{}');
    parsed.set(named, schema);
    return schema;
  };
  const definedIn = new Map<string, string>();
  const definitions = new Map<string, unknown>();

  const takeIn = (reference: string, from: string): string => {
    const [file = '', key = ''] = reference.split('#/$defs/');
    const owner = file === '' ? from : beside(from, file);
    const known = definedIn.get(key);
    if (known !== undefined && known !== owner) throw new Error(`${key} is defined in ${known} and in ${owner}`);
    if (known === undefined) {
      definedIn.set(key, owner);
      const there = schemaOf(owner)['$defs'];
      const definition = isRecord(there) ? there[key] : undefined;
      if (definition === undefined) throw new Error(`${from}: nothing at ${reference}`);
      definitions.set(key, rewritten(definition, owner));
    }
    return `#/$defs/${key}`;
  };
  const rewritten = (node: unknown, from: string): unknown => {
    if (Array.isArray(node)) return node.map((part: unknown) => rewritten(part, from));
    if (!isRecord(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [
        key,
        key === '$ref' && typeof value === 'string' ? takeIn(value, from) : rewritten(value, from),
      ]),
    );
  };

  const { $defs: _, ...root } = schemaOf(name);
  const whole = Object.entries(root).map(([key, value]): [string, unknown] => [key, rewritten(value, name)]);
  const $defs = Object.fromEntries([...definitions].toSorted(byText(([place]) => place)));
  return { ...Object.fromEntries(whole), ...(definitions.size === 0 ? {} : { $defs }) };
}

/** The name of a file that stands in the same folder as another. */
const beside = (name: string, file: string): string =>
  `${name.slice(0, name.lastIndexOf('/') + 1)}${file.replace('.schema.json', '')}`;

/** The schemas that describe a file or an output, rather than only parts for others. */
export const wholeSchemas = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Schema> =>
  new Map(
    [...texts].flatMap(([name, text]): readonly (readonly [string, Schema])[] => {
      const schema: Schema = JSON.parse(text);
      return 'type' in schema || 'oneOf' in schema ? [[name, schema]] : [];
    }),
  );
