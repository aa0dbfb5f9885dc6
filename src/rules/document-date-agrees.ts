// One document number has one date, wherever it is named.
import { documentsOf } from './documents.ts';
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
  check({ plans, namedDocuments: first }, report) {
    for (const named of plans.flatMap(documentsOf)) {
      const known = first.get(named.number);
      if (known === undefined) first.set(ownCopy(named.number), { ...named, number: ownCopy(named.number) });
      else if (known.date !== named.date)
        report(
          named.place,
          {
            'zh-CN': `${named.number} 的日期这里是 ${named.date}，别处是 ${known.date}。`,
            en: `The document “${named.number}” is of ${named.date} here and of ${known.date} elsewhere.`,
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

/** A piece of a text keeps the whole text in memory, which here would be that of every file. */
const ownCopy = (text: string): string => [...text].join('');
