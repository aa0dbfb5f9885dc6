// Two light rules side by side: the same facts, and where the other rule would give another light.
import { partsOf } from '../lib/parts.ts';
import type { Assessment, Otherwise, PartAssessment } from '../model/assessment.ts';

/** The first assessment, with what the second says wherever their lights differ. Both are of the same plan and day. */
export function besideRule(assessment: Assessment, other: Assessment): Assessment {
  const byId = new Map(partsOf(other.tasks).map((part) => [part.item.id, part]));
  const otherwise = (part: PartAssessment): { readonly otherwise?: Otherwise } => {
    const same = byId.get(part.item.id);
    if (same === undefined || same.light === part.light) return {};
    return { otherwise: { rule: other.lightRule.id, status: same.status, light: same.light } };
  };
  return {
    ...assessment,
    otherRule: other.lightRule,
    tasks: assessment.tasks.map((task) => ({
      ...task,
      commitments: task.commitments.map((part) => ({ ...part, ...otherwise(part) })),
      indicators: task.indicators.map((part) => ({ ...part, ...otherwise(part) })),
    })),
  };
}
