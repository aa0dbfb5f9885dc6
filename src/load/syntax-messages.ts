// Sentences for YAML syntax errors, and the place that opens the damage rather than where parsing gave up.
import type { YAMLError } from 'yaml';
import type { Localized } from '../model/language.ts';

export interface SyntaxMessage {
  readonly start: number;
  readonly message: Localized;
  readonly hint?: Localized;
}

const wrongIndent: Localized = {
  'zh-CN': '缩进不对：同一层的键要对齐。',
  en: 'Wrong indentation: keys of one level must line up.',
};

const commaMissing: Localized = {
  'zh-CN': '括号里两项之间要用半角逗号隔开。',
  en: 'Inside brackets a half-width comma goes between two items.',
};

const sentences: Readonly<Partial<Record<YAMLError['code'], Localized>>> = {
  BAD_INDENT: wrongIndent,
  BLOCK_IN_FLOW: commaMissing,
  BLOCK_AS_IMPLICIT_KEY: {
    'zh-CN': '一行里有两个“键: 值”；含冒号的文字要加引号。',
    en: 'Two "key: value" on one line; put text with a colon in quotes.',
  },
  MULTILINE_IMPLICIT_KEY: {
    'zh-CN': '这一行不是“键: 值”：缺少冒号，或冒号后缺空格。',
    en: 'This line is no "key: value": the colon, or the blank after it, is missing.',
  },
  MISSING_CHAR: { 'zh-CN': '缺少符号：引号或括号没有成对。', en: 'A quote or bracket is not closed.' },
  UNEXPECTED_TOKEN: { 'zh-CN': '这里的符号不该出现。', en: 'This does not belong here.' },
  TAB_AS_INDENT: { 'zh-CN': '缩进用了制表符，应改用空格。', en: 'A tab indents this line; use spaces.' },
  BAD_SCALAR_START: {
    'zh-CN': '文字不能以这个符号开头，请加引号。',
    en: 'Plain text cannot start with this character; put it in quotes.',
  },
  BAD_ALIAS: { 'zh-CN': '“*”是别名符号；普通文字请加引号。', en: '"*" starts an alias; put plain text in quotes.' },
  BAD_DQ_ESCAPE: { 'zh-CN': '双引号里的反斜杠写法不对。', en: 'Unknown backslash escape in double quotes.' },
};

/** What a missing character is, by the words of the parser's own message. */
const missing: readonly (readonly [words: string, message: Localized])[] = [
  [
    'Comments must be separated',
    { 'zh-CN': '“#”前要有空格，注释才算注释。', en: 'A comment needs a blank before its "#".' },
  ],
  [
    'Implicit map keys need',
    {
      'zh-CN': '这一行不是“键: 值”：缺少冒号，或冒号后缺空格。',
      en: 'This line is no "key: value": the colon, or the blank after it, is missing.',
    },
  ],
  ['Missing ,', commaMissing],
];

const fullWidthColon = /^[ \t]*(?:- )?[\w.-]+(：)/;
const fullWidthDash = /^[ \t]*([－—•·])/;
const fullWidthItem: Localized = {
  'zh-CN': '列表要用半角“- ”开头。',
  en: 'A list item starts with a half-width "- ".',
};
const fullWidthIndent: Localized = { 'zh-CN': '缩进用了全角空格。', en: 'A full-width space indents this line.' };

/** The sentence for one error of the parser, and the offset it stands at. */
export function syntaxMessage(error: YAMLError, text: string): SyntaxMessage {
  const fullWidth = fullWidthNear(error.pos[0], text);
  if (fullWidth !== undefined) return fullWidth;
  const isFlow = /^Flow (?:map|sequence).* end with/.test(error.message);
  const quote = isFlow || error.message.startsWith('Missing closing') ? unclosedQuote(text) : undefined;
  if (quote !== undefined)
    return { start: quote, message: { 'zh-CN': '引号没有成对：从这里开始。', en: 'This quote is never closed.' } };
  const bracket = isFlow ? unclosedBracket(text, error.pos[0]) : undefined;
  if (bracket !== undefined)
    return { start: bracket, message: { 'zh-CN': '括号没有成对：从这里开始。', en: 'This bracket is never closed.' } };
  const deeper = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(text, error.pos[0]) : undefined;
  if (deeper !== undefined) return { start: deeper, message: wrongIndent };
  const message = missing.find(([words]) => error.message.startsWith(words))?.[1] ??
    sentences[error.code] ?? {
      'zh-CN': `YAML 语法错误（${error.code}）。`,
      en: `YAML syntax error (${error.code}).`,
    };
  return { start: error.pos[0], message };
}

/** The line as it was probably meant. */
const corrected = (line: string): Localized => ({ 'zh-CN': `改为 ${line}`, en: `Write ${line}` });

/** Full-width punctuation is the commonest slip on a Chinese keyboard: looked for on the line and the one before. */
function fullWidthNear(offset: number, text: string): SyntaxMessage | undefined {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const previousStart = text.lastIndexOf('\n', Math.max(0, lineStart - 2)) + 1;
  for (const start of [lineStart, previousStart]) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    const colon = fullWidthColon.exec(line);
    if (colon !== null)
      return {
        start: start + line.indexOf('：'),
        message: { 'zh-CN': '用了全角冒号“：”，键后要用半角冒号加空格。', en: 'A full-width colon: a key takes ": ".' },
        hint: corrected(line.trim().replace(/：\s*/, ': ')),
      };
    const dash = fullWidthDash.exec(line);
    if (dash !== null)
      return {
        start: start + line.indexOf(dash[1] ?? ''),
        message: fullWidthItem,
      };
    if (line.startsWith('\u3000')) return { start, message: fullWidthIndent };
  }
  return undefined;
}

/** The sentence for a key that opens with full-width punctuation, which the parser takes for a part of its name. */
export function fullWidthKey(key: string): Localized | undefined {
  if (key.startsWith('\u3000')) return fullWidthIndent;
  return fullWidthDash.test(key) ? fullWidthItem : undefined;
}

/** A comment, or the quote that opens a value. */
const commentOrOpening = /(?:^|[ \t])#.*$|(?:^|[:\-?](?=[ \t])|[[{,])[ \t]*(["'])/gm;

/** Where a quoted value opens that is not closed, or only by a quote that was meant to open another. */
function unclosedQuote(text: string): number | undefined {
  commentOrOpening.lastIndex = 0;
  for (;;) {
    const found = commentOrOpening.exec(text);
    if (found === null) return undefined;
    if (found[1] === undefined) continue;
    const opening = commentOrOpening.lastIndex - 1;
    const rest = /^(?:"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*')/.exec(text.slice(opening))?.[0];
    if (rest === undefined) return opening;
    const behind = text.slice(opening + rest.length, opening + rest.length + 200);
    if (rest.includes('\n') && !/^[ \t\r]*(?:$|[\n,\]}:]|[ \t]#)/.test(behind)) return opening;
    commentOrOpening.lastIndex = opening + rest.length;
  }
}

/** The last bracket before an offset that nothing closes. */
function unclosedBracket(text: string, offset: number): number | undefined {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === ']' || character === '}') closed += 1;
    else if (character === '[' || character === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}

/** The first character of the line that goes on with a value although it looks like a key; undefined for a colon on this line. */
function deeperLine(text: string, offset: number): number | undefined {
  const line = /^[^\n]*/.exec(text.slice(offset))?.[0] ?? '';
  if (/:[ \t]|:\r?$/.test(line)) return undefined;
  const next = /\S/.exec(text.slice(offset + line.length));
  return next === null ? undefined : offset + line.length + next.index;
}
