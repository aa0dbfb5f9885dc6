// Texts hold nothing that cannot be seen: no invisible characters, no blanks at either end.
import type { Rule } from './rule.ts';
import { visitMatches, visitUnusual } from './texts.ts';

/** Zero-width marks, soft hyphens, byte-order marks: the format characters of Unicode but those of `text-direction`. */
const invisible = (): RegExp => /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])\p{Cf}/u;

/** Blanks of any width; the line feed that ends a `|` text is not one. */
const blankEnd = /^[^\S\n]|[^\S\n]\n?$/;

/** Where lines begin or end with a blank there may be such a text. */
const blankLineEnd = /^[^\S\n]|[^\S\n]$/m;

export const textClean: Rule = {
  id: 'text-clean',
  severity: 'warning',
  title: {
    'zh-CN': '文字里没有看不见的字符',
    en: 'texts hold no invisible characters',
  },
  why: {
    'zh-CN': '从网页或文档复制来的零宽字符、首尾空格看不见，却会让查找、比对和排版出错。',
    en: 'Zero-width characters and blanks that come with copied text are not seen, yet break search, comparison and layout.',
  },
  remedy: {
    'zh-CN': '删去这个字符，或把这段文字重新输入一遍。',
    en: 'Delete the character, or type the text anew.',
  },
  check({ texts }, report) {
    visitUnusual(texts, invisible, (found, _text, place) => {
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const position = found.index + 1;
      report(place(), {
        'zh-CN': `第${position}个字符是看不见的字符 U+${code}。`,
        en: `Character ${position} is invisible: U+${code}.`,
      });
    });
    visitMatches(texts, blankLineEnd, (_found, text, place) => {
      if (blankEnd.test(text) && !invisible().test(text))
        report(place(), { 'zh-CN': '开头或结尾有多余的空格。', en: 'There is a blank at the beginning or end.' });
    });
  },
};
