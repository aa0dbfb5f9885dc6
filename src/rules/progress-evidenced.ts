// Finished work has something to show: a notice, a list, the rules agreed on, the receipt of an application.
import type { CommitmentKind } from '../model/plan.ts';
import type { Localized } from '../model/language.ts';
import { entriesOf } from './entries.ts';
import { isIndicator, itemsById } from './items.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

/** What each kind leaves behind; unless asked for, a document is left to `progress-proven`, and ongoing work has no end. */
const traces: Readonly<Record<CommitmentKind, Localized>> = {
  document: { 'zh-CN': '印发的文件', en: 'the document as issued' },
  event: { 'zh-CN': '活动通知、签到表或报道', en: 'the notice, the list of participants or a report' },
  recognition: { 'zh-CN': '公布名单的文件', en: 'the document that publishes the list' },
  mechanism: { 'zh-CN': '制度文本、成员名单或会议纪要', en: 'the rules, the members or the minutes' },
  construction: { 'zh-CN': '验收材料或现场照片', en: 'the acceptance or photographs' },
  application: { 'zh-CN': '申报文件或受理回执', en: 'the application or its receipt' },
  ongoing: { 'zh-CN': '工作记录', en: 'a record of the work' },
};

export const progressEvidenced: Rule = {
  id: 'progress-evidenced',
  severity: 'warning',
  title: {
    'zh-CN': '完成的举措有佐证材料',
    en: 'finished work has evidence',
  },
  why: {
    'zh-CN': '活动办了、名单定了、材料报了，总会留下文件；没有佐证，检查时说不清。',
    en: 'An event, a list or an application always leaves something on paper; without it nothing can be shown.',
  },
  remedy: {
    'zh-CN': '补 evidence（通知、纪要、回执、报道网址等）或 document（文号、日期）。',
    en: 'Add evidence (notice, minutes, receipt, the address of a report) or document (number, date).',
  },
  check(
    {
      plans,
      options: {
        'progress-evidenced': { kinds },
      },
    },
    report,
  ) {
    for (const { plan } of plans) {
      const items = itemsById(plan);
      for (const { entry } of entriesOf(plan).finished) {
        const { id, state, document, evidence, place } = entry;
        if (state !== 'done' || document !== undefined || evidence !== undefined) continue;
        const item = items.get(id);
        if (item === undefined || isIndicator(item) || !kinds.includes(item.kind)) continue;
        const trace = traces[item.kind];
        report(
          below(place, 'state'),
          {
            'zh-CN': `${id} 报完成，没有佐证材料（${trace['zh-CN']}）。`,
            en: `${id} is reported done without evidence (${trace.en}).`,
          },
          { subject: id },
        );
      }
    }
  },
};
