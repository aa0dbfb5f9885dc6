// A text quotes in one way: “ ” or straight quotes, not both.
import type { Rule } from './rule.ts';
import { visitMatches } from './texts.ts';

const straight = /["＂]/;
const curly = /[“”]/;

export const quoteKinds: Rule = {
  id: 'quote-kinds',
  severity: 'info',
  title: {
    'zh-CN': '同一段文字只用一种引号',
    en: 'a text quotes in one way',
  },
  why: {
    'zh-CN': '弯引号和直引号混用，排版不齐，也对不上文件里的名称。',
    en: 'Curly and straight quotes mixed look untidy, and a name so written matches none in the notice.',
  },
  remedy: {
    'zh-CN': '中文里用“”。',
    en: 'Use curly quotes in Chinese.',
  },
  check({ texts }, report) {
    visitMatches(texts, straight, (_found, text, place) => {
      if (curly.test(text))
        report(place(), {
          'zh-CN': '弯引号“”和直引号混用。',
          en: 'Curly and straight quotes are mixed.',
        });
    });
  },
};
