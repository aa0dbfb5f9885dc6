// States of a workspace for the tests of comparison, and random edits of real files.
import { parse, stringify } from 'yaml';
import { type Facts, type Thing, factsOf } from '../../src/compare/index.ts';
import { type Loaded, type SourceFile, loadWorkspace, suppressionComments } from '../../src/load/index.ts';
import { isSame } from '../../src/lib/same-value.ts';
import type { State } from '../../src/model/comparison.ts';
import { type Files, sourcesOf } from '../support/workspace.ts';

export interface LoadedState extends State {
  readonly loaded: Loaded;
}

export async function stateOf(sources: readonly SourceFile[], earlier?: Loaded): Promise<LoadedState> {
  const loaded = await loadWorkspace(sources, earlier);
  return { ...loaded, loaded, suppressions: await suppressionComments(loaded) };
}

export const stateFrom = async (files: Files): Promise<LoadedState> => stateOf(sourcesOf(files));

export interface PlainFacts {
  readonly things: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Facts without the places, which are layout: as plain values, so that a test shows what differs. */
export const plainFacts = ({ things, lists }: Facts): PlainFacts => ({
  things: Object.fromEntries(
    [...things].map(([id, thing]) => [id, { ...thing, place: undefined, fields: plain(thing.fields) }]),
  ),
  lists: Object.fromEntries(lists),
});

/** Without keys that hold nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether two sets of facts say the same; quicker than to compare them as plain values. */
export function haveSameFacts(a: Facts, b: Facts): boolean {
  const isSameThing = (one: Thing | undefined, other: Thing | undefined): boolean =>
    one !== undefined && other !== undefined && isSame({ ...one, place: 0 }, { ...other, place: 0 });
  return (
    a.things.size === b.things.size &&
    [...a.things].every(([id, thing]) => isSameThing(thing, b.things.get(id))) &&
    isSame(Object.fromEntries(a.lists), Object.fromEntries(b.lists))
  );
}

export const factsIn = (state: State): PlainFacts => plainFacts(factsOf(state));

type Choose = (most: number) => number;

/** One random edit of one file: removed, moved, or one value of it changed. Many are mistakes that validate would name. */
export function edited(files: ReadonlyMap<string, string>, choose: Choose): ReadonlyMap<string, string> {
  const paths = [...files.keys()];
  const path = paths[choose(paths.length)] ?? '';
  const after = new Map(files);
  const text = files.get(path) ?? '';
  switch (choose(12)) {
    case 0:
      after.delete(path);
      break;
    case 1:
      after.delete(path);
      after.set(path.replace('.yaml', `-${choose(9)}.yaml`), text);
      break;
    case 2:
      after.set(path, `${text}\n# 只是一句注释\n`);
      break;
    default:
      after.set(path, stringify(changed(parse(text), choose)));
  }
  return after;
}

/** One edit that changes no meaning: a task or return moved, keys in another order, another layout, a comment. */
export function laidOutAnew(files: ReadonlyMap<string, string>, choose: Choose): ReadonlyMap<string, string> {
  const paths = [...files.keys()];
  const path = paths[choose(paths.length)] ?? '';
  const after = new Map(files);
  const text = files.get(path) ?? '';
  const isMovable = path.includes('/tasks/') || path.includes('/returns/');
  if (isMovable && choose(3) === 0) {
    after.delete(path);
    after.set(path.replace(/([^/]+)\.yaml$/, `${choose(99)}-$1.yaml`), text);
  } else if (choose(2) === 0) after.set(path, stringify(reversed(parse(text)), { defaultStringType: 'QUOTE_DOUBLE' }));
  else after.set(path, `# 只是一句注释\n${text}`);
  return after;
}

/** Keys in another order; lists as they are. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(entries.toReversed().map(([key, each]) => [key, reversed(each)]));
}

function changed(value: unknown, choose: Choose): unknown {
  if (Array.isArray(value)) return changedList(value, choose);
  if (typeof value === 'object' && value !== null) {
    const entries: (readonly [string, unknown])[] = Object.entries(value);
    const at = choose(entries.length);
    if (choose(10) === 0) return Object.fromEntries(entries.filter((_entry, index) => index !== at));
    if (choose(10) === 0) return Object.fromEntries(entries.toReversed());
    return Object.fromEntries(entries.map(([key, each], index) => [key, index === at ? changed(each, choose) : each]));
  }
  if (typeof value === 'number') return choose(3) === 0 ? 0 : value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `${value.slice(0, 5)}0${1 + choose(9)}-0${1 + choose(9)}`;
  if (/\p{Script=Han}/u.test(value)) return `${value.slice(0, 40)}改`;
  return value.replace(/\d$/, String(choose(9)));
}

function changedList(list: readonly unknown[], choose: Choose): readonly unknown[] {
  if (list.length === 0) return list;
  const [at, other] = [choose(list.length), choose(list.length)];
  switch (choose(8)) {
    case 0:
      return list.filter((_item, index) => index !== at);
    case 1:
      return [...list, list[at]];
    case 2:
      return list.with(at, list[other]).with(other, list[at]);
    case 3:
      return [...list.slice(0, at), ...list.slice(at).toReversed()];
    default:
      return list.map((item, index) => (index === at ? changed(item, choose) : item));
  }
}
