// What is reported finished is proven: a document by its number, a closed item by evidence and a second person's check.
import { isFinished } from '../lib/progress-states.ts';
import { isIndicator, itemsById } from './items.ts';
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';

export const progressProven: Rule = {
  id: 'progress-proven',
  severity: 'error',
  title: {
    'zh-CN': '完成和销号有凭据',
    en: 'finished work is proven',
  },
  why: {
    'zh-CN': '印发文件没有文号、销号没有佐证和审核人，完成与否就只凭一句话。',
    en: 'A document without number, or an item closed without evidence and a second person, rests on a mere word.',
  },
  remedy: {
    'zh-CN': '印发文件填 document（文号、日期）或 evidence；销号填 evidence 和 checkedBy，审核人不能是填报人。',
    en: 'Give document (number, date) or evidence for a document; evidence and checkedBy, somebody else than preparedBy, to close an item.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      const items = itemsById(plan);
      for (const { path, value } of files.returns)
        for (const [index, record] of (value.progress ?? []).entries()) {
          const { state } = record;
          if (!isFinished(state)) continue;
          const { id, document, evidence, checkedBy } = record;
          const at = (step: string) => placeIn(path, 'progress', index, step);
          const item = items.get(id);
          const isDocument = item !== undefined && !isIndicator(item) && item.kind === 'document';
          if (state === 'done' && isDocument && document === undefined && evidence === undefined)
            report(
              at('state'),
              {
                'zh-CN': `${id} 是印发文件，报完成要有 document（文号、日期）或 evidence。`,
                en: `${id} is a document: done needs document (number, date) or evidence.`,
              },
              { subject: id },
            );
          if (state !== 'closed') continue;
          const missing = [
            ...(evidence === undefined ? ['evidence'] : []),
            ...(checkedBy === undefined ? ['checkedBy'] : []),
          ];
          if (missing.length > 0)
            report(
              at('state'),
              {
                'zh-CN': `${id} 销号，要有 ${missing.join('、')}。`,
                en: `${id} is closed: ${missing.join(' and ')} needed.`,
              },
              { subject: id },
            );
          if (checkedBy !== undefined && checkedBy === value.preparedBy)
            report(
              at('checkedBy'),
              {
                'zh-CN': `销号审核人不能是填报人 ${checkedBy}。`,
                en: `The closing is checked by somebody else than ${checkedBy}, who prepared the return.`,
              },
              { subject: id },
            );
        }
    }
  },
};
