// Changes applied to facts: the proof that nothing is left out of them.
import type { Change } from '../model/comparison.ts';
import type { Place } from '../model/diagnostic.ts';
import { type Facts, type Thing, idOf, listId, listOf } from './things.ts';
import { isRecord } from './values.ts';

/** What every consumer can do with changes alone, without the files of the head. */
export function applyChanges(changes: readonly Omit<Change, 'message'>[], { things, lists }: Facts): Facts {
  const after = new Map(things);
  const joined = new Map<string, string[]>();
  for (const change of changes) {
    const { address, type, field } = change;
    if (type === 'order-changed') continue;
    const id = idOf(address);
    const before = after.get(id);
    const next = field === undefined ? wholeOf(change) : withField(before, field, change);
    if (next === undefined) after.delete(id);
    else after.set(id, next);
    const list = next && listOf(next);
    if (next === undefined || list === undefined || (before !== undefined && listOf(before) === list)) continue;
    const known = joined.get(list);
    if (known === undefined) joined.set(list, [next.key]);
    else known.push(next.key);
  }
  return { things: after, lists: listsAfter(changes, lists, after, joined) };
}

const nowhere: Place = { file: '', pointer: '' };

type Told = Omit<Change, 'message'>;

/** What a thing is about is told by each of its changes, since a field may be what says so. */
function aboutOf({ address, subject, organization, period }: Told): Omit<Thing, 'fields' | 'place'> {
  const { entity, plan, key } = address;
  return {
    entity,
    plan,
    key,
    subject,
    ...(organization === undefined ? {} : { organization }),
    ...(period === undefined ? {} : { period }),
  };
}

const wholeOf = (change: Told): Thing | undefined =>
  isRecord(change.to) ? { ...aboutOf(change), fields: change.to, place: change.place ?? nowhere } : undefined;

function withField(thing: Thing | undefined, field: string, change: Told): Thing | undefined {
  if (thing === undefined) return undefined;
  const { [field]: _, ...others } = thing.fields;
  const fields = change.to === null ? others : { ...others, [field]: change.to };
  return { ...aboutOf(change), fields, place: thing.place };
}

/** What stayed keeps its place, what is new comes last; where that is not the order of the head, a change says which is. */
function listsAfter(
  changes: readonly Omit<Change, 'message'>[],
  before: Facts['lists'],
  things: Facts['things'],
  joined: ReadonlyMap<string, readonly string[]>,
): Facts['lists'] {
  const members = new Map<string, Set<string>>();
  for (const thing of things.values()) {
    const list = listOf(thing);
    if (list === undefined) continue;
    const known = members.get(list);
    if (known === undefined) members.set(list, new Set([thing.key]));
    else known.add(thing.key);
  }
  const after = new Map<string, readonly string[]>();
  for (const [list, keys] of members) {
    const stayed = (before.get(list) ?? []).filter((key) => keys.has(key));
    const known = new Set(stayed);
    after.set(list, [...stayed, ...(joined.get(list) ?? []).filter((key) => !known.has(key))]);
  }
  for (const { type, address, to } of changes)
    if (type === 'order-changed' && Array.isArray(to)) after.set(listId(address), to.map(String));
  return after;
}
