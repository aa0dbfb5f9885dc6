// Every piece of evidence in a plan's returns, with the return that names it.
import type { Place } from '../model/diagnostic.ts';
import type { Evidence, Plan, Return } from '../model/plan.ts';
import { below } from './places.ts';

export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly handedIn: Return;
  /** The item it is for. */
  readonly subject: string;
  readonly place: Place;
}

export const evidencesOf = (plan: Plan): readonly PlacedEvidence[] =>
  plan.returns.flatMap((handedIn) =>
    [...handedIn.readings, ...handedIn.progress].flatMap(({ id, evidence = [], place }) =>
      evidence.map((one, index) => ({
        evidence: one,
        handedIn,
        subject: id,
        place: below(place, 'evidence', index),
      })),
    ),
  );
