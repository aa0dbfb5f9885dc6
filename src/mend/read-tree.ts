// YAML text to a tree. The only file of this stage that imports yaml; meant for texts that the loader has let pass, since
// it has none of the loader's guards against hostile ones.
import { CST, Composer, Parser } from 'yaml';
import type { Document } from 'yaml';
import type { Entry, Node, Token, TokenKind, Tree } from './tree.ts';

const kinds: Readonly<Record<string, TokenKind>> = {
  comment: 'comment',
  'doc-start': 'document',
  'seq-item-ind': 'dash',
  'map-value-ind': 'colon',
  comma: 'comma',
  'flow-map-start': 'flow-start',
  'flow-seq-start': 'flow-start',
  'flow-map-end': 'flow-end',
  'flow-seq-end': 'flow-end',
  scalar: 'scalar',
  'single-quoted-scalar': 'quoted',
  'double-quoted-scalar': 'quoted',
  'block-scalar-header': 'block-header',
};

/** The tree of a text; undefined for one with an error, or with anything that plan files do not use (anchors, tags, `? `). */
export function readTree(text: string): Tree | undefined {
  const parsed = [...new Parser().parse(text)];
  const documents = [...composed(parsed)].filter(isDocument);
  const [document] = documents;
  if (document === undefined || documents.length > 1 || document.errors.length + document.warnings.length > 0)
    return undefined;
  const reader: Reader = { tokens: [], at: 0, lineStart: 0, isForeign: false };
  const root = readStream(reader, parsed);
  if (reader.isForeign || reader.at !== text.length) return undefined;
  return { text, tokens: reader.tokens, root, value: document.toJS({ maxAliasCount: 0 }) };
}

function composed(parsed: readonly CST.Token[]): Iterable<unknown> {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, resolveKnownTags: false, version: '1.2' });
  return composer.compose(parsed);
}

const isDocument = (document: unknown): document is Document.Parsed =>
  document instanceof Object && 'errors' in document;

/** While reading, `at` is where the next word begins: every character of the text belongs to one. */
interface Reader {
  readonly tokens: Token[];
  at: number;
  lineStart: number;
  /** Something was met that this stage leaves alone. */
  isForeign: boolean;
}

interface Depth {
  readonly level: number;
  readonly inFlow: boolean;
}

const top: Depth = { level: 0, inFlow: false };
const below = ({ level, inFlow }: Depth): Depth => ({ level: level + 1, inFlow });

function readStream(reader: Reader, parsed: readonly CST.Token[]): Node | undefined {
  let root: Node | undefined;
  for (const token of parsed) {
    if (token.type !== 'document') readWords(reader, [token], top);
    else {
      readWords(reader, token.start, top);
      if (token.value !== undefined) root = readNode(reader, token.value, top);
      readWords(reader, token.end, top);
    }
  }
  return root;
}

/** Passes over characters, keeping count of lines. */
function pass(reader: Reader, source: string): void {
  const lineEnd = source.lastIndexOf('\n');
  if (lineEnd !== -1) reader.lineStart = reader.at + lineEnd + 1;
  reader.at += source.length;
}

type Marks = Partial<Pick<Token, 'opens' | 'isMapBracket' | 'stepsIn'>>;

/** Adds a token of which `kept` stands for it, and the rest of its source for the gap behind it. */
function take(reader: Reader, kind: TokenKind, source: string, depth: Depth, marks: Marks, kept = source): void {
  const { at: start, lineStart, tokens } = reader;
  tokens.push({
    kind,
    start,
    end: start + kept.length,
    level: depth.level,
    inFlow: depth.inFlow,
    column: start - lineStart,
    startsLine: (tokens.at(-1)?.end ?? 0) <= lineStart,
    opens: marks.opens ?? false,
    isMapBracket: marks.isMapBracket ?? false,
    stepsIn: marks.stepsIn,
  });
  pass(reader, source);
}

/** Takes words that are no node: blanks, line ends, comments and marks. */
function readWords(reader: Reader, words: readonly CST.Token[] | undefined, depth: Depth): void {
  for (const word of words ?? []) {
    const source = 'source' in word ? word.source : '';
    const kind = kinds[word.type];
    const isMapBracket = word.type === 'flow-map-start' || word.type === 'flow-map-end';
    if (kind !== undefined) take(reader, kind, source, depth, { opens: kind === 'dash', isMapBracket });
    else {
      if (word.type !== 'space' && word.type !== 'newline') reader.isForeign = true;
      pass(reader, source);
    }
  }
}

