// `validate --changed`: the findings of a change, measured from where it began; what was so before is only counted.
import type { Finding } from '../../model/diagnostic.ts';
import type { Localized } from '../../model/language.ts';
import type { Revision } from '../../model/revision.ts';
import { dayIn } from '../shared/at-option.ts';
import { type BaseFiles, readBase } from '../shared/change/base-files.ts';
import { brokenSince } from '../shared/change/broken-since.ts';
import type { Workspace } from '../shared/common.ts';
import { historyError } from '../shared/history-trouble.ts';
import { findMergeBase, findRevision } from '../shared/revision.ts';

/**
 * The change is from where BASE and the head parted: the head is HEAD with the files as they are, or the revision of --at.
 * @param typed the BASE as it was typed
 * @param asked which of the findings are in question
 */
export async function changedFindings(
  workspace: Workspace,
  typed: string,
  asked: readonly Finding[],
): Promise<readonly Finding[]> {
  const { input, folder, checked } = workspace;
  const { world } = input;
  const { timeZone } = checked.settings;
  const head = input.revision ?? findHead(workspace);
  const base = findMergeBase(world, folder, findRevision(world, folder, typed, timeZone), head, timeZone);
  const stood = await whatStood(workspace, base);
  sayBase(workspace, base, stood);
  return stood === undefined ? asked : brokenSince(workspace, stood, asked, base.commit);
}

/** HEAD, with a word where a merge is open: its other side counts as changed too. */
function findHead({ input, folder, sources, checked }: Workspace): Revision {
  const { world, language } = input;
  const answer = world.history.current(folder, sources);
  if ('trouble' in answer) throw historyError(answer.trouble, dayIn(world, checked.settings.timeZone));
  if (answer.found.merging)
    world.say(
      language === 'zh-CN'
        ? '合并还没有完成：另一方带来的改动也算在内。\n'
        : 'A merge is not finished: what the other side brings counts as changed too.\n',
    );
  return answer.found;
}

/** Undefined where there was no workspace then: all of it is new. */
async function whatStood(
  { input, folder, checked, sources }: Workspace,
  base: Revision,
): Promise<BaseFiles | undefined> {
  const answer = await readBase(input, folder, base, { head: input.revision?.commit, files: sources });
  if ('found' in answer) return answer.found;
  if (answer.trouble.kind === 'no-workspace') return undefined;
  throw historyError(answer.trouble, dayIn(input.world, checked.settings.timeZone));
}

function sayBase({ input, checked }: Workspace, base: Revision, stood: BaseFiles | undefined): void {
  const { world, language } = input;
  const commit = base.commit.slice(0, 7);
  const recorded = dayIn(world, checked.settings.timeZone)(base.seconds);
  world.say(
    language === 'zh-CN'
      ? `对照版本 ${commit}（${recorded} 入库）：${differenceIn(stood)['zh-CN']}。\n`
      : `Compared with ${commit}, recorded on ${recorded}: ${differenceIn(stood).en}.\n`,
  );
}

function differenceIn(stood: BaseFiles | undefined): Localized {
  if (stood === undefined)
    return { 'zh-CN': '当时还没有工作区，全部算新增', en: 'there was no workspace then, so all of it is new' };
  if (stood.moved === true)
    return {
      'zh-CN': '工作区换了文件夹，全部文件都算有改动',
      en: 'the workspace has moved, so all of its files count as changed',
    };
  const { size } = stood.touched;
  return { 'zh-CN': `有${size}个文件不同`, en: size === 1 ? '1 file differs' : `${size} files differ` };
}
