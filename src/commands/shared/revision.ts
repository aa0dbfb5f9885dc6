// Revisions on the command line: a name of git's or a day to a commit, and its files.
import type { FoundRevision, PartOfCommit, Revision } from '../../model/revision.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { World } from '../../model/world.ts';
import { dayIn, readDay } from './at-option.ts';
import { historyError } from './history-trouble.ts';

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
  part: PartOfCommit = {},
): readonly SourceFile[] {
  const answer = history.read(folder, commit, part);
  if ('found' in answer) return answer.found;
  throw historyError(answer.trouble, dayIn({ history }, timeZone));
}

/** The paths of those files. Throws a usage error that says what stands in the way. */
export function listRevision(
  { history }: Pick<World, 'history'>,
  folder: string,
  { commit }: Pick<Revision, 'commit'>,
  timeZone: string,
): readonly string[] {
  const answer = history.list(folder, commit);
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
