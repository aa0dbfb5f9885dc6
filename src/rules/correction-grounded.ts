// A correction restates a reading of an earlier period that its organisation handed in, and changes it.
import { periodEnd } from '../lib/calendar.ts';
import { partsOf } from '../lib/figure-parts.ts';
import type { Localized } from '../model/language.ts';
import type { CorrectionRecord, Placed, Plan, Return } from '../model/plan.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import { itemsById } from './items.ts';
import { once } from './once.ts';
import { below } from './places.ts';
import { returnPath, returnsInPlace } from './returns-in-place.ts';
import type { PlanInput, Report, Rule } from './rule.ts';
import { restatedReading } from './standing-readings.ts';
import { isUnread } from './unread.ts';

export const correctionGrounded: Rule = {
  id: 'correction-grounded',
  severity: 'error',
  title: {
    'zh-CN': '更正有原填报值可改',
    en: 'a correction has a reading to restate',
  },
  why: {
    'zh-CN': '更正找不到原来的数就不起作用；本期的数直接改，不留两处。',
    en: 'Without the reading it restates a correction does nothing; a figure of its own period is simply mended.',
  },
  remedy: {
    'zh-CN': '核对更正的 period 和 id；本期的数改在 readings 里；没有变化的更正删去。',
    en: 'Check period and id; mend this period’s figure in readings; remove a correction that changes nothing.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const items = itemsById(input.plan);
      for (const handedIn of returnsInPlace(input.plan))
        for (const correction of handedIn.corrections)
          if (items.has(correction.id)) checkCorrection(input, handedIn, correction, report);
    }
  },
};

/** The organisations and periods that there is a return of. */
const handedInOf = once(
  ({ returns }: Plan): ReadonlySet<string> =>
    new Set(returns.map(({ organization, period }) => `${organization} ${period}`)),
);

const pathsOf = once(({ returns }: PlanFiles): ReadonlySet<string> => new Set(returns.map(({ path }) => path)));

function checkCorrection(
  { files, plan }: PlanInput,
  handedIn: Return,
  correction: Placed<CorrectionRecord>,
  report: Report,
): void {
  const { id, period, place } = correction;
  const { organization } = handedIn;
  const ownEnd = periodEnd(handedIn.period) ?? '';
  const isEarlier = (periodEnd(period) ?? '') < ownEnd;
  const say = (key: string, zh: string, en: string, hint?: Localized): void =>
    report(below(place, key), { 'zh-CN': zh, en }, { subject: id, ...(hint === undefined ? {} : { hint }) });
  if (!isEarlier) {
    const isOwn = period === handedIn.period;
    say(
      'period',
      isOwn
        ? `${period} 就是本报表的报告期，直接改 readings。`
        : `只能更正 ${handedIn.period} 以前的报告期，不能更正 ${period}。`,
      isOwn
        ? `${period} is the period of this return: mend readings.`
        : `Only periods before ${handedIn.period} can be corrected, not ${period}.`,
      isOwn ? hintForOwn(period === plan.periods.at(-1)?.id) : undefined,
    );
    return;
  }
  if (isUnread(files, 'returns/')) return;
  const standing = restatedReading(plan, handedIn, correction);
  if (standing === undefined) {
    if (handedInOf(plan).has(`${organization} ${period}`))
      say('id', `${period} 的报表没有填报 ${id}。`, `The return for ${period} has no reading of ${id}.`);
    // It is there, but says to be another's: `file-in-place`.
    else if (!pathsOf(files).has(returnPath(files.folder, { organization, period })))
      say('period', `${organization} 没有 ${period} 的报表。`, `${organization} has no return for ${period}.`);
    return;
  }
  const parts = partsOf(correction);
  const [first] = parts;
  if (first !== undefined && parts.every((part) => correction[part] === standing[part]))
    say(
      first,
      `更正后的 ${first} 与原来相同，仍是 ${correction[first]}。`,
      `The ${first} is ${correction[first]} as before.`,
    );
}

/** @param isLast no period follows, and no return that could correct it */
const hintForOwn = (isLast: boolean): Localized =>
  isLast
    ? {
        'zh-CN': '改 readings；已过报送期限的，同时在 errata.yaml 记一条。',
        en: 'Mend readings; once returns were due, with an entry in errata.yaml.',
      }
    : {
        'zh-CN': '改 readings；已过报送期限的，写进下一期报表的 corrections。',
        en: 'Mend readings; once returns were due, restate it under corrections in the next return.',
      };
