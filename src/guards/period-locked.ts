// A period whose lock has passed stays as its review went out with it.
import { valueIn } from '../lib/records.ts';
import type { Localized } from '../model/language.ts';
import { grouped, isGone, isNew, planChanges } from './changes.ts';
import { isRemoved } from './errata.ts';
import type { Guard, GuardInput, Report } from './guard.ts';
import { isLast, lockedSince, periodsOf } from './periods.ts';
import { beforeOf, placeOf } from './places.ts';
import { type ReturnChange, returnChanges, returnOf, subjectIn } from './returns.ts';
import { told } from './wording.ts';

/** As many are named; the rest is counted. */
const most = 3;

export const periodLocked: Guard = {
  id: 'period-locked',
  severity: 'error',
  title: { 'zh-CN': '锁定的报告期不动', en: 'a locked period stays as it is' },
  why: {
    'zh-CN': '报告已经印发，数据再动，报告和数据就不是一回事；倒填报送日期也绕不过去。',
    en: 'Its review has gone out; if the data move, the two differ, whatever day of reporting is written.',
  },
  remedy: {
    'zh-CN':
      '恢复原样，改数写进下一期报表的 corrections；同意补报的，推后 plan.yaml 的 locked 并在 errata.yaml 记一条。',
    en: 'Put it back and restate figures under corrections in the next return; where it was agreed to open it, move locked in plan.yaml with an entry in errata.yaml.',
  },
  check(input, report) {
    const touched = returnChanges(input).flatMap((change) => {
      const { plan, inPeriod, organization } = change;
      const locked = lockedSince(input, plan, inPeriod);
      if (locked === undefined) return [];
      const mended = { organization, period: inPeriod, subject: subjectIn(change) };
      return isGone(change) && isRemoved(input, plan, mended) ? [] : [{ change, locked }];
    });
    for (const group of grouped(touched, ({ change }) => returnOf(change))) reportGroup(input, group, report);
    checkAdjustments(input, report);
  },
};

/** There is no later return that could correct it. */
const openAgain = (period: string): Localized => ({
  'zh-CN': `恢复原样；${period} 是最后一个报告期，没有下一期可以更正：同意改的，推后 plan.yaml 里它的 locked，并在 errata.yaml 记一条。`,
  en: `Put it back. No period follows ${period} whose return could correct it: where it was agreed to, move its locked in plan.yaml, with an entry in errata.yaml.`,
});

interface Touched {
  readonly change: ReturnChange;
  readonly locked: string;
}

function reportGroup(input: GuardInput, group: readonly Touched[], report: Report): void {
  const [first] = group;
  if (first === undefined) return;
  const { inPeriod, organization } = first.change;
  const whole = group.find(({ change }) => change.address.entity === 'return' && change.field === undefined);
  const named = whole === undefined ? group.slice(0, most) : [whole];
  const said = named.map(({ change }) => told(change));
  const others = whole === undefined ? group.length - named.length : 0;
  report(
    placeOf(input, (whole ?? first).change),
    {
      'zh-CN': `${inPeriod} 已于 ${first.locked} 锁定，又动了：${said.map((each) => each['zh-CN']).join('；')}${others === 0 ? '' : `；另有${others}处`}。`,
      en: `${inPeriod} was locked after ${first.locked} and is touched: ${said.map((each) => each.en).join('; ')}${others === 0 ? '' : `; and ${others} more`}.`,
    },
    {
      subject: organization,
      before: beforeOf(...named.map(({ change }) => change)),
      ...(isLast(input, first.change.plan, inPeriod) ? { hint: openAgain(inPeriod) } : {}),
    },
  );
}

/** The remedy for a return is none for an adjustment. */
const checkDate: Localized = {
  'zh-CN': '核对 date 是不是批准文件的日期；确是这一天的，不必改，在下一期报告里说明。',
  en: 'Check that date is the day of the approving document; if it is, leave it and say so in the next review.',
};

/** In force within a locked period, it changes what the review of that period would say. */
function checkAdjustments(input: GuardInput, report: Report): void {
  for (const change of planChanges(input, 'adjustment').filter(isNew)) {
    const { plan, subject, to } = change;
    const date = valueIn(to, 'date');
    const within = periodsOf(input, plan).find(
      ({ id, cutOff }) => typeof date === 'string' && date <= cutOff && lockedSince(input, plan, id) !== undefined,
    );
    if (typeof date !== 'string' || within === undefined) continue;
    report(
      placeOf(input, change),
      {
        'zh-CN': `调整自 ${date} 起生效，而 ${within.id} 已经锁定，已印发的报告没有算上它。`,
        en: `The adjustment is in force from ${date}, and the review of ${within.id}, locked since, did not know it.`,
      },
      { subject, mild: true, hint: checkDate },
    );
  }
}
