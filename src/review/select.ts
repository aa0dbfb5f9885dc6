// Which parts of a plan somebody asked for, and in which order they are urgent.
import { lightOrder } from '../lib/lights.ts';
import type {
  Assessment,
  CommitmentAssessment,
  IndicatorAssessment,
  Light,
  PartAssessment,
  Status,
  TaskAssessment,
} from '../model/assessment.ts';

/** A status, or that a return lies there which could not be read: that comes beside any status. */
export type AskedStatus = Status | 'unread';

/** What to show; every condition that is given must hold. */
export interface Selection {
  readonly organizations?: readonly string[];
  readonly sections?: readonly string[];
  readonly tasks?: readonly string[];
  readonly statuses?: readonly AskedStatus[];
  readonly lights?: readonly Light[];
  /** Due on or before this day. */
  readonly dueBy?: string;
}

export const isEmpty = (selection: Selection): boolean =>
  Object.values(selection).every((condition) => condition === undefined);

/** Tasks with only the parts asked for; tasks without any are left out. Their own light stays that of the whole task. */
export function selectTasks(assessment: Assessment, selection: Selection): readonly TaskAssessment[] {
  if (isEmpty(selection)) return assessment.tasks;
  return assessment.tasks.flatMap((task) => {
    if (selection.tasks && !selection.tasks.includes(task.item.id)) return [];
    if (selection.sections && !selection.sections.includes(task.item.sectionId)) return [];
    const commitments = task.commitments.filter((part) => isSelected(part, selection));
    const indicators = task.indicators.filter((part) => isSelected(part, selection));
    return commitments.length + indicators.length === 0 ? [] : [{ ...task, commitments, indicators }];
  });
}

function isSelected(part: PartAssessment, selection: Selection): boolean {
  const due = part.kind === 'commitment' ? part.due : part.item.due.date;
  return (
    (selection.organizations === undefined || concerns(part, selection.organizations)) &&
    (selection.statuses === undefined || selection.statuses.some((asked) => hasStatus(part, asked))) &&
    (selection.lights === undefined || selection.lights.includes(part.light)) &&
    (selection.dueBy === undefined || (due !== undefined && due <= selection.dueBy))
  );
}

export const hasStatus = (part: PartAssessment, asked: AskedStatus | Light): boolean =>
  asked === 'unread' ? part.unread.length > 0 : part.status === asked;

/** An organisation is concerned by what it leads, supports, reports, or is named for. */
function concerns({ item }: PartAssessment, organizations: readonly string[]): boolean {
  const reporters = 'reporters' in item ? item.reporters : [];
  const concerned = [item.lead ?? '', ...item.support, ...item.named, ...reporters];
  return organizations.some((id) => concerned.includes(id));
}

/** Worst light first, then the longest overdue or furthest behind, then plan order. */
export function byUrgency<Part extends CommitmentAssessment | IndicatorAssessment>(
  parts: readonly Part[],
): readonly Part[] {
  return parts.toSorted((a, b) => lightOrder(a.light) - lightOrder(b.light) || urgencyOf(b) - urgencyOf(a));
}

function urgencyOf(part: PartAssessment): number {
  if (part.kind === 'commitment') return part.daysLate ?? -(part.daysLeft ?? 10_000);
  return part.gap === undefined ? 0 : -Number((part.gap.n * 1_000_000n) / part.gap.d);
}
