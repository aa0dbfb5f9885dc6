// A return is for a period of the plan, and was handed in after that period had begun.
import { isDay, periodStart } from '../lib/calendar.ts';
import { placeIn } from './places.ts';
import { isInPlace, ownerByPath } from './returns-in-place.ts';
import type { Rule } from './rule.ts';

export const returnExpected: Rule = {
  id: 'return-expected',
  severity: 'error',
  title: {
    'zh-CN': '报表属于计划的报告期',
    en: 'a return is for a period of the plan',
  },
  why: {
    'zh-CN': '报告期不在计划里的报表不会被采用，报送日期早于报告期的报表必有一处写错。',
    en: 'A return for any other period counts nowhere, and one handed in before its period began has a wrong date.',
  },
  remedy: {
    'zh-CN': '改正 period 或 reported；确有新增报告期的，补进 plan.yaml 的 reporting.periods。',
    en: 'Mend period or reported; a period that is really new goes into reporting.periods in plan.yaml.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { files, plan } = input;
      const periods = plan.periods.map((period) => period.id);
      for (const { path, value } of files.returns) {
        const { period, reported } = value;
        const start = periodStart(period);
        if (!periods.includes(period)) {
          const meant = ownerByPath(input, path)?.period;
          report(
            placeIn(path, 'period'),
            {
              'zh-CN': `计划没有报告期 ${period}，只有 ${periods.join('、')}。`,
              en: `The plan has no period ${period}; it has ${periods.join(', ')}.`,
            },
            meant === undefined
              ? {}
              : {
                  hint: {
                    'zh-CN': `文件夹是 ${meant}：period 应为 ${meant}。`,
                    en: `The folder is ${meant}: most likely period should be ${meant}.`,
                  },
                },
          );
        } else if (isInPlace(path, value) && start !== undefined && isDay(reported) && reported < start)
          report(placeIn(path, 'reported'), {
            'zh-CN': `报送日期 ${reported} 早于 ${period} 的第一天 ${start}。`,
            en: `It was handed in on ${reported}, before ${period} began on ${start}.`,
          });
      }
    }
  },
};
