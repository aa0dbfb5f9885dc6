// Whether two values of the files say the same, whatever the order of their keys.

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries: Entries = Object.entries(a);
  const others: Entries = Object.entries(b);
  if (entries.length !== others.length) return false;
  // Nearly always both are written in the same order.
  if (entries.every(([key], index) => others[index]?.[0] === key))
    return entries.every(([, value], index) => isSame(value, others[index]?.[1]));
  const named: ReadonlyMap<string, unknown> = new Map(others);
  return entries.every(([key, value]) => isSame(value, named.get(key)));
}

type Entries = readonly (readonly [string, unknown])[];
