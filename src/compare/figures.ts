// Indicators whose figures differ between two judgements, as numbers for print.
import { percentOf } from '../lib/points.ts';
import { round } from '../lib/rational.ts';
import type { Assessment, IndicatorAssessment } from '../model/assessment.ts';
import type { FigureMove, FigureState } from '../model/comparison.ts';

/** Those on both sides, in the order of the head. */
export function figureMoves(
  plan: string,
  before: Assessment | undefined,
  after: Assessment | undefined,
): readonly FigureMove[] {
  const known = new Map(indicatorsIn(before).map((part) => [part.item.id, part]));
  return indicatorsIn(after).flatMap((part): readonly FigureMove[] => {
    const earlier = known.get(part.item.id);
    if (earlier === undefined) return [];
    const [from, to] = [figuresOf(earlier), figuresOf(part)];
    if (from.actual === to.actual && from.gap === to.gap) return [];
    const { id, title, unit } = part.item;
    return [{ plan, subject: id, title, unit: unit.name, decimals: unit.decimals, from, to }];
  });
}

const indicatorsIn = (assessment: Assessment | undefined): readonly IndicatorAssessment[] =>
  (assessment?.tasks ?? []).flatMap((task) => task.indicators);

const figuresOf = ({ actual, gap, item }: IndicatorAssessment): FigureState => ({
  actual: actual === undefined ? null : round(actual, item.unit.decimals),
  gap: gap === undefined ? null : percentOf(gap),
});
