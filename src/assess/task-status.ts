// The status of a task from those of its parts.
import { reviewClass } from '../lib/review-class.ts';
import type {
  CommitmentAssessment,
  CommitmentStatus,
  IndicatorAssessment,
  PartAssessment,
  TaskStatus,
} from '../model/assessment.ts';

/** Somebody has begun it, and nothing stands in its way. */
const isMoving: Readonly<Record<CommitmentStatus, boolean>> = {
  closed: true,
  done: true,
  'in-progress': true,
  cancelled: false,
  overdue: false,
  'due-soon': false,
  waiting: false,
  'not-started': false,
};

/** A task is finished when its parts are, ongoing work too; what was cancelled is none of them, unless all of it was. */
export function taskStatus(
  commitments: readonly CommitmentAssessment[],
  indicators: readonly IndicatorAssessment[],
): TaskStatus {
  const parts: readonly PartAssessment[] = [...commitments, ...indicators];
  const all = parts.filter(({ status }) => status !== 'cancelled');
  if (all.length === 0) return parts.length === 0 ? 'not-started' : 'cancelled';
  if (all.every((part) => reviewClass(part) === 'done')) return 'done';
  if (commitments.some((part) => part.status === 'overdue')) return 'overdue';
  if (indicators.some((part) => part.light === 'red')) return 'off-target';
  if (indicators.some((part) => part.light === 'yellow')) return 'behind';
  const moving = commitments.some(({ status }) => isMoving[status]);
  return moving || indicators.some((part) => part.actual !== undefined) ? 'in-progress' : 'not-started';
}
