// An adjustment on record stays: it is what was approved at the time.
import { isGone, isNew, planChanges } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { erratumHint, shown } from './wording.ts';

export const adjustmentKept: Guard = {
  id: 'adjustment-kept',
  severity: 'error',
  title: { 'zh-CN': '已有的调整记录不改不删', en: 'an adjustment on record stays as it is' },
  why: {
    'zh-CN': '调整台账是批准过的历史；改了或删了，计划是怎么变成现在这样的就说不清了。',
    en: 'The ledger is what was approved; once it is altered, nobody can say how the plan came to be as it is.',
  },
  remedy: {
    'zh-CN': '恢复原来的记录；再次调整的另加一条，从现行的值起；录错的在 errata.yaml 记一条。',
    en: 'Put it back; a further change is another entry from what stands now; a slip goes into errata.yaml.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'adjustment')) {
      const { plan, subject, address, field, from, to } = change;
      if (isNew(change)) continue;
      const { key: id } = address;
      const isLost = isGone(change);
      const mended = { subject: id, field };
      if (isLost ? isRemoved(input, plan, { subject: id }) : isTranscribed(input, plan, mended, from, to)) continue;
      const [was, is] = [shown(from), shown(to)];
      report(
        placeOf(input, change),
        {
          'zh-CN': isLost
            ? `调整 ${id}（${subject}）没有了。`
            : `调整 ${id}（${subject}）的 ${field} 从 ${was['zh-CN']} 改成了 ${is['zh-CN']}。`,
          en: isLost
            ? `The adjustment ${id} of ${subject} is gone.`
            : `${field} of the adjustment ${id} of ${subject} was changed from ${was.en} to ${is.en}.`,
        },
        {
          subject,
          before: beforeOf(change),
          hint: isLost
            ? erratumHint(input, plan, 'removal', { subject: id })
            : erratumHint(input, plan, 'transcription', mended, { from, to }),
        },
      );
    }
  },
};
