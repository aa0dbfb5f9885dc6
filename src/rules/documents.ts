// Every official document that the files of a plan name with number and date.
import type { Place } from '../model/diagnostic.ts';
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
  const placed = [
    ...(assignments?.value.assignments ?? []).map(({ document }, index) => ({
      document,
      place: placeIn(assignments?.path ?? '', 'assignments', index),
    })),
    ...plan.adjustments,
    ...(errata?.value.errata ?? []).map(({ document }, index) => ({
      document,
      place: placeIn(errata?.path ?? '', 'errata', index),
    })),
    ...plan.returns.flatMap(({ progress }) => progress),
  ];
  return [
    { number, date: signed, place: placeIn(files.plan.path, 'document', 'signed') },
    ...placed.flatMap(({ document, place }) =>
      document === undefined
        ? []
        : [{ number: document.number, date: document.date, place: below(place, 'document', 'date') }],
    ),
  ];
}
