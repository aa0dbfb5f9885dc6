// What falls due in the quarter that follows, and is not finished.
import { byText } from '../lib/by-text.ts';
import { addDays, periodEnd, quarterOf } from '../lib/calendar.ts';
import type { CommitmentAssessment } from '../model/assessment.ts';

export function dueNext(commitments: readonly CommitmentAssessment[], asOf: string): readonly CommitmentAssessment[] {
  const end = periodEnd(quarterOf(addDays(asOf, 1))) ?? asOf;
  return commitments
    .filter((part) => part.doneOn === undefined && part.status !== 'cancelled')
    .filter((part) => part.due !== undefined && part.due > asOf && part.due <= end)
    .toSorted(byText(({ due = '' }) => due));
}
