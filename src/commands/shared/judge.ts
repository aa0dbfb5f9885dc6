// The judgement that a command asks for: the day, the light rule, and the other rule beside it.
import { assessPlan, besideRule, findLightRule, presetRules } from '../../assess/index.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { LightRule } from '../../model/light-rule.ts';
import type { Period, Plan } from '../../model/plan.ts';
import { type CommandInput, type OptionRecord, textOption } from '../command.ts';
import { chooseDay, unknown } from './common.ts';

export const ruleOption: OptionRecord = {
  flags: '--rule <id>',
  summary: {
    'zh-CN': '旁边再按另一条亮灯规则看（如 yinchuan-2025）',
    en: 'show beside it what another light rule would give (yinchuan-2025, for example)',
  },
};

/** Later than any return: a review is written when the returns are in, and counts every silence as silence. */
export const endOfWaiting = '9999-12-31';

export const periodOption: OptionRecord = {
  flags: '--period <id>',
  summary: {
    'zh-CN': '与该报告期的季度报告同一口径（截至期末，报表视为已收齐）',
    en: 'as the review of this period sees it (at its cut-off, with the returns in)',
  },
};

/** Judges at a day, or as the review of the period named with --period does. */
export function judgeAsAsked(plan: Plan, input: CommandInput): Assessment {
  const period = textOption(input.options, 'period');
  return period === undefined
    ? judge(plan, input, chooseDay(plan.settings, input))
    : judge(plan, input, findPeriod(plan, period).cutOff, endOfWaiting);
}

export function findPeriod(plan: Plan, typed: string): Period {
  const period = plan.periods.find((candidate) => candidate.id.toLowerCase() === typed.toLowerCase());
  if (period !== undefined) return period;
  throw unknown(
    '报告期',
    'period',
    typed,
    plan.periods.map((candidate) => candidate.id),
  );
}

/**
 * Judges a plan under the workspace's light rule, and beside it under the one of --rule.
 * @param awaitedUntil until which day returns were waited for; the as-of day itself by default
 */
export const judge = (plan: Plan, { options }: CommandInput, asOf: string, awaitedUntil: string = asOf): Assessment =>
  judgeUnder(plan, textOption(options, 'rule'), asOf, awaitedUntil);

/** @param asked the other rule; none where it is left out */
export function judgeUnder(plan: Plan, asked: string | undefined, asOf: string, awaitedUntil: string): Assessment {
  const assessment = assessPlan(plan, asOf, ruleOf(plan, plan.settings.lightRule), awaitedUntil);
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
