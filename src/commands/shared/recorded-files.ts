// The files of a workspace as they were recorded, by --at.
import { defaults } from '../../lib/defaults.ts';
import { topFolder } from '../../lib/top-folder.ts';
import { loadWorkspace } from '../../load/index.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { readDay } from './at-option.ts';
import type { CommandInput } from '../command.ts';
import { findRevision, listRevision, readRevision } from './revision.ts';
import type { GivenFiles, PassOver } from './workspace-files.ts';

/** Finds the revision and reads it. Throws a usage error that says what stands in the way. */
export async function readThen(
  input: CommandInput,
  folder: string,
  at: string,
  passOver: PassOver | undefined,
): Promise<GivenFiles> {
  const { world } = input;
  // A day ends by the workspace's own clock, and that too is read from what was recorded.
  const asked = readDay(at);
  const timeZone = asked === undefined ? defaults.timeZone : await recordedZone(input, folder);
  const revision = findRevision(world, folder, at, timeZone);
  const isDay = revision.took === 'day';
  if (asked !== undefined && !isDay) sayTaken(input, at);
  const readPart = (isWanted: (path: string) => boolean): readonly SourceFile[] =>
    readRevision(world, folder, revision, timeZone, { isWanted });
  const readHeads = (names: readonly string[]): readonly SourceFile[] => {
    const wanted = new Set(names.map((name) => `${name}/plan.yaml`));
    return readPart((path) => wanted.has(path));
  };
  const passedOver =
    passOver === undefined
      ? new Set<string>()
      : await passOver({ folder, folders: planFolders(listRevision(world, folder, revision, timeZone)), readHeads });
  const sources = readPart((path) => !passedOver.has(topFolder(path)));
  return { folder, sources, revision: { ...revision, day: isDay ? asked : undefined }, passedOver };
}

const planFolders = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => /^([^/]+)\/plan\.yaml$/.exec(path)?.[1] ?? []).toSorted();

/** The time zone of the workspace as it was last recorded; what stands in the way of reading it is said by the search itself. */
async function recordedZone({ world: { history } }: CommandInput, folder: string): Promise<string> {
  const head = history.find(folder, 'HEAD');
  const isWanted = (path: string): boolean => path === 'duban.yaml';
  const files = 'found' in head ? history.read(folder, head.found.commit, { isWanted }) : head;
  if (!('found' in files)) return defaults.timeZone;
  const { timeZone } = (await loadWorkspace(files.found)).settings;
  return history.dayOf(0, timeZone) === undefined ? defaults.timeZone : timeZone;
}

function sayTaken({ world, language }: CommandInput, typed: string): void {
  world.say(
    language === 'zh-CN'
      ? `${typed} 既是日期，也是分支或标签的名字：按分支或标签取。\n`
      : `${typed} is a day and the name of a branch or tag too: the branch or tag was taken.\n`,
  );
}
