// A review pack as `duban report` composes it, from files in memory.
import { assessPlan, expectedCourse, findLightRule } from '../../src/assess/index.ts';
import { lastDay } from '../../src/lib/calendar.ts';
import type { ReviewPack } from '../../src/model/pack.ts';
import type { Settings } from '../../src/model/plan.ts';
import { reviewPack } from '../../src/review/index.ts';
import { type Files, planOf } from '../support/workspace.ts';

interface Asked {
  readonly periodId?: string;
  readonly papers?: Settings['papers'];
  /** With the explanation of every light. */
  readonly explained?: boolean;
}

/** The review of the third quarter unless another period is asked for; there is one before it. */
export async function reviewOf(
  files: Files,
  { periodId = '2024-Q3', papers, explained }: Asked = {},
): Promise<ReviewPack> {
  const plan = await planOf(files);
  const at = plan.periods.findIndex(({ id }) => id === periodId);
  const [period, before] = [plan.periods[at], plan.periods[at - 1]];
  const rule = findLightRule([], 'default');
  if (period === undefined || before === undefined || rule === undefined) throw new Error(`no ${periodId} in the plan`);
  const judge = (asOf: string) => assessPlan(plan, asOf, rule, lastDay);
  const assessment = judge(period.cutOff);
  const indicators = assessment.tasks.flatMap((task) => task.indicators);
  const paths = Object.keys(files);
  return reviewPack(
    {
      plan: papers === undefined ? plan : { ...plan, settings: { ...plan.settings, papers } },
      assessment,
      period,
      files: paths.length,
      earlier: { period: before, assessment: judge(before.cutOff) },
      courses: new Map(indicators.map((part) => [part.item.id, expectedCourse(plan, part)])),
    },
    {
      version: '9.8.7',
      commit: '0123456789abcdef0123456789abcdef01234567',
      clean: true,
      asOf: period.cutOff,
      knownAt: undefined,
      lightRule: { id: rule.id, version: rule.version, source: rule.source.title },
      files: { found: paths.length, read: paths.length },
      data: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      inputs: paths.map((path) => ({ path, sha256: '0'.repeat(64) })),
    },
    explained === true ? ({ file }) => `${file}:1` : undefined,
  );
}
