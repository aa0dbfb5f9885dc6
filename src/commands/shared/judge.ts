// The judgement that a command asks for: the day, the light rule, and the other rule beside it.
import { assessPlan, besideRule, findLightRule, presetRules } from '../../assess/index.ts';
import { lastDay, periodEnd } from '../../lib/calendar.ts';
import { wordsOf } from '../../messages/index.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { LightRule } from '../../model/light-rule.ts';
import type { Period, Plan } from '../../model/plan.ts';
import { type CommandInput, type OptionRecord, UsageError, textOption } from '../command.ts';
import { chooseDay, unknown } from './common.ts';

export const ruleOption: OptionRecord = {
  flags: '--rule <id>',
  summary: {
    'zh-CN': '旁边再按另一条亮灯规则看（如 yinchuan-2025）',
    en: 'show beside it what another light rule would give (yinchuan-2025, for example)',
  },
};

/** Later than any return: a review is written when the returns are in, and counts every silence as silence. */
export const endOfWaiting = lastDay;

export const periodOption: OptionRecord = {
  flags: '--period <id>',
  summary: {
    'zh-CN': '与该报告期的季度报告同一口径（截至期末，报表视为已收齐）',
    en: 'as the review of this period sees it (at its cut-off, with the returns in)',
  },
};

/** Judges at a day, or as the review of the period named with --period does. */
export function judgeAsAsked(plan: Plan, input: CommandInput): Assessment {
  const typed = textOption(input.options, 'period');
  if (typed === undefined) return judge(plan, input, chooseDay(plan.settings, input));
  const { id, cutOff } = findPeriod(plan, typed);
  if (textOption(input.options, 'asOf') === undefined) return judge(plan, input, cutOff, endOfWaiting);
  throw new UsageError(
    {
      'zh-CN': `--period 按 ${id} 的截止日（${cutOff}）看，不能和 --as-of 一起用。`,
      en: `--period looks from the cut-off of ${id} (${cutOff}) and does not go together with --as-of.`,
    },
    { 'zh-CN': '去掉 --period，或去掉 --as-of。', en: 'Leave out --period or --as-of.' },
  );
}

export function findPeriod(plan: Plan, typed: string): Period {
  const asked = plainName(typed);
  const period = plan.periods.find(({ id }) => namesOf(id).includes(asked));
  if (period !== undefined) return period;
  const ids = plan.periods.map((candidate) => candidate.id);
  // Whoever asks for a half-year means the quarter that ends with it.
  const end = periodEnd(asked);
  const alike = end === undefined ? undefined : ids.find((id) => periodEnd(id) === end);
  throw unknown('报告期', 'period', typed, alike === undefined ? ids : [alike], ids);
}

const quarters = '一二三四';

/** As it may be typed: in digits of either width, with blanks, 2季度 for 二季度, 第二季度 for 二季度. */
const plainName = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .toUpperCase()
    .replace(/第?([1-4一二三四])季度?$/, (_, quarter: string) => `${quarters[Number(quarter) - 1] ?? quarter}季度`);

/** 2024-Q2, 2024Q2, Q2, and as the titles of reviews say it: 2024年上半年, 上半年. */
function namesOf(id: string): readonly string[] {
  const said = plainName(wordsOf('zh-CN').period(id));
  const quarter = plainName(id.replace(/^(\d{4})-Q([1-4])$/, '$1年$2季度'));
  const full = [id, said, quarter];
  return [...full, id.replace('-', ''), id.replace(/^\d+-/, ''), ...full.map((name) => name.replace(/^\d+年/, ''))];
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
