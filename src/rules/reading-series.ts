// What an organisation has reported of an indicator, one period after another, every correction applied.
import { type FigurePart, type Figures, corrected, correctingReturns } from '../lib/corrections.ts';
import { partsOf } from '../lib/figure-parts.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Indicator, Placed, Plan, ReadingRecord, Return } from '../model/plan.ts';
import { indicatorsOf } from './items.ts';
import { once } from './once.ts';
import { below } from './places.ts';
import { returnsInOrder } from './returns-in-order.ts';

/** One period's reading as it stands once all corrections are in. */
export interface Figure {
  readonly organization: string;
  readonly period: string;
  readonly values: Figures;
  /** The organisation says something beside the figure, or has corrected it with a reason. */
  readonly isExplained: boolean;
  /** Where a part was written last: in the reading, or in the correction that restated it. */
  readonly placeOf: (part: FigurePart) => Place;
}

/** Readings of one indicator by one organisation, the earliest period first. */
export interface Series {
  readonly indicator: Indicator;
  readonly figures: readonly Figure[];
}

interface Reported {
  readonly reading: Placed<ReadingRecord>;
  readonly handedIn: Return;
}

/** What was read of each indicator, by its id: organisation by organisation, the earliest period first. */
const reportedById = once((plan: Plan): ReadonlyMap<string, readonly Reported[]> => {
  const byId = new Map<string, Reported[]>();
  for (const returns of returnsInOrder(plan).values())
    for (const handedIn of returns)
      for (const reading of handedIn.readings) {
        const known = byId.get(reading.id);
        if (known === undefined) byId.set(reading.id, [{ reading, handedIn }]);
        else known.push({ reading, handedIn });
      }
  return byId;
});

/** What all corrections of a reading come to, and where each part was written last. */
interface Restated {
  readonly values: Figures;
  readonly places: ReadonlyMap<FigurePart, Place>;
}

const restatedIn = once((plan: Plan): ReadonlyMap<string, Restated> => {
  const byReading = new Map<string, { values: Figures; readonly places: Map<FigurePart, Place> }>();
  for (const { organization, corrections } of correctingReturns(plan.returns))
    for (const correction of corrections) {
      const key = keyOf(organization, correction.id, correction.period);
      const known = byReading.get(key) ?? { values: {}, places: new Map<FigurePart, Place>() };
      byReading.set(key, known);
      known.values = corrected(known.values, correction);
      for (const part of partsOf(correction)) known.places.set(part, correction.place);
    }
  return byReading;
});

const keyOf = (organization: string, id: string, period: string): string => `${organization} ${id} ${period}`;

/** Of two with the same id the last. */
const distinctIndicators = once((plan: Plan): readonly Indicator[] => [
  ...new Map(indicatorsOf(plan).map((indicator) => [indicator.id, indicator])).values(),
]);

/** The series of the indicators asked for, one for each organisation that has reported it. */
export function seriesOf(plan: Plan, isAsked: (indicator: Indicator) => boolean): readonly Series[] {
  return flatMap(distinctIndicators(plan).filter(isAsked), (indicator) => {
    const figures = new Map<string, Figure[]>();
    for (const reported of reportedById(plan).get(indicator.id) ?? []) {
      const figure = figureOf(plan, reported);
      if (figures.get(figure.organization)?.push(figure) === undefined) figures.set(figure.organization, [figure]);
    }
    return [...figures.values()].map((ofOne) => ({ indicator, figures: ofOne }));
  });
}

function figureOf(plan: Plan, { reading, handedIn }: Reported): Figure {
  const { organization, period } = handedIn;
  const restatements = restatedIn(plan);
  const restated = restatements.size === 0 ? undefined : restatements.get(keyOf(organization, reading.id, period));
  return {
    organization,
    period,
    values: restated === undefined ? reading : corrected(reading, restated.values),
    isExplained: reading.note !== undefined || restated !== undefined,
    placeOf: (part) => below(restated?.places.get(part) ?? reading.place, part),
  };
}

/** A part of a figure, and the same part of the figure before it. */
export interface Step {
  readonly before: number;
  readonly now: number;
  readonly earlier: Figure;
  readonly later: Figure;
}

/** From one figure that has the part to the next one that has it. */
export function stepsOf(figures: readonly Figure[], part: 'value' | 'numerator' | 'denominator'): readonly Step[] {
  const having = flatMap(figures, (figure) => {
    const number = figure.values[part];
    return number === undefined ? [] : [{ figure, number }];
  });
  return flatMap(having, ({ figure: later, number: now }, index) => {
    const previous = having[index - 1];
    return previous === undefined ? [] : [{ before: previous.number, now, earlier: previous.figure, later }];
  });
}

/** The period and the number before, as the other place of a finding. */
export const earlierFigure = ({ earlier, before }: Step, part: FigurePart) => ({
  place: earlier.placeOf(part),
  message: { 'zh-CN': `${earlier.period} 是 ${before}。`, en: `It was ${before} in ${earlier.period}.` },
});
