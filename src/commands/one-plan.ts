// A workspace opened for one of its plans: the other plans are not read, and that is said.
import { loadWorkspace } from '../load/index.ts';
import type { Plan } from '../model/plan.ts';
import type { World } from '../model/world.ts';
import { type CommandInput, UsageError, textOption } from './command.ts';
import { type Workspace, openFiles, unknown } from './common.ts';

export interface OnePlan extends Workspace {
  readonly plan: Plan;
  /** The folders of the plans that were not read. */
  readonly passedOver: ReadonlySet<string>;
}

/** Reads what is shared and the plan that the options name: what other plans say changes nothing about it. */
export async function openPlan(given: CommandInput): Promise<OnePlan> {
  const passedOver = await otherPlans(given);
  const workspace = await openFiles(given, { asked: 'errors' }, passedOver);
  const plan = choosePlan(workspace.checked.plans, workspace.folder, workspace.input);
  if (passedOver.size > 0) sayPassedOver(workspace.input, plan, passedOver.size);
  return { ...workspace, plan, passedOver };
}

/** A commit is read as a whole: only on the disk is there anything to save. */
async function otherPlans(given: CommandInput): Promise<ReadonlySet<string>> {
  const { world, options } = given;
  const folder = world.findWorkspace(textOption(options, 'data') ?? world.env['DUBAN_DATA']);
  if (folder === undefined || textOption(options, 'at') !== undefined) return new Set();
  const folders = world.planFolders(folder);
  if (folders.length < 2) return new Set();
  const asked = textOption(options, 'plan');
  // Mostly a plan is named as its folder is; whether it is, its plan.yaml alone can say.
  const near = asked !== undefined && folders.includes(asked) ? await headsOf(world, folder, [asked]) : [];
  const heads = near.some(({ id }) => id === asked) ? near : await headsOf(world, folder, folders);
  const chosen = choosePlan(heads, folder, given).file.split('/')[0];
  return new Set(folders.filter((name) => name !== chosen));
}

/** Plans without tasks and returns: enough to choose one of them. */
async function headsOf(world: World, folder: string, names: readonly string[]): Promise<readonly Plan[]> {
  return (await loadWorkspace(world.readPlanHeads(folder, names))).plans;
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
      ? `只读了计划 ${id} 和公用的文件，另外 ${count} 个计划没有查看。\n`
      : `Only the plan ${id} and the shared files were read; ${count} other plan(s) were not looked at.\n`,
  );
}
