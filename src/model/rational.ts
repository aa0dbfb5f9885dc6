// The exact number that every judgement computes with.

/** n ÷ d; the denominator is always positive. Not necessarily in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}
