// Files made to keep a reader busy: each kind at any size, with what has to become of it.

export interface HostileKind {
  readonly name: string;
  readonly bytes: (size: number) => Uint8Array;
  /** It may be read without a finding, as far as its content allows: nothing in it is forbidden. */
  readonly harmless?: true;
  /** It is only refused for its size: there is nothing wrong with a short one. */
  readonly harmlessWhenShort?: true;
}

const encoder = new TextEncoder();

/** A head, then as many units as fit, then a tail, at most `size` characters long. */
const filled =
  (unit: string | ((index: number) => string), head = '', tail = '\n') =>
  (size: number): string => {
    const parts: string[] = [head];
    let length = head.length + tail.length;
    for (let index = 0; ; index += 1) {
      const part = typeof unit === 'string' ? unit : unit(index);
      if (length + part.length > size) break;
      parts.push(part);
      length += part.length;
    }
    return [...parts, tail].join('');
  };

const text = (name: string, write: (size: number) => string): HostileKind => ({
  name,
  bytes: (size) => encoder.encode(write(size)).subarray(0, size),
});

const harmless = (kind: HostileKind): HostileKind => ({ ...kind, harmless: true });

const shortIsFine = (kind: HostileKind): HostileKind => ({ ...kind, harmlessWhenShort: true });

/** Numbers without a pattern, the same on every run. */
function noise(size: number, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 12345;
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[index] = from + ((state >>> 16) % (to - from));
  }
  return bytes;
}

/** Every level two columns deeper, then from the start again. */
const stairs = (levels: number, line: string) =>
  filled((index) => `${' '.repeat((index % levels) * 2)}${line.replace('#', String(index))}\n`);

