// The two sides of a comparison: what was typed, or what the pull request is measured from; with the files of each.
import type { ComparedSide } from '../model/comparison.ts';
import type { FoundRevision, Revision } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { World } from '../model/world.ts';
import type { CommandInput } from './command.ts';
import { dayIn } from './at-option.ts';
import { findMergeBase, findRevision, readRevision } from './revision.ts';
import { readGiven } from './workspace-files.ts';

export interface SideFiles {
  readonly side: ComparedSide;
  readonly sources: readonly SourceFile[];
}

export interface Sides {
  readonly folder: string;
  readonly base: SideFiles;
  readonly head: SideFiles;
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
): Promise<Sides> {
  const { world } = input;
  const options = typed.head === undefined ? input.options : { ...input.options, at: typed.head };
  const { folder, sources, revision } = await readGiven({ ...input, options });
  const timeZone = await timeZoneOf(sources);
  const dayOf = dayIn(world, timeZone);
  const sideOf = (found: Revision | undefined, name: string | undefined): ComparedSide => ({
    revision: name,
    commit: found?.commit,
    recorded: found && dayOf(found.seconds),
  });
  const head: SideFiles = { side: sideOf(revision, typed.head), sources };
  const from =
    typed.base === undefined
      ? defaultBase(world, folder, revision, timeZone)
      : { found: findRevision(world, folder, typed.base, timeZone), name: typed.base };
  return {
    folder,
    head,
    base: { side: sideOf(from.found, from.name), sources: baseFiles(world, folder, from, timeZone) },
  };
}

interface From {
  readonly found: Revision;
  readonly name: string;
  /** Nobody named it: a pull request may be the one that brings the workspace. */
  readonly assumed?: boolean;
}

function baseFiles(world: World, folder: string, { found, assumed }: From, timeZone: string): readonly SourceFile[] {
  if (assumed === true) {
    const answer = world.history.read(folder, found.commit);
    if ('trouble' in answer && answer.trouble.kind === 'no-workspace') return [];
  }
  return readRevision(world, folder, found, timeZone);
}

function defaultBase(world: World, folder: string, head: FoundRevision | undefined, timeZone: string): From {
  const own = head ?? findRevision(world, folder, 'HEAD', timeZone);
  const target = targetOf(world.env);
  if (target === undefined) {
    if (head === undefined) return { found: own, name: 'HEAD' };
    const name = `${head.commit}~1`;
    return { found: findRevision(world, folder, name, timeZone), name, assumed: true };
  }
  const { name, commit } = target;
  const at = commit === undefined ? undefined : world.history.find(folder, commit);
  const remote = world.history.find(folder, `origin/${name}`);
  const there =
    at !== undefined && 'found' in at
      ? at.found
      : 'found' in remote
        ? remote.found
        : findRevision(world, folder, name, timeZone);
  return { found: findMergeBase(world, folder, there, own, timeZone), name, assumed: true };
}

interface Target {
  readonly name: string;
  /** Where the branch left its target, for platforms that say so. */
  readonly commit?: string | undefined;
}

/**
 * The branch that a pull request goes to, by what the platforms' runners set: GitHub Actions, GitLab CI, Jenkins, Gitee Go
 * (help.gitee.com: GITEE_BRANCH is the target branch where GITEE_PULL_ID is set).
 */
function targetOf(env: World['env']): Target | undefined {
  const set = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const gitlab = set('CI_MERGE_REQUEST_TARGET_BRANCH_NAME');
  if (gitlab !== undefined) return { name: gitlab, commit: set('CI_MERGE_REQUEST_DIFF_BASE_SHA') };
  const name =
    set('GITHUB_BASE_REF') ??
    set('CHANGE_TARGET') ??
    (set('GITEE_PULL_ID') === undefined ? undefined : set('GITEE_BRANCH'));
  return name === undefined ? undefined : { name };
}
