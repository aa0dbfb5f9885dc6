// Brackets that do not pair, and what stands wrongly between them.
import type { Localized } from '../model/language.ts';
import type { ParserError, Place } from './syntax-messages.ts';
import { unclosedBracket } from './syntax-quotes.ts';
import { corrected } from './syntax-slips.ts';
import { lineAt } from './text-lines.ts';

export const commaMissing: Localized = {
  'zh-CN': '括号里两项之间要用半角逗号隔开。',
  en: 'Inside brackets a half-width comma goes between two items.',
};

export function bracketFault({ words, offset, code }: ParserError, text: string): Place | undefined {
  if (/^(?:Missing ,|Missing comma)/.test(words)) return { start: offset, message: commaMissing };
  const mark = text.charAt(offset);
  if (mark === '-')
    return {
      start: offset,
      message: { 'zh-CN': '方括号里的项目不用减号。', en: 'Items within brackets take no dash.' },
      hint: {
        'zh-CN': '写成 [甲, 乙]，或去掉方括号，一行一项。',
        en: 'Write [a, b], or drop the brackets and write one item a line.',
      },
    };
  if (/^Unexpected (?:,|empty item)/.test(words))
    return {
      start: offset,
      message: { 'zh-CN': '括号里多了一个逗号。', en: 'There is one comma too many within the brackets.' },
    };
  if (!/ end with|must be sufficiently indented|deeper than/.test(words) && code !== 'BLOCK_IN_FLOW') return undefined;
  const open = unclosedBracket(text, offset);
  if (open === undefined) return undefined;
  if (code === 'BLOCK_IN_FLOW' && lineAt(text, open).start === lineAt(text, offset).start)
    return { start: offset, message: commaMissing };
  const isOther = (mark === ']' || mark === '}') && mark !== closing(text.charAt(open));
  return {
    start: isOther ? offset : open,
    message: isOther
      ? {
          'zh-CN': `括号不配对：“${text.charAt(open)}”要用“${closing(text.charAt(open))}”来结束。`,
          en: `The brackets do not match: "${text.charAt(open)}" is closed by "${closing(text.charAt(open))}".`,
        }
      : { 'zh-CN': '括号没有成对：从这里开始。', en: 'This bracket is never closed.' },
    hint: {
      'zh-CN': `补上半角的“${closing(text.charAt(open))}”；括号里的各行都要比键多缩进。`,
      en: `Close it with "${closing(text.charAt(open))}"; lines within brackets are indented deeper than the key.`,
    },
  };
}

/** A document number with plain brackets, 某教[2025]8号, within a mapping in braces: only that text is at fault. */
export function bracketsInValue(line: string, column: number): Omit<Place, 'start'> | undefined {
  const found = [...line.matchAll(/(: +)([^\s,:{}[\]"'][^,:{}[\]"']*\[[^,{}[\]"']*\][^,{}[\]"']*)/g)].find(
    ({ 0: whole, index }) => index <= column && column <= index + whole.length,
  );
  const [whole = '', colon = '', value = ''] = found ?? [];
  if (found === undefined || line.trim().length > 160) return undefined;
  const year = value.trimEnd().replace(/\[(\d{4})\]/, '〔$1〕');
  const meant = year.includes('[') ? `"${value.trimEnd()}"` : year;
  return {
    message: {
      'zh-CN': '花括号里的文字不能直接带方括号。',
      en: 'Within braces a text cannot hold square brackets as it stands.',
    },
    hint: corrected(
      `${line.slice(0, found.index)}${colon}${meant}${/\s*$/.exec(value)?.[0] ?? ''}${line.slice(found.index + whole.length)}`,
    ),
  };
}

const closing = (open: string): string => (open === '[' ? ']' : '}');

/** Whether an offset stands in brackets that open where a value begins, so that they are no part of a text. */
export function isInBrackets(text: string, offset: number): boolean {
  const open = unclosedBracket(text, offset);
  return open !== undefined && /(?:^|[:\-?,[{]\s*|\n\s*)$/.test(text.slice(Math.max(0, open - 20), open));
}
