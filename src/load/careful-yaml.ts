// The careful reader: names the fault of a file that the plain reader hands over, and knows where each value stands.
// The only file that imports yaml; its own messages are never printed, since they quote the file's bytes unescaped.
import { Composer, isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, Parser, visit } from 'yaml';
import type { Document } from 'yaml';
import { stepsOf } from '../lib/pointer.ts';
import type { Finding, Place, Range, RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import { fullWidthKey, syntaxMessage } from './syntax-messages.ts';

/** Deeper than any plan; nesting is what makes a parser slow. */
const deepest = 32;
const mostFindings = 100;

const noTags: Localized = { 'zh-CN': '不能用标签（!）。', en: 'Tags (!) are not allowed.' };

export type Careful =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'faults'; readonly findings: readonly Finding[] };

/** Reads a text that is not plain: its value if our policy allows what it uses, otherwise what is wrong with it. */
export function readCarefully(file: string, text: string): Careful {
  const early = beforeParsing(file, text);
  if (early !== undefined) return { kind: 'faults', findings: [early] };
  const lines = new LineCounter();
  const documents = compose(text, lines);
  const [document] = documents;
  const at = (start: number, end: number): Place => ({ file, pointer: '', range: rangeOf(text, lines, start, end) });
  if (document === undefined) {
    const message = { 'zh-CN': '文件是空的。', en: 'The file is empty.' };
    return { kind: 'faults', findings: [fault(loadRules.yamlSyntax, at(0, 0), message)] };
  }
  // One mistake often breaks the lines after it too: the first error is the one to mend.
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // What the parser says of tags and directives it does not know: they are refused by our policy, known or not.
  const isPolicy = errors.every(({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_DIRECTIVE');
  const findings = isPolicy ? policyFaults(documents, document, text, at).slice(0, mostFindings) : [];
  if (findings.length > 0) return { kind: 'faults', findings };
  const [broken] = errors;
  if (broken?.code === 'TAG_RESOLVE_FAILED')
    return { kind: 'faults', findings: [fault(loadRules.yamlPlain, at(...broken.pos), noTags)] };
  if (broken !== undefined) {
    const { start, message, hint } = syntaxMessage(broken, text);
    const found = fault(loadRules.yamlSyntax, at(start, start + 1), message);
    return { kind: 'faults', findings: [hint === undefined ? found : { ...found, hint }] };
  }
  return { kind: 'value', value: document.toJS({ maxAliasCount: 0 }) };
}

function compose(text: string, lines: LineCounter): readonly Document.Parsed[] {
  const composer = new Composer({
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    keepSourceTokens: true,
    version: '1.2',
  });
  const tokens = new Parser(lines.addNewLine).parse(text);
  return [...composer.compose(tokens)].filter(isParsed);
}

const isParsed = (document: unknown): document is Document.Parsed => document instanceof Object && 'errors' in document;

function fault(rule: RuleRecord, place: Place, message: Localized): Finding {
  return { rule: rule.id, severity: rule.severity, place, message };
}

/** What is looked for in the bare text: things that would send the parser astray or keep it busy. */
function beforeParsing(file: string, text: string): Finding | undefined {
  const conflict = /^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/m.exec(text);
  const onLine = (offset: number): Place => ({ file, pointer: '', range: lineRange(text, offset) });
  if (conflict !== null) {
    const message = { 'zh-CN': '有未解决的合并冲突。', en: 'There is an unresolved merge conflict.' };
    return fault(loadRules.mergeResolved, onLine(conflict.index), message);
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    const message = { 'zh-CN': `有控制字符 U+${code}。`, en: `There is a control character, U+${code}.` };
    return fault(loadRules.yamlPlain, onLine(control.index), message);
  }
  const deep = firstDeepPlace(text);
  if (deep === undefined) return undefined;
  const message = { 'zh-CN': `嵌套超过 ${deepest} 层。`, en: `Nested more than ${deepest} levels deep.` };
  return fault(loadRules.yamlPlain, onLine(deep), message);
}

/** Where brackets, dashes, "? " or indentation nest too deep, counted in the text so that the parser never sees it. */
function firstDeepPlace(text: string): number | undefined {
  const indentedOrDashed = /^(?: {65,}(?=\S)|[ \t]*(?:[-?][ \t]+){33,})/m.exec(text);
  if (indentedOrDashed !== null) return indentedOrDashed.index;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\n' && depth > 0 && /^\S/.test(text.slice(index + 1, index + 2))) depth = 0;
    if (depth > deepest) return index;
  }
  return undefined;
}

function policyFaults(
  documents: readonly Document.Parsed[],
  document: Document.Parsed,
  text: string,
  at: (start: number, end: number) => Place,
): readonly Finding[] {
  const findings: Finding[] = [];
  const plain = (start: number, end: number, zh: string, en: string): void => {
    findings.push(fault(loadRules.yamlPlain, at(start, end), { 'zh-CN': zh, en }));
  };
  const second = documents[1];
  if (second !== undefined)
    plain(second.range[0], second.range[0] + 1, '一个文件只能有一个文档。', 'One document a file.');
  const directive = /^%\S+/m.exec(text);
  if (directive !== null)
    plain(directive.index, directive.index + 1, '不能用 % 指令。', 'Directives (%) are not allowed.');
  const refuseProperties = (node: unknown): void => {
    const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
    if (isAlias(node)) plain(start, end, '不能用别名（*）。', 'Aliases (*) are not allowed.');
    else if (!isNode(node)) return;
    else if ('anchor' in node && node.anchor !== undefined)
      plain(...propertyBefore(text, '&', start), '不能用锚点（&）。', 'Anchors (&) are not allowed.');
    else if (node.tag !== undefined)
      findings.push(fault(loadRules.yamlPlain, at(...propertyBefore(text, '!', start)), noTags));
  };
  visit(document, {
    Node(_key, node) {
      refuseProperties(node);
    },
    // A visitor of its own replaces that of nodes in general.
    Map(_key, map) {
      refuseProperties(map);
      const keys = new Set<string>();
      for (const pair of map.items) {
        const key = isScalar(pair.key) ? pair.key : undefined;
        const [start, end] = isNode(pair.key) && pair.key.range ? pair.key.range : [0, 0];
        const name = key === undefined ? '' : (key.source ?? '').normalize('NFC').trim();
        if (key === undefined || key.value === null || name === '') {
          plain(start, end, '键必须是普通文字。', 'A key must be plain text.');
          continue;
        }
        if (pair.srcToken?.start?.some(({ type }) => type === 'explicit-key-ind') === true)
          plain(start, end, '不能用“? ”写复杂的键。', 'Complex keys ("? ") are not allowed.');
        const slip = key.type === 'PLAIN' ? fullWidthKey(key.source ?? '') : undefined;
        if (slip !== undefined) {
          findings.push(fault(loadRules.yamlSyntax, at(start, start + 1), slip));
          continue;
        }
        if (name === '__proto__' || name === 'constructor' || name === 'prototype')
          plain(start, end, `不能用 ${name} 作键。`, `${name} cannot be a key.`);
        if (keys.has(name))
          findings.push(
            fault(loadRules.yamlKeysUnique, at(start, end), {
              'zh-CN': `键 ${name} 重复。`,
              en: `The key ${name} appears twice.`,
            }),
          );
        keys.add(name);
      }
    },
  });
  return findings;
}

/** The span of the `&anchor` or `!tag` that stands before a node. */
function propertyBefore(text: string, sign: '&' | '!', offset: number): Span {
  let start = text.lastIndexOf(sign, offset - 1);
  while (start > 0 && /[^\s,[{]/.test(text.charAt(start - 1))) start -= 1;
  return [start, start + (/^[^\s,\]}]+/.exec(text.slice(start, offset))?.[0].length ?? 1)];
}

/** Where the line of an offset ends, before its line feed. */
function lineEnd(text: string, offset: number): number {
  const end = /\r?\n/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}

/** What is longer than a line is shown on the one where it starts. */
function rangeOf(text: string, lines: LineCounter, start: number, end: number): Range {
  const { line, col: column } = lines.linePos(start);
  const last = end <= start ? start : lines.linePos(end).line === line ? end : lineEnd(text, start);
  return { line, column, endLine: line, endColumn: column + last - start };
}

function lineRange(text: string, offset: number): Range {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, endLine: line, endColumn: column + lineEnd(text, offset) - offset };
}

/** Finds where pointers point in one text; parsed once for all of them. */
export function locator(text: string): (place: Place) => Range {
  const lines = new LineCounter();
  const [document] = compose(text, lines);
  return (place) => {
    const [start, end] = document === undefined ? [0, 0] : spanOf(document, place);
    return rangeOf(text, lines, start, end);
  };
}

type Span = readonly [start: number, end: number];

/** The span of the deepest node on the way that exists, so that a pointer into nothing still leads somewhere near. */
function spanOf(document: Document.Parsed, place: Place): Span {
  let node: unknown = document.contents;
  let span: Span = [0, 0];
  const steps = stepsOf(place.pointer);
  for (const [index, step] of steps.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step);
      if (pair === undefined) break;
      if (isNode(pair.key) && pair.key.range) span = [pair.key.range[0], pair.key.range[1]];
      if (place.onKey === true && index === steps.length - 1) return span;
      node = pair.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
    else break;
  }
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : span;
}
