// Things in the order of a text of theirs, by its units of UTF-16: the same on every machine.

export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** For sorting by a date, an id, a path: what has the same stays as it stood. */
export const byText =
  <Item>(textOf: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    compareTexts(textOf(a), textOf(b));
