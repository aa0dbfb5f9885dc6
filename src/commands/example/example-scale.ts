// `duban example --scale N`: a province that does not exist, as large as asked, for trying out how far the tool carries.
import { type SimulatedFile, beginPlans, provinceFiles, returnsOf } from '../../example/index.ts';
import { loadWorkspace } from '../../load/index.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { World } from '../../model/world.ts';
import { type CommandInput, type Outcome, UsageError } from '../command.ts';
import { cannotWrite } from '../shared/file-trouble.ts';

const least = 20;
const most = 200_000;

/** Takes the plans one after the other, so that a large workspace needs no more memory than a small one. */
export async function writeProvince(
  input: CommandInput,
  folder: string,
  typed: string,
  seed: number,
): Promise<Outcome> {
  const scale = scaleOf(typed);
  const { world, language } = input;
  const carried = carriedFrom(world.readShippedPlan());
  const shared = [...carried, ...provinceFiles(scale)];
  let files = writeAll(world, folder, shared);
  let plans = 0;
  for (const begun of beginPlans(scale, seed)) {
    const { plans: linked } = await loadWorkspace([...carried, ...begun.shared, ...begun.own].map(sourceOf));
    const [plan] = linked;
    if (plan === undefined) throw new Error('a plan of the made-up province does not load');
    files += writeAll(world, folder, [...begun.own, ...returnsOf(plan, seed)]);
    plans += 1;
    const written = files;
    world.progress(() => (language === 'zh-CN' ? `已写${written}个文件……` : `${written} files written …`));
    await world.pause();
  }
  const zh = `已生成示例工作区 ${folder}：${files}个文件、${plans}个计划，没有 git 历史。\n全部为示例数据（模拟），省、市、县和单位都是虚构的。试试：duban validate --data ${folder}\n`;
  const en = `Wrote the example workspace ${folder}: ${files} files, ${plans} plans, without a git history.\nAll of it is simulated (示例数据); the province, its places and organisations are made up. Try: duban validate --data ${folder}\n`;
  return { exitCode: 0, output: language === 'zh-CN' ? zh : en };
}

function scaleOf(typed: string): number {
  const scale = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  if (scale >= least && scale <= most) return scale;
  throw new UsageError({
    'zh-CN': `--scale 要是 ${least} 到 ${most} 的整数：${typed}。`,
    en: `--scale takes a whole number from ${least} to ${most}: ${typed}.`,
  });
}

/** The ladder and the calendars belong to no place; where their schemas are is not said, as they are not written. */
function carriedFrom(sources: readonly SourceFile[]): readonly SimulatedFile[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return sources
    .filter(({ path }) => path === 'escalation.yaml' || path.startsWith('calendar/'))
    .map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
}

const encoder = new TextEncoder();
const sourceOf = ({ path, text }: SimulatedFile): SourceFile => ({ path, bytes: encoder.encode(text) });

function writeAll(world: World, folder: string, files: readonly SimulatedFile[]): number {
  try {
    for (const { path, text } of files) world.writeFresh(`${folder}/${path}`, text);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
  return files.length;
}
