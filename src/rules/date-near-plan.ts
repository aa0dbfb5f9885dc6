// What is reported of a plan is of its time: handed in not years later, and not done years before.
import { isDay } from '../lib/calendar.ts';
import { entriesOf } from './entries.ts';
import { plausibleDays } from './periods.ts';
import { below, placeIn } from './places.ts';
import { returnsInPlace } from './returns-in-place.ts';
import type { PlanInput, Report, Rule } from './rule.ts';

export const dateNearPlan: Rule = {
  id: 'date-near-plan',
  severity: 'warning',
  title: {
    'zh-CN': '报送和完成的日期离计划年度不远',
    en: 'dates of returns and completions are near the year of the plan',
  },
  why: {
    'zh-CN': '年份打错一个数字，日期仍然合法，却会算出“迟了九千天”“早了三千天”，并照样印进报告。',
    en: 'With one wrong digit in the year a date is still a date, and the review prints work that is nine thousand days late or three thousand early.',
  },
  remedy: {
    'zh-CN': '核对年份后改正；日期确实没错的，可以不改。',
    en: 'Check the year and mend it; if the date is right, leave it.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      checkReported(input, report);
      checkFinished(input, report);
    }
  },
};

/** Compiled from the public record is still done years later; a period that is locked lets nothing in as it is. */
function checkReported({ plan }: PlanInput, report: Report): void {
  const { last } = plausibleDays(plan);
  const locked = new Set(plan.periods.flatMap((period) => (period.locked === undefined ? [] : [period.id])));
  for (const { basis, file, period, reported } of returnsInPlace(plan))
    if (reported > last && basis === 'handed-in' && isDay(reported) && !locked.has(period))
      report(placeIn(file, 'reported'), {
        'zh-CN': `${period} 的报表到 ${reported} 才报送，距计划年度结束已超过一年，年份可能写错。`,
        en: `The return for ${period} was handed in on ${reported}, more than a year after the year of the plan: that year may be wrong.`,
      });
}

function checkFinished({ plan }: PlanInput, report: Report): void {
  const { first } = plausibleDays(plan);
  for (const { entry } of entriesOf(plan).finished) {
    const { id, date, place } = entry;
    if (date !== undefined && date < first && isDay(date))
      report(
        below(place, 'date'),
        {
          'zh-CN': `${id} 报 ${date} 完成，比计划年度早一年以上，年份可能写错。`,
          en: `${id} is said to be finished on ${date}, more than a year before the year of the plan: that year may be wrong.`,
        },
        { subject: id },
      );
  }
}
