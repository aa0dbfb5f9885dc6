// The due dates that the notice or the office has set, each where it is written.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import { recordsOf } from './items.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput } from './rule.ts';

export interface SetDue {
  readonly date: string;
  readonly place: Place;
  readonly subject: string;
}

/** Neither `plan-year`, which follows from the year, nor windows that others set (`external`), nor adjustments, which are approved. */
export function setDues({ files }: PlanInput): readonly SetDue[] {
  const { assignments } = files;
  return [
    ...flatMap(recordsOf(files), ({ record: { id, due }, place }) =>
      due.date === undefined || (due.basis !== 'stated' && due.basis !== 'assigned')
        ? []
        : [{ date: due.date, place: below(place, 'due', 'date'), subject: id }],
    ),
    ...flatMap(assignments?.value.assignments ?? [], ({ due, ids: [id = ''] }, index) =>
      due === undefined
        ? []
        : [{ date: due, place: placeIn(assignments?.path ?? '', 'assignments', index, 'due'), subject: id }],
    ),
  ];
}
