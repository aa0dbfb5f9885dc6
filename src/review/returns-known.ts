// Which returns a judgement knows: those that came in after its day, and those that it still waits for.
import type { Assessment } from '../model/assessment.ts';
import type { Block } from '../model/document.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan, Return } from '../model/plan.ts';

/**
 * A figure counts by the day that it speaks of: returns of closed periods count even when they came in later, and so do
 * later ones that correct them or tell what was finished by then.
 */
function cameLater({ periods, returns }: Plan, asOf: string): readonly Return[] {
  const closed = new Set(periods.filter(({ cutOff }) => cutOff <= asOf).map(({ id }) => id));
  return returns.filter(
    ({ period, basis, reported, corrections, progress }) =>
      basis === 'handed-in' &&
      reported > asOf &&
      (closed.has(period) ||
        corrections.some((correction) => closed.has(correction.period)) ||
        progress.some(({ date }) => date !== undefined && date <= asOf)),
  );
}

/** Said where silence does not count yet, so that nobody wonders why the review of the same day tells more. */
export function awaitedNote(plan: Plan, { asOf, returns }: Assessment): readonly Block[] {
  const awaited = returns.findLast(({ isAwaited }) => isAwaited);
  if (awaited === undefined || plan.reporters.length === 0) return [];
  const { period, returnsDue: due } = awaited;
  return [{ kind: 'note', phrase: { key: 'returns-awaited', asOf, period, due, later: cameLater(plan, asOf).length } }];
}

/** Up to when a review knows; nothing where no return came in after its day. */
export function knownUntil(plan: Plan, { asOf }: Assessment): readonly Phrase[] {
  const later = cameLater(plan, asOf);
  const last = later.map(({ reported }) => reported).reduce((a, b) => (a > b ? a : b), '');
  return later.length === 0 ? [] : [{ key: 'returns-until', asOf, last, later: later.length }];
}
