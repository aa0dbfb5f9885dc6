// The guards over a comparison: asked with the day and the actor that are trusted, their findings with their lines.
import { type GuardFinding, checkGuards, evidenceIn, guards } from '../../../guards/index.ts';
import { changedModelines } from '../../../lib/modelines.ts';
import { schemaPaths } from '../../../lib/schema-paths.ts';
import { locatePlaces } from '../../../load/index.ts';
import type { Comparison, State } from '../../../model/comparison.ts';
import type { Finding, Place, Related } from '../../../model/diagnostic.ts';
import type { BesideChange, BesideFile } from '../../../model/revision.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { World } from '../../../model/world.ts';
import { dayIn } from '../at-option.ts';
import { type CommandInput, textOption } from '../../command.ts';
import { unknown } from '../common.ts';
import type { Guard } from './comparing.ts';
import { historyError } from '../history-trouble.ts';

/** @param folder of the workspace, whose repository is asked for what changed beside the data */
export function guardWith({ options, world }: Pick<CommandInput, 'options' | 'world'>, folder: string): Guard {
  const typed = textOption(options, 'actor');
  const asked = textOption(options, 'asOf') !== undefined;
  return async (comparison, base, head, sides) => {
    const actor = typed === undefined ? undefined : actorOf(typed, base, head);
    const { asOf, unread, changes } = comparison;
    // A commit can be dated back by whoever makes it; what it rests on was recorded before, and by others.
    const recorded = comparison.base.recorded ?? asOf;
    const day = !asked && recorded > asOf ? recorded : asOf;
    const beside = [
      ...(await changedBeside(world, folder, comparison, base)),
      ...changedModelines(sides.base.sources, sides.head.sources),
    ];
    const found = checkGuards({ base, head, unread, changes, beside, asOf: day, actor });
    return located(found, sides.base.sources, sides.head.sources);
  };
}

/** Nothing that the repository names is run for it; where nothing stood, nothing is asked. Throws a usage error. */
async function changedBeside(
  world: World,
  folder: string,
  { base: { commit }, head }: Pick<Comparison, 'base' | 'head'>,
  base: State,
): Promise<readonly BesideChange[]> {
  if (commit === undefined || (base.files.workspace === undefined && base.plans.length === 0)) return [];
  const named = new Set(evidenceIn(base).map(({ path }) => path));
  const answer = await world.history.changedBeside(folder, commit, head.commit, (paths, below) => [
    ...schemaPaths(paths, below).map((path): BesideFile => ({ path, as: 'schema' })),
    ...[...named].map((path): BesideFile => ({ path: `${below}${path}`, as: 'evidence' })),
  ]);
  if ('found' in answer) return answer.found;
  throw historyError(answer.trouble, dayIn(world, base.settings.timeZone));
}

/** By its id, or by a name that only one organisation has; what stood counts before what the change registers. */
function actorOf(typed: string, base: State, head: State): string {
  const known = [base, head].flatMap(({ files }) => files.organizations?.value.organizations ?? []);
  const named = known.filter(({ name, shortName, aliases = [] }) => [name, shortName, ...aliases].includes(typed));
  const own = known.find(({ id }) => id === typed)?.id;
  const found = own ?? (new Set(named.map(({ id }) => id)).size === 1 ? named[0]?.id : undefined);
  if (found !== undefined) return found;
  const listed = known.map(({ id }) => id);
  const names = known.flatMap(({ name, shortName }) => [name, ...(shortName === undefined ? [] : [shortName])]);
  throw unknown('单位', 'organisation', typed, [...listed, ...names], listed);
}

/** What a guard says in general stands where a finding has no hint of its own. Places are found at once: those of the base are in other texts than those of the head. */
async function located(
  found: readonly GuardFinding[],
  base: readonly SourceFile[],
  head: readonly SourceFile[],
): Promise<readonly Finding[]> {
  if (found.length === 0) return [];
  const [before, after] = [await locatePlaces(textsOf(base)), await locatePlaces(textsOf(head))];
  const placed = (place: Place, locate: typeof before): Place => ({ ...place, range: locate(place) });
  const remedies = new Map<string, Finding['hint']>(guards.map(({ id, remedy }) => [id, remedy]));
  return found.map(({ finding, before: stood }): Finding => {
    const hint = finding.hint ?? remedies.get(finding.rule);
    const related = stood.map(({ place, message }): Related => ({ place: placed(place, before), message }));
    return {
      ...finding,
      place: placed(finding.place, after),
      ...(hint === undefined ? {} : { hint }),
      ...(related.length === 0 ? {} : { related }),
    };
  });
}

function textsOf(sources: readonly SourceFile[]): (path: string) => string | undefined {
  const decoder = new TextDecoder();
  const byPath = new Map(sources.map((source) => [source.path, source]));
  return (path) => {
    const source = byPath.get(path);
    return source?.refused === undefined ? source && decoder.decode(source.bytes) : undefined;
  };
}
