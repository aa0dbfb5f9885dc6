// Whether two values of the files say the same, whatever the order of their keys.

export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(a);
  const others: ReadonlyMap<string, unknown> = new Map(Object.entries(b));
  return entries.length === others.size && entries.every(([key, value]) => isSame(value, others.get(key)));
}
