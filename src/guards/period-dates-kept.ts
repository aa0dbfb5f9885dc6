// A day of the reporting calendar that has passed does not move, and no period goes.
import type { PeriodRecord } from '../model/generated/files.ts';
import { isGone, isNew, planChanges } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf, planIn } from './places.ts';
import { erratumHint, told } from './wording.ts';

const days = ['cutOff', 'returnsDue', 'locked'] as const satisfies readonly (keyof PeriodRecord)[];

export const periodDatesKept: Guard = {
  id: 'period-dates-kept',
  severity: 'error',
  title: { 'zh-CN': '已过的报送日期不改', en: 'a reporting day that has passed stays' },
  why: {
    'zh-CN': '期限过了再往后推，迟报就成了按时，锁定的又能改，没有报的也不算没报。',
    en: 'Moved once it has passed, it makes the late timely, opens what was locked, and hides who was silent.',
  },
  remedy: {
    'zh-CN': '恢复原来的日期；经同意补报或录错的，在 errata.yaml 记一条；还没有到的日期可以改。',
    en: 'Put it back; if it was agreed, or was a slip, add an entry to errata.yaml. A day still to come may move.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'period')) {
      const { plan, subject: period, from, to } = change;
      const isLost = isGone(change);
      const field = days.find((key) => key === change.field);
      if (isNew(change) || (field === undefined && !isLost)) continue;
      const stood = planIn(input.base, plan)?.plan.value.reporting.periods.find(({ id }) => id === period);
      const day = field === undefined ? undefined : stood?.[field];
      // Where it was open until now it may be set; a cut-off that figures were handed in for has passed, too.
      const hasPassed = day !== undefined && (day < input.asOf || (field === 'cutOff' && hasReturns(period, plan)));
      if (!isLost && !hasPassed) continue;
      const mended = { period, field };
      if (isLost ? isRemoved(input, plan, { period }) : isTranscribed(input, plan, mended, from, to)) continue;
      const fact = told(change);
      report(
        placeOf(input, change),
        {
          'zh-CN': isLost ? `${fact['zh-CN']}。` : `日期已经过了：${fact['zh-CN']}。`,
          en: isLost ? `The period ${period} is gone.` : `The day has passed: ${fact.en}.`,
        },
        {
          before: beforeOf(change),
          hint: isLost ? restoring : erratumHint(input, plan, 'transcription', mended, { from, to }),
        },
      );
    }
    function hasReturns(period: string, plan: string): boolean {
      return planIn(input.base, plan)?.returns.some(({ value }) => value.period === period) ?? false;
    }
  },
};

const restoring = { 'zh-CN': '把这一期放回 plan.yaml。', en: 'Put the period back into plan.yaml.' };
