// The guards over a comparison: asked with the day and the actor that are trusted, their findings with their lines.
import { type GuardFinding, checkGuards } from '../guards/index.ts';
import { locatePlaces } from '../load/index.ts';
import type { State } from '../model/comparison.ts';
import type { Finding, Place, Related } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/source-file.ts';
import { type CommandInput, type OptionRecord, textOption } from './command.ts';
import { unknown } from './common.ts';
import type { Guard } from './comparing.ts';

export const actorOption: OptionRecord = {
  flags: '--actor <organisation>',
  summary: {
    'zh-CN': '谁提交的改动（单位编号）：报送单位只能改自己的报表',
    en: 'who made the change (an id of an organisation): a reporting one may change its own returns only',
  },
};

export function guardWith({ options }: Pick<CommandInput, 'options'>): Guard {
  const actor = textOption(options, 'actor');
  const asked = textOption(options, 'asOf') !== undefined;
  return async (comparison, base, head, sides) => {
    refuseUnknownActor(actor, base, head);
    const { asOf, unread, changes } = comparison;
    // A commit can be dated back by whoever makes it; what it rests on was recorded before, and by others.
    const recorded = comparison.base.recorded ?? asOf;
    const day = !asked && recorded > asOf ? recorded : asOf;
    const found = checkGuards({ base, head, unread, changes, asOf: day, actor });
    return located(found, sides.base.sources, sides.head.sources);
  };
}

function refuseUnknownActor(actor: string | undefined, base: State, head: State): void {
  if (actor === undefined) return;
  const known = [base, head].flatMap(({ files }) => files.organizations?.value.organizations.map(({ id }) => id) ?? []);
  if (!known.includes(actor)) throw unknown('单位', 'organisation', actor, [...new Set(known)]);
}

/** Places are found at once: those of the base are in other texts than those of the head. */
async function located(
  found: readonly GuardFinding[],
  base: readonly SourceFile[],
  head: readonly SourceFile[],
): Promise<readonly Finding[]> {
  if (found.length === 0) return [];
  const [before, after] = [await locatePlaces(textsOf(base)), await locatePlaces(textsOf(head))];
  const placed = (place: Place, locate: typeof before): Place => ({ ...place, range: locate(place) });
  return found.map(({ finding, before: stood }): Finding => {
    const related = stood.map(({ place, message }): Related => ({ place: placed(place, before), message }));
    return { ...finding, place: placed(finding.place, after), ...(related.length === 0 ? {} : { related }) };
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
