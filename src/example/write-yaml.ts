// Writes values as the plain block YAML that plan files are kept in: two spaces, plain scalars where safe, else quoted.

/**
 * The text of a YAML file: comment lines first, then the map, with `undefined` left out.
 * Takes texts, numbers, booleans, null, maps with plain keys and lists of those; a list directly in a list is a broken
 * contract and throws, as does a number that YAML would have to write with an exponent.
 */
export function writeYaml(map: object, comments: readonly string[] = []): string {
  const lines = comments.map((comment) => `# ${comment}`);
  const body = mapLines(map, '');
  return [...lines, ...(body.length === 0 ? ['{}'] : body), ''].join('\n');
}

const keyShape = /^[A-Za-z_][\w.-]*$/;

/** Words that YAML or people's editors take for something else than text, in whatever case. */
const words = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

const entriesOf = (map: object): readonly (readonly [string, unknown])[] =>
  Object.entries(map).filter(([, value]) => value !== undefined);

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && entriesOf(value).length > 0;

function mapLines(map: object, indent: string): readonly string[] {
  return entriesOf(map).flatMap(([key, value]) => {
    if (!keyShape.test(key) || words.test(key)) throw new TypeError(`not a plain key: ${key}`);
    if (Array.isArray(value) && value.length > 0)
      return [`${indent}${key}:`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
    if (isMap(value)) return [`${indent}${key}:`, ...mapLines(value, `${indent}  `)];
    return [`${indent}${key}: ${scalar(value)}`];
  });
}

function itemLines(item: unknown, indent: string): readonly string[] {
  if (!isMap(item)) return [`${indent}- ${scalar(item)}`];
  const [first = '', ...rest] = mapLines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value);
  if (typeof value === 'number') return decimal(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value) && value.length === 0) return '[]';
  if (typeof value === 'object' && entriesOf(value).length === 0) return '{}';
  throw new TypeError(`cannot be written as YAML: ${typeof value}`);
}

function decimal(value: number): string {
  const text = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || Object.is(value, -0)) throw new RangeError(`no plain number: ${text}`);
  return text;
}

/** Days and periods are the only texts that may begin with a digit. */
const dayOrPeriod = /^\d{4}-(?:\d{2}-\d{2}|Q[1-4]|H[12]|M\d{2})$/;

/** Begins with a letter or a character beyond ASCII, holds nothing that could end a scalar, and is no word of YAML's. */
const plainShape = /^(?:[A-Za-z]|\P{ASCII})\P{Cc}*$/u;

function isPlain(text: string): boolean {
  if (dayOrPeriod.test(text)) return true;
  return plainShape.test(text) && !/:(?:\s|$)|\s#|\s$/.test(text) && !words.test(text);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\t', '\\t'],
]);

const quoted = (text: string): string => `"${text.replace(/["\\\n\t]/g, (mark) => escapes.get(mark) ?? mark)}"`;