export const hostileKinds: readonly HostileKind[] = [
  { name: 'nothing but zero bytes', bytes: (size) => new Uint8Array(size) },
  { name: 'random bytes', bytes: (size) => noise(size, 0, 256) },
  { name: 'random letters and marks', bytes: (size) => noise(size, 0x20, 0x7f) },
  { name: 'bytes that are no UTF-8, on many lines', bytes: (size) => encoder.encode('\n'.repeat(size)).fill(0xff, -1) },
  {
    name: 'a character cut in two at the end',
    bytes: (size) => encoder.encode('a: 督\n'.repeat(size)).subarray(0, size),
  },
  text('one long line', filled('x')),
  text('one long text', filled('督办', 'name: ')),
  text('one long quoted text', filled('x', 'name: "', '"\n')),
  text('one long key', filled('k', '', ': 1\n')),
  shortIsFine(text('one long comment', filled('#', 'format: 1\n'))),
  shortIsFine(text('empty lines', filled('\n', 'format: 1\n'))),
  shortIsFine(text('blank lines', filled('   \n', 'format: 1\n'))),
  shortIsFine(text('blanks', filled(' ', 'format: 1\n'))),
  shortIsFine(text('short comments', filled('#\n', 'format: 1\n'))),
  harmless(text('long comments', filled(`# ${'x'.repeat(198)}\n`, 'format: 1\n'))),
  text(
    'comments behind values',
    filled((index) => `k${index}: 1 # x\n`),
  ),
  text(
    'short keys',
    filled((index) => `${index.toString(36)}_: 1\n`),
  ),
  text(
    'keys in quotes',
    filled((index) => `"${index}": 1\n`),
  ),
  text(
    'Chinese keys',
    filled((index) => `键${index}: 值\n`),
  ),
  text('the same key', filled('a: 1\n')),
  text('the same key in quotes', filled('"a": 1\n')),
  text(
    'keys without values',
    filled((index) => `k${index}:\n`),
  ),
  text(
    'unknown keys with long names',
    filled((index) => `${'k'.repeat(200)}${index}: 1\n`),
  ),
  text(
    'unknown severities',
    filled((index) => `  k${index}: loud\n`, 'format: 1\nseverities:\n'),
  ),
  shortIsFine(
    text(
      'right severities',
      filled((index) => `  k${index}: off\n`, 'format: 1\nseverities:\n'),
    ),
  ),
  text('a list of short items', filled('- a\n')),
  text('a list of numbers', filled('- 1\n', 'format: 1\nlightRules:\n')),
  text('a list of empty items', filled('-\n')),
  text('a list of empty maps', filled('- {}\n', 'format: 1\nlightRules:\n')),
  text('a list of maps with a wrong key', filled('- { a: 1 }\n', 'format: 1\nlightRules:\n')),
  text('a list of lists', filled('- - a\n  - b\n')),
  text('dashes', filled('- ')),
  text('dashes on every line', filled(`${'- '.repeat(30)}x\n`)),
  text('dashes without a blank', filled('-')),
  text('question marks', filled('? ')),
  text('question marks on every line', filled('? a\n')),
  text('question marks thirty deep', filled(`${'? '.repeat(30)}x\n`)),
  text('question marks in braces', filled('? a, ', 'a: {', '}\n')),
  text('colons', filled(': ')),
  text('colons on every line', filled(': a\n')),
  text('many colons on a line', filled('a: ')),
  text('many lines with two colons', filled('a: b: c\n')),
  text('open brackets', filled('[')),
  text('open braces', filled('{')),
  text('open braces with keys', filled('{a: ')),
  text('closed brackets', filled(']')),
  text('closed brackets in a value', filled(']', 'a: [')),
  text(
    'brackets thirty deep on every line',
    filled((index) => `k${index}: ${'['.repeat(30)}${']'.repeat(30)}\n`),
  ),
  text('a flow list of short items', filled('a,', 'a: [', ']\n')),
  text('a flow list on many lines', filled('a,\n  ', 'a: [\n  ', ']\n')),
  text('a flow list that is not closed', filled('a, ', 'a: [')),
  text('a flow list of lists', filled('[],', 'a: [', ']\n')),
  text(
    'a flow list of pairs',
    filled((index) => `a${index}: 1, `, 'a: [', ']\n'),
  ),
  text(
    'a flow map of short keys',
    filled((index) => `a${index}: 1, `, 'a: {', '}\n'),
  ),
  text(
    'a flow map of lone keys',
    filled((index) => `a${index}, `, 'a: {', '}\n'),
  ),
  text(
    'a flow list on every line',
    filled((index) => `k${index}: [a, b, c, d, e, f, g]\n`),
  ),
  text('commas', filled(',', 'a: [', ']\n')),
  text('a double quote that is not closed', filled('x y\n', 'a: "')),
  text('a single quote that is not closed', filled('x y\n', "a: '")),
  text('double quotes on every line', filled('a: "\n')),
  text('quotes side by side', filled('"a" ', 'a: ')),
  text('single quotes', filled("'", 'a: ')),
  text('backslashes', filled('\\', 'a: "', '"\n')),
  text('backslashes, not closed', filled('\\x', 'a: "')),
  text('wrong escapes', filled('\\q', 'a: "', '"\n')),
  text('a wrong escape on every line', filled('a: "\\q"\n')),
  text(
    'anchors',
    filled((index) => `- &a${index} x\n`),
  ),
  text('one anchor again and again', filled('- &a x\n')),
  text('aliases', filled('- *a\n', '- &a x\n')),
  text('aliases of aliases', (size) =>
    filled(
      (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}, *a${index}]\n`,
      'a0: &a0 [x]\n',
    )(size),
  ),
  text('merge keys', filled('- <<: *a\n', '- &a {x: 1}\n')),
  text('tags', filled('- !t x\n')),
  text(
    'unknown tags',
    filled((index) => `- !a${index}!b x\n`),
  ),
  text('one long tag', filled('t', 'a: !', ' x\n')),
  text('directives', filled('%YAML 1.2\n', '', '---\na: 1\n')),
  text('unknown directives', filled('%A\n')),
  text('documents', filled('---\na: 1\n')),
  text('ends of documents', filled('...\n', 'a: 1\n')),
  text('block text', filled('  x\n', 'name: |\n')),
  text('block text of long lines', filled(`  ${'督'.repeat(300)}\n`, 'name: |\n')),
  text('folded text', filled('  x\n\n', 'name: >\n')),
  text(
    'block text on every line',
    filled((index) => `k${index}: |\n  x\n`),
  ),
  text(
    'block text without content',
    filled((index) => `k${index}: |\n`),
  ),
  text('block text with leading blanks', filled('    \n', 'name: |\n', '  x\n')),
  text('text over many lines', filled('  x\n', 'name: x\n')),
  text('text over many lines of words', filled('  some words here\n', 'name: x\n')),
  text('stairs', stairs(30, 'k#:')),
  text('endless stairs', stairs(1e6, 'a:')),
  text(
    'indents that go nowhere',
    filled((index) => `${' '.repeat(index % 60)}a${index}:\n`),
  ),
  text('one key and deep indents', filled(`${' '.repeat(64)}a: 1\n`, 'a:\n')),
  text('tabs', filled('\t')),
  text('a tab on every line', filled('\ta: 1\n', 'a:\n')),
  text(
    'tabs behind values',
    filled((index) => `k${index}: 1\t\n`),
  ),
  text('lone carriage returns', filled('a: 1\r')),
  text(
    'mixed line ends',
    filled((index) => `k${index}: 1${index % 2 === 0 ? '\r\n' : '\n'}`),
  ),
  text('full-width colons', filled('名称：值\n')),
  text('full-width dashes', filled('－ 值\n')),
  text('full-width blanks', filled('\u3000', 'a: 1\n')),
  text('zero-width characters', filled('\u200b', 'a: x')),
  text(
    'bidi marks on every line',
    filled((index) => `k${index}: \u202ex\n`),
  ),
  text('escape sequences', filled('\u001b[31m', 'a: ')),
  text('workflow commands', filled('::error file=x::pwned\n')),
  text('merge markers', filled('<<<<<<< HEAD\n=======\n>>>>>>> x\n')),
  text('lines without a colon', filled('word\n')),
  text(
    'lines without a colon between keys',
    filled((index) => `k${index}: 1\nword\n`),
  ),
  text('lines of equals signs in a text', filled('  =======\n', 'name: |\n')),
  text(
    'numbers in other spellings',
    filled((index) => `k${index}: 0x${index.toString(16)}\n`),
  ),
  text('one long number', filled('9', 'format: ')),
  text(
    'infinities',
    filled((index) => `k${index}: .inf\n`),
  ),
  text('prototype keys', filled('- __proto__: 1\n')),
  text(
    'composed and decomposed keys',
    filled((index) => `k${index}\u0301\u0323: 1\n`),
  ),
  text('characters of two halves', filled('𠮷', 'name: ')),
  text('ids without end', filled('a-', 'lightRule: ', 'A\n')),
  text('an address without end', filled('a', 'format: 1\nname: http://', ' \n')),
];

export const hostileSizes = [1024, 64 * 1024, 256 * 1024, 1024 * 1024] as const;
