// Why an indicator stands where it does, as phrases: with the names of the organisations that are meant.
import { countLights } from '../lib/lights.ts';
import { reachabilityFigures } from '../lib/reachability-figures.ts';
import type { IndicatorAssessment, IndicatorReason, PartAssessment } from '../model/assessment.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import { organizationName } from './cells.ts';

/** Whether the target can still be reached, and what the figure lacks. */
export function reasonPhrases(plan: Plan, part: IndicatorAssessment): readonly Phrase[] {
  const { decimals, name } = part.item.unit;
  const figures = reachabilityFigures(part.reachability, decimals);
  return [
    ...(figures.kind === 'unknown' ? [] : [{ key: 'reachability', figures, decimals, unit: name } as const]),
    ...part.reasons.map((reason): Phrase => {
      const names = namedIn(reason).map((id) => organizationName(plan, id));
      return { key: 'reason', reason, names };
    }),
  ];
}

function namedIn(reason: IndicatorReason): readonly string[] {
  if (reason.kind === 'incomplete') return reason.silent;
  return reason.kind === 'carried' || reason.kind === 'unread' ? reason.organizations : [];
}

/** Where the light of a whole comes from. */
export function explainWhole(parts: readonly PartAssessment[]): Phrase {
  const { length: cancelled } = parts.filter(({ status }) => status === 'cancelled');
  return { key: 'explain-task', counts: countLights(parts), ...(cancelled === 0 ? {} : { cancelled }) };
}

/** Whose return about a part could not be read; nothing where all could. */
export const unreadPhrases = (plan: Plan, { unread: organizations }: PartAssessment): readonly Phrase[] =>
  organizations.length === 0
    ? []
    : [
        {
          key: 'reason',
          reason: { kind: 'unread', organizations },
          names: organizations.map((id) => organizationName(plan, id)),
        },
      ];
