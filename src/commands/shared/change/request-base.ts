// Where a pull request left its target: among the revisions that stand for the target, by the first one that is here.
import type { Answer, HistoryTrouble, Revision } from '../../../model/revision.ts';
import type { World } from '../../../model/world.ts';

/** What the target and the head have in common, with the name of the target for people; else why the best one is not here. */
export function requestBase(
  { history }: Pick<World, 'history'>,
  folder: string,
  targets: readonly string[],
  head: string,
): Answer<{ readonly base: Revision; readonly name: string }> {
  const troubles: HistoryTrouble[] = [];
  for (const target of targets) {
    const found = history.find(folder, target);
    const base = 'found' in found ? history.mergeBase(folder, found.found.commit, head) : found;
    if ('found' in base) return { found: { base: base.found, name: spoken(target) } };
    troubles.push(base.trouble);
  }
  const [first = { kind: 'unknown', typed: targets[0] ?? '', names: [] }] = troubles;
  return { trouble: troubles.find(({ kind }) => kind === 'shallow') ?? first };
}

/** A branch without the way to it, a commit as short as people write it. */
const spoken = (target: string): string =>
  /^[0-9a-f]{40,64}$/.test(target) ? target.slice(0, 10) : target.replace(/^refs\/remotes\//, '');
