// Every piece of evidence in a plan's returns, with the entry and the return that name it.
import type { Place } from '../model/diagnostic.ts';
import type { Evidence, Plan, Return } from '../model/plan.ts';
import { below } from './places.ts';

type Entry = Return['readings'][number] | Return['progress'][number];

/** @param index the number of the piece among those of the entry */
type VisitEvidence = (evidence: Evidence, index: number, entry: Entry, handedIn: Return) => void;

export function visitEvidence({ returns }: Plan, visit: VisitEvidence): void {
  for (const handedIn of returns) {
    for (const reading of handedIn.readings)
      if (reading.evidence !== undefined) visitAll(reading.evidence, reading, handedIn, visit);
    for (const entry of handedIn.progress)
      if (entry.evidence !== undefined) visitAll(entry.evidence, entry, handedIn, visit);
  }
}

function visitAll(pieces: readonly Evidence[], entry: Entry, handedIn: Return, visit: VisitEvidence): void {
  for (const [index, piece] of pieces.entries()) visit(piece, index, entry, handedIn);
}

export const placeOfEvidence = ({ place }: Entry, index: number): Place => below(place, 'evidence', index);
