// A review pack as `duban report` composes it, from files in memory.
import { assessPlan, expectedCourse, findLightRule } from '../../../src/assess/index.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { reviewPack } from '../../../src/review/index.ts';
import { everyLight } from '../../cli/fake-world.ts';
import { type Files, planOf } from '../../support/workspace.ts';

const endOfWaiting = '9999-12-31';

/** Each light, each kind of chart, every part of a pack. */
export async function samplePack(files: Files = everyLight, periodId = '2024-Q3'): Promise<ReviewPack> {
  const plan = await planOf(files);
  const at = plan.periods.findIndex(({ id }) => id === periodId);
  const [period, before] = [plan.periods[at], plan.periods[at - 1]];
  const rule = findLightRule([], 'default');
  if (period === undefined || before === undefined || rule === undefined) throw new Error(`no ${periodId} in the plan`);
  const assessment = assessPlan(plan, period.cutOff, rule, endOfWaiting);
  const indicators = assessment.tasks.flatMap((task) => task.indicators);
  const papers = { office: '职业教育与成人教育科', signature: '审核人（签字）：' };
  return reviewPack(
    {
      plan: { ...plan, settings: { ...plan.settings, papers } },
      assessment,
      period,
      files: Object.keys(files).length,
      earlier: { period: before, assessment: assessPlan(plan, before.cutOff, rule, endOfWaiting) },
      courses: new Map(indicators.map((part) => [part.item.id, expectedCourse(plan, part)])),
    },
    {
      version: '9.8.7',
      commit: '0123456789abcdef0123456789abcdef01234567',
      clean: true,
      asOf: period.cutOff,
      knownAt: undefined,
      lightRule: { id: rule.id, version: rule.version, source: rule.source.title },
      files: { found: 2, read: 2 },
      data: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      inputs: Object.keys(files).map((path) => ({ path, sha256: '0'.repeat(64) })),
    },
    ({ file }) => `${file}:1`,
  );
}
