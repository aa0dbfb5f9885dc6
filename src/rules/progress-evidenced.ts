// A finished event or recognition has something to show: a notice, a list, a report.
import { isIndicator, itemsById } from './items.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

export const progressEvidenced: Rule = {
  id: 'progress-evidenced',
  severity: 'warning',
  title: {
    'zh-CN': '活动和评选的完成有佐证材料',
    en: 'a finished event or recognition has evidence',
  },
  why: {
    'zh-CN': '活动办了、名单定了，总有通知、报道或公布文件；没有佐证，检查时说不清。',
    en: 'An event or a list leaves a notice, a report or the publishing document; without it nothing can be shown.',
  },
  remedy: {
    'zh-CN': '补 evidence（活动通知、报道网址）或 document（公布名单的文件）。',
    en: 'Add evidence (the notice, the address of a report) or document (which publishes the list).',
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
      for (const { id, state, document, evidence, place } of plan.returns.flatMap((entry) => entry.progress)) {
        const item = items.get(id);
        if (state !== 'done' || document !== undefined || evidence !== undefined) continue;
        if (item === undefined || isIndicator(item)) continue;
        if (kinds.includes(item.kind))
          report(
            below(place, 'state'),
            {
              'zh-CN': `${id} 报完成，没有佐证材料。`,
              en: `${id} is reported done without evidence.`,
            },
            { subject: id },
          );
      }
    }
  },
};
