// Who has to be reminded of what, as of a day and in the days that follow, by the ladder and the slips on record.
import { byText, compareTexts } from '../lib/by-text.ts';
import { addDays, lastDay } from '../lib/calendar.ts';
import { partsOf } from '../lib/parts.ts';
import type { Assessment, PartAssessment } from '../model/assessment.ts';
import type { EscalationReason, EscalationStep, Escalations, Firing, Slip, SlipState } from '../model/escalation.ts';
import type { Plan } from '../model/plan.ts';
import { type Ground, groundsOf } from './escalation-grounds.ts';
import type { Outlook } from './ground-days.ts';
import { gatherSaid } from './said.ts';
import { isSettled } from './settled.ts';

/**
 * What the ladder asks for as of the assessment's day, and what it will ask for within the horizon if nothing is
 * reported until then: counted from due dates, the days that returns are due and the slips' reply-by dates, never from
 * guessed figures. Of several steps that fire for one matter and organisation the hardest counts.
 * @param horizonDays days after the as-of day that are looked ahead; 0 for none
 */
export function escalationsOf(plan: Plan, assessment: Assessment, horizonDays: number): Escalations {
  const { asOf } = assessment;
  const steps = plan.escalation?.steps ?? [];
  const slips = plan.slips.flatMap((slip) => knownBy(slip, asOf));
  const vantage = { asOf, awaitedUntil: asOf, said: gatherSaid(plan) };
  const outlook: Outlook = { plan, asOf, until: addDays(asOf, horizonDays), slips, vantage };
  const rankOf = (id: string): number => steps.findIndex((step) => step.id === id);
  const asked = partsOf(assessment.tasks)
    .filter((part) => !isSettled(part.status))
    .map((part) => ({ part, firings: firingsOf(part, steps, outlook) }));
  const isDoubtful = (part: PartAssessment): boolean => plan.unreadRecords.length > 0 || part.unread.length > 0;
  const firings = asked.flatMap((entry) => (isDoubtful(entry.part) ? [] : entry.firings));
  return {
    firings: firings.toSorted(
      (a, b) =>
        Number(b.isNow) - Number(a.isNow) ||
        (a.isNow ? rankOf(b.step.id) - rankOf(a.step.id) : 0) ||
        compareTexts(a.on, b.on),
    ),
    withheld: asked.flatMap((entry) => (isDoubtful(entry.part) && wouldAsk(entry) ? [entry.part] : [])),
    open: slips.filter((slip) => slip.closed === undefined).map((slip) => ({ slip, state: stateOf(slip, asOf) })),
  };
}

/** A figure that lacks what nobody could read has no verdict, and with it no step that fires. */
const wouldAsk = ({ part, firings }: { readonly part: PartAssessment; readonly firings: readonly Firing[] }): boolean =>
  firings.length > 0 || (part.kind === 'indicator' && part.unread.length > 0);

/** The slip as it stood at the end of a day: nothing that happened later. */
function knownBy(slip: Slip, asOf: string): readonly Slip[] {
  const by = (day: string | undefined): string | undefined => (day !== undefined && day <= asOf ? day : undefined);
  return slip.issued > asOf ? [] : [{ ...slip, answered: by(slip.answered), closed: by(slip.closed) }];
}

/** The last day to answer counts as in time. */
function stateOf({ answered, replyBy }: Slip, asOf: string): SlipState['state'] {
  if (answered !== undefined) return 'answered';
  return replyBy < asOf ? 'unanswered' : 'awaiting';
}

/** A step with the grounds that it stands on, for one organisation. */
interface Candidate {
  readonly step: EscalationStep;
  readonly rank: number;
  readonly asReporter: boolean;
  readonly on: string;
  readonly because: readonly EscalationReason[];
}

function firingsOf(part: PartAssessment, steps: readonly EscalationStep[], outlook: Outlook): readonly Firing[] {
  const grounds = steps.flatMap((step, rank) =>
    step.when.flatMap((condition) => groundsOf(condition, part, outlook)).map((ground) => ({ step, rank, ground })),
  );
  const organizations = [...new Set(grounds.map(({ ground }) => ground.organization))];
  return organizations.flatMap((organization) => {
    const slips = outlook.slips.filter(
      (slip) => slip.subject === part.item.id && (organization === undefined || slip.organization === organization),
    );
    const rankOf = (slip: Slip): number => steps.findIndex((step) => step.id === slip.step);
    const candidates = steps.flatMap((step, rank): readonly Candidate[] => {
      const asHard = slips.filter((slip) => rankOf(slip) >= rank);
      const own = grounds
        .filter((entry) => entry.rank === rank && entry.ground.organization === organization)
        .flatMap((entry) => unspent(entry.ground, asHard))
        .filter((ground) => startOf([ground]) <= outlook.until);
      return candidateOf(step, rank, own, outlook.asOf);
    });
    const after = (rank: number): Slip | undefined =>
      slips
        .filter((slip) => slip.closed === undefined && rankOf(slip) < rank)
        .toSorted(byText(({ issued }) => issued))
        .at(-1);
    return chosen(candidates, outlook.asOf).map(({ step, rank, asReporter, on, because }) => ({
      part,
      step,
      organization,
      asReporter,
      on,
      isNow: on <= outlook.asOf,
      because,
      after: after(rank),
    }));
  });
}

/** What holds now says why; what will hold later is only said where nothing holds yet. */
function candidateOf(
  step: EscalationStep,
  rank: number,
  grounds: readonly Ground[],
  asOf: string,
): readonly Candidate[] {
  const now = grounds.filter((ground) => startOf([ground]) <= asOf);
  const on = startOf(grounds);
  const speaking = now.length > 0 ? now : grounds.filter((ground) => startOf([ground]) === on);
  const because = speaking.map((ground) => ground.reason);
  return because.length === 0
    ? []
    : [{ step, rank, asReporter: speaking.every((ground) => ground.asReporter), on, because }];
}

const startOf = (grounds: readonly Ground[]): string =>
  grounds.flatMap(({ days }) => days).reduce((first, day) => (day < first ? day : first), lastDay);

/** The hardest of today; after it only what will be harder still, in order of time. */
function chosen(candidates: readonly Candidate[], asOf: string): readonly Candidate[] {
  const dayOf = ({ on }: Candidate): string => (on <= asOf ? asOf : on);
  const inTime = candidates.toSorted((a, b) => compareTexts(dayOf(a), dayOf(b)) || b.rank - a.rank);
  const kept: Candidate[] = [];
  for (const candidate of inTime) if (candidate.rank > (kept.at(-1)?.rank ?? -1)) kept.push(candidate);
  return kept;
}

/**
 * What no slip that is as hard speaks of already: it does while it waits for its answer, and afterwards of everything
 * that held by the day of the answer. Only something newer, another due date or another figure, starts the ladder again,
 * and then from its own day.
 */
function unspent(ground: Ground, asHard: readonly Slip[]): readonly Ground[] {
  const settled = asHard.map(({ answered = '', closed = '' }) => (answered > closed ? answered : closed));
  if (settled.includes('')) return [];
  const days = ground.days.filter((day) => settled.every((last) => day > last));
  const [first] = days;
  if (first === undefined) return [];
  const { since } = ground.reason;
  return [{ ...ground, days, reason: { ...ground.reason, since: since > first ? since : first } }];
}
