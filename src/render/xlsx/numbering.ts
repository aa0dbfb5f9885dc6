// Lists that other parts of a workbook refer to by number: each entry once, in the order in which it was asked for.
export interface Numbering {
  /** From 0; an entry that is not there yet is put at the end. */
  readonly numberOf: (entry: string) => number;
  readonly entries: () => readonly string[];
}

export function numbering(first: readonly string[] = []): Numbering {
  const numbers = new Map(first.map((entry, index) => [entry, index]));
  return {
    numberOf: (entry) => {
      const known = numbers.get(entry);
      if (known !== undefined) return known;
      numbers.set(entry, numbers.size);
      return numbers.size - 1;
    },
    entries: () => [...numbers.keys()],
  };
}
