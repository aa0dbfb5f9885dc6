// The published schemas of the JSON outputs, as checks for tests.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Output = 'validate' | 'status' | 'report' | 'receipt' | 'remind' | 'diff' | 'history' | 'document';

interface OutputSchema {
  readonly $defs: Readonly<Record<string, unknown>>;
}

export const outputSchema = (name: Output | 'blocks'): OutputSchema => {
  const path = fileURLToPath(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own files, compiled by ajv right below
  return JSON.parse(readFileSync(path, 'utf8')) as OutputSchema;
};

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: false });
ajv.addSchema(outputSchema('blocks'));
const checks: Readonly<Record<Output, ValidateFunction>> = {
  validate: ajv.compile(outputSchema('validate')),
  status: ajv.compile(outputSchema('status')),
  report: ajv.compile(outputSchema('report')),
  receipt: ajv.compile(outputSchema('receipt')),
  remind: ajv.compile(outputSchema('remind')),
  diff: ajv.compile(outputSchema('diff')),
  history: ajv.compile(outputSchema('history')),
  document: ajv.compile(outputSchema('document')),
};

const own: readonly Output[] = ['validate', 'status', 'report', 'receipt', 'remind', 'diff', 'history'];

export const schemaOf = (command: string): Output => own.find((name) => name === command) ?? 'document';

/** What keeps a text from being a JSON output of a command, the deepest places first; an empty list when nothing does. */
export function faultsOf(command: string, text: string): readonly string[] {
  const check = checks[schemaOf(command)];
  if (check(JSON.parse(text))) return [];
  return (check.errors ?? [])
    .toSorted((a, b) => b.instancePath.length - a.instancePath.length)
    .filter((error) => error.keyword !== 'const')
    .slice(0, 8)
    .map((error) => `${error.instancePath} ${error.message ?? ''} ${JSON.stringify(error.params)}`);
}
