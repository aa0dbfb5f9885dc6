// The reporting calendar holds: periods of the plan's year, each once, each ending on its last day, returns due after it.
import { isDay, periodEnd } from '../lib/calendar.ts';
import { workingYear } from './periods.ts';
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';

export const reportingCalendar: Rule = {
  id: 'reporting-calendar',
  severity: 'error',
  title: {
    'zh-CN': '报告期与日期相符',
    en: 'the reporting calendar holds',
  },
  why: {
    'zh-CN': '截止日、报送时限或锁定日期写错，整个报告期的数都会算到别的日期上。',
    en: 'With a wrong cut-off or due date a whole period is counted on another day.',
  },
  remedy: {
    'zh-CN':
      '改 plan.yaml 的 reporting.periods：截止日写报告期最后一天，报送时限不早于截止日，锁定日期不早于报送时限。',
    en: 'Mend reporting.periods in plan.yaml: the cut-off is the last day of the period, returns are due no earlier, and the lock comes after both.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      const { path, value } = files.plan;
      const year = workingYear(plan);
      if (year !== value.year)
        report(placeIn(path, 'year'), {
          'zh-CN': `计划年度是 ${value.year}，报告期却都在 ${year} 年。`,
          en: `The plan's year is ${value.year}, but its periods are all of ${year}.`,
        });
      const seen = new Set<string>();
      for (const [index, { id, cutOff, returnsDue, locked }] of value.reporting.periods.entries()) {
        const at = (key: string) => placeIn(path, 'reporting', 'periods', index, key);
        const last = periodEnd(id);
        if (seen.has(id)) {
          report(at('id'), { 'zh-CN': `报告期 ${id} 重复。`, en: `The period ${id} appears twice.` });
          continue;
        }
        seen.add(id);
        if (!id.startsWith(String(year)))
          report(at('id'), {
            'zh-CN': `报告期 ${id} 不在计划年度 ${year} 内。`,
            en: `The period ${id} is not within the plan's year ${year}.`,
          });
        if (last !== undefined && isDay(cutOff) && cutOff !== last)
          report(at('cutOff'), {
            'zh-CN': `${id} 的截止日应为 ${last}，不是 ${cutOff}。`,
            en: `The cut-off of ${id} is ${last}, not ${cutOff}.`,
          });
        if (last !== undefined && returnsDue !== undefined && isDay(returnsDue) && returnsDue < last)
          report(at('returnsDue'), {
            'zh-CN': `报送时限 ${returnsDue} 早于 ${id} 的截止日 ${last}。`,
            en: `Returns for ${id} are due on ${returnsDue}, before its cut-off ${last}.`,
          });
        const earliest = returnsDue ?? cutOff;
        if (locked !== undefined && isDay(locked) && isDay(earliest) && locked < earliest)
          report(at('locked'), {
            'zh-CN': `锁定日期 ${locked} 早于${returnsDue === undefined ? '截止日' : '报送时限'} ${earliest}。`,
            en: `${id} is locked on ${locked}, before ${returnsDue === undefined ? 'its cut-off' : 'returns are due on'} ${earliest}.`,
          });
      }
    }
  },
};
