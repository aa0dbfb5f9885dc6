// Which statuses are the last word on a part.
import type { PartAssessment } from '../model/assessment.ts';

type PartStatus = PartAssessment['status'];

const settled: Readonly<Record<PartStatus, boolean>> = {
  cancelled: true,
  closed: true,
  done: true,
  achieved: true,
  overdue: false,
  'due-soon': false,
  waiting: false,
  'in-progress': false,
  'not-started': false,
  unassessable: false,
  'not-due': false,
  unreported: false,
  missed: false,
  met: false,
  ahead: false,
  'on-track': false,
  behind: false,
  'off-target': false,
};

/** Nothing is asked of what is finished or cancelled, and it waits for no word. */
export const isSettled = (status: PartStatus): boolean => settled[status];
