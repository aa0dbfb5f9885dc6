// What is looked for in the bare text, before a parser sees it: what would lead one astray or keep it busy, and what
// nobody can see.
import type { RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { loadRules } from './rule-records.ts';
import { excessIn, longestLine } from './text-limits.ts';

export interface TextFault {
  readonly rule: RuleRecord;
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
  readonly hint?: Localized;
  /** Another place of the same text that it is about. */
  readonly related?: { readonly start: number; readonly end: number; readonly message: Localized };
}

/** Deeper than any plan; nesting is what makes a parser slow. */
const deepest = 32;

/** The first thing in a text for which it is not read at all. */
export function faultOfText(text: string): TextFault | undefined {
  return conflictIn(text) ?? secondMark(text) ?? controlIn(text) ?? depthIn(text) ?? tooMuchIn(text);
}

function tooMuchIn(text: string): TextFault | undefined {
  const excess = excessIn(text);
  if (excess === undefined) return undefined;
  const { start, length } = excess;
  const at = { rule: loadRules.yamlPlain, start, end: start + 1 };
  if (length !== undefined)
    return {
      ...at,
      message: {
        'zh-CN': `这一行有${length}个字符，超过每行${longestLine}个的上限。`,
        en: `This line has ${length} characters; a line may have ${longestLine}.`,
      },
    };
  return {
    ...at,
    message: {
      'zh-CN': '到这一行为止，文件的行数或条目数已超出计划文件可能有的规模，后面不再读取。',
      en: 'Up to this line the file has more lines or items than a file of a plan can have; it is not read.',
    },
    hint: {
      'zh-CN': '看看是不是误存了别的内容；确实很多，就分成几个文件。',
      en: 'See whether something else was saved here by mistake; if it is all needed, split it into several files.',
    },
  };
}

function conflictIn(text: string): TextFault | undefined {
  const conflict = /^(?:<{7}|\|{7}|>{7})(?: .*|\r?)$|^={7}\r?$/m.exec(text);
  if (conflict === null) return undefined;
  return {
    rule: loadRules.mergeResolved,
    start: conflict.index,
    end: conflict.index + conflict[0].trimEnd().length,
    message: { 'zh-CN': '有未解决的合并冲突。', en: 'There is an unresolved merge conflict.' },
    hint: {
      'zh-CN': '选定一侧的内容，把 <<<<<<<、=======、>>>>>>> 三行都删去。',
      en: 'Choose one side and remove all three lines that begin with <<<<<<<, ======= and >>>>>>>.',
    },
  };
}

/** A byte-order mark beyond the one that was taken off. */
function secondMark(text: string): TextFault | undefined {
  if (!text.startsWith('\ufeff')) return undefined;
  return {
    rule: loadRules.yamlPlain,
    start: 0,
    end: 1,
    message: {
      'zh-CN': '文件开头有两个字节顺序标记（U+FEFF）。',
      en: 'The file starts with two byte-order marks (U+FEFF).',
    },
    hint: {
      'zh-CN': '删去一个；多半是两个文件接在一起时留下的。',
      en: 'Remove one; it was left when files were joined.',
    },
  };
}

/** Controls but TAB, LF and CR LF; DEL, NEL, the separators of lines and paragraphs; what is no character; U+FFFD. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffd-\uffff]|\r(?!\n)|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;

function controlIn(text: string): TextFault | undefined {
  const found = forbidden.exec(text);
  if (found === null) return undefined;
  const { 0: character, index: start } = found;
  const at = { rule: loadRules.yamlPlain, start, end: start + character.length };
  if (character === '\r')
    return {
      ...at,
      message: {
        'zh-CN': '换行只有 CR（U+000D）没有 LF，各行会连成一行。',
        en: 'A line ends with CR (U+000D) alone, without LF, so that lines run together.',
      },
      hint: {
        'zh-CN': '在编辑器里把换行格式改为 LF 或 CRLF 再保存。',
        en: 'Set the line ends to LF or CRLF in the editor and save again.',
      },
    };
  if (character === '\ufffd')
    return {
      ...at,
      message: {
        'zh-CN': '有替换字符 U+FFFD（�）：这里的字在转换编码时丢了。',
        en: 'There is a replacement character, U+FFFD: what stood here was lost when the encoding was changed.',
      },
      hint: { 'zh-CN': '对照原文补上丢了的字。', en: 'Put the lost characters back from the original.' },
    };
  const code = codeOf(character);
  return {
    ...at,
    message: { 'zh-CN': `有控制字符 ${code}。`, en: `There is a control character, ${code}.` },
    hint: {
      'zh-CN': '这个字符看不见，多半是复制时带来的：删去它。',
      en: 'It cannot be seen and most likely came with copied text: delete it.',
    },
  };
}

/** A character as U+200B. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where brackets, dashes, "? " or indentation nest too deep, counted in the text so that the parser never sees it. */
function depthIn(text: string): TextFault | undefined {
  const start = deepPlace(text);
  // The marks may stand in texts and comments; what the plain reader reads is never deeper than it may be.
  if (start === undefined || readPlainYaml(text) !== undefined) return undefined;
  return {
    rule: loadRules.yamlPlain,
    start,
    end: start + 1,
    message: { 'zh-CN': `嵌套超过${deepest}层。`, en: `Nested more than ${deepest} levels deep.` },
  };
}

function deepPlace(text: string): number | undefined {
  const indentedOrDashed = /^(?: {65,}(?=\S)|[ \t]*(?:[-?:][ \t]+){33,})/m.exec(text);
  if (indentedOrDashed !== null) return indentedOrDashed.index;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    else if (character === '\n' && depth > 0 && /\S/.test(text.charAt(index + 1))) depth = 0;
    if (depth > deepest) return index;
  }
  return undefined;
}
