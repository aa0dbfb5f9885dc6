// One document number has one date, wherever it is named.
import type { NamedDocument } from './documents.ts';
import type { Rule } from './rule.ts';

export const documentDateAgrees: Rule = {
  id: 'document-date-agrees',
  severity: 'warning',
  title: {
    'zh-CN': '同一文号的日期一致',
    en: 'one document number has one date',
  },
  why: {
    'zh-CN': '同一个文号写了两个日期，不是日期抄错，就是文号抄错、指到了另一份文件。',
    en: 'Of two dates under one number one is miscopied, or the number is and means another document.',
  },
  remedy: {
    'zh-CN': '对照文件原件，改正抄错的日期或文号。',
    en: 'Look at the document and mend the date or the number.',
  },
  checkAcross(documents, report) {
    const first = new Map<string, NamedDocument>();
    for (const { number, date, place } of documents) {
      const known = first.get(number);
      if (known === undefined) first.set(number, { number, date, place });
      else if (known.date !== date)
        report(
          place,
          {
            'zh-CN': `${number} 的日期这里是 ${date}，别处是 ${known.date}。`,
            en: `The document “${number}” is of ${date} here and of ${known.date} elsewhere.`,
          },
          {
            related: [
              {
                place: known.place,
                message: { 'zh-CN': `这里是 ${known.date}。`, en: `Here it is of ${known.date}.` },
              },
            ],
          },
        );
    }
  },
};
