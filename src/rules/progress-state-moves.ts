// The state of a commitment moves forward from period to period; it goes back by being reopened only.
import { isDay } from '../lib/calendar.ts';
import { isFinished } from '../lib/progress-states.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Placed, Plan, ProgressRecord } from '../model/plan.ts';
import { entriesOf } from './entries.ts';
import { below } from './places.ts';
import { returnsInOrder } from './returns-in-order.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

type State = NonNullable<ProgressRecord['state']>;

/** What a progress entry says of the state of a commitment, and for when. */
interface Told {
  readonly entry: Placed<ProgressRecord>;
  readonly state: State;
  readonly period: string;
}

interface Fault {
  readonly key: 'state' | 'date';
  readonly message: Localized;
}

export const progressStateMoves: Rule = {
  id: 'progress-state-moves',
  severity: 'warning',
  title: {
    'zh-CN': '状态逐期衔接',
    en: 'states follow on from each other',
  },
  why: {
    'zh-CN': '已完成的又报推进中，以前的完成就不算数了；重新打开要留痕，完成日期也不能一期一个样。',
    en: 'Done and then in progress again undoes the completion; reopening leaves a trace, and a completion keeps its date.',
  },
  remedy: {
    'zh-CN': '核对两期的状态；确需重新办理的先报 reopened，完成日期报错的改成同一天。',
    en: 'Check both periods; work that starts anew is reopened first, and a completion has one date.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      if (isUnread(files, 'returns/')) continue;
      const finished = finishedBefore(plan);
      for (const returns of returnsInOrder(plan).values()) {
        /** What the organisation has told of each commitment last. */
        const last = new Map<string, Told>();
        for (const { period, progress } of returns)
          for (const entry of progress) {
            const { id, state, place } = entry;
            if (state === undefined) continue;
            const before = last.get(id);
            const now = { entry, state, period };
            last.set(id, now);
            const fault = before === undefined ? undefined : faultOf(before, now);
            if (fault !== undefined && before !== undefined)
              report(below(place, fault.key), fault.message, {
                subject: id,
                related: [{ place: placeOf(before, fault.key), message: toldBy(before) }],
              });
            else if (state === 'reopened' && !finished(now))
              report(
                below(place, 'state'),
                {
                  'zh-CN': `${id} 以前没有报过完成，谈不上重新打开（reopened）。`,
                  en: `Nobody has reported ${id} done before, so there is nothing to reopen.`,
                },
                { subject: id },
              );
          }
      }
    }
  },
};

const placeOf = ({ entry }: Told, key: Fault['key']): Place =>
  below(entry.place, entry[key] === undefined ? 'state' : key);

const toldBy = ({ period, state, entry: { date } }: Told): Localized => ({
  'zh-CN': `${period} 报的是 ${state}${date === undefined ? '' : `，${date}`}。`,
  en: `It was ${state}${date === undefined ? '' : ` on ${date}`} in ${period}.`,
});

/** Whether anybody has reported a commitment finished up to a period: the lead may have changed in between. */
function finishedBefore(plan: Plan): (told: Told) => boolean {
  const order = new Map(plan.periods.map(({ id }, index) => [id, index]));
  // Hardly anything is reopened: who finished what is gathered only when somebody asks.
  let earliest: ReadonlyMap<string, number> | undefined;
  return ({ entry: { id }, period }) => {
    earliest ??= earliestFinished(plan, order);
    const first = earliest.get(id);
    return first !== undefined && first <= (order.get(period) ?? 0);
  };
}

/** By commitment, the place in the order of periods. */
function earliestFinished(plan: Plan, order: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const earliest = new Map<string, number>();
  for (const { entry, handedIn } of entriesOf(plan).finished) {
    const at = order.get(handedIn.period);
    if (at !== undefined) earliest.set(entry.id, Math.min(at, earliest.get(entry.id) ?? at));
  }
  return earliest;
}

function faultOf(before: Told, now: Told): Fault | undefined {
  const { state } = now;
  const { id, date, datePrecision } = now.entry;
  if (isFinished(before.state) && !isFinished(state) && state !== 'reopened')
    return {
      key: 'state',
      message: {
        'zh-CN': `${id} 在 ${before.period} 已报 ${before.state}，不能直接回到 ${state}；重新办理的先报 reopened。`,
        en: `${id} was ${before.state} in ${before.period} and cannot be ${state} now unless it is reopened.`,
      },
    };
  if (before.state === 'closed' && state === 'done')
    return {
      key: 'state',
      message: {
        'zh-CN': `${id} 在 ${before.period} 已销号，再报 done 就退回了未销号。`,
        en: `${id} was closed in ${before.period}; done again takes the closing back.`,
      },
    };
  if (state === 'not-started' && before.state !== 'not-started')
    return {
      key: 'state',
      message: {
        'zh-CN': `${id} 在 ${before.period} 已是 ${before.state}，不会又回到未启动。`,
        en: `${id} was ${before.state} in ${before.period} and cannot be not-started now.`,
      },
    };
  const { date: earlier, datePrecision: precision } = before.entry;
  if (!isFinished(before.state) || !isFinished(state) || date === undefined || earlier === undefined) return undefined;
  const byMonth = datePrecision === 'month' || precision === 'month';
  const isMoved =
    isDay(date) &&
    !(byMonth && date.slice(0, 7) === earlier.slice(0, 7)) &&
    (state === 'closed' && before.state === 'done' ? date < earlier : date !== earlier);
  return isMoved
    ? {
        key: 'date',
        message: {
          'zh-CN': `${id} 的完成日期在 ${before.period} 是 ${earlier}，这里是 ${date}。`,
          en: `${id} was done on ${earlier} as of ${before.period}, and here on ${date}.`,
        },
      }
    : undefined;
}
