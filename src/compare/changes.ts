// Changes between two sets of facts: what came, what went, what says something else, and lists in another order.
import { isSame } from '../lib/same-value.ts';
import { escapeStep } from '../lib/pointer.ts';
import type { Change, Json } from '../model/comparison.ts';
import type { Place } from '../model/diagnostic.ts';
import { kindOf, typeOf } from './change-type.ts';
import { toJson } from './json.ts';
import { type Facts, type Thing, idOf, listAddress, listOf } from './things.ts';

/** A change before it is put into words and explained. */
export type BareChange = Omit<Change, 'message' | 'adjustment'>;

/** Applied to the facts of the base they give those of the head exactly; in the order of the head, what is gone last. */
export function changesBetween(base: Facts, head: Facts): readonly BareChange[] {
  const changes: BareChange[] = [];
  for (const [id, after] of head.things) {
    const before = base.things.get(id);
    if (before === undefined) changes.push(whole(undefined, after));
    else for (const change of fieldChanges(before, after)) changes.push(change);
  }
  for (const [id, before] of base.things) if (!head.things.has(id)) changes.push(whole(before, undefined));
  return [...changes, ...orderChanges(base, head)];
}

function whole(before: Thing | undefined, after: Thing | undefined): BareChange {
  const from = before === undefined ? null : toJson(before.fields);
  const to = after === undefined ? null : toJson(after.fields);
  return changeOf(before, after, undefined, from, to);
}

function fieldChanges(before: Thing, after: Thing): readonly BareChange[] {
  const fields = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...fields].flatMap((field) => {
    const [from, to] = [before.fields[field], after.fields[field]];
    return isSame(from, to) ? [] : [changeOf(before, after, field, toJson(from), toJson(to))];
  });
}

function changeOf(
  before: Thing | undefined,
  after: Thing | undefined,
  field: string | undefined,
  from: Json,
  to: Json,
): BareChange {
  const thing = after ?? before;
  if (thing === undefined) throw new TypeError('a change of nothing');
  const { entity, plan, key, subject, organization, period } = thing;
  return {
    kind: kindOf(entity),
    type: typeOf(entity, field, from, to),
    address: { entity, plan, key, ...(field === undefined ? {} : { field }) },
    plan: plan === '' ? undefined : plan,
    subject,
    ...(organization === undefined ? {} : { organization }),
    ...(period === undefined ? {} : { period }),
    ...(field === undefined ? {} : { field }),
    from,
    to,
    place: after && placeOf(after, field),
    placeBefore: before && placeOf(before, field),
  };
}

/** A field that is not written, or stands elsewhere, is shown at the thing itself. */
function placeOf({ place, fields, entity }: Thing, field: string | undefined): Place {
  const isOwn = field !== undefined && Object.hasOwn(fields, field) && field !== 'task' && place.range === undefined;
  if (!isOwn || ['setting', 'severity', 'rule-option'].includes(entity)) return place;
  if (entity === 'plan' && field === 'reporters') return { ...place, pointer: '/reporting/organizations' };
  return { ...place, pointer: `${place.pointer}/${escapeStep(field)}` };
}

/** Only where the order is another than the changes themselves leave behind. */
function orderChanges(base: Facts, head: Facts): readonly BareChange[] {
  return [...head.lists].flatMap(([list, keys]): readonly BareChange[] => {
    const before = base.lists.get(list) ?? [];
    const still = new Set(keys);
    const known = new Set(before);
    const order = [...before.filter((key) => still.has(key)), ...keys.filter((key) => !known.has(key))];
    if (isSame(order, keys)) return [];
    const address = listAddress(list);
    const place = placeOfFirst(head, list, keys);
    return [
      {
        kind: kindOf(address.entity),
        type: 'order-changed',
        address,
        plan: address.plan === '' ? undefined : address.plan,
        subject: address.key === '' ? address.entity : address.key,
        field: 'order',
        from: order,
        to: keys,
        place,
        placeBefore: placeOfFirst(base, list, before),
      },
    ];
  });
}

function placeOfFirst({ things }: Facts, list: string, keys: readonly string[]): Place | undefined {
  const { entity, plan } = listAddress(list);
  const first = keys
    .map((key) => things.get(idOf({ entity, plan, key })))
    .find((thing) => thing && listOf(thing) === list);
  return first && { file: first.place.file, pointer: first.place.pointer.replace(/\/\d+$/, '') };
}
