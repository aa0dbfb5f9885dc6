// The status of a task from its parts.
import { reviewClass } from '../lib/review-class.ts';
import type { CommitmentAssessment, IndicatorAssessment, PartAssessment, TaskStatus } from '../model/assessment.ts';

/** A task is finished when its parts are; ongoing work has no end and holds up nobody. */
export function taskStatus(
  commitments: readonly CommitmentAssessment[],
  indicators: readonly IndicatorAssessment[],
): TaskStatus {
  const ending = commitments.filter((part) => part.item.due.basis !== 'ongoing' && part.status !== 'cancelled');
  const figures = indicators.filter((part) => part.status !== 'cancelled');
  const all: readonly PartAssessment[] = [...ending, ...figures];
  if (all.length > 0 && all.every((part) => reviewClass(part) === 'done')) return 'done';
  if (commitments.some((part) => part.status === 'overdue')) return 'overdue';
  if (indicators.some((part) => part.light === 'red')) return 'off-target';
  if (indicators.some((part) => part.light === 'yellow')) return 'behind';
  const moving = commitments.some((part) => ['closed', 'done', 'in-progress'].includes(part.status));
  return moving || indicators.some((part) => part.actual !== undefined) ? 'in-progress' : 'not-started';
}
