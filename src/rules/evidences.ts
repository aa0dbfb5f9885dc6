// Every piece of evidence in a plan's returns, with the entry and the return that name it.
import type { Place } from '../model/diagnostic.ts';
import type { Evidence, Plan, Return } from '../model/plan.ts';
import { type ProgressEntry, type ReadingEntry, entriesOf } from './entries.ts';
import { below } from './places.ts';

type Entry = ReadingEntry | ProgressEntry;

/** @param index the number of the piece among those of the entry */
type VisitEvidence = (evidence: Evidence, index: number, entry: Entry, handedIn: Return) => void;

export function visitEvidence(plan: Plan, visit: VisitEvidence): void {
  for (const { entry, handedIn } of entriesOf(plan).evidenced)
    entry.evidence?.forEach((piece, index) => {
      visit(piece, index, entry, handedIn);
    });
}

export const placeOfEvidence = ({ place }: Entry, index: number): Place => below(place, 'evidence', index);
