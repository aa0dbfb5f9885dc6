// What was handed in and is due stays as handed in; a later return corrects it.
import type { Change } from '../model/comparison.ts';
import { type ReturnChange, returnChanges } from './returns.ts';
import { isGone, isNew } from './changes.ts';
import { isTranscribed } from './errata.ts';
import type { Guard } from './guard.ts';
import { dueSince, isLast, isOpen, lockedSince } from './periods.ts';
import { beforeOf, placeOf } from './places.ts';
import { erratumHint, told, yamlOf } from './wording.ts';

/** Who prepared a return moves no figure, nor does a note; `simulated` has a guard of its own. */
const freeOfReturn = ['preparedBy', 'checkedBy', 'simulated'];
const freeOfEntry = ['note'];

export const entryKept: Guard = {
  id: 'entry-kept',
  severity: 'error',
  title: { 'zh-CN': '过了报送期限的填报不改', en: 'what was due and handed in stays' },
  why: {
    'zh-CN': '报过的数悄悄改掉，上一期的报告就对不上了，也没有人知道为什么改。',
    en: 'A figure altered in silence no longer agrees with the review it went into, and nobody knows why.',
  },
  remedy: {
    'zh-CN':
      '恢复原来的数，在下一期报表的 corrections 里更正并写理由，最后一期的在 errata.yaml 记一条；还没有锁定的报告期可以改，只作提醒。',
    en: 'Put it back, and restate it with its reason under corrections in the next return, or in errata.yaml for the last period; until the lock it may change, and is only told.',
  },
  check(input, report) {
    for (const change of returnChanges(input, isEdited)) {
      const { plan, inPeriod, address, subject, organization, field, from, to } = change;
      const due = dueSince(input, plan, inPeriod);
      if (due === undefined || lockedSince(input, plan, inPeriod) !== undefined) continue;
      if (field === undefined || isFree(change, field)) continue;
      const isEntry = address.entity !== 'return';
      const mended = { organization, period: inPeriod, field, ...(isEntry ? { subject } : {}) };
      if (isTranscribed(input, plan, mended, from, to)) continue;
      const fact = told(change);
      const open = isOpen(input, plan, inPeriod);
      const advice = isLast(input, plan, inPeriod)
        ? { hint: erratumHint(input, plan, 'transcription', mended, { from, to }) }
        : hintFor(change);
      report(
        placeOf(input, change),
        {
          'zh-CN': `${fact['zh-CN']}；报送期限 ${due} 已过${open ? '，还没有锁定' : ''}。`,
          en: `After the returns were due on ${due}${open ? ', and before the lock' : ''}: ${fact.en}.`,
        },
        { subject: isEntry ? subject : organization, before: beforeOf(change), mild: open, ...advice },
      );
    }
  },
};

const isEdited = (change: Change): boolean => !isNew(change) && !isGone(change);

/** Corrections have a guard of their own, what was left open may be completed, and what is completed is reported later. */
function isFree({ address: { entity }, from, to }: ReturnChange, field: string): boolean {
  if (entity === 'correction') return true;
  if (entity !== 'return') return from === null || freeOfEntry.includes(field);
  if (freeOfReturn.includes(field)) return true;
  return field === 'reported' && typeof from === 'string' && typeof to === 'string' && to >= from;
}

function hintFor(change: ReturnChange) {
  const { address, subject, inPeriod, field, to } = change;
  if (address.entity !== 'reading' || !['value', 'numerator', 'denominator', 'open', 'answer'].includes(field ?? ''))
    return {};
  const line = (reason: string): string => `- ${yamlOf({ id: subject, period: inPeriod, [field ?? '']: to, reason })}`;
  return {
    hint: {
      'zh-CN': `下一期报表的 corrections 下写：\n${line('写明理由')}`,
      en: `Write under corrections in the next return:\n${line('say why')}`,
    },
  };
}
