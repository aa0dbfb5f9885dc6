// What many rules ask for, worked out once.

/** The work depends on nothing but the plan, or the files, that it is asked of. */
export function once<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const result = work(from);
    known.set(from, result);
    return result;
  };
}
