// Facts of one state: things with their fields, each under an address of its own, and the order of lists that keep one.
import type { Entity, FactAddress } from '../model/comparison.ts';
import type { Place } from '../model/diagnostic.ts';

export interface Thing {
  readonly entity: Entity;
  /** The plan's id; empty for what belongs to the whole workspace. */
  readonly plan: string;
  readonly key: string;
  /** The plan item it is about, else its own id. */
  readonly subject: string;
  readonly organization?: string;
  readonly period?: string;
  /** Values as the file has them; what is left out there is left out here. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

export interface Facts {
  readonly things: ReadonlyMap<string, Thing>;
  /** Things by their ids, in written order, by the name of the list. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

const gap = '\u0000';

export const idOf = ({ entity, plan, key }: FactAddress): string => [plan, entity, key].join(gap);

/** Where the order of a list is kept as a fact of its own. */
export const listAddress = (list: string): FactAddress => {
  const [plan = '', entity = '', ...key] = list.split(gap);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only listOf makes these names, from an entity
  return { plan, entity: entity as Entity, key: key.join(gap), field: 'order' };
};

/** The list a thing stands in where its order is written down; undefined where there is none, or it says nothing. */
export function listOf({
  entity,
  plan,
  key,
  fields,
}: Pick<Thing, 'entity' | 'plan' | 'key' | 'fields'>): string | undefined {
  const parent = parentOf(entity, key, fields);
  return parent === undefined ? undefined : [plan, entity, parent].join(gap);
}

export const listId = ({ entity, plan, key }: FactAddress): string => [plan, entity, key].join(gap);

function parentOf(entity: Entity, key: string, fields: Thing['fields']): string | undefined {
  switch (entity) {
    case 'commitment':
    case 'indicator':
      return String(fields['task']);
    case 'reading':
    case 'progress':
    case 'correction':
      return key.split(' ', 1)[0];
    case 'evidence':
      return key.split(' ', 3).join(' ');
    case 'slip':
    case 'section':
    case 'period':
    case 'adjustment':
    case 'erratum':
    case 'organization':
    case 'group':
    case 'light-rule':
    case 'escalation-step':
      return '';
    // Files, sets and decisions with a date of their own.
    case 'return':
    case 'plan':
    case 'task':
    case 'assignment':
    case 'setting':
    case 'severity':
    case 'rule-option':
    case 'suppression':
    case 'escalation':
    case 'calendar-year':
      return undefined;
  }
}

/** Gathers things one by one, in written order. */
export interface Gathering {
  readonly facts: Facts;
  /** Returns the key it was given: a second thing of the same key gets another. */
  readonly add: (thing: Thing) => string;
}

export function gatherFacts(): Gathering {
  const things = new Map<string, Thing>();
  const lists = new Map<string, string[]>();
  /** The last number that was given to things of one key, by the id of the first. */
  const counts = new Map<string, number>();
  const add = (thing: Thing): string => {
    const first = idOf(thing);
    let id = first;
    let own = thing;
    // The same key again is a mistake that validate names; both are kept apart all the same.
    while (things.has(id)) {
      const count = (counts.get(first) ?? 1) + 1;
      counts.set(first, count);
      own = { ...thing, key: `${thing.key} #${count}` };
      id = idOf(own);
    }
    things.set(id, own);
    const list = listOf(own);
    const known = list === undefined ? [] : lists.get(list);
    if (list !== undefined && known === undefined) lists.set(list, [own.key]);
    else known?.push(own.key);
    return own.key;
  };
  return { facts: { things, lists }, add };
}

/** A record without the keys that name it or are things of their own. */
export function fieldsOf(record: object, without: readonly string[]): Thing['fields'] {
  return Object.fromEntries(
    Object.entries(record).filter(([key, value]) => value !== undefined && !without.includes(key)),
  );
}
