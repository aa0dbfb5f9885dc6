// What falls due on the day itself or in the quarter that follows, and is not finished.
import { byText } from '../lib/by-text.ts';
import { addDays, periodEnd, quarterOf } from '../lib/calendar.ts';
import type { CommitmentAssessment } from '../model/assessment.ts';

const isOpen = ({ doneOn, status }: CommitmentAssessment): boolean => doneOn === undefined && status !== 'cancelled';

/** Neither overdue nor of the time to come: without a list of its own nobody would find it in the review. */
export const dueToday = (commitments: readonly CommitmentAssessment[], asOf: string): readonly CommitmentAssessment[] =>
  commitments.filter((part) => isOpen(part) && part.due === asOf);

export function dueNext(commitments: readonly CommitmentAssessment[], asOf: string): readonly CommitmentAssessment[] {
  const end = periodEnd(quarterOf(addDays(asOf, 1))) ?? asOf;
  return commitments
    .filter(isOpen)
    .filter((part) => part.due !== undefined && part.due > asOf && part.due <= end)
    .toSorted(byText(({ due = '' }) => due));
}
