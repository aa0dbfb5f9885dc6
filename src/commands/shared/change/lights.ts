// What changes do to the lights: a chain of judgements from the base on its day to the head, each link for one cause.
import { assessPlan, findLightRule } from '../../../assess/index.ts';
import { figureMoves, flipsBetween } from '../../../compare/index.ts';
import type { Assessment } from '../../../model/assessment.ts';
import type { Change, ChangeKind, FigureMove, Flip, State } from '../../../model/comparison.ts';
import type { Plan } from '../../../model/plan.ts';

export interface LightChanges {
  readonly flips: readonly Flip[];
  readonly figures: readonly FigureMove[];
}

/**
 * The two days that a plan is judged at: the one on which the base was recorded, where it is known and not
 * after the day asked for, and that day.
 */
export interface Days {
  readonly recorded: string | undefined;
  readonly asOf: string;
}

/** @param plans the ids of the plans to judge */
export function judgeChanges(
  plans: readonly string[],
  base: State,
  head: State,
  changes: readonly Change[],
  days: Days,
): LightChanges {
  const links = plans.map((id) => {
    const [before, after] = [base, head].map((state) => state.plans.find((plan) => plan.id === id));
    const own = changes.filter(({ plan }) => plan === undefined || plan === id);
    return linksOf(id, before, after, new Set(own.map(({ kind }) => kind)), days);
  });
  return { flips: links.flatMap(({ flips }) => flips), figures: links.flatMap(({ figures }) => figures) };
}

/**
 * Under the base's rules throughout, until the last link: the base on its own day, the base on the day asked for, the base's
 * plan with the head's data, the head's plan, the head under its own rules. A link without changes of its kind is left out.
 */
function linksOf(
  id: string,
  base: Plan | undefined,
  head: Plan | undefined,
  kinds: ReadonlySet<ChangeKind>,
  { recorded = '', asOf }: Days,
): LightChanges {
  const start = base && judge(base, asOf);
  const first = base === undefined || recorded === '' || recorded >= asOf ? start : judge(base, recorded);
  const isOnBoth = base !== undefined && head !== undefined;
  const withData = kinds.has('data') && isOnBoth ? judge(withDataOf(base, head), asOf) : start;
  const withPlan = kinds.has('plan') || !isOnBoth ? head && judge(underRulesOf(base, head), asOf) : withData;
  const end = kinds.has('rules') && isOnBoth ? judge(head, asOf) : withPlan;
  return {
    flips: [
      ...flipsBetween(id, first, start, 'calendar'),
      ...flipsBetween(id, start, withData, 'data'),
      ...flipsBetween(id, withData, withPlan, 'plan'),
      ...flipsBetween(id, withPlan, end, 'rules'),
    ],
    figures: figureMoves(id, start, end),
  };
}

const withDataOf = (plan: Plan, { returns, slips }: Plan): Plan => ({ ...plan, returns, slips });

function underRulesOf(base: Plan | undefined, head: Plan): Plan {
  if (base === undefined) return head;
  const { settings, calendars, escalation } = base;
  return { ...head, settings, calendars, escalation };
}

/** A rule that does not exist is a finding of validate; here the default takes its place, so that the rest can be seen. */
function judge(plan: Plan, asOf: string): Assessment | undefined {
  const { lightRules, lightRule } = plan.settings;
  const rule = findLightRule(lightRules, lightRule) ?? findLightRule([], 'default');
  return rule && assessPlan(plan, asOf, rule);
}
