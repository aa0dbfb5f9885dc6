// A workspace of about so many files: a province that does not exist, with plans side by side and years behind one another.
import type { Plan } from '../../model/plan.ts';
import { type SimulatedFile, head } from '../history.ts';
import { writeYaml } from '../write-yaml.ts';
import { planFiles } from './plan-files.ts';
import { type PlanSize, planSizes } from './plan-sizes.ts';
import { groupOf, organizationsOf } from './province.ts';
import { returnFiles } from './returns.ts';

/** The shared files of the whole workspace, but for those carried over from the real one. */
export function provinceFiles(files: number): readonly SimulatedFile[] {
  return sharedBy(planSizes(files));
}

/** A plan before its returns: the files that it is linked from, the registry cut to those it concerns. */
export interface PlanBegun {
  readonly own: readonly SimulatedFile[];
  readonly shared: readonly SimulatedFile[];
}

/** One after the other, so that never more than one plan is held. */
export function* beginPlans(files: number, seed: number): Generator<PlanBegun> {
  for (const size of planSizes(files)) yield { own: planFiles(size, seed), shared: sharedBy([size]) };
}

export const returnsOf = (plan: Plan, seed: number): readonly SimulatedFile[] => returnFiles(plan, seed);

function sharedBy(sizes: readonly PlanSize[]): readonly SimulatedFile[] {
  const governments = [...new Set(sizes.map(({ government }) => government))];
  const settings = {
    format: 1,
    name: '示例省教育工作计划',
    language: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    dueSoonDays: 14,
  };
  const registry = { organizations: organizationsOf(governments), groups: governments.map(groupOf) };
  return [
    { path: 'duban.yaml', text: writeYaml(settings, head('workspace', 0)) },
    { path: 'organizations.yaml', text: writeYaml(registry, head('organizations', 0)) },
  ];
}
