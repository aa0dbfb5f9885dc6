// Three plans of chance in one workspace.
import { chanceOf, filesOf, planFrom } from './random-plan.ts';
import type { Files } from './workspace.ts';

/** In the folders a, b and c, with ids after them; by chance two have the same id. */
export function threePlans(seed: number): Files {
  const hasTwins = chanceOf(seed).often(10);
  const files: Record<string, string> = {};
  for (const [index, folder] of ['a', 'b', 'c'].entries()) {
    const plan = planFrom(chanceOf(seed + index));
    const id = hasTwins && index > 0 ? 'plan-b' : `plan-${folder}`;
    for (const [path, text] of Object.entries(filesOf({ ...plan, id })))
      files[path.replace(/^2024\//, `${folder}/`)] = text;
  }
  return { ...files, 'duban.yaml': 'format: 1\ndueSoonDays: 30\n' };
}
