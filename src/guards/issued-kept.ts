// The notice stays as issued: what the task files say of it changes only where it was typed in wrongly, on record.
import { valueIn } from '../lib/records.ts';
import { isSame } from '../lib/same-value.ts';
import { isGone, isNew, planChanges } from './changes.ts';
import { isTranscribed, misfitting } from './errata.ts';
import type { Guard, GuardInput } from './guard.ts';
import type { PlanChange } from './changes.ts';
import { beforeOf, placeOf } from './places.ts';
import { type Item, adjustable, itemsIn, standingOf } from './standing.ts';
import { adjustmentHint, erratumHint, told } from './wording.ts';

/** What the office asks of the issuer is no word of the notice. */
const free = ['questions'];

export const issuedKept: Guard = {
  id: 'issued-kept',
  severity: 'error',
  title: { 'zh-CN': '任务文件照印发的原样', en: 'task files stay as the notice was issued' },
  why: {
    'zh-CN': '直接改任务文件里的目标、时限、口径，红灯会变绿，却没有人批准过，事后也看不出原来是什么。',
    en: 'A target, date or definition mended in place turns a red light green without approval, and nobody sees what it was.',
  },
  remedy: {
    'zh-CN': '撤回改动：经批准的写进 adjustments.yaml；录入错误的保留改动，在 errata.yaml 记一条 transcription。',
    en: 'Take it back and put an approved change into adjustments.yaml; a slip of the typist stays, with a transcription in errata.yaml.',
  },
  check(input, report) {
    const items = itemsIn(input.base);
    for (const change of planChanges(input, 'task', 'commitment', 'indicator')) {
      const { plan, subject, field, from, to } = change;
      if (isNew(change) || isGone(change) || field === undefined || free.includes(field)) continue;
      if (isTranscribed(input, plan, { subject, field }, from, to)) continue;
      const fact = told(change);
      report(
        placeOf(input, change),
        {
          'zh-CN': `改了印发的内容（${subject}）：${fact['zh-CN']}。`,
          en: `What was issued is changed (${subject}): ${fact.en}.`,
        },
        { subject, before: beforeOf(change), hint: hintFor(input, change, field, items.get(`${plan} ${subject}`)) },
      );
    }
  },
};

/** What adjustments know goes there, from what stands; anything else of an issued item is a slip of the typist or nothing. */
function hintFor(input: GuardInput, { plan, subject, from, to }: PlanChange, field: string, item: Item | undefined) {
  const key = adjustable.find((name) => name === field);
  const after = field === 'due' ? valueIn(to, 'date') : to;
  const stood = key === undefined || item === undefined ? undefined : standingOf(input.base, plan, item, key);
  const isMended = misfitting(input, plan, { subject, field }) !== undefined;
  if (isMended || stood === undefined || after === undefined || after === null || isSame(stood, after))
    return erratumHint(input, plan, 'transcription', { subject, field }, { from, to });
  return adjustmentHint(input, plan, subject, field, { from: stood, to: after });
}
