// The classes of published progress bulletins (已完成和提前完成, 超进度, 达进度, 欠进度, 其他) that a part falls in.
import type { PartAssessment, ReviewClass } from '../model/assessment.ts';

/** The class that a published bulletin would put a part in. */
export function reviewClass(part: PartAssessment): ReviewClass {
  switch (part.status) {
    case 'closed':
    case 'done':
    case 'achieved':
      return 'done';
    case 'ahead':
      return 'ahead';
    case 'met':
    case 'on-track':
      return 'on-track';
    case 'in-progress':
    case 'due-soon':
      return part.light === 'grey' ? 'other' : 'on-track';
    case 'overdue':
    case 'missed':
    case 'behind':
    case 'off-target':
      return 'behind';
    case 'cancelled':
    case 'unassessable':
    case 'not-due':
    case 'unreported':
    case 'waiting':
    case 'not-started':
      return 'other';
  }
}
