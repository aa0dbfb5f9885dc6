// Names of organisations within a sentence.

/** Up to three names; of more, or of none, what is said instead. */
export const upToThree = (names: readonly string[], instead: string): string =>
  names.length > 0 && names.length <= 3 ? names.join(', ') : instead;
