// Sentences for YAML syntax errors, and the place that opens the damage rather than where parsing gave up.
import type { YAMLError } from 'yaml';
import type { Localized } from '../model/language.ts';

export interface SyntaxMessage {
  readonly start: number;
  readonly message: Localized;
  readonly hint?: Localized;
}

const sentences: Readonly<Partial<Record<YAMLError['code'], Localized>>> = {
  BAD_INDENT: { 'zh-CN': '缩进不对：同一层的键要对齐。', en: 'Wrong indentation: keys of one level must line up.' },
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

const fullWidthColon = /^[ \t]*(?:- )?[\w.-]+(：)/;
const fullWidthDash = /^[ \t]*([－—•·])/;

/** The sentence for one error of the parser, and the offset it stands at. */
export function syntaxMessage(error: YAMLError, text: string): SyntaxMessage {
  const fullWidth = fullWidthNear(error.pos[0], text);
  if (fullWidth !== undefined) return fullWidth;
  if (error.code === 'MISSING_CHAR') {
    const opening = unclosedQuote(text);
    if (opening !== undefined)
      return {
        start: opening,
        message: { 'zh-CN': '引号没有成对：从这里开始。', en: 'This quote is never closed.' },
      };
  }
  const message = sentences[error.code] ?? {
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
        message: { 'zh-CN': '列表要用半角“- ”开头。', en: 'A list item starts with a half-width "- ".' },
      };
    if (line.startsWith('\u3000'))
      return { start, message: { 'zh-CN': '缩进用了全角空格。', en: 'A full-width space indents this line.' } };
  }
  return undefined;
}

/** Where a quoted value opens that is not closed by the end of its line: the first such line. */
function unclosedQuote(text: string): number | undefined {
  let start = 0;
  for (const line of text.split('\n')) {
    const opening = /(?:^|[:\-[{,] ?)[ \t]*(["'])/.exec(line);
    if (opening !== null) {
      const quote = opening[1] ?? '"';
      const at = opening.index + opening[0].length - 1;
      const rest = line.slice(at + 1).replaceAll(quote === '"' ? /\\./g : /''/g, '');
      if (!rest.includes(quote)) return start + at;
    }
    start += line.length + 1;
  }
  return undefined;
}