function readNode(reader: Reader, token: CST.Token, depth: Depth, isKey = false): Node | undefined {
  const first = reader.tokens.length;
  if (token.type === 'block-map') return readMap(reader, token, depth);
  if (token.type === 'block-seq') return readList(reader, token, depth);
  if (token.type === 'flow-collection') return readFlow(reader, token, depth);
  if (token.type === 'block-scalar') {
    readWords(reader, token.props, depth);
    take(reader, 'block-text', token.source, depth, stepsIn(token), linesKept(token));
  } else if (CST.isScalar(token) && token.type !== 'alias') {
    take(reader, kinds[token.type] ?? 'scalar', token.source, depth, { opens: isKey && !depth.inFlow });
    readWords(reader, token.end, depth);
  } else {
    reader.isForeign = true;
    return undefined;
  }
  return { kind: 'scalar', first, last: first };
}

const headerOf = ({ props }: CST.BlockScalar): string =>
  props.flatMap((prop) => (prop.type === 'block-scalar-header' ? [prop.source] : [])).join('');

function stepsIn(token: CST.BlockScalar): Marks {
  const digit = /[1-9]/.exec(headerOf(token));
  return digit === null ? {} : { stepsIn: Number(digit[0]) };
}

/** The empty lines after block text are not part of it, unless its header (`|+`) keeps them. */
function linesKept(token: CST.BlockScalar): string {
  const { source } = token;
  let end = source.length - (source.endsWith('\r\n') ? 2 : source.endsWith('\n') ? 1 : 0);
  if (headerOf(token).includes('+')) return source.slice(0, end);
  while (end > 0 && ' \t\r\n'.includes(source.charAt(end - 1))) end -= 1;
  if (end === 0) return '';
  const lineEnd = source.indexOf('\n', end);
  end = lineEnd === -1 ? source.length : lineEnd;
  return source.slice(0, source.charAt(end - 1) === '\r' ? end - 1 : end);
}

function readMap(reader: Reader, map: CST.BlockMap, depth: Depth): Node {
  const start = reader.tokens.length;
  const entries: Entry[] = [];
  for (const { start: before, key, sep, value } of map.items) {
    readWords(reader, before, depth);
    const first = reader.tokens.length;
    if (key) readNode(reader, key, depth, true);
    readWords(reader, sep, depth);
    const node = value === undefined ? undefined : readNode(reader, value, below(depth));
    if (key) entries.push({ key: keyOf(key), value: node, first, last: reader.tokens.length - 1 });
    else if (sep !== undefined || value !== undefined) reader.isForeign = true;
  }
  return { kind: 'map', isFlow: false, entries, first: start, last: reader.tokens.length - 1 };
}

function readList(reader: Reader, list: CST.BlockSequence, depth: Depth): Node {
  const first = reader.tokens.length;
  const items: (Node | undefined)[] = [];
  for (const { start, key, value } of list.items) {
    readWords(reader, start, depth);
    if (key) reader.isForeign = true;
    const node = value === undefined ? undefined : readNode(reader, value, below(depth));
    if (start.some(({ type }) => type === 'seq-item-ind')) items.push(node);
  }
  return { kind: 'list', items, first, last: reader.tokens.length - 1 };
}

/** What is inside brackets stands one step deeper than the brackets, and those deeper than what they are the value of. */
function readFlow(reader: Reader, { start, items, end }: CST.FlowCollection, depth: Depth): Node {
  const first = reader.tokens.length;
  const bracket: Depth = { level: depth.level, inFlow: true };
  const inside = below(bracket);
  const isMap = start.type === 'flow-map-start';
  const entries: Entry[] = [];
  const values: (Node | undefined)[] = [];
  readWords(reader, [start], bracket);
  for (const { start: before, key, sep, value } of items) {
    readWords(reader, before, inside);
    const at = reader.tokens.length;
    const keyNode = key ? readNode(reader, key, inside) : undefined;
    readWords(reader, sep, inside);
    const node = value === undefined ? undefined : readNode(reader, value, inside);
    const last = reader.tokens.length - 1;
    if (isMap && key) entries.push({ key: keyOf(key), value: node, first: at, last });
    else if (isMap || (key && sep?.some(({ type }) => type === 'map-value-ind') === true))
      reader.isForeign ||= key !== undefined || value !== undefined;
    else if (key || value !== undefined) values.push(keyNode ?? node);
  }
  readWords(reader, end.slice(0, 1), bracket);
  const span = { first, last: reader.tokens.length - 1 };
  readWords(reader, end.slice(1), depth);
  return isMap ? { kind: 'map', isFlow: true, entries, ...span } : { kind: 'list', items: values, ...span };
}

/** A key as the data have it; one that is no plain scalar has been marked as foreign. */
function keyOf(key: CST.Token): string {
  return CST.isScalar(key) ? (CST.resolveAsScalar(key)?.value ?? '') : '';
}
