// What a pull request is measured from: the commit at which it left its target, what stood there, and what was touched since.
import type { PipelineRun } from '../../lib/ci-platform.ts';
import type { Answer, Revision, Stood } from '../../model/revision.ts';
import { allTouched, readBase } from '../shared/change/base-files.ts';
import type { Workspace } from '../shared/common.ts';
import { type TroubleWords, historyError, tellTrouble } from '../shared/history-trouble.ts';
import { dayIn } from '../shared/at-option.ts';
import { type Parting, findParting, requestBase } from '../shared/change/request-base.ts';
import { findRevision } from '../shared/revision.ts';

export interface FoundBase {
  readonly kind: 'found';
  readonly base: Revision;
  /** What it was found by, for people: a branch of the remote, or as typed. */
  readonly name: string;
  /** Whether what is of that name has moved on since. */
  readonly parted: boolean;
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
export async function findBase(
  workspace: Workspace,
  { isRequest, targets }: PipelineRun,
  typed: string | undefined,
): Promise<Base> {
  const { folder, checked, input } = workspace;
  const { world } = input;
  const { timeZone } = checked.settings;
  const dayOf = dayIn(world, timeZone);
  if (typed !== undefined) {
    const target = findRevision(world, folder, typed, timeZone);
    const head = findRevision(world, folder, 'HEAD', timeZone);
    const parting = findParting(world, folder, target.commit, head.commit);
    const base = 'found' in parting ? await since(workspace, parting.found, typed) : parting;
    if ('found' in base) return base.found;
    throw historyError(base.trouble, dayOf);
  }
  const head = world.history.find(folder, 'HEAD');
  // Without git or a history that is the cause, whatever the platform says.
  if (!isRequest && 'found' in head) return { kind: 'no-request' };
  const parting = 'trouble' in head ? head : requestBase(world, folder, targets, head.found.commit);
  const base = 'found' in parting ? await since(workspace, parting.found, parting.found.name) : parting;
  return 'found' in base ? base.found : { kind: 'trouble', told: tellTrouble(base.trouble, dayOf) };
}

async function since(
  { folder, sources, input }: Workspace,
  { base, parted }: Parting,
  name: string,
): Promise<Answer<FoundBase>> {
  const read = await readBase(input, folder, base, { head: undefined, files: sources, isPipeline: true });
  const foundWith = (stood: Stood): Answer<FoundBase> => ({ found: { kind: 'found', base, name, parted, stood } });
  if ('found' in read) return foundWith(read.found);
  // The change may be the one that brings the workspace.
  return read.trouble.kind === 'no-workspace' ? foundWith({ files: [], touched: allTouched(sources) }) : read;
}
