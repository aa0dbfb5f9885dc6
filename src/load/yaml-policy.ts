// What YAML allows and a plan file may not use: everything that lets one text be read in two ways, or hides what it says.
import { isAlias, isNode, isScalar, visit } from 'yaml';
import type { Document, Node, Scalar } from 'yaml';
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import { slipIn } from './syntax-slips.ts';
import { type TextFault, codeOf } from './text-faults.ts';
import { reportKeys } from './yaml-keys.ts';

export type Span = readonly [start: number, end: number];
export type Report = (span: Span, message: Localized, hint?: Localized) => void;

const quoteIt: Localized = {
  'zh-CN': '如果是普通文字，给整段文字加引号。',
  en: 'If it is meant as plain text, put the whole text in quotes.',
};

/** Everything against our policy in the documents of a text, in order of place. */
export function policyFaults(documents: readonly Document.Parsed[], text: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  const report: Report = ([start, end], message, hint) => {
    faults.push({ rule: loadRules.yamlPlain, start, end, message, ...(hint === undefined ? {} : { hint }) });
  };
  const [document, second] = documents;
  const directive = /^%\S+/m.exec(text);
  if (directive !== null && documents.some(({ directives }) => directives.docStart === true))
    report([directive.index, directive.index + directive[0].length], {
      'zh-CN': '不能用 % 指令。',
      en: 'Directives (%) are not allowed.',
    });
  if (document !== undefined && second !== undefined) reportSecond(document, text, report);
  if (document !== undefined) {
    visitNodes(document, text, report, faults);
    faults.splice(0, faults.length, ...onceWhereUsed(document, faults));
  }
  if (faults.length === 0 && document !== undefined) reportUnseen(document, text, report);
  faults.sort((a, b) => a.start - b.start);
  // A slip of syntax is often repeated on every line: the first says it.
  const slip = faults.find(({ rule }) => rule === loadRules.yamlSyntax);
  return slip === undefined ? faults : [slip];
}

function reportSecond(document: Document.Parsed, text: string, report: Report): void {
  const mark = /^(?:---|\.\.\.)(?=\s|$)/gm;
  mark.lastIndex = Math.max(0, document.range[1] - 1);
  const found = mark.exec(text) ?? { index: document.range[2], 0: '---' };
  const isEnd = found[0] === '...';
  report(
    [found.index, found.index + 3],
    {
      'zh-CN': isEnd ? '“...”表示文档到此结束，后面却还有内容。' : '一个文件只能有一个文档，这里用 --- 又开了一个。',
      en: isEnd ? 'A document ends with "...", but more follows.' : 'One document a file: here "---" begins another.',
    },
    {
      'zh-CN': '删去这一行；如果是两份内容，分别存成两个文件。',
      en: 'Remove this line, or save what follows as a file of its own.',
    },
  );
}

function visitNodes(document: Document.Parsed, text: string, report: Report, faults: TextFault[]): void {
  visit(document, {
    Node(_key, node) {
      reportProperties(node, text, report);
      if (isScalar(node)) reportValue(node, text, report, faults);
    },
    // A visitor of its own replaces that of nodes in general.
    Map(_key, map) {
      reportProperties(map, text, report);
      reportKeys(map, report, faults);
    },
  });
}

const spanOf = (node: unknown): Span => (isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0]);

function reportProperties(node: Node, text: string, report: Report): void {
  const span = spanOf(node);
  if (isAlias(node)) {
    report(span, noAliases, quoteIt);
    return;
  }
  if ('anchor' in node && node.anchor !== undefined) report(propertyBefore(text, '&', span[0]), noAnchors, quoteIt);
  else if (node.tag !== undefined) report(propertyBefore(text, '!', span[0]), noTags, quoteIt);
}

const noAnchors: Localized = { 'zh-CN': '不能用锚点（&）。', en: 'Anchors (&) are not allowed.' };
const noAliases: Localized = { 'zh-CN': '不能用别名（*）。', en: 'Aliases (*) are not allowed.' };

/** Somebody who writes values once and names them elsewhere made one mistake, however often it is used. */
function onceWhereUsed(document: Document.Parsed, faults: readonly TextFault[]): TextFault[] {
  const anchors = new Set<string>();
  let isUsed = false;
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) isUsed ||= anchors.has(node.source);
      else if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  const first = faults.findIndex(({ message }) => message === noAnchors);
  if (!isUsed || first === -1) return [...faults];
  const isFurther = ({ message }: TextFault): boolean => message === noAnchors || message === noAliases;
  return faults.flatMap((fault, index) =>
    index === first ? [{ ...fault, hint: writeOut }] : isFurther(fault) ? [] : [fault],
  );
}

