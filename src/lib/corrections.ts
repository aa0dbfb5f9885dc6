// What corrections make of a figure that was handed in: in which order they come, and which parts each replaces.
import type { ReadingRecord, Return } from '../model/plan.ts';
import { compareTexts } from './by-text.ts';

export type FigurePart = 'value' | 'numerator' | 'denominator' | 'open' | 'answer';

/** What a reading or a correction says in figures, or by yes or no. */
export type Figures = { readonly [Part in FigurePart]?: ReadingRecord[Part] | undefined };

/** The returns that correct something, in the order in which they do: as reported, of one day the earlier period first. */
export const correctingReturns = (returns: readonly Return[]): readonly Return[] =>
  returns
    .filter(({ corrections }) => corrections.length > 0)
    .toSorted(
      (a, b) =>
        compareTexts(a.reported, b.reported) || compareTexts(a.period, b.period) || compareTexts(a.file, b.file),
    );

/** A corrected part replaces the one before; what the correction does not name stands. */
export const corrected = (
  before: Figures,
  correction: Figures,
): { readonly [Part in FigurePart]: ReadingRecord[Part] | undefined } => ({
  value: correction.value ?? before.value,
  numerator: correction.numerator ?? before.numerator,
  denominator: correction.denominator ?? before.denominator,
  open: correction.open ?? before.open,
  answer: correction.answer ?? before.answer,
});
