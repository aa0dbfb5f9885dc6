// The steps of a path rise in time, lead from the baseline towards the target, and end on it when it is due.
import { flatMap } from '../lib/flat-map.ts';
import type { Plan } from '../model/plan.ts';
import { historyOf } from './history.ts';
import { isIndicator } from './items.ts';
import { firstAtEachPlace, pathsOf } from './paths.ts';
import { workingYear } from './periods.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { faultsOf } from './step-faults.ts';

export const pathReachesTarget: Rule = {
  id: 'path-reaches-target',
  severity: 'error',
  title: {
    'zh-CN': '分阶段目标依次推进，止于目标值',
    en: 'steps lead to the target by its due date',
  },
  why: {
    'zh-CN': '阶段目标日期倒置、数值回落或到期不等于目标值，序时值就是错的。',
    en: 'Steps out of order, going back or ending elsewhere expect the wrong figure on every day between.',
  },
  remedy: {
    'zh-CN': '阶段按日期先后写，数值朝目标推进，最后一个阶段不晚于完成时限并等于目标值。',
    en: 'Write steps in order of date, with values towards the target; the last is not after the due date and is the target value.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const year = workingYear(input.plan);
      const faults = flatMap(pathsOf(input), ({ place, indicator, standing }) =>
        faultsOf(standing, indicator.baseline?.value, year).map(({ step, key, message }) => ({
          place: below(place, 'steps', step, key),
          message,
          subject: indicator.id,
        })),
      );
      for (const { place, message, subject } of firstAtEachPlace(faults)) report(place, message, { subject });
      for (const { place, message, subject } of leftBehind(input.plan, year)) report(place, message, { subject });
    }
  },
};

/** Paths that fitted until an adjustment moved the target or the due date and left them as they were. */
function leftBehind(plan: Plan, year: number) {
  return flatMap(historyOf(plan), ({ adjustment, item, before, after }) => {
    if (!isIndicator(item) || adjustment.path !== undefined) return [];
    if (faultsOf(before, item.baseline?.value, year).length > 0) return [];
    const [fault] = faultsOf(after, item.baseline?.value, year);
    if (fault === undefined) return [];
    const place = below(adjustment.place, adjustment.target === undefined ? 'due' : 'target', 'to');
    return [{ place, message: fault.message, subject: item.id }];
  });
}
