// A decision of the office that is on record stays: a later one is a new entry.
import { type PlanChange, isGone, isNew, planChanges } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import { movedGoals } from './goals.ts';
import type { Guard, GuardInput } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { itemsIn } from './standing.ts';
import { erratumHint, shown } from './wording.ts';

const free = ['note'];

export const decisionKept: Guard = {
  id: 'decision-kept',
  severity: 'error',
  title: { 'zh-CN': '已有的分工决定不改', en: 'a decision on record stays as it is' },
  why: {
    'zh-CN': '分工决定是一条条积累的，改掉以前的，当时是怎么定的就查不到了。',
    en: 'Decisions add up; once an earlier one is changed, nobody can tell what held at the time.',
  },
  remedy: {
    'zh-CN': '恢复原来的一条，新的决定另加一条；录错的在 errata.yaml 记一条。',
    en: 'Put it back and add the new decision as another entry; what was typed in wrongly goes into errata.yaml.',
  },
  check(input, report) {
    const moved = new Set(movedGoals(input).map(({ plan, subject, key }) => `${plan} ${subject} ${key}`));
    const items = itemsIn(input.head);
    for (const change of planChanges(input, 'assignment')) {
      const { plan, subject } = change;
      // With the item itself go the decisions on it.
      if (isNew(change) || !items.has(`${plan} ${subject}`)) continue;
      for (const [field, from, to] of fieldsOf(change)) {
        if (free.includes(field) || from === null || moved.has(`${plan} ${subject} ${field}`)) continue;
        const mended = { subject, field };
        if (isTranscribed(input, plan, mended, from, to) || isRemoved(input, plan, mended)) continue;
        reportDecision(input, change, field, from, to, report);
      }
    }
  },
};

/** Each field of it; of a decision that is gone, all. */
function fieldsOf(change: PlanChange): readonly (readonly [field: string, from: unknown, to: unknown])[] {
  if (change.field !== undefined) return [[change.field, change.from, change.to]];
  const { from } = change;
  if (!isGone(change) || typeof from !== 'object' || from === null) return [];
  return Object.entries(from)
    .filter(([field]) => field !== 'document')
    .map(([field, value]) => [field, value, null]);
}

function reportDecision(
  input: GuardInput,
  change: PlanChange,
  field: string,
  from: unknown,
  to: unknown,
  report: Parameters<Guard['check']>[1],
): void {
  const { plan, subject, address } = change;
  const date = address.key.split(' ')[1] ?? '';
  const [was, is] = [shown(from), shown(to)];
  const isLost = to === null;
  report(
    placeOf(input, change),
    {
      'zh-CN': isLost
        ? `${date} 对 ${subject} 的 ${field} 的决定（${was['zh-CN']}）没有了。`
        : `${date} 对 ${subject} 的 ${field} 的决定从 ${was['zh-CN']} 改成了 ${is['zh-CN']}。`,
      en: isLost
        ? `The decision of ${date} on ${field} of ${subject} (${was.en}) is gone.`
        : `The decision of ${date} on ${field} of ${subject} was changed from ${was.en} to ${is.en}.`,
    },
    {
      subject,
      before: beforeOf(change),
      hint: erratumHint(
        input,
        plan,
        isLost ? 'removal' : 'transcription',
        { subject, field },
        isLost ? {} : { from, to },
      ),
    },
  );
}
