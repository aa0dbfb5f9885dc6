// Texts are made of characters that mean something, and of the characters that they seem to be made of.
import type { Localized } from '../model/language.ts';
import type { Rule } from './rule.ts';
import { isPath, visitUnusual } from './texts.ts';

/**
 * Controls but line feed and tab, private use, halves of a pair, noncharacters, U+FFFD; radicals and compatibility ideographs.
 * Twelve of the block of compatibility ideographs are ordinary ones (Unicode Standard, 18.1).
 */
const strange = (): RegExp =>
  /(?![\n\t])\p{Cc}|[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD\u2E80-\u2EF3\u2F00-\u2FD5]|(?![\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29])[\uF900-\uFAD9]|[\u{2F800}-\u{2FA1D}]/u;

/** Radicals that Unicode gives no equivalent, by the ideograph that they stand for in copied text; 戶 is 户 in simplified text. */
const radicals =
  '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⼾户';

export const textCharacters: Rule = {
  id: 'text-characters',
  severity: 'warning',
  title: {
    'zh-CN': '文字里没有控制字符、乱码和形似的异体字符',
    en: 'texts hold no control, broken or look-alike characters',
  },
  why: {
    'zh-CN': '从 PDF 复制来的“⼀”看着是“一”，其实是部首，查找和比对都对不上；乱码说明原字已经丢了。',
    en: 'Copied from a PDF, “⼀” looks like “一” and matches it nowhere; a broken character means that the right one is lost.',
  },
  remedy: {
    'zh-CN': '换成提示的字；没有提示的，对照原文重新输入。',
    en: 'Write the character that is named; where none is, type it anew from the original.',
  },
  check({ texts }, report) {
    visitUnusual(texts, strange, (found, text, place) => {
      const [sign] = found;
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const position = found.index + 1;
      const where = place();
      const right = rightCharacter(sign);
      const mended = text.replaceAll(new RegExp(strange(), 'gu'), (each) => rightCharacter(each) ?? each);
      if (right === undefined) {
        const { 'zh-CN': zh, en } = kindOf(sign);
        report(where, {
          'zh-CN': `第${position}个字符 U+${code} 是${zh}。`,
          en: `Character ${position}, U+${code}, is ${en}.`,
        });
      } else if (!isPath(where))
        report(
          where,
          {
            'zh-CN': `第${position}个字符 U+${code} 只是看着像“${right}”，应写“${right}”。`,
            en: `Character ${position}, U+${code}, only looks like “${right}”; write “${right}”.`,
          },
          strange().test(mended) ? {} : { fix: { kind: 'value', text: JSON.stringify(mended) } },
        );
    });
  },
};

/** The ordinary ideograph of a radical or a compatibility ideograph. */
function rightCharacter(sign: string): string | undefined {
  const listed = radicals.indexOf(sign);
  if (listed !== -1 && sign !== '') return radicals.charAt(listed + 1);
  const normal = sign.normalize('NFKC');
  return normal === sign ? undefined : normal;
}

function kindOf(sign: string): Localized {
  if (/\p{Cc}/u.test(sign)) return { 'zh-CN': '控制字符', en: 'a control character' };
  if (/\p{Co}/u.test(sign))
    return { 'zh-CN': '自造字，换一台电脑就显示不出来', en: 'private use and shows on no other machine' };
  if (/[\u2E80-\u2EF3]/.test(sign)) return { 'zh-CN': '部首，不是字', en: 'a radical and no ideograph' };
  return { 'zh-CN': '乱码，原来的字已经丢了', en: 'broken: the right character is lost' };
}
