// Which returns a judgement knows: those that came in after its day, and those that it still waits for.
import { countedReturns } from '../lib/counted-returns.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Block } from '../model/document.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan, Return, ReturnBasis } from '../model/plan.ts';
import type { Later, ReturnsKnown } from '../model/returns-received.ts';

/**
 * A figure counts by the day that it speaks of: returns of closed periods count even when they came in later, and so do
 * later ones that correct them or tell what was finished by then.
 */
function counted(plan: Plan, asOf: string, basis: ReturnBasis): readonly Return[] {
  const closed = closedBy(plan, asOf);
  return countedReturns(plan).filter(
    (entry) =>
      entry.basis === basis &&
      (closed.has(entry.period) ||
        entry.corrections.some(({ period }) => closed.has(period)) ||
        entry.progress.some(({ date }) => date !== undefined && date <= asOf)),
  );
}

const closedBy = ({ periods }: Plan, asOf: string): ReadonlySet<string> =>
  new Set(periods.filter(({ cutOff }) => cutOff <= asOf).map(({ id }) => id));

function laterOf(plan: Plan, asOf: string, basis: ReturnBasis): Later | undefined {
  const later = counted(plan, asOf, basis).filter(({ reported }) => reported > asOf);
  const last = later
    .map(({ reported }) => reported)
    .toSorted()
    .at(-1);
  if (last === undefined) return undefined;
  const closed = closedBy(plan, asOf);
  const ofLaterPeriods = later.filter(({ period }) => !closed.has(period)).length;
  return { count: later.length, last, ...(ofLaterPeriods === 0 ? {} : { ofLaterPeriods }) };
}

function returnsKnown(plan: Plan, { asOf, returns }: Assessment): ReturnsKnown {
  const awaited = plan.reporters.length === 0 ? undefined : returns.findLast(({ isAwaited }) => isAwaited);
  return {
    handedInLater: laterOf(plan, asOf, 'handed-in'),
    compiledLater: laterOf(plan, asOf, 'public-record'),
    awaited: awaited && { period: awaited.period, due: awaited.returnsDue },
  };
}

/**
 * Said wherever a status is told, so that nobody wonders why the review of the same day tells more: what came in after
 * the day and counts, and whose silence does not count yet.
 */
export function knownNotes(plan: Plan, assessment: Assessment): readonly Block[] {
  const { asOf } = assessment;
  const { handedInLater, compiledLater, awaited } = returnsKnown(plan, assessment);
  const said: readonly Phrase[] = [
    ...(handedInLater === undefined
      ? []
      : [{ key: 'came-later', basis: 'handed-in', asOf, ...handedInLater } as const]),
    ...(compiledLater === undefined
      ? []
      : [{ key: 'came-later', basis: 'public-record', asOf, ...compiledLater } as const]),
    ...(awaited === undefined ? [] : [{ key: 'returns-awaited', asOf, ...awaited } as const]),
  ];
  return said.map((phrase) => ({ kind: 'note', phrase }));
}

/** Up to when a review knows; nothing where no return came in after its day. */
export function knownUntil(plan: Plan, { asOf }: Assessment): readonly Block[] {
  const later = laterOf(plan, asOf, 'handed-in');
  if (later === undefined) return [];
  const { count, ...rest } = later;
  return [{ kind: 'paragraph', phrases: [{ key: 'returns-until', asOf, later: count, ...rest }] }];
}

/** What a review takes from the public record, and when that was compiled where it was after its day. */
export function publicRecord(plan: Plan, { asOf }: Assessment): readonly Phrase[] {
  const compiled = counted(plan, asOf, 'public-record');
  if (compiled.length === 0) return [];
  const later = laterOf(plan, asOf, 'public-record');
  return [{ key: 'public-record', asOf, count: compiled.length, ...(later === undefined ? {} : { later }) }];
}

/** The same as plain values, for programs. */
export function knownTree(plan: Plan, assessment: Assessment): object {
  const { handedInLater, compiledLater, awaited } = returnsKnown(plan, assessment);
  return {
    handedInLater: handedInLater ?? null,
    compiledLater: compiledLater ?? null,
    awaited: awaited === undefined ? null : { period: awaited.period, due: awaited.due ?? null },
  };
}
