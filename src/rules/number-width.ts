// Digits and letters are half-width, so that a figure is found and compared as a figure.
import { toHalfWidth } from '../lib/half-width.ts';
import type { Rule } from './rule.ts';
import { isPath, visitMatches } from './texts.ts';

/** A sign of percent alone is a unit, and `indicator-unit-fits-kind`'s business. */
const wide = /[０-９Ａ-Ｚａ-ｚ]+(?:[．－／＋][０-９Ａ-Ｚａ-ｚ]+)*％?/;
const everyWide = new RegExp(wide, 'g');

const halfWidth = (text: string): string => text.replaceAll(everyWide, (run) => toHalfWidth(run));

export const numberWidth: Rule = {
  id: 'number-width',
  severity: 'warning',
  title: {
    'zh-CN': '数字和字母用半角',
    en: 'digits and letters are half-width',
  },
  why: {
    'zh-CN': '“２０２４”和“2024”看着一样，查找、排序和比对时却是两样。',
    en: '“２０２４” looks like 2024, yet is not found, sorted or compared as such.',
  },
  remedy: {
    'zh-CN': '改成半角；中文标点仍用全角。',
    en: 'Write them half-width; Chinese punctuation stays as it is.',
  },
  check({ texts }, report) {
    visitMatches(texts, wide, ([run], text, place) => {
      const mended = halfWidth(text);
      const where = place();
      // The name of a file that exists is not ours to spell.
      if (isPath(where)) return;
      report(
        where,
        {
          'zh-CN': `“${run}”是全角，应写 ${halfWidth(run)}。`,
          en: `“${run}” is full-width; write ${halfWidth(run)}.`,
        },
        { fix: { kind: 'value', text: JSON.stringify(mended) } },
      );
    });
  },
};
