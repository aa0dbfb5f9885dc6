// Values that begin with a mark of YAML, quotes that do not pair, escapes that mean nothing: how the text is written instead.
import type { ParserError, Place } from './syntax-messages.ts';
import { corrected } from './syntax-slips.ts';
import { type Line, lineAt } from './text-lines.ts';

/** A quote that nothing closes; often another kind of quote stands at the end of the line. */
export function unclosedQuote(text: string, start: number, quote: '"' | "'"): Place {
  const line = lineAt(text, start);
  const inner = line.text.slice(start - line.start + 1).trimEnd();
  const other = /[“”＂‘’＇'"]$/.exec(inner)?.[0];
  const before = line.text.slice(0, start - line.start);
  return {
    start,
    message: { 'zh-CN': '引号没有成对：从这里开始。', en: 'This quote is never closed.' },
    hint:
      quote === '"' && inner.endsWith('\\"')
        ? corrected(`${before}'${inner.slice(0, -1)}'`)
        : other !== undefined && other !== quote
          ? corrected(`${before}${quote}${inner.slice(0, -1)}${quote}`)
          : { 'zh-CN': '在这段文字的末尾补上同样的引号。', en: 'Put the same quote at the end of this text.' },
  };
}

/** What stands behind a quoted value that has ended. */
export function closedEarly(start: number, quote: '"' | "'", text: string): Place {
  const line = lineAt(text, start);
  const column = start - line.start;
  if (text.charAt(start) === '＃')
    return {
      start,
      message: { 'zh-CN': '注释用了全角“＃”，要用半角“# ”。', en: 'A comment starts with a half-width "# ".' },
      hint: corrected(`${line.text.slice(0, column)}# ${line.text.slice(column + 1).trim()}`),
    };
  if (!line.text.slice(column).includes(quote))
    return {
      start,
      message: {
        'zh-CN': '引号在前面已经结束，后面不该再有文字。',
        en: 'The quotes end before this, and what follows does not belong here.',
      },
      hint: {
        'zh-CN': '把后面的文字也放进引号里；是说明就在前面加“ # ”。',
        en: 'Put it within the quotes too, or " # " before it if it is a remark.',
      },
    };
  const isDouble = quote === '"';
  return {
    start,
    message: {
      'zh-CN': `引号在前面已经结束：引号里面又用了${isDouble ? '双' : '单'}引号。`,
      en: `The quotes end before this: there is a ${isDouble ? 'double' : 'single'} quote within the text.`,
    },
    hint: isDouble
      ? {
          'zh-CN': '文字里的引号改用中文引号“ ”，或在前面加反斜杠 \\"。',
          en: 'Use “ ” within the text, or put a backslash before the inner quote: \\".',
        }
      : {
          'zh-CN': "文字里的单引号要写两个 ''，或外面改用双引号。",
          en: "Write '' for a quote within, or use double quotes outside.",
        },
  };
}

/** Marks by which YAML means something of its own, where a value begins with them. */
export function markFault({ code, words, offset }: ParserError, line: Line, text: string): Place | undefined {
  if (code === 'BAD_DQ_ESCAPE') return badEscape(offset, line);
  if (code === 'BAD_ALIAS' && /^\s*\* /.test(line.text)) return undefined;
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return quoteValue(line, offset, text.charAt(offset));
  if (words.startsWith('Tags and anchors must be separated'))
    return quoteValue(line, offset - 1, text.charAt(offset - 1));
  const opening = line.text.slice(0, offset - line.start);
  if (/[\]}]/.test(text.charAt(offset)) && /[:-]\s+$/.test(opening))
    return quoteValue(line, offset, text.charAt(offset));
  const header = /(?<=[:-]\s+)[|>][-+\d]*\s+$/.exec(opening);
  if (header !== null) return quoteValue(line, line.start + header.index, header[0].charAt(0));
  if (words.startsWith('Block scalar header')) {
    const start = line.start + Math.max(0, line.text.search(/(?<=[:-][ \t]+)[|>]/));
    return quoteValue(line, start, text.charAt(start));
  }
  if (words.startsWith('Unexpected block-seq-ind on same line'))
    return quoteValue(line, line.start + Math.max(0, line.text.search(/(?<=: +)- /)), '-');
  return undefined;
}

function quoteValue(line: Line, start: number, mark: string): Place {
  const column = start - line.start;
  const rest = line.text.slice(column);
  // Within brackets the value ends with its item.
  const isFlow = /[[{][^\]}]*$/.test(line.text.slice(0, column));
  const value = (isFlow ? (/^[^,\]}]*/.exec(rest)?.[0] ?? '') : rest.replace(/[ \t]+#.*$/, '')).trimEnd();
  const mended = value.includes("'") ? `"${value.replaceAll('"', '\\"')}"` : `'${value}'`;
  return {
    start,
    message: {
      'zh-CN': `文字不能以“${mark}”开头，请加引号。`,
      en: `Plain text cannot start with "${mark}"; put it in quotes.`,
    },
    hint: corrected(`${line.text.slice(0, column)}${mended}${isFlow ? rest.slice(value.length) : ''}`),
  };
}

function badEscape(offset: number, line: Line): Place {
  const column = offset - line.start;
  const opening = line.text.lastIndexOf('"', column);
  const closing = line.text.indexOf('"', column);
  const inner = line.text.slice(opening + 1, closing);
  const isMendable = opening !== -1 && closing > opening && !inner.includes("'");
  return {
    start: offset,
    end: offset + 2,
    message: {
      'zh-CN': '双引号里的反斜杠写法不对。',
      en: 'Unknown backslash escape in double quotes.',
    },
    hint: isMendable
      ? corrected(`${line.text.slice(0, opening)}'${inner}'${line.text.slice(closing + 1)}`)
      : {
          'zh-CN': '路径一类的文字改用单引号，或把反斜杠写两个。',
          en: 'Use single quotes, or write every backslash twice.',
        },
  };
}
