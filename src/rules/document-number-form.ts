// A document number has its year in 〔〕 and a plain number: 明教办〔2024〕4号.
import type { Rule } from './rule.ts';
import { visitMatches } from './texts.ts';

/** A year in brackets of any kind, then the number, unless it is as it should be. */
const misnumbered =
  /(?!〔\d{4}〕[1-9]\d{0,4}号)([[［【(（〈<〔])\s*(\d{4})\s*([\]］】)）〉>〕])\s*(第?)(0*)(\d{1,5})\s*号/;

export const documentNumberForm: Rule = {
  id: 'document-number-form',
  severity: 'warning',
  title: {
    'zh-CN': '文号写作〔年份〕序号“号”',
    en: 'a document number is written as the standard has it',
  },
  why: {
    'zh-CN':
      '同一个文号写成几样，查找和比对时就成了几份文件（GB/T 9704—2012 第7.2.5条：六角括号，不加“第”字，不编虚位）。',
    en: 'One number written in several ways becomes several documents (GB/T 9704-2012, 7.2.5: hexagonal brackets, no 第, no leading zero).',
  },
  remedy: {
    'zh-CN': '年份用六角括号“〔〕”，序号前不加“第”字，不写前面的 0。',
    en: 'Put the year in 〔〕, and write the number without 第 and without leading zeros.',
  },
  check({ texts }, report) {
    visitMatches(texts, misnumbered, (match, text, place) => {
      const right = `〔${match[2]}〕${match[6]}号`;
      const at = place();
      if (!at.pointer.endsWith('/number')) return;
      report(
        at,
        {
          'zh-CN': `文号中的“${match[0]}”应写作“${right}”。`,
          en: `In the document number, “${match[0]}” is written “${right}”.`,
        },
        { fix: { kind: 'value', text: JSON.stringify(text.replace(match[0], () => right)) } },
      );
    });
  },
};
