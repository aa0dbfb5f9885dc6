// The organisation or group that somebody means: by its id, by any of its names, or by a part of one full name.
import type { Registry } from '../model/plan.ts';
import { idsByName } from './ids-by-name.ts';

export type FoundOrganization =
  | { readonly kind: 'organization' | 'group'; readonly id: string }
  /** The first two whose names hold what was typed. */
  | { readonly kind: 'several'; readonly ids: readonly [string, string] };

/** What is exact goes before what is a part. */
export function findOrganization(registry: Registry, typed: string): FoundOrganization | undefined {
  const { organizations, groups } = registry;
  const id = groups.has(typed) || organizations.has(typed) ? typed : idsByName(registry)(typed);
  if (id !== undefined) return { kind: groups.has(id) ? 'group' : 'organization', id };
  const [first, second] = [...organizations.values()].filter(({ name }) => name.includes(typed));
  if (first === undefined || typed.trim() === '') return undefined;
  return second === undefined
    ? { kind: 'organization', id: first.id }
    : { kind: 'several', ids: [first.id, second.id] };
}
