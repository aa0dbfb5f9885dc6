// The published schemas of other people's formats, as checks for tests.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../support/schemas/${name}`, import.meta.url)), 'utf8');

interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

type Draft4 = new (options: object) => { readonly compile: (schema: unknown) => Check };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a CommonJS package whose types do not fit NodeNext
const AjvDraft04 = createRequire(import.meta.url)('ajv-draft-04').default as Draft4;
const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true });
const checkSarif = ajv.compile(JSON.parse(read('sarif-2.1.0-rtm.5.json')));

/** What keeps a value from being SARIF 2.1.0; empty when nothing does. */
export function sarifFaults(value: unknown): readonly string[] {
  return checkSarif(value) ? [] : (checkSarif.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What keeps a text from being a JUnit report as Jenkins reads it; empty when nothing does. */
export async function junitFaults(text: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: text }],
    schema: [read('junit-10.xsd')],
  });
  return valid ? [] : errors.map((error) => error.message);
}
