// Slips of a Chinese keyboard and of habit on one line: full-width marks where YAML wants half-width ones, blanks of another kind.
import { toHalfWidth } from '../lib/half-width.ts';
import type { Localized } from '../model/language.ts';

export interface Slip {
  /** Column of the slip, from 0. */
  readonly at: number;
  readonly length: number;
  readonly message: Localized;
  readonly hint?: Localized;
}

type Sentence = Omit<Slip, 'at' | 'length'>;

/** The line as it was probably meant. */
export const corrected = (line: string): Localized => {
  const shown = line.trim();
  const short = shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
  return { 'zh-CN': `改为 ${short}`, en: `Write ${short}` };
};

const wrongItem = (mark: string): Localized => ({
  'zh-CN': `列表项用了“${mark}”开头，要用半角减号加空格“- ”。`,
  en: `A list item starts with a half-width "- ", not with "${mark}".`,
});

const dashNeedsBlank: Localized = {
  'zh-CN': '列表项的减号后面要有一个半角空格：“- ”。',
  en: 'A list item starts with a half-width "- ": the blank behind the dash is missing.',
};

const wideIndent: Localized = {
  'zh-CN': '缩进用了全角空格，要用半角空格。',
  en: 'A full-width space indents this line; use half-width ones.',
};
const indentPlainly: Localized = {
  'zh-CN': '删去行首的这种空格，换成半角空格，和同层的行对齐。',
  en: 'Replace it by ordinary spaces, in line with its neighbours.',
};
const oddIndent: Localized = {
  'zh-CN': '缩进用了特殊的空格（不是普通空格）。',
  en: 'A space of another kind indents this line; use ordinary ones.',
};