const writeOut: Localized = {
  'zh-CN': '每处都把内容写全，去掉 & 和 *。',
  en: 'Write the value out wherever it is meant, without & and *.',
};

const noTags: Localized = { 'zh-CN': '不能用标签（!）。', en: 'Tags (!) are not allowed.' };

/** A tag that the parser knows nothing of. */
export const tagFault = ([start, end]: Span): TextFault => ({
  rule: loadRules.yamlPlain,
  start,
  end,
  message: noTags,
  hint: quoteIt,
});

/** The span of the `&anchor` or `!tag` that stands before a node. */
function propertyBefore(text: string, sign: '&' | '!', offset: number): Span {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const from = lineStart === offset ? text.lastIndexOf('\n', Math.max(0, offset - 2)) + 1 : lineStart;
  let start = text.indexOf(sign, Math.max(0, text.lastIndexOf('\n', Math.max(0, from - 2)) + 1));
  for (let next = start; next !== -1 && next < offset; next = text.indexOf(sign, next + 1))
    if (next === 0 || /[\s,[{]/.test(text.charAt(next - 1))) start = next;
  if (start === -1 || start > offset) start = offset;
  return [start, start + (/^[^\s,\]}]+/.exec(text.slice(start, start + 200))?.[0].length ?? 1)];
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Numbers that no computer keeps whole, and escapes that write what may not be written itself. */
function reportValue({ value, range, type }: Scalar, text: string, report: Report, faults: TextFault[]): void {
  const span: Span = range ? [range[0], range[1]] : [0, 0];
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    report(
      span,
      {
        'zh-CN': '这个整数太大，会被四舍五入，不能当数字用。',
        en: 'This whole number is too large to be kept exactly.',
      },
      {
        'zh-CN': '是编号就加引号；是数值就核对位数。',
        en: 'Put it in quotes if it is a code; check its digits if it is a figure.',
      },
    );
  if (typeof value !== 'string') return;
  const lost = type === 'PLAIN' ? lostLine(text.slice(...span), span[0]) : undefined;
  if (lost !== undefined) faults.push(lost);
  const found = unprintable.exec(value)?.[0] ?? /\p{Cs}/u.exec(value)?.[0];
  if (found === undefined) return;
  const code = codeOf(found);
  report(span, {
    'zh-CN': `反斜杠写法得出了不能用的字符 ${code}。`,
    en: `A backslash escape here gives a character that may not be used, ${code}.`,
  });
}

/** A line that looks like an item or a key of its own, but goes on with the text above it. */
function lostLine(source: string, offset: number): TextFault | undefined {
  const found = /\n[ \t]*(?:- |[a-z][A-Za-z]*：)/.exec(source);
  if (found === null) return undefined;
  const first = slipIn(/^[^\r\n]*/.exec(source)?.[0] ?? '', false);
  if (first !== undefined)
    return { ...first, rule: loadRules.yamlSyntax, start: offset + first.at, end: offset + first.at + first.length };
  const start = offset + found.index + found[0].search(/\S/);
  return {
    rule: loadRules.yamlSyntax,
    start,
    end: start + 1,
    message: {
      'zh-CN': '这一行接在了上一行的文字后面，没有成为单独的一项。',
      en: 'This line goes on with the text above it and is no item or key of its own.',
    },
    hint: {
      'zh-CN': '上一行冒号后面的文字和这里的列表只能有一个；确是同一段文字，就用引号括起来。',
      en: 'Either the text above or what stands here can be the value; put it all in quotes if it is one text.',
    },
  };
}

/** Marks that turn the order of writing, and tags that spell words nobody sees. */
const deceiving = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\udb40[\udc00-\udc7f]/g;

/** What nobody can see outside of texts: in comments and between the marks it makes a line look like another. */
function reportUnseen(document: Document.Parsed, text: string, report: Report): void {
  const found = [...text.matchAll(deceiving)];
  if (found.length === 0) return;
  const values: Span[] = [];
  visit(document, { Scalar: (_key, node) => void values.push(spanOf(node)) });
  values.sort((a, b) => a[0] - b[0]);
  let next = 0;
  for (const { 0: character, index } of found) {
    while ((values[next]?.[1] ?? Infinity) <= index) next += 1;
    const value = values[next];
    // Within a text the rule text-clean reports it, and the file is read.
    if (value !== undefined && value[0] <= index) continue;
    const code = codeOf(character);
    report(
      [index, index + character.length],
      {
        'zh-CN': `这里有看不见的字符 ${code}，会让这一行看起来和实际不一样。`,
        en: `There is a character here that cannot be seen, ${code}; it makes the line look like another.`,
      },
      { 'zh-CN': '删去它，或把这一行重新输入。', en: 'Delete it, or type the line anew.' },
    );
    return;
  }
}
