// What a file, or a whole plan, held: counted, so that a loss says how much it is.
import type { Localized } from '../model/language.ts';
import type { PlanFiles } from '../model/workspace-files.ts';

/** By what they are; `document` is a plan's own file. */
export type Counted = Record<string, number>;

const units: Readonly<Record<string, readonly [zh: string, one: string, many: string]>> = {
  document: ['份计划文件', 'plan file', 'plan files'],
  task: ['项任务', 'task', 'tasks'],
  commitment: ['项举措', 'commitment', 'commitments'],
  indicator: ['个指标', 'indicator', 'indicators'],
  assignment: ['条分工', 'assignment', 'assignments'],
  adjustment: ['条调整', 'adjustment', 'adjustments'],
  erratum: ['条勘误', 'erratum', 'errata'],
  slip: ['份督办单', 'slip', 'slips'],
  return: ['份报表', 'return', 'returns'],
  reading: ['个填报值', 'reading', 'readings'],
  progress: ['条进展', 'progress entry', 'progress entries'],
  evidence: ['份佐证', 'piece of evidence', 'pieces of evidence'],
  correction: ['处更正', 'correction', 'corrections'],
};

export function countWords(counted: Counted): Localized {
  const parts = Object.entries(units).flatMap(([key, [zh, one, many]]) => {
    const count = counted[key] ?? 0;
    return count === 0 ? [] : [{ zh: `${count}${zh}`, en: `${count} ${count === 1 ? one : many}` }];
  });
  if (parts.length === 0) return { 'zh-CN': '内容', en: 'something' };
  return { 'zh-CN': parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

/** @param path of one file of the plan; all of them without it */
export function heldIn(files: PlanFiles | undefined, path: string | undefined): Counted | undefined {
  if (files === undefined) return undefined;
  const isMeant = (file: { readonly path: string } | undefined): boolean =>
    file !== undefined && (path === undefined || file.path === path);
  const counted: Counted = {};
  const add = (key: string, count: number): void => {
    counted[key] = (counted[key] ?? 0) + count;
  };
  if (path !== undefined && isMeant(files.plan)) add('document', 1);
  for (const { value } of files.tasks.filter(isMeant)) {
    add('task', 1);
    add('commitment', value.commitments.length);
    add('indicator', value.indicators?.length ?? 0);
  }
  if (isMeant(files.assignments)) add('assignment', files.assignments?.value.assignments.length ?? 0);
  if (isMeant(files.adjustments)) add('adjustment', files.adjustments?.value.adjustments.length ?? 0);
  if (isMeant(files.errata)) add('erratum', files.errata?.value.errata.length ?? 0);
  if (isMeant(files.slips)) add('slip', files.slips?.value.slips.length ?? 0);
  for (const { value } of files.returns.filter(isMeant)) {
    add('return', 1);
    add('reading', value.readings?.length ?? 0);
    add('progress', value.progress?.length ?? 0);
    add('correction', value.corrections?.length ?? 0);
  }
  return Object.keys(counted).length === 0 ? undefined : counted;
}
