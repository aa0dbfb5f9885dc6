// What a pull request is measured from: the commit at which it left its target, and the files that differ since.
import type { PipelineRun } from '../../lib/ci-platform.ts';
import type { Revision } from '../../model/revision.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { World } from '../../model/world.ts';
import { readBase } from '../shared/base-files.ts';
import type { Workspace } from '../shared/common.ts';
import { type Told, tellTrouble } from '../shared/history-trouble.ts';
import { dayIn } from '../shared/at-option.ts';
import { requestBase } from '../diff/request-base.ts';
import { findMergeBase, findRevision } from '../shared/revision.ts';

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
  const head = world.history.find(folder, 'HEAD');
  const base = 'trouble' in head ? head : requestBase(world, folder, targets, head.found.commit);
  if ('found' in base) return since(workspace, base.found.base, base.found.name);
  return { kind: 'trouble', told: tellTrouble(base.trouble, dayIn(world, timeZone)) };
}

/** Of a workspace that was moved every file is another one. */
const changedSince = (
  differing: ReturnType<World['history']['changed']>,
  sources: readonly SourceFile[],
): ReturnType<World['history']['changed']> =>
  'trouble' in differing && differing.trouble.kind === 'no-workspace'
    ? { found: new Set(sources.map(({ path }) => path)) }
    : differing;

function since({ folder, sources, checked, input }: Workspace, base: Revision, name: string): Base {
  const { world } = input;
  const read = readBase(input, folder, base, { head: undefined, known: sources });
  // The change may be the one that brings the workspace.
  if ('trouble' in read && read.trouble.kind === 'no-workspace')
    return { kind: 'found', base, name, before: [], touched: new Set(sources.map(({ path }) => path)) };
  const differing = changedSince(world.history.changed(folder, base.commit, sources), sources);
  if ('found' in read && 'found' in differing)
    return { kind: 'found', base, name, before: read.found, touched: differing.found };
  const trouble = 'trouble' in read ? read.trouble : 'trouble' in differing ? differing.trouble : undefined;
  if (trouble === undefined) throw new Error('history neither answers nor says why');
  return { kind: 'trouble', told: tellTrouble(trouble, dayIn(world, checked.settings.timeZone)) };
}
