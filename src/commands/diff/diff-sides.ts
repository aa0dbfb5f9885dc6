// The two sides of a comparison: what was typed, or what the pull request is measured from; with the files of each.
import { pipelineRun } from '../../lib/ci-platform.ts';
import type { ComparedSide } from '../../model/comparison.ts';
import type { FoundRevision, Revision } from '../../model/revision.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { World } from '../../model/world.ts';
import { type HeadAtHand, readBase } from '../shared/change/base-files.ts';
import type { CommandInput } from '../command.ts';
import { dayIn } from '../shared/at-option.ts';
import type { SideFiles, Sides } from '../shared/change/comparing.ts';
import { historyError } from '../shared/history-trouble.ts';
import { requestBase } from '../shared/change/request-base.ts';
import { findRevision } from '../shared/revision.ts';
import { type From, partedFrom } from './parted-from.ts';
import { readGiven } from '../shared/workspace-files.ts';

export interface GivenSides extends Sides {
  readonly folder: string;
}

/**
 * Reads both sides. The head is the files as they are unless a revision is named. The base, unless named, is where the
 * pull request's branch left its target; outside of one, what was committed last.
 * @param timeZoneOf the time zone of the workspace in the head, for the days of commits
 */
export async function readSides(
  input: CommandInput,
  typed: { readonly base: string | undefined; readonly head: string | undefined },
  timeZoneOf: (sources: readonly SourceFile[]) => Promise<string>,
): Promise<GivenSides> {
  const { world } = input;
  const options = typed.head === undefined ? input.options : { ...input.options, at: typed.head };
  const { folder, sources, revision } = await readGiven({ ...input, options });
  const timeZone = await timeZoneOf(sources);
  const dayOf = dayIn(world, timeZone);
  const sideOf = (found: Revision | undefined, name: string | undefined, parted = false): ComparedSide => ({
    revision: name,
    commit: found?.commit,
    recorded: found && dayOf(found.seconds),
    ...(parted ? { parted } : {}),
  });
  const head: SideFiles = { side: sideOf(revision, typed.head), sources };
  const from =
    typed.base === undefined
      ? defaultBase(world, folder, revision, timeZone)
      : revision === undefined
        ? partedFrom(input, folder, typed.base, timeZone)
        : { found: findRevision(world, folder, typed.base, timeZone), name: typed.base };
  return {
    folder,
    head,
    base: {
      side: sideOf(from.found, from.name, from.parted),
      sources: await baseFiles(input, folder, from, timeZone, { head: revision?.commit, files: sources }),
    },
  };
}

async function baseFiles(
  input: CommandInput,
  folder: string,
  { found, assumed }: From,
  timeZone: string,
  to: HeadAtHand,
): Promise<readonly SourceFile[]> {
  const answer = await readBase(input, folder, found, to);
  if ('found' in answer) return answer.found.files;
  if (assumed === true && answer.trouble.kind === 'no-workspace') return [];
  throw historyError(answer.trouble, dayIn(input.world, timeZone));
}

function defaultBase(world: World, folder: string, head: FoundRevision | undefined, timeZone: string): From {
  const own = head ?? findRevision(world, folder, 'HEAD', timeZone);
  const { targets } = pipelineRun(world.env);
  if (targets.length > 0) {
    const answer = requestBase(world, folder, targets, own.commit);
    if ('trouble' in answer) throw historyError(answer.trouble, dayIn(world, timeZone));
    const { base, name, parted } = answer.found;
    return { found: base, name, parted, assumed: true };
  }
  if (head === undefined) return { found: own, name: 'HEAD' };
  const name = `${head.commit}~1`;
  return { found: findRevision(world, folder, name, timeZone), name, assumed: true };
}
