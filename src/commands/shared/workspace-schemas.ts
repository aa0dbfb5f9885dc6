// The schemas of the data files as a workspace carries them, so that an editor finds them wherever it lies.
import { bundleSchema, wholeSchemas } from '../../lib/schema-bundle.ts';
import { toJson } from '../../render/json-text.ts';

export interface SchemaFile {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

/** One file a kind of data file, each in one piece. @param texts every schema that comes with the program */
export const schemaFiles = (texts: ReadonlyMap<string, string>): readonly SchemaFile[] =>
  [...wholeSchemas(texts).keys()]
    .filter((kind) => !kind.includes('/'))
    .map((kind) => ({ kind, path: `schemas/${kind}.schema.json`, text: toJson(bundleSchema(kind, texts)) }));
