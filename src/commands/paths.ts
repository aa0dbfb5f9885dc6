// Files and folders of the workspace as they are named on the command line.
import { type CommandInput, UsageError } from './command.ts';

/** Whether a file is among the paths that were given; every file is when none were. */
export function inPaths(
  { world, words }: CommandInput,
  folder: string,
  files: readonly string[],
): (file: string) => boolean {
  const holds = (path: string, file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
  const wanted = words.map((typed) => {
    const path = world.pathIn(folder, typed);
    if (path !== undefined && files.some((file) => holds(path, file))) return path;
    // A path that holds no file at all is a slip, not a clean result.
    throw new UsageError({
      'zh-CN': `工作区里没有这个 YAML 文件或文件夹：${typed}。`,
      en: `The workspace has no such YAML file or folder: ${typed}.`,
    });
  });
  return (file) => wanted.length === 0 || wanted.some((path) => holds(path, file));
}
