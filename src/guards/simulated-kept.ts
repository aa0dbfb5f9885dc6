// Invented data stay marked as invented, and real data never become so.
import { isGone, isNew, planChanges } from './changes.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';

export const simulatedKept: Guard = {
  id: 'simulated-kept',
  severity: 'error',
  title: { 'zh-CN': '示例数据的标记不变', en: 'the mark of simulated data stays' },
  why: {
    'zh-CN': '去掉标记，编的数就当成真的上了会；加上标记，真的数就不算数了。',
    en: 'Without the mark invented figures go into the meeting as real; with it real ones no longer count.',
  },
  remedy: {
    'zh-CN': '恢复 simulated 原来的写法；真实数据和示例数据放在两个工作区。',
    en: 'Put simulated back as it was; real and invented data live in two workspaces.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'plan', 'return')) {
      if (isNew(change) || isGone(change) || change.field !== 'simulated') continue;
      const { subject, period, to } = change;
      const whose = period === undefined ? subject : `${subject} ${period}`;
      const isMarked = to === true;
      report(
        placeOf(input, change),
        {
          'zh-CN': isMarked ? `${whose} 加上了示例数据的标记。` : `${whose} 去掉了示例数据的标记。`,
          en: isMarked ? `${whose} is now marked as simulated.` : `${whose} is no longer marked as simulated.`,
        },
        { before: beforeOf(change) },
      );
    }
  },
};
