// What is mutated: the plan that is shipped, and the simulated year made from it.
import { isCarriedOver, simulateYear } from '../../src/example/index.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readWorkspace } from '../../src/shell/source-tree.ts';

/** @param folder `plan-data/` */
export async function workspacesOf(folder: string): Promise<readonly (readonly SourceFile[])[]> {
  const real = readWorkspace(folder);
  const carried = real.filter(({ path }) => isCarriedOver(path));
  const { plans } = await loadWorkspace(carried);
  const [plan] = plans;
  if (plan === undefined) throw new Error(`no plan in ${folder}`);
  const encoder = new TextEncoder();
  const { commits } = simulateYear(plan, real, 1);
  const files = new Map(commits.flatMap((commit) => commit.files.map(({ path, text }) => [path, text] as const)));
  return [real, [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }))];
}
