// The careful reader: names the fault of a file that the plain reader hands over, and knows where each value stands.
// The parser's own messages are never printed, since they quote the file's bytes unescaped.
import { Composer, isMap, isNode, isPair, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { Document, YAMLError, YAMLMap } from 'yaml';
import { stepsOf } from '../lib/pointer.ts';
import type { Finding, Place, Range } from '../model/diagnostic.ts';
import { firstOf } from './limited-findings.ts';
import { loadRules } from './rule-records.ts';
import { explainSyntax } from './syntax-messages.ts';
import { type TextFault, faultOfText } from './text-faults.ts';
import { policyFaults, tagFault } from './yaml-policy.ts';

/** How a scalar is written in the file. */
export interface Written {
  readonly source: string;
  readonly isPlain: boolean;
}

/** Where things stand in one text. */
export interface Located {
  readonly rangeOf: (place: Place) => Range;
  /** How the scalar at a pointer is written; undefined for lists, mappings and what is not there. */
  readonly writtenAt: (pointer: string) => Written | undefined;
  /** What stands behind the value of a key on its line, such as a comment. */
  readonly restOfLine: (place: Place) => string;
}

export type Careful =
  | { readonly kind: 'value'; readonly value: unknown; readonly located: Located }
  | { readonly kind: 'faults'; readonly findings: readonly Finding[] };

/** Reads a text that is not plain: its value if our policy allows what it uses, otherwise what is wrong with it. */
export function readCarefully(file: string, text: string): Careful {
  const lines = lineCounterOf(text);
  const faults = (found: readonly TextFault[]): Careful => ({
    kind: 'faults',
    findings: firstOf(found, (fault) => findingOf(file, text, lines, fault)),
  });
  const early = faultOfText(text);
  if (early !== undefined) return faults([early]);
  const documents = compose(text);
  const [document] = documents;
  if (document === undefined || (documents.length === 1 && isVoid(document))) {
    const message = { 'zh-CN': '文件是空的。', en: 'The file is empty.' };
    const hint = {
      'zh-CN': '填上内容；不用的文件就删去。',
      en: 'Write what belongs in it, or delete the file.',
    };
    return faults([{ rule: loadRules.yamlSyntax, start: 0, end: 0, message, hint }]);
  }
  // What the parser says of tags and directives it does not know: they are refused by our policy, known or not.
  const isPolicy = documents.every(({ errors, warnings }) => [...errors, ...warnings].every(isMatterOfPolicy));
  const refused = isPolicy ? policyFaults(documents, text) : [];
  if (refused.length > 0) return faults(refused);
  // One mistake often breaks the lines after it too: the first error is the one to mend.
  const broken = firstError(documents);
  if (broken?.code === 'TAG_RESOLVE_FAILED') return faults([tagFault(broken.pos)]);
  if (broken !== undefined)
    return faults([explainSyntax({ code: broken.code, words: broken.message, offset: broken.pos[0] }, text)]);
  return {
    kind: 'value',
    value: document.toJS({ maxAliasCount: 0 }),
    located: locatedIn(document, text, lines),
  };
}

const isMatterOfPolicy = ({ code }: YAMLError): boolean => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE';

function firstError(documents: readonly Document.Parsed[]): YAMLError | undefined {
  let first: YAMLError | undefined;
  for (const { errors, warnings } of documents)
    for (const error of [...errors, ...warnings]) if (first === undefined || error.pos[0] < first.pos[0]) first = error;
  return first;
}

function findingOf(file: string, text: string, lines: LineCounter, fault: TextFault): Finding {
  const { rule, start, end, message, hint, related } = fault;
  const at = (from: number, to: number): Place => ({ file, pointer: '', range: rangeOf(text, lines, from, to) });
  return {
    rule: rule.id,
    severity: rule.severity,
    place: at(start, end),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(related === undefined
      ? {}
      : { related: [{ place: at(related.start, related.end), message: related.message }] }),
  };
}

/** Of the text itself: the parser stops counting where it stops reading, and a fault may be told on a line behind. */
function lineCounterOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let start = 0; start !== -1;) {
    lines.addNewLine(start);
    const end = text.indexOf('\n', start);
    start = end === -1 ? -1 : end + 1;
  }
  return lines;
}

/** Every document up to the first text that is no YAML at all. */
function compose(text: string): readonly Document.Parsed[] {
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    keepSourceTokens: true,
    version: '1.2',
  });
  const documents: unknown[] = [];
  for (const token of new Parser().parse(text)) {
    documents.push(...composer.next(token));
    // A third document says no more than the second did.
    if (token.type === 'error' || documents.length > 1) break;
  }
  documents.push(...composer.end(true, text.length));
  return documents.filter(isParsed);
}

const isParsed = (document: unknown): document is Document.Parsed => document instanceof Object && 'errors' in document;

/** Nothing but blank lines and comments. */
const isVoid = ({ contents, errors }: Document.Parsed): boolean =>
  errors.length === 0 &&
  (contents === null || (isScalar(contents) && contents.value === null && contents.source === ''));

/** Where the line of an offset ends, before its line feed. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** What is longer than a line is shown on the one where it starts. */
function rangeOf(text: string, lines: LineCounter, start: number, end: number): Range {
  const { line, col: column } = lines.linePos(start);
  const last = end <= start ? start : Math.min(end, Math.max(start, lineEnd(text, start)));
  return { line, column, endLine: line, endColumn: column + last - start };
}

/** Finds where pointers point in one text; parsed once for all of them. */
export function locator(text: string): (place: Place) => Range {
  const lines = lineCounterOf(text);
  const [document] = compose(text);
  if (document !== undefined) return locatedIn(document, text, lines).rangeOf;
  return () => rangeOf(text, lines, 0, 0);
}

type Span = readonly [start: number, end: number];

function locatedIn(document: Document.Parsed, text: string, lines: LineCounter): Located {
  const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, YAMLMap['items'][number]>>();
  /** The pairs of a mapping by key, gathered when first asked for: there may be many, and many questions. */
  const pairIn = (map: YAMLMap, step: string): YAMLMap['items'][number] | undefined => {
    const known =
      pairs.get(map) ??
      new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
    pairs.set(map, known);
    return known.get(step);
  };
  /** The deepest node on the way that exists, so that a pointer into nothing still leads somewhere near. */
  const find = ({ pointer, onKey }: Pick<Place, 'pointer' | 'onKey'>): { node: unknown; span: Span } => {
    let node: unknown = document.contents;
    let span: Span = [0, 0];
    const steps = stepsOf(pointer);
    for (const [index, step] of steps.entries()) {
      if (isMap(node)) {
        const pair = pairIn(node, step);
        if (!isPair(pair)) break;
        if (isNode(pair.key) && pair.key.range) span = [pair.key.range[0], pair.key.range[1]];
        if (onKey === true && index === steps.length - 1) return { node: pair.key, span };
        node = pair.value;
      } else if (isSeq(node)) node = node.items[Number(step)];
      else break;
    }
    return { node, span: isNode(node) && node.range ? [node.range[0], node.range[1]] : span };
  };
  return {
    rangeOf: (place) => rangeOf(text, lines, ...find(place).span),
    writtenAt: (pointer) => {
      const { node, span } = find({ pointer });
      return isScalar(node) ? { source: text.slice(...span), isPlain: node.type === 'PLAIN' } : undefined;
    },
    restOfLine: (place) => {
      const { span } = find(place);
      return text.slice(span[1], lineEnd(text, span[1]));
    },
  };
}
