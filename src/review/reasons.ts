// Why an indicator stands where it does, as phrases: with the names of the organisations that are meant.
import { reachabilityFigures } from '../lib/reachability-figures.ts';
import type { IndicatorAssessment } from '../model/assessment.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import { organizationName } from './cells.ts';

/** What another rule would say, whether the target can still be reached, what the figure lacks, what it was as issued. */
export function reasonPhrases(plan: Plan, part: IndicatorAssessment): readonly Phrase[] {
  const { decimals, name } = part.item.unit;
  const figures = reachabilityFigures(part.reachability, decimals);
  return [
    ...(figures.kind === 'unknown' ? [] : [{ key: 'reachability', figures, decimals, unit: name } as const]),
    ...part.reasons.map((reason): Phrase => {
      const ids = reason.kind === 'incomplete' ? reason.silent : reason.kind === 'carried' ? reason.organizations : [];
      const silent = ids.map((id) => organizationName(plan, id));
      return { key: 'reason', reason, silent };
    }),
  ];
}
