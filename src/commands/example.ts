// `duban example`: a workspace with the real plan and a simulated year, for trying things out.
import { type SimulatedCommit, isCarriedOver, simulateYear } from '../example/index.ts';
import { loadWorkspace } from '../load/index.ts';
import { type Command, type CommandInput, UsageError, textOption } from './command.ts';
import { cannotWrite } from './shared/file-trouble.ts';
import { refuseInWorkspace } from './shared/outside-workspace.ts';
import { schemaFiles } from './shared/workspace-schemas.ts';

export const command: Command = {
  options: [
    {
      flags: '--output <dir>',
      summary: { 'zh-CN': '写入哪个新文件夹（默认 example）', en: 'the new folder to write (example by default)' },
    },
    {
      flags: '--seed <number>',
      summary: {
        'zh-CN': '随机种子：同一个数得到同样的文件（默认 1）',
        en: 'the seed: the same number gives the same files (1 by default)',
      },
    },
    {
      flags: '--scale <files>',
      summary: {
        'zh-CN': '改为生成约这么多文件的虚构省份（20 到 200000），用来试速度；不带 git 历史，十万个文件约一分钟',
        en: 'a made-up province of about so many files instead (20 to 200000), to try the speed; without a git history; a hundred thousand files take about a minute',
      },
    },
  ],
  async run(input) {
    const { world, language } = input;
    const folder = textOption(input.options, 'output') ?? 'example';
    const seed = seedOf(textOption(input.options, 'seed') ?? '1');
    if (!world.isFreeFolder(folder))
      throw new UsageError(
        { 'zh-CN': `${folder} 已存在且不为空。`, en: `${folder} exists and is not empty.` },
        { 'zh-CN': '用 --output 另选一个文件夹。', en: 'Choose another folder with --output.' },
      );
    refuseInWorkspace(input, folder);
    const scale = textOption(input.options, 'scale');
    if (scale !== undefined) {
      const { writeProvince } = await import('./example/example-scale.ts');
      return world.fillFolder(folder, () => writeProvince(input, folder, scale, seed));
    }
    const sources = world.readShippedPlan();
    const { plans } = await loadWorkspace(sources.filter((source) => isCarriedOver(source.path)));
    const [plan] = plans;
    if (plan === undefined) throw new Error('the plan that comes with the program does not load');
    const commits = withSchemas(simulateYear(plan, sources, seed).commits, world.readSchemas());
    const files = new Map(commits.flatMap((commit) => commit.files.map((file) => [file.path, file.text] as const)));
    const written = await world.fillFolder(folder, async () => {
      await world.pause();
      write(input, folder, files);
      return world.writeHistory(folder, commits);
    });
    const zh = `已生成示例工作区 ${folder}：${files.size}个文件${written ? `，git 历史${commits.length}次提交` : '；没有可用的 git，未生成历史'}。\n全部为示例数据（模拟）。试试：duban report 2024-Q2 --data ${folder}\n`;
    const en = `Wrote the example workspace ${folder}: ${files.size} files${written ? `, a git history of ${commits.length} commits` : '; git is not available, so there is no history'}.\nAll of it is simulated (示例数据). Try: duban report 2024-Q2 --data ${folder}\n`;
    return { exitCode: 0, output: language === 'zh-CN' ? zh : en };
  },
};

/** The first commit brings the schemas of the files. */
function withSchemas(
  commits: readonly SimulatedCommit[],
  texts: ReadonlyMap<string, string>,
): readonly SimulatedCommit[] {
  const schemas = schemaFiles(texts);
  return commits.map((commit, index) => (index === 0 ? { ...commit, files: [...schemas, ...commit.files] } : commit));
}

function seedOf(typed: string): number {
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new UsageError({
    'zh-CN': `--seed 要是不超过九位的整数：${typed}。`,
    en: `--seed takes a whole number of at most nine digits: ${typed}.`,
  });
}

function write({ world }: CommandInput, folder: string, files: ReadonlyMap<string, string>): void {
  try {
    for (const [path, text] of files) world.writeFresh(`${folder}/${path}`, text);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
