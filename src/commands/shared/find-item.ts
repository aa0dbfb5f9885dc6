// Finds a task, commitment or indicator by what a person types.
import type { Assessment, PartAssessment, TaskAssessment } from '../../model/assessment.ts';
import { unknown } from './common.ts';

/**
 * @param others what else the caller would have taken, for the suggestion
 * `t08`, `8`, `T08.M3`, `t08.i1`. Throws a usage error with the nearest id.
 */
export function findItem(
  { tasks }: Assessment,
  typed: string,
  others: readonly string[] = [],
): TaskAssessment | PartAssessment {
  const id = /^\d{1,2}$/.test(typed) ? `t${typed.padStart(2, '0')}` : typed.toLowerCase();
  for (const task of tasks) {
    if (task.item.id === id) return task;
    const part = [...task.commitments, ...task.indicators].find((candidate) => candidate.item.id === id);
    if (part !== undefined) return part;
  }
  const ids = tasks.flatMap((task) => [
    task.item.id,
    ...[...task.commitments, ...task.indicators].map((part) => part.item.id),
  ]);
  throw others.length === 0
    ? unknown('编号', 'id', typed, ids)
    : unknown('编号、名称或规则', 'id, name or rule', typed, [...ids, ...others]);
}
