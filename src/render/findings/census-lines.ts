// What was counted in the plans, as lines of proof: one for each, or one for all where a person could not read them.
import type { Language } from '../../model/language.ts';
import { plural } from '../../messages/en/plural.ts';
import type { PlanCount } from '../../model/census.ts';

/** More plans than stand on a screen are told together. */
const mostListed = 20;

const counted = ['sections', 'tasks', 'commitments', 'indicators', 'returns', 'readings', 'progress'] as const;

type Counts = Pick<PlanCount, (typeof counted)[number]>;

export function censusLines(plans: readonly PlanCount[], language: Language): string {
  if (plans.length <= mostListed) return plans.map((plan) => `${ofPlan(plan, language)}\n`).join('');
  const simulated = plans.filter((plan) => plan.simulated).length;
  const all = writeCounts(totalOf(plans), language);
  if (language === 'zh-CN') {
    const which = simulated === 0 ? '' : `（${simulated === plans.length ? '' : `其中${simulated}个是`}示例数据）`;
    return `${plans.length}个计划合计${which}：${all}。各计划的数见 --format json。\n`;
  }
  const which = simulated === 0 ? '' : ` (${simulated === plans.length ? 'all' : simulated} 示例数据, simulated)`;
  return `${plans.length} plans together${which}: ${all}. --format json has the figures of each.\n`;
}

function ofPlan(plan: PlanCount, language: Language): string {
  const all = writeCounts(plan, language);
  return language === 'zh-CN'
    ? `计划 ${plan.id}${plan.simulated ? '（示例数据）' : ''}：${all}。`
    : `Plan ${plan.id}${plan.simulated ? ' (示例数据, simulated)' : ''}: ${all}.`;
}

const totalOf = (plans: readonly PlanCount[]): Counts => {
  const total = { sections: 0, tasks: 0, commitments: 0, indicators: 0, returns: 0, readings: 0, progress: 0 };
  for (const plan of plans) for (const key of counted) total[key] += plan[key];
  return total;
};

const writeCounts = (
  { sections, tasks, commitments, indicators, returns, readings, progress }: Counts,
  language: Language,
): string =>
  language === 'zh-CN'
    ? `${sections}个部分、${tasks}项任务、${commitments}项举措、${indicators}项指标、${returns}份报表、${readings + progress}条填报`
    : [
        plural(sections, 'section'),
        plural(tasks, 'task'),
        plural(commitments, 'commitment'),
        plural(indicators, 'indicator'),
        plural(returns, 'return'),
        plural(readings + progress, 'entry', 'entries'),
      ].join(', ');
