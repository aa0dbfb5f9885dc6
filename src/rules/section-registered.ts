// Every task belongs to a section of the plan, and every section has a task.
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';

export const sectionRegistered: Rule = {
  id: 'section-registered',
  severity: 'error',
  title: {
    'zh-CN': '任务都归入计划的某一部分',
    en: 'every task belongs to a section',
  },
  why: {
    'zh-CN': '不属于任何部分的任务不会出现在报告里；没有任务的部分说明漏录了内容。',
    en: 'A task of no section appears in no review, and a section without tasks means that some were left out.',
  },
  remedy: {
    'zh-CN': '改正 section，或在 plan.yaml 的 sections 中补上这一部分。',
    en: 'Mend section, or add it to sections in plan.yaml.',
  },
  check({ plans }, report) {
    for (const { files, complete } of plans) {
      const { path, value: plan } = files.plan;
      const ids = plan.sections.map((section) => section.id);
      const used = new Set(files.tasks.map((task) => task.value.section));
      const strayed = files.tasks.filter((task) => !ids.includes(task.value.section));
      for (const task of strayed) {
        const { section } = task.value;
        report(placeIn(task.path, 'section'), {
          'zh-CN': `计划里没有 ${section} 这一部分，只有 ${ids.join('、')}。`,
          en: `The plan has no section ${section}; it has ${ids.join(', ')}.`,
        });
      }
      // A section may look empty only because its tasks strayed or could not be read.
      if (!complete || strayed.length > 0) continue;
      for (const [index, section] of plan.sections.entries())
        if (!used.has(section.id))
          report(placeIn(path, 'sections', index), {
            'zh-CN': `第${section.number}部分“${section.title}”没有任务。`,
            en: `Section ${section.id} “${section.title}” has no task.`,
          });
    }
  },
};
