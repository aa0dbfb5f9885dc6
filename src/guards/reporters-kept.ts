// Who has to report stays so: nobody leaves a group, or the list of those who report, without a record.
import { valueIn } from '../lib/records.ts';
import { isGone, planChanges } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { Guard, GuardInput, Report } from './guard.ts';
import type { Place } from '../model/diagnostic.ts';
import { beforeOf, placeIn } from './places.ts';
import { erratumHint, nameOf } from './wording.ts';

export const reportersKept: Guard = {
  id: 'reporters-kept',
  severity: 'error',
  title: { 'zh-CN': '应报单位不减少', en: 'whoever has to report still has to' },
  why: {
    'zh-CN': '把没有报的单位移出名单，“未报送”就没有了，合计数也少算了它。',
    en: 'Take the silent one off the list and nothing is unreported any more; the total goes without it, too.',
  },
  remedy: {
    'zh-CN': '放回名单；单位撤并的，在 errata.yaml 记一条 removal，只写 organization。',
    en: 'Put it back; where an organisation was dissolved, add a removal with its organization to errata.yaml.',
  },
  check(input, report) {
    for (const change of input.changes) {
      const { address, subject, field, from, to } = change;
      if (address.entity !== 'group' || !(isGone(change) || field === 'members')) continue;
      const members = isGone(change) ? valueIn(from, 'members') : from;
      const lost = listOf(members).filter((id) => isGone(change) || !listOf(to).includes(id));
      // A group that nobody's plan rests on may go with a plan of its own.
      for (const plan of plansOf(input)) {
        const where = placeIn(input.head, plan, change.place, change.placeBefore);
        reportLost(input, plan, `单位组 ${subject}`, `the group ${subject}`, lost, where, beforeOf(change), report);
      }
    }
    for (const change of planChanges(input, 'plan')) {
      const { plan, field, from, to } = change;
      if (field !== 'reporters' || isTranscribed(input, plan, { subject: 'plan', field: 'reporters' }, from, to))
        continue;
      const resolved = (state: GuardInput['base']) => state.plans.find(({ id }) => id === plan)?.reporters ?? [];
      const lost = resolved(input.base).filter((id) => !resolved(input.head).includes(id));
      const where = placeIn(input.head, plan, change.place, change.placeBefore);
      reportLost(input, plan, '报送单位名单', 'the list of those who report', lost, where, beforeOf(change), report);
    }
  },
};

/** Only plans that are in both states, and one of them is enough to name the loss. */
const plansOf = ({ base, head }: GuardInput): readonly string[] =>
  base.plans
    .map(({ id }) => id)
    .filter((id) => head.plans.some((plan) => plan.id === id))
    .slice(0, 1);

function reportLost(
  input: GuardInput,
  plan: string,
  zh: string,
  en: string,
  lost: readonly string[],
  place: Place,
  before: readonly Place[],
  report: Report,
): void {
  const unrecorded = lost.filter((organization) => !isRemoved(input, plan, { organization }));
  const [first] = unrecorded;
  if (first === undefined) return;
  const names = unrecorded.map((id) => nameOf(input, id));
  report(
    place,
    {
      'zh-CN': `${zh}里少了${names.join('、')}。`,
      en: `${names.join(', ')} left ${en}.`,
    },
    { subject: first, before, hint: erratumHint(input, plan, 'removal', { organization: first }) },
  );
}

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
