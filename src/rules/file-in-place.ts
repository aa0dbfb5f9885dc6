// A file stands where its content belongs: folder and plan id, task file and number, return, period and organisation.
import { misplaced } from './misplaced-return.ts';
import { placeIn } from './places.ts';
import { repeatedReturns } from './repeated-returns.ts';
import { isInPlace, ownerByPath, returnPath } from './returns-in-place.ts';
import type { PlanInput, Report, Rule } from './rule.ts';
import { numberInName, numberOfTask, twoDigits } from './task-number.ts';

export const fileInPlace: Rule = {
  id: 'file-in-place',
  severity: 'error',
  title: {
    'zh-CN': '文件放在与内容相符的位置',
    en: 'a file stands where its content belongs',
  },
  why: {
    'zh-CN': '复制文件后忘了改内容，最容易把数据记到别的单位、别的报告期名下。',
    en: 'A file copied and not changed books its figures to another organisation or period.',
  },
  remedy: {
    'zh-CN': '内容对就改文件名或文件夹名，文件名对就改内容。',
    en: 'If the content is right rename the file or folder; if the name is right mend the content.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { folder, plan } = input.files;
      if (plan.value.id !== folder)
        report(placeIn(plan.path, 'id'), {
          'zh-CN': `文件夹是 ${folder}，计划编号是 ${plan.value.id}，两者应一致。`,
          en: `The folder is ${folder} and the plan id ${plan.value.id}; they have to agree.`,
        });
      checkTaskNames(input, report);
      checkReturnPaths(input, report);
    }
  },
};

/** A task whose id is taken is a copy: `id-unique` says so. */
function checkTaskNames({ files }: PlanInput, report: Report): void {
  const seen = new Set<string>();
  for (const task of files.tasks) {
    const number = numberOfTask(task);
    if (numberInName(task) !== number && !seen.has(task.value.id))
      report(placeIn(task.path), {
        'zh-CN': `第${number}项任务的文件名应以 ${twoDigits(number)} 开头。`,
        en: `The file name of task ${number} starts with ${twoDigits(number)}.`,
      });
    seen.add(task.value.id);
  }
}

/**
 * Reported elsewhere: an unknown organisation or period (`organization-registered`, `return-expected`), and a second return
 * whose path says nothing either (`return-unique`).
 */
function checkReturnPaths(input: PlanInput, report: Report): void {
  const { files, plan } = input;
  const periods = new Set(plan.periods.map((period) => period.id));
  const repeated = repeatedReturns(files);
  for (const file of files.returns) {
    const { path, value } = file;
    if (isInPlace(path, value)) continue;
    const { organization, period } = value;
    if (!periods.has(period) || !plan.registry.organizations.has(organization)) continue;
    const owner = ownerByPath(input, path);
    if (owner !== undefined) {
      const { keys, message, ...more } = misplaced(file, owner, repeated.get(path), files);
      report(placeIn(path, keys[0] ?? 'period'), message, more);
    } else if (!repeated.has(path))
      report(placeIn(path, path.includes(`/${period}/`) ? 'organization' : 'period'), {
        'zh-CN': `内容是 ${organization} 的 ${period} 报表，文件应为 ${returnPath(files.folder, value)}。`,
        en: `This is the return of ${organization} for ${period}; its file is ${returnPath(files.folder, value)}.`,
      });
  }
}
