// The events of a story: what each commit changed in the files of a plan, and what is not committed yet.
import { compareStates, namesInPlan } from '../../compare/index.ts';
import { valueIn } from '../../lib/records.ts';
import { withoutParts } from '../../lib/told-changes.ts';
import { type Loaded, loadWorkspace } from '../../load/index.ts';
import type { Change, State } from '../../model/comparison.ts';
import type { Plan } from '../../model/plan.ts';
import type { RecordedChange } from '../../model/revision.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Recording, StoryEvent } from '../../model/story.ts';

export interface Steps {
  /** In order; the last one may be what is not committed, or all there is where nothing is known. */
  readonly steps: readonly Step[];
  /** The plan as it is: its own file, and what things are called. */
  readonly plan: Plan;
}

export interface Step {
  readonly recorded: StoryEvent['recorded'];
  readonly files: ReadonlyMap<string, SourceFile | undefined>;
}

export interface Told {
  readonly events: readonly StoryEvent[];
  /** Files that could not be read in some step: they count as they were before. */
  readonly unread: readonly string[];
}

/** @param isAbout which changes belong to the story */
export async function tellStory({ steps, plan }: Steps, isAbout: (change: Change) => boolean): Promise<Told> {
  const names = namesInPlan(plan);
  const known = new Map<string, SourceFile>();
  const unread = new Set<string>();
  const events: StoryEvent[] = [];
  let memory: Loaded | undefined;
  for (const { recorded, files } of steps) {
    const paths = new Set([plan.file, ...files.keys()]);
    const before = partOf(known, paths);
    // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
    for (const path of await keepReadable(known, files)) unread.add(path);
    // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
    const base: Loaded = await loadWorkspace(before, memory);
    // oxlint-disable-next-line no-await-in-loop -- each step stands on the one before
    memory = await loadWorkspace(partOf(known, paths), base);
    const [then, after] = [stateOf(base), stateOf(memory)];
    // What came as a part of something else in the same step goes without saying.
    for (const change of withoutParts(compareStates(then, after, names).changes.filter(isAbout)))
      events.push({ change, on: dayOf(change, then, after), recorded });
  }
  return { events, unread: [...unread].toSorted() };
}

const stateOf = ({ files, plans, settings }: Loaded): State => ({ files, plans, settings, suppressions: [] });

const partOf = (known: ReadonlyMap<string, SourceFile>, paths: ReadonlySet<string>): readonly SourceFile[] =>
  [...paths].flatMap((path) => known.get(path) ?? []);

/** Takes over what a step brings; what cannot be read stays as it was, and is named. */
async function keepReadable(
  known: Map<string, SourceFile>,
  files: ReadonlyMap<string, SourceFile | undefined>,
): Promise<readonly string[]> {
  const came = [...files.values()].filter((file) => file !== undefined);
  const loaded = await loadWorkspace(came);
  for (const [path, file] of files) {
    if (file === undefined) known.delete(path);
    else if (loaded.recall(file) !== undefined) known.set(path, file);
  }
  return came.filter((file) => loaded.recall(file) === undefined).map(({ path }) => path);
}

/** The day that says it: of the return, the decision or the adjustment; undefined where the files name none. */
function dayOf({ address, from, to, plan }: Change, then: State, after: State): string | undefined {
  const { entity, key } = address;
  if (entity === 'assignment') return key.split(' ').at(-1);
  if (entity === 'adjustment' || entity === 'slip') return dateIn(to) ?? dateIn(from);
  const [period, organization] = (key.split(' ').find((part) => part.includes('/')) ?? '').split('/');
  const returns = [after, then]
    .flatMap(({ plans }) => plans.filter(({ id }) => id === plan))
    .flatMap((each) => each.returns);
  return returns.find((entry) => entry.period === period && entry.organization === organization)?.reported;
}

function dateIn(value: Change['to']): string | undefined {
  const date = valueIn(value, 'date');
  return typeof date === 'string' ? date : undefined;
}

/** What a log tells, as steps. */
export const recordedSteps = (log: readonly RecordedChange[], dayIn: (seconds: number) => string): readonly Step[] =>
  log.map(({ commit, seconds, author, orEarlier, files }) => {
    const recorded: Recording = { commit, day: dayIn(seconds), author, orEarlier };
    return { recorded, files };
  });
