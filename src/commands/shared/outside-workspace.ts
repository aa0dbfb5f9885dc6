// A new workspace is not made inside of another one.
import { type CommandInput, UsageError } from '../command.ts';

/** Every YAML file below a workspace is read as plan data, so one inside of another would break the outer one. */
export function refuseInWorkspace({ world }: CommandInput, folder: string): void {
  const around = world.workspaceAround(folder);
  if (around === undefined) return;
  throw new UsageError(
    {
      'zh-CN': `${folder} 在工作区 ${around} 里面，没有写任何文件：里面再放一个工作区，两个的数据会混在一起。`,
      en: `${folder} is inside of the workspace ${around}; nothing was written: their data would be taken for one.`,
    },
    {
      'zh-CN': '到工作区以外的文件夹再运行，或写明工作区以外的路径。',
      en: 'Run this outside of the workspace, or name a folder outside of it.',
    },
  );
}
