// Sentences for YAML syntax errors, and the place that opens the damage rather than where parsing gave up.
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import { indentFault } from './syntax-indent.ts';
import { bracketFault, bracketsInValue, commaMissing, isInBrackets } from './syntax-brackets.ts';
import { closedEarly, markFault, unclosedQuote } from './syntax-marks.ts';
import { quoteFault, unclosedBracket } from './syntax-quotes.ts';
import { corrected, slipIn } from './syntax-slips.ts';
import { codeOf } from './text-faults.ts';
import type { TextFault } from './text-faults.ts';
import { type Line, blockTextHead, contentBefore, lineAt } from './text-lines.ts';

/** What the parser says: its code and words only decide which sentence fits, and are never printed. */
export interface ParserError {
  readonly code: string;
  readonly words: string;
  readonly offset: number;
}

export interface Place {
  readonly start: number;
  readonly end?: number;
  readonly message: Localized;
  readonly hint?: Localized;
}

/** The sentence for one error of the parser, and where it stands. */
export function explainSyntax(error: ParserError, text: string): TextFault {
  const { start, end, message, hint } = placeOf(error, text);
  return {
    rule: loadRules.yamlSyntax,
    start,
    end: end ?? start + 1,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

function placeOf(error: ParserError, text: string): Place {
  const line = lineAt(text, error.offset);
  const isFlow = /Flow|flow|in (?:map|sequence)|between/.test(error.words) || error.code === 'BLOCK_IN_FLOW';
  const quote = quoteFault(text, error.offset);
  if (quote?.kind === 'unclosed') return unclosedQuote(text, quote.start, quote.quote);
  const unseen = unseenAt(quote?.start ?? error.offset, text);
  if (unseen !== undefined) return unseen;
  return (
    markFault(error, line, text) ??
    slipNear(error, text, line, isFlow) ??
    (quote === undefined ? undefined : closedEarly(quote.start, quote.quote, text)) ??
    (isFlow ? bracketFault(error, text) : undefined) ??
    indentFault(error, text, line) ??
    sentenceFor(error, text, line)
  );
}

/** A slip on the line of the error, or on one before it that the parser took for the beginning of the same text. */
function slipNear({ offset, code }: ParserError, text: string, line: Line, isFlow: boolean): Place | undefined {
  if (blockTextHead(text, line) === undefined) {
    const found = slipIn(line.text, isFlow);
    if (found !== undefined) return placed(line, found);
  }
  const goesBack = code !== 'BLOCK_AS_IMPLICIT_KEY' || !/: /.test(line.text.slice(offset - line.start));
  // Within brackets only the lines since they opened can be at fault: full-width marks are right in the texts before.
  const first = isFlow ? lineAt(text, unclosedBracket(text, offset) ?? offset).start : 0;
  let before = goesBack ? contentBefore(text, line) : undefined;
  for (let steps = 0; before !== undefined && before.start >= first && steps < 20; steps += 1) {
    if (blockTextHead(text, before) === undefined) {
      const found = slipIn(before.text, isFlow);
      if (found !== undefined) return placed(before, found);
    }
    if (/^(?:- +)*[A-Za-z_"'][\w.-]*["']?:(?: |$)/.test(before.body) && !isFlow) return undefined;
    before = contentBefore(text, before);
  }
  return undefined;
}

const placed = (
  line: Line,
  { at, length, message, hint }: Omit<Place, 'start'> & { at: number; length: number },
): Place => ({
  start: line.start + at,
  end: line.start + at + length,
  message,
  ...(hint === undefined ? {} : { hint }),
});

const noColon: Localized = {
  'zh-CN': '这一行不是“键: 值”：缺少冒号，或冒号后缺空格。',
  en: 'This line is no "key: value": the colon, or the blank after it, is missing.',
};

function sentenceFor(error: ParserError, text: string, line: Line): Place {
  const { code, words, offset: start } = error;
  const column = start - line.start;
  if (words.startsWith('Comments must be separated'))
    return {
      start,
      message: { 'zh-CN': '“#”前要有空格，注释才算注释。', en: 'A comment needs a blank before its "#".' },
      hint: corrected(`${line.text.slice(0, column)} ${line.text.slice(column)}`),
    };
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line.text))
    return {
      start,
      message: { 'zh-CN': '缩进用了制表符，应改用空格。', en: 'A tab indents this line; use spaces.' },
      hint: {
        'zh-CN': '把这一行开头的制表符删去，换成空格，和同层的行对齐。',
        en: 'Replace the tab by spaces, in line with its neighbours.',
      },
    };
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return secondColon(start, line);
  if (code === 'MULTILINE_IMPLICIT_KEY' || words.startsWith('Implicit map keys need')) return missingColon(start, text);
  if (words.includes('directives-end') || code === 'BAD_DIRECTIVE')
    return {
      start: text.startsWith('%') ? 0 : start,
      message: { 'zh-CN': '不能用 % 指令。', en: 'Directives (%) are not allowed.' },
    };
  if (code === 'MISSING_CHAR' || code === 'BLOCK_IN_FLOW') return missingColon(start, text);
  return foreignThing(start, text);
}

/** A text that goes on over several lines where a key was meant: its first line is the one to mend. */
function missingColon(start: number, text: string): Place {
  const line = lineAt(text, start);
  const end = Math.max(start + 1, line.start + line.indent + line.body.length);
  if (isInBrackets(text, start)) return { start, message: commaMissing };
  if (line.body.startsWith('%'))
    return { start, end, message: { 'zh-CN': '不能用 % 指令。', en: 'Directives (%) are not allowed.' } };
  if (/^(?:([-=*_~─—])\1{2,}|`{3}.*)$/.test(line.body))
    return {
      start,
      end,
      message: { 'zh-CN': '分隔线或代码框不是数据。', en: 'A ruling line or a code fence is no data.' },
      hint: { 'zh-CN': '删去这一行，或在前面加“# ”改成注释。', en: 'Remove the line, or put "# " before it.' },
    };
  const above = contentBefore(text, line);
  if (above?.body.endsWith(':') === true && above.indent === line.indent)
    return {
      start,
      end,
      message: {
        'zh-CN': '这一行是上一行的值，却没有比它多缩进。',
        en: 'This line is the value of the one above, but is not indented deeper.',
      },
      hint: corrected(`${above.body} ${line.body}`),
    };
  const word = /^((?:- +)*[A-Za-z_][\w.-]*)[ \t]+(\S.*)$/.exec(line.body);
  const isKey = /^(?:- +)*[A-Za-z_][\w.-]*$/.test(line.body);
  const hint =
    word === null ? (isKey ? corrected(`${line.body}:`) : remarkHint) : corrected(`${word[1] ?? ''}: ${word[2] ?? ''}`);
  return { start, end, message: noColon, hint };
}

const remarkHint: Localized = {
  'zh-CN': '是说明文字就在行首加“# ”；是上一行文字的继续就比它多缩进。',
  en: 'Put "# " before a remark; indent what goes on with the text above deeper than its key.',
};

function secondColon(start: number, line: Line): Place {
  const column = Math.max(0, start - line.start);
  const value = line.text.slice(column).trimEnd();
  const quoted = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return {
    start,
    end: start + Math.max(1, value.length),
    message: {
      'zh-CN': '一行里有两个“键: 值”；含冒号的文字要加引号。',
      en: 'Two "key: value" on one line; put text with a colon in quotes.',
    },
    hint: corrected(`${line.text.slice(0, column)}${quoted}`),
  };
}

/** Blanks of other kinds and what has no width, where the parser stumbled over it. */
function unseenAt(start: number, text: string): Place | undefined {
  const unseen = /^[^\S \t\r\n]|^\p{Cf}/u.exec(text.slice(start, start + 2))?.[0];
  if (unseen === undefined || lineAt(text, start).start === start) return undefined;
  return {
    start,
    message: {
      'zh-CN': `这里有看不见的字符 ${codeOf(unseen)}${unseen === '\u3000' ? '（全角空格）' : ''}。`,
      en: `There is a character here that cannot be seen, ${codeOf(unseen)}${unseen === '\u3000' ? ' (a full-width space)' : ''}.`,
    },
    hint: { 'zh-CN': '删去它，或换成半角空格。', en: 'Delete it, or put an ordinary blank in its place.' },
  };
}

function foreignThing(start: number, text: string): Place {
  const mark = text.charAt(start);
  if (mark === ']' || mark === '}')
    return {
      start,
      message: {
        'zh-CN': `多了一个“${mark}”，前面没有与它成对的括号。`,
        en: `There is one "${mark}" too many: no bracket before it is open.`,
      },
    };
  const line = lineAt(text, start);
  const bracketed = bracketsInValue(line.text, start - line.start);
  if (bracketed !== undefined) return { start, ...bracketed };
  const [, before, value] = /^(\s*(?:- +)*(?:[\w.-]+: +)?)([[{].*)$/.exec(line.text) ?? [];
  return {
    start,
    message: { 'zh-CN': '这里的文字不该出现。', en: 'This does not belong here.' },
    hint:
      value !== undefined && !value.includes('"')
        ? corrected(`${before ?? ''}"${value.trimEnd()}"`)
        : {
            'zh-CN': '前面的值已经结束；如果是同一段文字，给整段加引号。',
            en: 'The value has ended before it; if all of it is one text, put the whole in quotes.',
          },
  };
}
