// A workspace opened for one of its plans: the other plans are not read, and that is said.
import { topFolder } from '../../lib/top-folder.ts';
import { loadWorkspace } from '../../load/index.ts';
import type { Plan } from '../../model/plan.ts';
import { type CommandInput, UsageError, textOption } from '../command.ts';
import { type Workspace, openFiles, unknown } from './common.ts';
import type { PlansThere } from './workspace-files.ts';

export interface OnePlan extends Workspace {
  readonly plan: Plan;
  /** The folders of the plans that were not read. */
  readonly passedOver: ReadonlySet<string>;
}

/** Reads what is shared and the plan that the options name: what other plans say changes nothing about it. */
export async function openPlan(given: CommandInput): Promise<OnePlan> {
  const workspace = await openFiles(given, { asked: 'errors' }, async (there) => otherPlans(given, there));
  const { passedOver } = workspace;
  const plan = choosePlan(workspace.checked.plans, workspace.folder, workspace.input);
  if (passedOver.size > 0) sayPassedOver(workspace.input, plan, passedOver.size);
  return { ...workspace, plan };
}

async function otherPlans(
  given: CommandInput,
  { folder, folders, readHeads }: PlansThere,
): Promise<ReadonlySet<string>> {
  if (folders.length < 2) return new Set();
  /** Plans without tasks and returns: enough to choose one of them. */
  const headsOf = async (names: readonly string[]): Promise<readonly Plan[]> =>
    (await loadWorkspace(readHeads(names))).plans;
  const asked = textOption(given.options, 'plan');
  // Mostly a plan is named as its folder is; whether it is, its plan.yaml alone can say.
  const near = asked !== undefined && folders.includes(asked) ? await headsOf([asked]) : [];
  const heads = near.some(({ id }) => id === asked) ? near : await headsOf(folders);
  const chosen = topFolder(choosePlan(heads, folder, given).file);
  return new Set(folders.filter((name) => name !== chosen));
}

/** The plan asked for; the only one, or the newest, when none is named. */
export function choosePlan(plans: readonly Plan[], folder: string, { options }: CommandInput): Plan {
  const asked = textOption(options, 'plan');
  const ids = plans.map((plan) => plan.id);
  if (asked === undefined) {
    const newest = plans.toSorted((a, b) => b.year - a.year)[0];
    if (newest !== undefined) return newest;
    throw new UsageError(
      {
        'zh-CN': `${folder} 中没有可读的计划（plan.yaml）。`,
        en: `There is no readable plan (plan.yaml) in ${folder}.`,
      },
      { 'zh-CN': '先运行 duban validate 看原因。', en: 'Run duban validate to see why.' },
    );
  }
  const plan = plans.find((candidate) => candidate.id === asked);
  if (plan !== undefined) return plan;
  throw unknown('计划', 'plan', asked, ids);
}

function sayPassedOver({ world, language }: CommandInput, { id }: Plan, count: number): void {
  world.say(
    language === 'zh-CN'
      ? `只读了计划 ${id} 和公用的文件，另外${count}个计划没有查看。\n`
      : `Only the plan ${id} and the shared files were read; ${count} other plan(s) were not looked at.\n`,
  );
}
