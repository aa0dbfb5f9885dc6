// Files and folders of the workspace as they are named on the command line.
import { type CommandInput, UsageError } from '../command.ts';

/** Where no workspace is named and none is around here, the one that the first path leads to is meant. */
export function atPaths(given: CommandInput): CommandInput {
  const { world, words, options } = given;
  const isNamed = options['data'] !== undefined || world.env['DUBAN_DATA'] !== undefined;
  if (isNamed || words.length === 0 || world.findWorkspace(undefined) !== undefined) return given;
  const folder = words.map((path) => workspaceOf(world, path)).find((found) => found !== undefined);
  return folder === undefined ? given : { ...given, options: { ...options, data: folder } };
}

const workspaceOf = (world: CommandInput['world'], path: string): string | undefined =>
  world.findWorkspace(path) ?? world.workspaceAround(path);

/**
 * Whether a file is among the paths that were given; every file is when none were. A list of changed files names some that
 * are gone or no plan files: they are told and passed over, as long as there are others.
 */
export function inPaths(
  { world, language, words, revision }: CommandInput,
  folder: string,
  files: readonly string[],
  tell = world.say,
): (file: string) => boolean {
  if (words.length === 0) return () => true;
  const known = new Set(files.flatMap(pathsAbove));
  const unknown: string[] = [];
  const wanted = new Set(
    words.flatMap((typed) => {
      const path = world.pathIn(folder, typed);
      if (path !== undefined && known.has(path)) return path;
      const recorded = revision && recordedPath(world, folder, files, typed);
      if (recorded !== undefined) return recorded;
      unknown.push(typed);
      return [];
    }),
  );
  const [first] = unknown;
  // Paths that hold no file at all are a slip, not a clean result.
  if (first !== undefined && wanted.size === 0) throw nothingThere(first, workspaceOf(world, first), folder);
  for (const typed of unknown) {
    // Names of files are anybody's: nothing in one steers a terminal.
    const shown = typed.replaceAll(/\p{C}/gu, '\ufffd');
    tell(
      language === 'zh-CN'
        ? `没有看 ${shown}：工作区里没有这个 YAML 文件或文件夹。\n`
        : `Passed over ${shown}: the workspace has no such YAML file or folder.\n`,
    );
  }
  return (file) => pathsAbove(file).some((path) => wanted.has(path));
}

function nothingThere(path: string, theirs: string | undefined, ours: string): UsageError {
  const said = {
    'zh-CN': `工作区里没有这个 YAML 文件或文件夹：${path}。`,
    en: `The workspace has no such YAML file or folder: ${path}.`,
  };
  if (theirs === undefined || theirs === ours) return new UsageError(said);
  return new UsageError(said, {
    'zh-CN': `它在另一个工作区里，查那里的：--data ${theirs}`,
    en: `It lies in another workspace; to check that one: --data ${theirs}`,
  });
}

/** A file and the folders that it lies in, the workspace itself last: asked of thousands of files by thousands of paths. */
function pathsAbove(file: string): readonly string[] {
  const paths = [file];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) paths.push(file.slice(0, end));
  return [...paths, ''];
}

const holds = (path: string, file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);

/** A file or folder of a revision, which may be gone from the disk: as the workspace names it, or as it is reached from here. */
function recordedPath(
  world: CommandInput['world'],
  folder: string,
  files: readonly string[],
  typed: string,
): string | undefined {
  const path = typed.replaceAll(/^\.\/|\/+$/g, '');
  const file = files.find((candidate) => holds(path, candidate) || holds(path, world.shownPath(folder, candidate)));
  if (file === undefined || holds(path, file)) return file && path;
  const below = world.shownPath(folder, file).length - path.length;
  return file.slice(0, Math.max(0, file.length - below));
}
