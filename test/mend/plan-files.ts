// Files of plans as people have them: those of the real plan, and those of the simulated year.
import { isCarriedOver, simulateYear } from '../../src/example/index.ts';
import { loadWorkspace, roleOf } from '../../src/load/index.ts';
import type { FileKind } from '../../src/model/workspace-files.ts';
import { realPlan } from '../cli/fake-world.ts';
import { sourcesOf } from '../support/workspace.ts';

export interface PlanFile {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

export async function planFiles(): Promise<readonly PlanFile[]> {
  const sources = sourcesOf(realPlan);
  const { plans } = await loadWorkspace(sources.filter((source) => isCarriedOver(source.path)));
  const [plan] = plans;
  if (plan === undefined) throw new Error('the real plan does not load');
  const year = simulateYear(plan, sources, 1).commits.flatMap((commit) => commit.files);
  const texts = new Map([...Object.entries(realPlan), ...year.map(({ path, text }) => [path, text] as const)]);
  return [...texts].flatMap(([path, text]) => {
    const kind = roleOf(path)?.kind;
    return kind === undefined ? [] : [{ path, kind, text }];
  });
}
