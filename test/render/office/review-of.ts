// A review as the program makes it, from the files of a workspace.
import { assessPlan, expectedCourse, findLightRule } from '../../../src/assess/index.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { reviewPack } from '../../../src/review/index.ts';
import { type Files, planOf } from '../../support/workspace.ts';

/** The review of the third quarter as the program makes it. */
export async function reviewOf(files: Files): Promise<ReviewPack> {
  const plan = await planOf(files);
  const [, earlier, period] = plan.periods;
  const rule = findLightRule([], 'default');
  if (earlier === undefined || period === undefined || rule === undefined) throw new Error('no third quarter');
  const judge = (asOf: string) => assessPlan(plan, asOf, rule, '9999-12-31');
  const indicators = plan.tasks.flatMap((task) => task.indicators);
  const assessment = judge(period.cutOff);
  return reviewPack(
    {
      plan,
      assessment,
      period,
      files: Object.keys(files).length,
      earlier: { period: earlier, assessment: judge(earlier.cutOff) },
      courses: new Map(
        assessment.tasks.flatMap((task) => task.indicators).map((part) => [part.item.id, expectedCourse(plan, part)]),
      ),
    },
    {
      version: '9.8.7',
      commit: '0123456789abcdef0123456789abcdef01234567',
      clean: true,
      asOf: period.cutOff,
      knownAt: undefined,
      lightRule: { id: rule.id, version: rule.version, source: rule.source.title },
      files: { found: 24, read: 24 },
      data: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      inputs: indicators.map(({ id }) => ({ path: `2024/${id}.yaml`, sha256: '0'.repeat(64) })),
    },
    undefined,
  );
}
