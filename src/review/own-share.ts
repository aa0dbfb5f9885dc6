// What one reporter has handed in of an indicator, beside the light of the whole: nobody answers for the others' silence.
import type { IndicatorAssessment } from '../model/assessment.ts';
import type { OwnShare } from '../model/pack-phrase.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import { organizationName } from './cells.ts';

/** Undefined for whoever reports nothing of it, and while nothing is owed yet. */
export function ownShare(part: IndicatorAssessment, id: string): OwnShare | undefined {
  const { item, status, inputs, reasons, unread } = part;
  if (!item.reporters.includes(id) || status === 'cancelled') return undefined;
  if (unread.includes(id)) return 'unread';
  const isSilent = reasons.some((reason) => reason.kind === 'incomplete' && reason.silent.includes(id));
  // Nobody at all has handed in anything since.
  const isAllSilent = reasons.some(({ kind }) => kind === 'nothing-reported' || kind === 'stale');
  if (isSilent || isAllSilent) return 'owed';
  return inputs.some(({ organization }) => organization === id) ? 'in' : undefined;
}

/** With whose shares the whole still lacks, where this one is in. */
export function ownSharePhrases(plan: Plan, part: IndicatorAssessment, id: string): readonly Phrase[] {
  const own = ownShare(part, id);
  if (own === undefined) return [];
  const silent = part.reasons.flatMap((reason) => (reason.kind === 'incomplete' ? reason.silent : []));
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((other) => other !== id).map((other) => organizationName(plan, other));
  return [{ key: 'pack', say: 'own-share', own, silent: others(silent), unread: others(part.unread) }];
}
