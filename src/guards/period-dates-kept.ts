// A day of the reporting calendar that has passed does not move; no period goes, and none comes between those locked.
import { periodDays } from '../lib/period-days.ts';
import { valueIn } from '../lib/records.ts';
import { type PlanChange, isGone, isNew, planChanges } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { Guard, GuardInput, Report } from './guard.ts';
import { dueSince, lockedSince, periodsOf } from './periods.ts';
import { beforeOf, placeOf, planIn } from './places.ts';
import { erratumHint, told } from './wording.ts';

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
      if (isNew(change)) checkAdded(input, change, report);
      else if (isGone(change)) checkGone(input, change, report);
      else checkMoved(input, change, report);
    }
  },
};

/** What was handed in for it is a loss of its own. */
function checkGone(input: GuardInput, change: PlanChange, report: Report): void {
  const { plan, subject: period } = change;
  if (isRemoved(input, plan, { period })) return;
  const hint = erratumHint(input, plan, 'removal', { period });
  reportPeriod(input, change, '这一期没有了', 'A period is gone', { hint }, report);
}

/** A period between those whose reviews went out adds figures to them. */
function checkAdded(input: GuardInput, change: PlanChange, report: Report): void {
  const { plan, to } = change;
  const cutOff = valueIn(to, 'cutOff');
  if (typeof cutOff !== 'string') return;
  const locked = periodsOf(input, plan).some(
    (period) => cutOff <= period.cutOff && lockedSince(input, plan, period.id) !== undefined,
  );
  if (locked) reportPeriod(input, change, '早于已经锁定的报告期', 'It lies before a locked period', {}, report);
}

function checkMoved(input: GuardInput, change: PlanChange, report: Report): void {
  const { plan, subject: period, from, to } = change;
  const field = periodDays.find((key) => key === change.field);
  const files = planIn(input.base, plan);
  const day = field && files?.plan.value.reporting.periods.find(({ id }) => id === period)?.[field];
  // Where none was set it may be set.
  if (field === undefined || day === undefined || isTranscribed(input, plan, { period, field }, from, to)) return;
  // A cut-off that figures were handed in for has passed, too.
  const hasReturns = field === 'cutOff' && files?.returns.some(({ value }) => value.period === period) === true;
  const hint = erratumHint(input, plan, 'transcription', { period, field }, { from, to });
  if (day < input.asOf || hasReturns)
    reportPeriod(input, change, '日期已经过了', 'The day has passed', { hint }, report);
  // While returns come in late the lock may move; how long figures may still change should be seen.
  else if (field === 'locked' && dueSince(input, plan, period) !== undefined && !(typeof to === 'string' && to < day))
    reportPeriod(
      input,
      change,
      '报送期限已过，锁定推后',
      'Returns were due, and the lock moves',
      { mild: true },
      report,
    );
}

function reportPeriod(
  input: GuardInput,
  change: PlanChange,
  zh: string,
  en: string,
  more: Pick<NonNullable<Parameters<Report>[2]>, 'hint' | 'mild'>,
  report: Report,
): void {
  const fact = told(change);
  report(
    placeOf(input, change),
    { 'zh-CN': `${zh}：${fact['zh-CN']}。`, en: `${en}: ${fact.en}.` },
    { before: beforeOf(change), ...more },
  );
}
