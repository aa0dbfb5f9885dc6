// The judgement that a command asks for: the day, the light rule, and the other rule beside it.
import { assessPlan, besideRule, findLightRule, presetRules } from '../assess/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Plan } from '../model/plan.ts';
import { type CommandInput, type OptionRecord, textOption } from './command.ts';
import { unknown } from './common.ts';

export const ruleOption: OptionRecord = {
  flags: '--rule <id>',
  summary: {
    'zh-CN': '旁边再按另一条亮灯规则看（如 yinchuan-2025）',
    en: 'show beside it what another light rule would give (yinchuan-2025, for example)',
  },
};

/**
 * Judges a plan under the workspace's light rule, and beside it under the one of --rule.
 * @param awaitedUntil until which day returns were waited for; the as-of day itself by default
 */
export function judge(plan: Plan, { options }: CommandInput, asOf: string, awaitedUntil: string = asOf): Assessment {
  const assessment = assessPlan(plan, asOf, ruleOf(plan, plan.settings.lightRule), awaitedUntil);
  const asked = textOption(options, 'rule');
  if (asked === undefined) return assessment;
  return besideRule(assessment, assessPlan(plan, asOf, ruleOf(plan, asked), awaitedUntil));
}

function ruleOf(plan: Plan, id: string): LightRule {
  const own = plan.settings.lightRules;
  const rule = findLightRule(own, id);
  if (rule !== undefined) return rule;
  throw unknown(
    '亮灯规则',
    'light rule',
    id,
    [...own, ...presetRules].map((candidate) => candidate.id),
  );
}
