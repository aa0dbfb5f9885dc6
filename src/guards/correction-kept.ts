// A correction that was handed in stays: the figure is corrected again in a later return.
import { isGone, isNew } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { Guard } from './guard.ts';
import { isLast, lockedSince } from './periods.ts';
import { beforeOf, placeOf } from './places.ts';
import { type ReturnChange, returnChanges, returnOf } from './returns.ts';
import { erratumHint, told } from './wording.ts';

export const correctionKept: Guard = {
  id: 'correction-kept',
  severity: 'error',
  title: { 'zh-CN': '已有的更正不改不删', en: 'a correction on record stays as it is' },
  why: {
    'zh-CN': '更正是改数的凭据；凭据再改，就没有一个数能追到来历。',
    en: 'A correction vouches for a figure; once it is altered itself, no figure can be traced.',
  },
  remedy: {
    'zh-CN': '恢复原来的更正；还要改的，在下一期报表的 corrections 里再更正一次，最后一期的在 errata.yaml 记一条。',
    en: 'Put it back; what is still wrong is corrected once more in the next return, or in errata.yaml for the last period.',
  },
  check(input, report) {
    const changes = returnChanges(input, (change) => !isNew(change));
    const gone = new Set(changes.filter(isReturn).map(returnOf));
    for (const change of changes) {
      const { plan, inPeriod, organization, subject, field, from, to } = change;
      if (change.address.entity !== 'correction') continue;
      if (lockedSince(input, plan, inPeriod) !== undefined) continue;
      const isLost = isGone(change);
      // It went with its return, which is a loss.
      if (gone.has(returnOf(change))) continue;
      const removed = { organization, period: inPeriod, subject };
      const mended = { ...removed, field };
      if (isLost ? isRemoved(input, plan, removed) : isTranscribed(input, plan, mended, from, to)) continue;
      const fact = told(change);
      report(
        placeOf(input, change),
        {
          'zh-CN': `更正记录动了：${fact['zh-CN']}。`,
          en: `A correction on record is touched: ${fact.en}.`,
        },
        {
          subject,
          before: beforeOf(change),
          ...(isLost ? { hint: erratumHint(input, plan, 'removal', removed) } : {}),
          ...(!isLost && isLast(input, plan, inPeriod)
            ? { hint: erratumHint(input, plan, 'transcription', mended, { from, to }) }
            : {}),
        },
      );
    }
  },
};

const isReturn = (change: ReturnChange): boolean => change.address.entity === 'return' && isGone(change);
