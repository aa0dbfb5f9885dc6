// Every piece of evidence in a plan's returns, with the return that names it.
import type { Place } from '../model/diagnostic.ts';
import type { Evidence, Plan, Return } from '../model/plan.ts';
import { once } from './once.ts';
import { below } from './places.ts';

export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly handedIn: Return;
  /** The item it is for. */
  readonly subject: string;
  /** Worked out only when asked for: most evidence is in order. */
  readonly place: () => Place;
}

export const evidencesOf = once((plan: Plan): readonly PlacedEvidence[] => {
  const all: PlacedEvidence[] = [];
  const add = (
    handedIn: Return,
    records: readonly (Return['readings'][number] | Return['progress'][number])[],
  ): void => {
    for (const { id, evidence, place } of records)
      evidence?.forEach((one, index) => {
        all.push({ evidence: one, handedIn, subject: id, place: () => below(place, 'evidence', index) });
      });
  };
  for (const handedIn of plan.returns) {
    add(handedIn, handedIn.readings);
    add(handedIn, handedIn.progress);
  }
  return all;
});
