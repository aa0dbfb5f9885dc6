// Lists made flat.

/**
 * What `Array.prototype.flatMap` gives, for what is asked of every item of a province: V8 runs its own in the most general
 * way, at a fourth of the speed while code is cold and a twentieth once it is hot.
 */
export function flatMap<T, U>(list: readonly T[], each: (one: T, index: number) => readonly U[]): U[] {
  const all: U[] = [];
  let index = 0;
  for (const one of list) for (const part of each(one, index++)) all.push(part);
  return all;
}
