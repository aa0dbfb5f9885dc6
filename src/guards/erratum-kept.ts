// An erratum on record stays: it is what allowed a mend at the time.
import { isSame } from '../lib/same-value.ts';
import { errataIn } from './errata.ts';
import type { Guard } from './guard.ts';
import { placeIn, planIn } from './places.ts';

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
    for (const { folder, plan } of input.base.files.plans) {
      const { id } = plan.value;
      const files = planIn(input.head, id);
      if (files === undefined) continue;
      const after = errataIn(input.head, id);
      for (const [index, erratum] of errataIn(input.base, id).entries()) {
        const at = after.findIndex((other) => other.id === erratum.id);
        if (isSame(after[at], erratum)) continue;
        const place = at === -1 ? undefined : { file: files.errata?.path ?? '', pointer: `/errata/${at}` };
        const before = { file: `${folder}/errata.yaml`, pointer: `/errata/${index}` };
        report(
          placeIn(input.head, id, place, before),
          at === -1
            ? { 'zh-CN': `勘误 ${erratum.id} 没有了。`, en: `The erratum ${erratum.id} is gone.` }
            : { 'zh-CN': `勘误 ${erratum.id} 改动了。`, en: `The erratum ${erratum.id} was changed.` },
          { before: [before] },
        );
      }
    }
  },
};
