// The files of a workspace as they were recorded, by --at.
import { loadWorkspace } from '../load/index.ts';
import { readDay } from './at-option.ts';
import type { CommandInput } from './command.ts';
import { findRevision, readRevision } from './revision.ts';
import type { GivenFiles } from './workspace-files.ts';

/** Finds the revision and reads it. Throws a usage error that says what stands in the way. */
export async function readThen(world: CommandInput['world'], folder: string, at: string): Promise<GivenFiles> {
  // A day ends by the workspace's own clock, and that too is read from what was recorded.
  const asked = readDay(at);
  const timeZone = asked === undefined ? usualZone : await recordedZone(world, folder);
  const revision = findRevision(world, folder, at, timeZone);
  const sources = readRevision(world, folder, revision, timeZone);
  return { folder, sources, revision: { ...revision, day: revision.took === 'day' ? asked : undefined } };
}

const usualZone = 'Asia/Shanghai';

/** The time zone of the workspace as it was last recorded. */
async function recordedZone(world: CommandInput['world'], folder: string): Promise<string> {
  const head = findRevision(world, folder, 'HEAD', usualZone);
  const settings = readRevision(world, folder, head, usualZone).filter(({ path }) => path === 'duban.yaml');
  const { timeZone } = (await loadWorkspace(settings)).settings;
  return world.history.dayOf(head.seconds, timeZone) === undefined ? usualZone : timeZone;
}
