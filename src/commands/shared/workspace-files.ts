// Where a workspace's files come from: the folder on disk, or with --at the commit that held them.
import type { Localized } from '../../model/language.ts';
import type { SourceFile, SourceTree } from '../../model/source-file.ts';
import { type AskedRevision, type CommandInput, UsageError, textOption } from '../command.ts';
import { cannotRead } from './file-trouble.ts';

export interface GivenFiles {
  readonly folder: string;
  readonly sources: readonly SourceFile[];
  readonly revision: AskedRevision | undefined;
  /** The folders of the plans that were not read. */
  readonly passedOver: ReadonlySet<string>;
}

/** The plans of a workspace, on the disk or at a commit, before any of them is read. */
export interface PlansThere {
  readonly folder: string;
  /** The folders that hold a plan.yaml, sorted. */
  readonly folders: readonly string[];
  /** The plan.yaml of each of these folders. */
  readonly readHeads: (names: readonly string[]) => readonly SourceFile[];
}

/** The folders of plans that need not be read. */
export type PassOver = (there: PlansThere) => Promise<ReadonlySet<string>>;

/** Finds the workspace that the options name and reads it. */
export async function readGiven(input: CommandInput, passOver?: PassOver): Promise<GivenFiles> {
  const { world, options } = input;
  const named = workspaceNamed(input);
  const at = textOption(options, 'at');
  const folder = world.findWorkspace(named);
  if (at !== undefined) {
    // What asks git is loaded only where something is asked of it.
    const { readThen } = await import('./recorded-files.ts');
    return readThen(input, folder ?? recordedFolder(world, named), at, passOver);
  }
  if (folder === undefined) throw noWorkspace(named);
  const readHeads = (names: readonly string[]): readonly SourceFile[] => world.readPlanHeads(folder, names);
  const passedOver =
    passOver === undefined
      ? new Set<string>()
      : await passOver({ folder, folders: world.planFolders(folder), readHeads });
  return { folder, sources: readSources(input, folder, passedOver), revision: undefined, passedOver };
}

/** Finds the workspace on disk that the options name, for who reads it folder by folder. */
export function openGiven(input: CommandInput): { readonly folder: string; readonly tree: SourceTree } {
  const { world } = input;
  const named = workspaceNamed(input);
  const folder = world.findWorkspace(named);
  if (folder === undefined) throw noWorkspace(named);
  return { folder, tree: listed(folder, () => world.openTree(folder)) };
}

/** The option wins over DUBAN_DATA. An empty one was to name a workspace, and any other would be the wrong one. */
function workspaceNamed({ world, options }: CommandInput): string | undefined {
  const option = textOption(options, 'data');
  const named = option ?? world.env['DUBAN_DATA'];
  if (named?.trim() !== '') return named;
  throw option === undefined
    ? new UsageError(
        { 'zh-CN': '环境变量 DUBAN_DATA 是空的。', en: 'The variable DUBAN_DATA is empty.' },
        {
          'zh-CN': '写明工作区文件夹；要用当前文件夹的，取消这个变量（unset DUBAN_DATA）。',
          en: 'Name the workspace folder in it; for the one you stand in, unset DUBAN_DATA.',
        },
      )
    : new UsageError(
        { 'zh-CN': '选项 --data 后面要有值。', en: 'The option --data needs a value.' },
        { 'zh-CN': '写明工作区文件夹；变量可能是空的。', en: 'Name the workspace folder; a variable may be empty.' },
      );
}

/** A folder that holds no workspace today may have held one: a repository without a work tree, or one that was removed. */
function recordedFolder({ history }: CommandInput['world'], named: string | undefined): string {
  if (named === undefined) throw noWorkspace(named);
  const head = history.find(named, 'HEAD');
  if ('trouble' in head && head.trouble.kind === 'no-repository') throw noWorkspace(named);
  return named;
}

const filesRead = (count: number): Localized => ({ 'zh-CN': `已读${count}个文件……`, en: `${count} files read …` });

function readSources(
  { world, language }: CommandInput,
  folder: string,
  passedOver: ReadonlySet<string>,
): readonly SourceFile[] {
  return listed(folder, () =>
    world.readWorkspace(folder, passedOver, (count) => {
      world.progress(() => filesRead(count)[language]);
    }),
  );
}

/** A single file that cannot be opened is a finding; a workspace that cannot be listed leaves nothing to check. */
function listed<T>(folder: string, list: () => T): T {
  try {
    return list();
  } catch (error) {
    throw cannotRead(folder, error);
  }
}

function noWorkspace(named: string | undefined): UsageError {
  return named === undefined
    ? new UsageError(
        {
          'zh-CN': '当前文件夹及其上级没有找到工作区（duban.yaml）。',
          en: 'No workspace (duban.yaml) here or in a folder above.',
        },
        {
          'zh-CN': '进入工作区文件夹，或用 --data 指明；想先试用：duban example --output 示例',
          en: 'Go to the workspace folder or name it with --data; to try things out: duban example --output example',
        },
      )
    : new UsageError(
        { 'zh-CN': `${named} 中没有 duban.yaml。`, en: `There is no duban.yaml in ${named}.` },
        { 'zh-CN': '--data 要指向含 duban.yaml 的文件夹。', en: '--data takes the folder that holds duban.yaml.' },
      );
}
