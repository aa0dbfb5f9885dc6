// An erratum on record stays: it is what allowed a mend at the time.
import { isNew, planChanges } from './changes.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { told } from './wording.ts';

export const erratumKept: Guard = {
  id: 'erratum-kept',
  severity: 'error',
  title: { 'zh-CN': '已有的勘误记录不改不删', en: 'an erratum on record stays as it is' },
  why: {
    'zh-CN': '勘误是当时为什么能改的凭据；凭据没有了，那次改动就成了无故改动。',
    en: 'An erratum is why a mend was allowed; without it the mend has no reason left.',
  },
  remedy: {
    'zh-CN': '恢复原来的记录；又要改的，另加一条。',
    en: 'Put it back; a further mend is another entry.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'erratum')) {
      if (isNew(change)) continue;
      const fact = told(change);
      report(
        placeOf(input, change),
        { 'zh-CN': `勘误记录动了：${fact['zh-CN']}。`, en: `An erratum on record is touched: ${fact.en}.` },
        { before: beforeOf(change) },
      );
    }
  },
};
