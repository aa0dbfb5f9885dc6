// No text turns its own direction: what is read is what stands there.
import type { Rule } from './rule.ts';
import { visitUnusual } from './texts.ts';

/** The bidirectional controls of Unicode (UAX #9): marks, embeddings, overrides, isolates. */
const turning = (): RegExp => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

export const textDirection: Rule = {
  id: 'text-direction',
  severity: 'error',
  title: {
    'zh-CN': '文字里没有改变书写方向的字符',
    en: 'no text turns its own direction',
  },
  why: {
    'zh-CN': '这种字符看不见，却能把数字和名称倒过来显示，审的人看到的不是文件里写的。',
    en: 'Unseen, such a character shows figures and names in another order, so that a reviewer reads what is not there.',
  },
  remedy: {
    'zh-CN': '删去这个字符，或把这段文字重新输入一遍，再核对一次内容。',
    en: 'Delete the character or type the text anew, and check once more what it says.',
  },
  check({ texts }, report) {
    visitUnusual(texts, turning, (found, _text, place) => {
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const position = found.index + 1;
      report(place(), {
        'zh-CN': `第${position}个字符 U+${code} 改变书写方向，看到的与实际写的不同。`,
        en: `Character ${position}, U+${code}, turns the direction: what is shown is not what is written.`,
      });
    });
  },
};
