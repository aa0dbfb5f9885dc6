// What an item is held to moves by an approved adjustment; a decision of the office supplies what was open, and replaces nothing.
import { type MovedGoal, movedGoals } from './goals.ts';
import type { Guard, GuardInput } from './guard.ts';
import { adjustable } from './standing.ts';
import { adjustmentHint, shown } from './wording.ts';

export const goalKept: Guard = {
  id: 'goal-kept',
  severity: 'error',
  title: { 'zh-CN': '已定的目标、时限、牵头、口径不另定', en: 'a goal that stands is not decided anew' },
  why: {
    'zh-CN': '分工可以补空白；已经定下的再换一个，等于没有批准就调整了计划。',
    en: 'Assignments fill what is open; to replace what stands is to change the plan without approval.',
  },
  remedy: {
    'zh-CN':
      '时限、牵头、目标、口径、时序的变动写进 adjustments.yaml；统计对象、基期、填报单位等另加一条分工，写明依据文件 document。',
    en: 'Due dates, leads, definitions and paths change in adjustments.yaml; cohort, baseline, reporters by a new assignment that names its document.',
  },
  check(input, report) {
    for (const goal of movedGoals(input)) {
      const { subject, key, from, to, place, before } = goal;
      const [was, is] = [shown(from), shown(to)];
      report(
        place,
        {
          'zh-CN': `${subject} 的 ${key} 已定为 ${was['zh-CN']}，没有调整就换成了 ${is['zh-CN']}。`,
          en: `${key} of ${subject} stood as ${was.en} and became ${is.en} without an adjustment.`,
        },
        { subject, before, hint: hintFor(input, goal) },
      );
    }
  },
};

const replacing = {
  'zh-CN': '原来的分工保留；另加一条分工，写明 date 和依据文件 document。',
  en: 'Leave the earlier decision, and add another assignment with its date and document.',
};

const restoring = { 'zh-CN': '把原来的分工恢复。', en: 'Put the earlier decision back.' };

function hintFor(input: GuardInput, { plan, subject, key, from, to }: MovedGoal) {
  if (to === undefined) return restoring;
  if (!(adjustable as readonly string[]).includes(key)) return replacing;
  return adjustmentHint(input, plan, subject, key, { from, to });
}
