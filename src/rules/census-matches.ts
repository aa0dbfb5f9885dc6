// The census in plan.yaml is what the files hold: found = read = counted.
import { countPlan } from '../lib/count-plan.ts';
import { pointerTo } from '../lib/pointer.ts';
import type { Localized } from '../model/language.ts';
import type { Plan } from '../model/plan.ts';
import type { Rule } from './rule.ts';

const parts = ['sections', 'tasks', 'commitments', 'indicators'] as const;

const labels = { sections: '部分', tasks: '任务', commitments: '举措', indicators: '指标' } as const;

export const censusMatches: Rule = {
  id: 'census-matches',
  severity: 'error',
  title: {
    'zh-CN': '清点数与实际一致',
    en: 'the census is what the files hold',
  },
  why: {
    'zh-CN': '一项任务或举措从文件里消失，没有人会察觉；清点数让每次运行都证明一项不少。',
    en: 'A task or commitment that vanishes is noticed by nobody; the census proves on every run that all are there.',
  },
  remedy: {
    'zh-CN': '找回缺少的内容；确属增减的，经核对后改 plan.yaml 的 census。',
    en: 'Bring back what is missing; if the plan really changed, check it and change census in plan.yaml.',
  },
  check({ plans }, report) {
    for (const { files, plan, complete } of plans) {
      // A task or item that is there twice is told by `id-unique`: what it adds to the count follows from that.
      if (!complete || hasTwice(plan)) continue;
      const counted = countPlan(plan);
      for (const part of parts) {
        const declared = plan.census[part];
        if (counted[part] === declared) continue;
        report(
          { file: files.plan.path, pointer: pointerTo('census', part) },
          {
            'zh-CN': `清点数写明${labels[part]} ${declared}项，实际${counted[part]}项。`,
            en: `The census says ${declared} ${part}, the files hold ${counted[part]}.`,
          },
          part === 'tasks' ? absentTasks(plan) : {},
        );
      }
    }
  },
};

function hasTwice({ tasks }: Plan): boolean {
  return new Set(tasks.map(({ id }) => id)).size < tasks.length;
}

/** The printed numbers that no task file has, as far as the census counts. */
function absentTasks({ census, tasks }: Plan): { readonly hint?: Localized } {
  const present = new Set(tasks.map((task) => task.number));
  const absent = Array.from({ length: census.tasks }, (_, index) => index + 1).filter((number) => !present.has(number));
  if (absent.length === 0) return {};
  const ids = absent.map((number) => `t${String(number).padStart(2, '0')}`);
  return { hint: { 'zh-CN': `缺少：${ids.join('、')}。`, en: `Missing: ${ids.join(', ')}.` } };
}
