// The files of a workspace as they stood at the base of a change, also where the change moves it to another folder.
import { pipelineRun } from '../../../lib/ci-platform.ts';
import type { Answer, HistoryTrouble, Revision, Stood } from '../../../model/revision.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { World } from '../../../model/world.ts';
import type { CommandInput } from '../../command.ts';

/** What a change leads to. */
export interface HeadAtHand {
  /** The commit; undefined for the files as they are. */
  readonly head: string | undefined;
  /** Its files: what is the same in both is not read again. */
  readonly files: readonly SourceFile[];
  /** It decides over a pull request, whatever the environment says. */
  readonly isPipeline?: boolean;
}

export interface BaseFiles extends Stood {
  /** They stood in another folder. */
  readonly moved?: true;
}

/** What stood at a commit; of a workspace that was not there then, what stood where it has gone from, and that is said. */
export async function readBase(
  { world, language }: Pick<CommandInput, 'world' | 'language'>,
  folder: string,
  { commit }: Pick<Revision, 'commit'>,
  to: HeadAtHand,
): Promise<Answer<BaseFiles>> {
  const { head, files } = to;
  const trouble = await diskTrouble(world, folder, to);
  if (trouble !== undefined) return { trouble };
  const read = world.history.before(folder, commit, files);
  if (!('trouble' in read) || read.trouble.kind !== 'no-workspace') return read;
  const moved = await world.history.movedFrom(folder, commit, head);
  if ('trouble' in moved) return moved;
  const { below, files: stood } = moved.found;
  if (below === undefined) return read;
  const [zh, en] = below === '' ? ['仓库最上层', 'at the top of the repository'] : [` ${below}`, `in ${below}`];
  world.say(
    language === 'zh-CN'
      ? `变更前工作区在${zh}，同那里的文件比较。\n`
      : `Before the change the workspace stood ${en}: it is compared with what was there.\n`,
  );
  return { found: { files: stood, touched: allTouched([...stood, ...files]), moved: true } };
}

/**
 * Why the files on disk cannot be held against a commit. A person may compare a submodule within its own history; a pull
 * request is of the repository around, and what it does there, the submodule's history does not say.
 */
async function diskTrouble(
  { history, env }: World,
  folder: string,
  { head, files, isPipeline = false }: HeadAtHand,
): Promise<HistoryTrouble | undefined> {
  const at = await history.submoduleIn(folder, files);
  const decides = at === '.' ? isPipeline || pipelineRun(env).isRequest : head === undefined;
  if (at !== undefined && decides) return { kind: 'submodule', at };
  const count = head === undefined ? (await history.leftOut(folder, files)).size : 0;
  return count === 0 ? undefined : { kind: 'sparse', count };
}

/** Of a workspace that is new or was moved every file is another one. */
export const allTouched = (files: readonly SourceFile[]): ReadonlySet<string> => new Set(files.map(({ path }) => path));
