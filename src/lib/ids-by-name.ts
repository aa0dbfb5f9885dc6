// The organisation, or group of them, that a name means: for who wrote the name where its id belongs.
import type { Registry } from '../model/plan.ts';

/** By the full name, the short one or an alias, exactly; undefined for a name that nobody has, or several. */
export type IdOfName = (name: string) => string | undefined;

/** The names are gathered when first asked for: nearly no file asks. */
export function idsByName({ organizations, groups }: Registry): IdOfName {
  let known: ReadonlyMap<string, string | undefined> | undefined;
  return (name) => (known ??= gather(organizations, groups)).get(name.trim());
}

function gather(
  organizations: Registry['organizations'],
  groups: Registry['groups'],
): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  const add = (name: string, id: string): void => {
    ids.set(name, ids.has(name) && ids.get(name) !== id ? undefined : id);
  };
  for (const { id, name, shortName, aliases } of organizations.values())
    for (const each of [name, shortName, ...aliases]) add(each, id);
  for (const [id, { name }] of groups) add(name, id);
  return ids;
}
