// What a pull request is measured from: the commit at which it left its target, what stood there, and what was touched since.
import type { PipelineRun } from '../../lib/ci-platform.ts';
import type { Revision, Stood } from '../../model/revision.ts';
import { allTouched, readBase } from '../shared/change/base-files.ts';
import type { Workspace } from '../shared/common.ts';
import { type TroubleWords, tellTrouble } from '../shared/history-trouble.ts';
import { dayIn } from '../shared/at-option.ts';
import { requestBase } from '../shared/change/request-base.ts';
import { findMergeBase, findRevision } from '../shared/revision.ts';

export interface FoundBase {
  readonly kind: 'found';
  readonly base: Revision;
  /** What it was found by, for people: a branch of the remote, or as typed. */
  readonly name: string;
  /** No files where all of the workspace is new. */
  readonly stood: Stood;
}

export type Base =
  | FoundBase
  /** A branch by itself: there is nothing to compare it with. */
  | { readonly kind: 'no-request' }
  /** There is no history, or not that of the pull request. */
  | { readonly kind: 'trouble'; readonly told: TroubleWords };

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
  const head = world.history.find(folder, 'HEAD');
  // Without git or a history that is the cause, whatever the platform says.
  if (!isRequest && 'found' in head) return { kind: 'no-request' };
  const base = 'trouble' in head ? head : requestBase(world, folder, targets, head.found.commit);
  if ('found' in base) return since(workspace, base.found.base, base.found.name);
  return { kind: 'trouble', told: tellTrouble(base.trouble, dayIn(world, timeZone)) };
}

function since({ folder, sources, checked, input }: Workspace, base: Revision, name: string): Base {
  const read = readBase(input, folder, base, { head: undefined, files: sources });
  if ('found' in read) return { kind: 'found', base, name, stood: read.found };
  // The change may be the one that brings the workspace.
  if (read.trouble.kind === 'no-workspace')
    return { kind: 'found', base, name, stood: { files: [], touched: allTouched(sources) } };
  return { kind: 'trouble', told: tellTrouble(read.trouble, dayIn(input.world, checked.settings.timeZone)) };
}
