// What an organisation has reported of an indicator, one period after another, every correction applied.
import type { Place } from '../model/diagnostic.ts';
import type { CorrectionRecord, Indicator, Placed, Plan } from '../model/plan.ts';
import { indicatorsOf } from './items.ts';
import { once } from './once.ts';
import { below } from './places.ts';
import { returnsInOrder } from './returns-in-order.ts';
import { type ValueKey, type Values, partsOf, withParts } from './standing-readings.ts';

/** One period's reading as it stands once all corrections are in. */
export interface Figure {
  readonly organization: string;
  readonly period: string;
  readonly values: Values;
  /** The organisation says something beside the figure, or has corrected it with a reason. */
  readonly isExplained: boolean;
  /** Where a part was written last: in the reading, or in the correction that restated it. */
  readonly placeOf: (part: ValueKey) => Place;
}

/** Readings of one indicator by one organisation, the earliest period first. */
export interface Series {
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}

const none: readonly Placed<CorrectionRecord>[] = [];

export const seriesIn = once((plan: Plan): readonly Series[] => {
  const indicators = new Map(indicatorsOf(plan).map((indicator) => [indicator.id, indicator]));
  return [...returnsInOrder(plan)].flatMap(([organization, returns]) => {
    const corrections = new Map<string, Placed<CorrectionRecord>[]>();
    for (const correction of returns.flatMap((handedIn) => handedIn.corrections)) {
      const key = `${correction.id} ${correction.period}`;
      if (corrections.get(key)?.push(correction) === undefined) corrections.set(key, [correction]);
    }
    const figures = new Map<string, Figure[]>();
    for (const { period, readings } of returns)
      for (const reading of readings) {
        const { id, note, place } = reading;
        const restated = corrections.size === 0 ? none : (corrections.get(`${id} ${period}`) ?? none);
        const figure: Figure = {
          organization,
          period,
          values: restated.length === 0 ? reading : restated.reduce<Values>(withParts, reading),
          isExplained: note !== undefined || restated.length > 0,
          placeOf: (part) => below(restated.findLast((record) => partsOf(record).includes(part))?.place ?? place, part),
        };
        if (figures.get(id)?.push(figure) === undefined) figures.set(id, [figure]);
      }
    return [...figures].flatMap(([id, series]) => {
      const indicator = indicators.get(id);
      return indicator === undefined ? [] : [{ indicator, figures: series }];
    });
  });
});

/** The series of each indicator that anybody has reported, one for each organisation. */
export const seriesByIndicator = once((plan: Plan): ReadonlyMap<Indicator, readonly Series[]> => {
  const byIndicator = new Map<Indicator, Series[]>();
  for (const series of seriesIn(plan)) {
    const known = byIndicator.get(series.indicator);
    if (known === undefined) byIndicator.set(series.indicator, [series]);
    else known.push(series);
  }
  return byIndicator;
});

/** A part of a figure, and the same part of the figure before it. */
export interface Step {
  readonly before: number;
  readonly now: number;
  readonly earlier: Figure;
  readonly later: Figure;
}

/** From one figure that has the part to the next one that has it. */
export function stepsOf(figures: readonly Figure[], part: 'value' | 'numerator' | 'denominator'): readonly Step[] {
  const having = figures.flatMap((figure) => {
    const number = figure.values[part];
    return number === undefined ? [] : [{ figure, number }];
  });
  return having.flatMap(({ figure: later, number: now }, index) => {
    const previous = having[index - 1];
    return previous === undefined ? [] : [{ before: previous.number, now, earlier: previous.figure, later }];
  });
}

/** The period and the number before, as the other place of a finding. */
export const earlierFigure = ({ earlier, before }: Step, part: ValueKey) => ({
  place: earlier.placeOf(part),
  message: { 'zh-CN': `${earlier.period} 是 ${before}。`, en: `It was ${before} in ${earlier.period}.` },
});
