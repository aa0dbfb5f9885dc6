// Every official document that the files of a plan name with number and date.
import type { Place } from '../model/diagnostic.ts';
import type { Document } from '../model/plan.ts';
import { entriesOf } from './entries.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput } from './rule.ts';

export interface NamedDocument {
  readonly number: string;
  readonly date: string;
  /** Where its date is written. */
  readonly place: Place;
}

/** The plan's own first, then those of assignments, adjustments and returns. */
export function documentsOf({ files, plan }: PlanInput): readonly NamedDocument[] {
  const { assignments, errata } = files;
  const { number, signed } = plan.document;
  const all: NamedDocument[] = [
    { number: ownCopy(number), date: signed, place: placeIn(files.plan.path, 'document', 'signed') },
  ];
  const add = ({ number: ofOther, date }: Document, place: Place): void => {
    all.push({ number: ownCopy(ofOther), date, place: below(place, 'document', 'date') });
  };
  for (const [index, { document }] of assignments?.value.assignments.entries() ?? [])
    if (document) add(document, placeIn(assignments?.path ?? '', 'assignments', index));
  for (const { document, place } of plan.adjustments) if (document) add(document, place);
  for (const [index, { document }] of errata?.value.errata.entries() ?? [])
    if (document) add(document, placeIn(errata?.path ?? '', 'errata', index));
  for (const { entry } of entriesOf(plan).documented) if (entry.document) add(entry.document, entry.place);
  return all;
}

/** A piece of a text keeps the whole text in memory, which here would be that of every file. */
const ownCopy = (text: string): string => [...text].join('');
