// Every text in the files of a workspace, whatever key it stands under.
import { pointerTo } from '../lib/pointer.ts';
import type { Place } from '../model/diagnostic.ts';
import type { WorkspaceFiles } from '../model/workspace-files.ts';

/** The place is worked out only when asked for: most texts are in order. */
export type VisitText = (text: string, place: () => Place) => void;

export function visitTexts({ workspace, organizations, escalation, plans }: WorkspaceFiles, visit: VisitText): void {
  const ofPlans = plans.flatMap((plan) => [
    plan.plan,
    ...plan.tasks,
    plan.assignments,
    plan.adjustments,
    plan.slips,
    ...plan.returns,
  ]);
  for (const file of [workspace, organizations, escalation, ...ofPlans])
    if (file !== undefined) visitValue(file.path, file.value, [], visit);
}

function visitValue(file: string, value: unknown, steps: string[], visit: VisitText): void {
  if (typeof value === 'string') visit(value, () => ({ file, pointer: pointerTo(...steps) }));
  if (typeof value !== 'object' || value === null) return;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, inner] of entries) {
    steps.push(key);
    visitValue(file, inner, steps, visit);
    steps.pop();
  }
}
