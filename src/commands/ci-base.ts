// What a pull request is measured from: the commit at which it left its target, and the files that differ since.
import type { PipelineRun } from '../lib/ci-platform.ts';
import type { Answer, HistoryTrouble, Revision } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from './common.ts';
import { type Told, tellTrouble } from './history-trouble.ts';
import { dayIn } from './at-option.ts';
import { findMergeBase, findRevision } from './revision.ts';

export interface FoundBase {
  readonly kind: 'found';
  readonly base: Revision;
  /** What it was found by, for people: a branch of the remote, or as typed. */
  readonly name: string;
  /** The files that stood there; none where all of the workspace is new. */
  readonly before: readonly SourceFile[];
  /** Paths of those that differ now. */
  readonly touched: ReadonlySet<string>;
}

export type Base =
  | FoundBase
  /** A branch by itself: there is nothing to compare it with. */
  | { readonly kind: 'no-request' }
  /** There is a pull request, and its history is not here. */
  | { readonly kind: 'trouble'; readonly told: Told };

/** @param typed the base named on the command line: what is wrong with it is a usage error, and not to be lived with */
export function findBase(workspace: Workspace, { isRequest, targets }: PipelineRun, typed: string | undefined): Base {
  const { folder, checked, input } = workspace;
  const { world } = input;
  const { timeZone } = checked.settings;
  if (typed !== undefined) {
    const target = findRevision(world, folder, typed, timeZone);
    const head = findRevision(world, folder, 'HEAD', timeZone);
    return since(workspace, findMergeBase(world, folder, target, head, timeZone), typed);
  }
  if (!isRequest) return { kind: 'no-request' };
  const base = requestBase(workspace, targets);
  if ('found' in base) return since(workspace, base.found.base, spoken(base.found.target));
  return { kind: 'trouble', told: tellTrouble(base.trouble, dayIn(world, timeZone)) };
}

/** A branch without the way to it, a commit as short as people write it. */
const spoken = (target: string): string =>
  /^[0-9a-f]{40,64}$/.test(target) ? target.slice(0, 10) : target.replace(/^refs\/remotes\//, '');

/** The first target that is here, and what HEAD has in common with it; else why the best one is not. */
function requestBase(
  { folder, input: { world } }: Workspace,
  targets: readonly string[],
): Answer<{ readonly base: Revision; readonly target: string }> {
  const { history } = world;
  const head = history.find(folder, 'HEAD');
  if ('trouble' in head) return head;
  const troubles: HistoryTrouble[] = [];
  for (const target of targets) {
    const found = history.find(folder, target);
    const base = 'found' in found ? history.mergeBase(folder, found.found.commit, head.found.commit) : found;
    if ('found' in base) return { found: { base: base.found, target } };
    troubles.push(base.trouble);
  }
  const [first = { kind: 'unknown', typed: targets[0] ?? '', names: [] }] = troubles;
  return { trouble: troubles.find(({ kind }) => kind === 'shallow') ?? first };
}

function since({ folder, sources, checked, input: { world } }: Workspace, base: Revision, name: string): Base {
  const read = world.history.read(folder, base.commit);
  // The change may be the one that brings the workspace.
  if ('trouble' in read && read.trouble.kind === 'no-workspace')
    return { kind: 'found', base, name, before: [], touched: new Set(sources.map(({ path }) => path)) };
  const differing = world.history.changed(folder, base.commit, sources);
  if ('found' in read && 'found' in differing)
    return { kind: 'found', base, name, before: read.found, touched: differing.found };
  const trouble = 'trouble' in read ? read.trouble : 'trouble' in differing ? differing.trouble : undefined;
  if (trouble === undefined) throw new Error('history neither answers nor says why');
  return { kind: 'trouble', told: tellTrouble(trouble, dayIn(world, checked.settings.timeZone)) };
}
