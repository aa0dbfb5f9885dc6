// What git answers within a repository, or the trouble that keeps it from answering.
import type { HistoryTrouble } from '../model/revision.ts';
import { type Repository, ask, isPartial, limitTrouble } from './repository.ts';

/** Why git could not read what has to be there. */
export const brokenTrouble = (repository: Repository): HistoryTrouble =>
  isPartial(repository) ? { kind: 'partial' } : { kind: 'damaged' };

export const isTrouble = (answer: object): answer is HistoryTrouble => 'kind' in answer;

/** What git answers, where only a repository that is not in order can keep it from answering. */
export function readAnswer(repository: Repository, words: readonly string[], input?: string): Buffer | HistoryTrouble {
  const ran = ask(repository, words, input);
  if (ran.kind === 'failed') return brokenTrouble(repository);
  return ran.kind === 'ok' ? ran.stdout : limitTrouble(ran);
}

/** The same for a list that git ends each entry of with NUL. */
export function readList(repository: Repository, words: readonly string[]): readonly string[] | HistoryTrouble {
  const answer = readAnswer(repository, words);
  return isTrouble(answer) ? answer : answer.toString().split('\0').slice(0, -1);
}
