// Indentation that does not add up: which line is wrong, and in which column it was meant to start.
import type { Localized } from '../model/language.ts';
import type { ParserError, Place } from './syntax-messages.ts';
import { type Line, blockTextHead, contentAfter, contentBefore, lineAt } from './text-lines.ts';

const wrongIndent: Localized = {
  'zh-CN': '缩进不对：同一层的键要对齐。',
  en: 'Wrong indentation: keys of one level must line up.',
};
const wrongItemIndent: Localized = {
  'zh-CN': '缩进不对：同一个列表的“- ”要对齐。',
  en: 'Wrong indentation: the "- " of one list must line up.',
};
const mixed: Localized = {
  'zh-CN': '列表项“- ”和键不能混在同一层。',
  en: 'Items ("- ") and keys cannot stand on the same level.',
};
const textTooShallow: Localized = {
  'zh-CN': '缩进不对：“|”或“>”下面的每一行文字都要比键多缩进。',
  en: 'Wrong indentation: every line of a text below "|" or ">" is indented deeper than its key.',
};

/** The fault of indentation behind an error; undefined where it is none. */
export function indentFault({ code, words, offset }: ParserError, text: string, line: Line): Place | undefined {
  if (words.startsWith('Block scalars with more-indented leading'))
    return { start: line.start, message: textTooShallow, hint: blankLineHint };
  const shallow =
    code === 'MULTILINE_IMPLICIT_KEY' || words.startsWith('Implicit map keys') ? strayText(text, line) : undefined;
  if (shallow !== undefined) return shallow;
  if (/^\s*\t/.test(line.text)) return undefined;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.body.startsWith('- ') && offset <= line.start + line.indent)
    return at(line, text, wrongItemIndent);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const deeper = deeperLine(text, offset);
    return deeper === undefined ? undefined : at(deeper, text, wrongIndent);
  }
  if (line.body.startsWith('- ') && /^(?:Implicit|A block sequence)/.test(words)) return at(line, text, mixed);
  if (words.includes('without - indicator') || words.includes('cannot be both'))
    return at(line, text, isBesideDash(text, line) ? mixed : wrongIndent);
  if (code === 'UNEXPECTED_TOKEN' && offset <= line.start + line.indent) return besideFirst(text, line);
  if (code !== 'BAD_INDENT') return undefined;
  const stray = strayText(text, line);
  if (stray !== undefined) return stray;
  const started =
    line.body === '' || offset >= line.start + line.text.length ? (contentAfter(text, line) ?? line) : line;
  return at(started, text, started.body.startsWith('- ') && /sequence/.test(words) ? wrongItemIndent : wrongIndent);
}

const blankLineHint: Localized = {
  'zh-CN': '把文字前面的空行删去。',
  en: 'Remove the blank lines before the text.',
};

/** `readings: t01.i1 150` above the items of the list. */
const valueAndList: Omit<Place, 'start'> = {
  message: {
    'zh-CN': '冒号后面已经写了值，下面又有一个列表，两者只能有一个。',
    en: 'There is a value behind the colon and a list below: only one of them can be.',
  },
  hint: {
    'zh-CN': '把冒号后面的内容写成下面列表的一项，或者删去。',
    en: 'Write what stands behind the colon as an item of the list, or delete it.',
  },
};

/** The finding on a line, with the column that the nearest line above it of its kind starts in. */
function at(line: Line, text: string, message: Localized): Place {
  const above = message === wrongIndent && line.body.startsWith('- ') ? contentBefore(text, line) : undefined;
  if (above !== undefined && above.indent <= line.indent && /^[\w.-]+: +[^\s#|>]/.test(above.body))
    return { start: above.start + above.indent, end: above.start + above.text.length, ...valueAndList };
  const meant = columnMeant(text, line);
  const start = line.start + line.indent;
  return {
    start: message === wrongIndent && meant === undefined ? line.start : start,
    end: start + Math.max(1, line.body.length),
    message,
    ...(meant === undefined
      ? {}
      : {
          hint: {
            'zh-CN': `这一行开头应是${meant}个空格，现在是${line.indent}个。`,
            en: `The line should start with ${meant} blank(s); it has ${line.indent}.`,
          },
        }),
  };
}

/** Among the columns that lines above start in and that are open here, the nearest to this line's. */
function columnMeant(text: string, line: Line): number | undefined {
  const isItem = line.body.startsWith('- ');
  const open: number[] = [];
  let least = Infinity;
  let above = contentBefore(text, line);
  for (let steps = 0; above !== undefined && steps < 500 && least > 0; steps += 1) {
    const dashes = /^(?:- +)+/.exec(above.body)?.[0].length ?? 0;
    const columns = isItem ? (dashes > 0 ? [above.indent] : []) : [above.indent + dashes];
    if (above.indent < least) {
      for (const column of columns) if (column < least || open.length === 0) open.push(column);
      least = Math.min(least, above.indent);
    }
    above = contentBefore(text, above);
  }
  return open
    .filter((column) => column !== line.indent)
    .toSorted((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent))[0];
}

const isBesideDash = (text: string, line: Line): boolean => {
  for (let above = contentBefore(text, line); above !== undefined; above = contentBefore(text, above))
    if (above.body.startsWith('- ') && above.indent <= line.indent) return above.indent === line.indent;
  return false;
};

/** What cannot stand beside the file's first line: that line is indented, or one of them is an item and the other a key. */
function besideFirst(text: string, line: Line): Place | undefined {
  const top = lineAt(text, 0);
  const first = top.body === '' || top.body.startsWith('#') ? contentAfter(text, top) : top;
  if (first === undefined || first.start >= line.start) return undefined;
  if (first.indent > line.indent)
    return {
      start: first.start,
      end: first.start + first.indent,
      message: wrongIndent,
      hint: {
        'zh-CN': `文件的第一行就空了${first.indent}格：删去行首的空格，其余各行也同样减少。`,
        en: `The first line starts with ${first.indent} blank(s): remove them, and as many from the lines below.`,
      },
    };
  return first.body.startsWith('- ') === line.body.startsWith('- ') ? undefined : at(line, text, mixed);
}

/** The line that goes on with a value although it looks like a key; undefined for a colon on this line. */
function deeperLine(text: string, offset: number): Line | undefined {
  const line = lineAt(text, offset);
  if (/:[ \t]|:$/.test(line.text.slice(Math.max(0, offset - line.start)))) return undefined;
  return contentAfter(text, line);
}

/** A line of block text that is not indented enough, so that the text ended before it. */
function strayText(text: string, line: Line): Place | undefined {
  const above = contentBefore(text, line);
  const head = blockTextHead(text, line);
  if (
    head === undefined ||
    above === undefined ||
    line.indent > head.indent ||
    /^(?:- +)*[\w.-]+:(?: |$)/.test(line.body)
  )
    return undefined;
  return {
    start: line.start + line.indent,
    end: line.start + line.indent + line.body.length,
    message: textTooShallow,
    hint: {
      'zh-CN': `这一行开头应是${above.start === head.start ? head.indent + 2 : above.indent}个空格。`,
      en: `The line should start with ${above.start === head.start ? head.indent + 2 : above.indent} blank(s).`,
    },
  };
}