const key = `(?:[A-Za-z_][\\w.-]*|"[^"]*"|'[^']*')`;
const oddBlank = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
const wideColon = new RegExp(`^([ \\t${oddBlank}]*(?:- )*${key}[ ${oddBlank}]*)([：﹕∶])[${oddBlank} ]*(.*)$`);
const itemMark = /^(\s*)([－—–―−•·●○◆■▪‣・＊+]|\*(?= )|\d{1,2}(?:\.(?=\s)|[、．)）])|[（(]\d{1,2}[）)])[ \u3000]*/;
const itemWithoutBlank = /^(\s*(?:- )*)-(?=[A-Za-z"'{[\p{Script=Han}])/u;
const itemWithOddBlank = new RegExp(`^(\\s*)-(?=[${oddBlank}])`);
const colonThenOddBlank = new RegExp(`^(\\s*(?:- )*${key}:)([${oddBlank}\\u200b-\\u200d\\ufeff])(.*)$`);
const colonThenText = new RegExp(`^(\\s*(?:- )*${key}):(?![ \\t/]|$)(.*)$`);
const equals = new RegExp(`^(\\s*(?:- )*${key})\\s*(?:=|＝|->|→)\\s*(.*)$`);

/** The first slip of a line that the parser could not read; `isFlow` where it stands within brackets. */
export function slipIn(line: string, isFlow: boolean): Slip | undefined {
  const flow = isFlow || /[:-]\s+[｛［【]/.test(line) ? slipInFlow(line) : undefined;
  return flow ?? slipOfMarks(line) ?? slipOfBlanks(line);
}

function slipOfMarks(line: string): Slip | undefined {
  const colon = wideColon.exec(line);
  if (colon !== null) {
    const [, before = '', mark = '', rest = ''] = colon;
    return {
      at: before.length,
      length: 1,
      message: {
        'zh-CN': `用了全角冒号“${mark}”，键后要用半角冒号加空格。`,
        en: 'A full-width colon: a key takes ": ".',
      },
      hint: corrected(`${before.trim()}: ${rest}`),
    };
  }
  const item = itemMark.exec(line);
  if (item !== null) {
    const [whole, blanks = '', mark = ''] = item;
    return {
      at: blanks.length,
      length: 1,
      message: wrongItem(mark),
      hint: corrected(`- ${line.slice(whole.length)}`),
    };
  }
  const dash = itemWithoutBlank.exec(line) ?? itemWithOddBlank.exec(line);
  if (dash !== null) {
    const at = dash[0].length - 1;
    return { at, length: 1, message: dashNeedsBlank, hint: corrected(`- ${line.slice(at + 1).trim()}`) };
  }
  const question = /^(\s*(?:- )*[\w.-]+:\s+)(\?\s.*)$/.exec(line);
  if (question !== null) {
    const [, before = '', text = ''] = question;
    return {
      at: before.length,
      length: 1,
      message: { 'zh-CN': '文字不能以“?”开头，请加引号。', en: 'Plain text cannot start with "?"; put it in quotes.' },
      hint: corrected(`${before}'${text}'`),
    };
  }
  const hash = /^\s*(＃)/.exec(line);
  if (hash !== null)
    return {
      at: line.indexOf('＃'),
      length: 1,
      message: { 'zh-CN': '注释用了全角“＃”，要用半角“# ”。', en: 'A comment starts with a half-width "# ".' },
      hint: corrected(`# ${line.trim().slice(1).trim()}`),
    };
  return undefined;
}

function slipOfBlanks(line: string): Slip | undefined {
  const indent = /^( *)([\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff])/.exec(line);
  if (indent !== null) {
    const isWide = indent[2] === '\u3000';
    return { at: indent[1]?.length ?? 0, length: 1, message: isWide ? wideIndent : oddIndent, hint: indentPlainly };
  }
  const odd = colonThenOddBlank.exec(line);
  if (odd !== null) {
    const [, before = '', , rest = ''] = odd;
    return {
      at: before.length,
      length: 1,
      message: {
        'zh-CN': '冒号后面不是普通空格，要用半角空格。',
        en: 'The blank behind the colon is no ordinary one; use a half-width blank.',
      },
      hint: corrected(`${before} ${rest.trim()}`),
    };
  }
  const tight = colonThenText.exec(line);
  if (tight !== null) {
    const [, before = '', rest = ''] = tight;
    return {
      at: line.length - line.trimStart().length,
      length: before.trim().length + 1,
      message: {
        'zh-CN': '冒号后面缺空格：“键: 值”的冒号后要空一格。',
        en: 'The blank behind the colon is missing: write "key: value".',
      },
      hint: corrected(`${before}: ${rest}`),
    };
  }
  const sign = equals.exec(line);
  if (sign !== null) {
    const [, before = '', rest = ''] = sign;
    return {
      at: before.trimEnd().length,
      length: 1,
      message: {
        'zh-CN': '键和值之间要用冒号加空格。',
        en: 'A key and its value are parted by a colon and a blank: ": ".',
      },
      hint: corrected(`${before.trimEnd()}: ${rest}`),
    };
  }
  return undefined;
}

const flowMarks: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  '，': ['逗号', 'comma'],
  '、': ['顿号', 'enumeration comma'],
  '；': ['分号', 'semicolon'],
  '：': ['冒号', 'colon'],
  '［': ['方括号', 'bracket'],
  '］': ['方括号', 'bracket'],
  '【': ['方括号', 'bracket'],
  '】': ['方括号', 'bracket'],
  '｛': ['花括号', 'brace'],
  '｝': ['花括号', 'brace'],
  '（': ['圆括号', 'parenthesis'],
  '）': ['圆括号', 'parenthesis'],
};

const halfWidthOf = (mark: string): string =>
  ({ '、': ',', '；': ',', '【': '[', '】': ']' })[mark] ?? toHalfWidth(mark);

const mendFlowMark = (character: string): string => {
  if (!Object.hasOwn(flowMarks, character) || /[（）]/.test(character)) return character;
  const half = halfWidthOf(character);
  return half === ',' || half === ':' ? `${half} ` : half;
};

/** The first full-width mark within brackets, outside of quotes; brackets of full width count as well where a value begins. */
function slipInFlow(line: string): Slip | undefined {
  const from = Math.max(0, line.search(/[[{]|(?<=^|[:-]\s+)[｛［【]/));
  const outside = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => '"'.repeat(quoted.length));
  const found = /[，、；：［］【】｛｝]/.exec(outside.slice(from));
  if (found === null) return undefined;
  const at = from + found.index;
  const [mark] = found;
  const [zh, en] = flowMarks[mark] ?? ['符号', 'mark'];
  const half = halfWidthOf(mark);
  const mended = [...line]
    .map((character, index) => (index >= from && outside[index] === character ? mendFlowMark(character) : character))
    .join('')
    .replace(/ {2,}(?=\S)/g, (blanks, index: number) => (index < from ? blanks : ' '));
  return {
    at,
    length: 1,
    message: {
      'zh-CN': `括号里用了全角${zh}“${mark}”，要用半角“${half}”。`,
      en: `A full-width ${en} "${mark}" within brackets; use "${half}".`,
    },
    hint: corrected(mended),
  };
}

/** The sentence for a key that opens with a wrong mark or blank, which the parser takes for a part of its name. */
export function wrongKeyMark(name: string): Sentence | undefined {
  if (name.startsWith('\u3000')) return { message: wideIndent, hint: indentPlainly };
  if (/^[\u00a0\u2000-\u200a]/.test(name)) return { message: oddIndent, hint: indentPlainly };
  if (itemWithoutBlank.test(name)) return { message: dashNeedsBlank, hint: corrected(`- ${name.slice(1)}: …`) };
  const item = itemMark.exec(name);
  return item === null
    ? undefined
    : { message: wrongItem(item[2] ?? ''), hint: corrected(`- ${name.slice(item[0].length)}: …`) };
}
