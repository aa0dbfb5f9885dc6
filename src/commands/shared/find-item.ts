// Finds a task, commitment or indicator by what a person types.
import { partsOf } from '../../lib/parts.ts';
import type { Assessment, PartAssessment, TaskAssessment } from '../../model/assessment.ts';
import { UsageError } from '../command.ts';
import { unknown } from './common.ts';
import { noSuchTask, taskIdMeant } from './task-ids.ts';

/**
 * @param others what else the caller would have taken, for the suggestion
 * `t08`, `t8`, `8`, `T08.M3`, `t08.i1`. Throws a usage error with the nearest id.
 */
export function findItem(
  { tasks }: Assessment,
  typed: string,
  others: readonly string[] = [],
): TaskAssessment | PartAssessment {
  const id = taskIdMeant(typed);
  for (const task of tasks) {
    if (task.item.id === id) return task;
    const part = partsOf([task]).find((candidate) => candidate.item.id === id);
    if (part !== undefined) return part;
  }
  const ids = tasks.flatMap(idsOf);
  if (/^t\d\d(?:\.|$)/.test(id)) {
    const task = tasks.find(({ item }) => item.id === id.split('.', 1)[0]);
    if (task !== undefined) throw noSuchPart(typed, task);
    throw noSuchTask(
      { 'zh-CN': '编号', en: 'id' },
      typed,
      tasks.map(({ item }) => item.id),
    );
  }
  throw others.length === 0
    ? unknown('编号', 'id', typed, ids)
    : unknown('编号、名称或规则', 'id, name or rule', typed, [...ids, ...others]);
}

const idsOf = (task: TaskAssessment): readonly string[] => [task, ...partsOf([task])].map(({ item }) => item.id);

function noSuchPart(typed: string, task: TaskAssessment): UsageError {
  const ids = idsOf(task).slice(1);
  return new UsageError(
    { 'zh-CN': `没有这个编号：${typed}。`, en: `No such id: ${typed}.` },
    { 'zh-CN': `${task.item.id} 下面有：${ids.join('、')}`, en: `${task.item.id} has: ${ids.join(', ')}` },
  );
}
