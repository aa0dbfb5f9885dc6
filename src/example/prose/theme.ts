// What ongoing work can be about, and the sentences that fit it.

export interface Theme {
  readonly about: RegExp;
  readonly facts: readonly string[];
}
