// Where a pull request left its target: among the revisions that stand for the target, by the first one that is here.
import type { Answer, HistoryTrouble, Revision } from '../../../model/revision.ts';
import type { World } from '../../../model/world.ts';

export interface Parting {
  /** The last commit that both have. */
  readonly base: Revision;
  /** Whether the target has others since. */
  readonly parted: boolean;
}

/** Where a head left a target, both by their whole ids. */
export function findParting(
  { history }: Pick<World, 'history'>,
  folder: string,
  target: string,
  head: string,
): Answer<Parting> {
  const answer = history.mergeBase(folder, target, head);
  if ('trouble' in answer) return answer;
  return { found: { base: answer.found, parted: answer.found.commit !== target } };
}

/** What the target and the head have in common, with the name of the target for people; else why the best one is not here. */
export function requestBase(
  { history }: Pick<World, 'history'>,
  folder: string,
  targets: readonly string[],
  head: string,
): Answer<Parting & { readonly name: string }> {
  const troubles: HistoryTrouble[] = [];
  for (const target of targets) {
    const found = history.find(folder, target);
    const parting = 'found' in found ? findParting({ history }, folder, found.found.commit, head) : found;
    if ('found' in parting) return { found: { ...parting.found, name: spoken(target) } };
    troubles.push(parting.trouble);
  }
  const [first = { kind: 'form', typed: '' }] = troubles;
  return { trouble: troubles.find(({ kind }) => kind === 'shallow') ?? first };
}

/** A branch without the way to it, a commit as short as people write it. */
const spoken = (target: string): string =>
  target.replace(/^([0-9a-f]{10})[0-9a-f]{30,54}(?=$|\^)/, '$1').replace(/^refs\/remotes\//, '');
