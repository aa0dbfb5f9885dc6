// What many rules ask for, worked out once.

/** How often everything was forgotten. */
let age = 0;

/**
 * Lets go of all that was worked out. A table that lives longer than what it is about keeps it alive beyond its time: V8 takes
 * the values in an old table for needed until it looks through all of its memory, and by then there are dozens of plans.
 */
export function forget(): void {
  age += 1;
}

/** The work depends on nothing but the plan, or the files, that it is asked of. */
export function once<From extends object, To>(work: (from: From) => To): (from: From) => To {
  let known = new WeakMap<From, To>();
  let made = age;
  return (from) => {
    if (made !== age) {
      known = new WeakMap();
      made = age;
    }
    const before = known.get(from);
    if (before !== undefined) return before;
    const result = work(from);
    known.set(from, result);
    return result;
  };
}
