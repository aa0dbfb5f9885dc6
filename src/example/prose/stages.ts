// What phrase books hold: sentences for each stage of the work. {日} day, {号} document number, {题} the commitment's
// title, {名} what it is about, {上级} the body waited for, {季} the quarter; {少} {中} {多} small, middling, large numbers.

export interface PhraseBook {
  readonly begun: readonly string[];
  readonly underWay: readonly string[];
  readonly nearly: readonly string[];
  readonly done: readonly string[];
  readonly problems: readonly string[];
  /** Next steps before the work is nearly done, shortly before its end, and once it is done. */
  readonly next: readonly string[];
  readonly last: readonly string[];
  readonly after: readonly string[];
}
