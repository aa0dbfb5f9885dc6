// A slip on record stays as it was sent: only its answer and its end are filled in.
import { isGone, isNew, planChanges } from './changes.ts';
import { isTranscribed } from './errata.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { erratumHint, told } from './wording.ts';

const filledIn = ['answered', 'closed'];

export const slipKept: Guard = {
  id: 'slip-kept',
  severity: 'error',
  title: { 'zh-CN': '已登记的督办单不改', en: 'a slip on record stays as it was sent' },
  why: {
    'zh-CN': '发出去的督办单改了时限或档次，该升档的就不升了，和承办单位手里的那份也对不上。',
    en: 'With another day or step a slip no longer leads to the next, and differs from the paper that was sent.',
  },
  remedy: {
    'zh-CN': '恢复原样，答复和办结的日期照填；重新发的登记为另一份；登错的在 errata.yaml 记一条。',
    en: 'Put it back and fill in only answered and closed; one sent anew is another entry; a slip of the pen goes into errata.yaml.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'slip')) {
      const { plan, subject, address, field, from, to } = change;
      if (isNew(change) || isGone(change) || field === undefined) continue;
      if (filledIn.includes(field) && from === null) continue;
      const mended = { subject: address.key, field };
      if (isTranscribed(input, plan, mended, from, to)) continue;
      const fact = told(change);
      report(
        placeOf(input, change),
        {
          'zh-CN': `已登记的督办单动了：${fact['zh-CN']}。`,
          en: `A slip on record is touched: ${fact.en}.`,
        },
        { subject, before: beforeOf(change), hint: erratumHint(input, plan, 'transcription', mended, { from, to }) },
      );
    }
  },
};
