// Revisions on the command line: a name of git's or a day to a commit, and its files.
import { isDay } from '../lib/calendar.ts';
import type { FoundRevision, Revision } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { World } from '../model/world.ts';
import type { OptionRecord } from './command.ts';
import { historyError } from './history-trouble.ts';

export const atOption: OptionRecord = {
  flags: '--at <revision>',
  summary: {
    'zh-CN': '按当时所知：git 版本（分支、标签、提交号、HEAD~3）或日期（当日结束前最后的提交）；同名时分支、标签优先',
    en: 'as it was known then: a git revision (branch, tag, commit id, HEAD~3) or a day (the last commit by its end); a branch or tag of that name comes first',
  },
};

/** A day as it is written on the command line: 2024-06-30, 2024/6/30, 2024.6.30, 2024年6月30日; undefined for anything else. */
export function readDay(typed: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize('NFKC').trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** The commit that a text means. Throws a usage error that says what stands in the way. */
export function findRevision(
  { history }: Pick<World, 'history'>,
  folder: string,
  typed: string,
  timeZone: string,
): FoundRevision {
  const day = readDay(typed);
  const answer = history.find(folder, typed.trim(), day === undefined ? undefined : { day, timeZone });
  if ('found' in answer) return answer.found;
  throw historyError(answer.trouble, dayIn({ history }, timeZone));
}

/** The files of the workspace at a commit. Throws a usage error that says what stands in the way. */
export function readRevision(
  { history }: Pick<World, 'history'>,
  folder: string,
  { commit }: Pick<Revision, 'commit'>,
  timeZone: string,
): readonly SourceFile[] {
  const answer = history.read(folder, commit);
  if ('found' in answer) return answer.found;
  throw historyError(answer.trouble, dayIn({ history }, timeZone));
}

/** The last commit that a revision and HEAD have in common. Throws a usage error that says what stands in the way. */
export function findMergeBase(
  { history }: Pick<World, 'history'>,
  folder: string,
  a: Pick<Revision, 'commit'>,
  b: Pick<Revision, 'commit'>,
  timeZone: string,
): Revision {
  const answer = history.mergeBase(folder, a.commit, b.commit);
  if ('found' in answer) return answer.found;
  throw historyError(answer.trouble, dayIn({ history }, timeZone));
}

/** Days in a time zone; one that does not exist is a finding of its own, and China's takes its place. */
export const dayIn =
  ({ history }: Pick<World, 'history'>, timeZone: string): ((seconds: number) => string) =>
  (seconds) =>
    history.dayOf(seconds, timeZone) ?? history.dayOf(seconds, 'Asia/Shanghai') ?? '';
