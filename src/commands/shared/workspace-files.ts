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
  const named = textOption(options, 'data') ?? world.env['DUBAN_DATA'];
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
export function openGiven({ world, options }: CommandInput): { readonly folder: string; readonly tree: SourceTree } {
  const named = textOption(options, 'data') ?? world.env['DUBAN_DATA'];
  const folder = world.findWorkspace(named);
  if (folder === undefined) throw noWorkspace(named);
  return { folder, tree: listed(folder, () => world.openTree(folder)) };
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
