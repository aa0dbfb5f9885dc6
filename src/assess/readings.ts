// The readings of one indicator that count as of a day: closed periods only, corrections applied, oldest first.
import { byText, compareTexts } from '../lib/by-text.ts';
import { type Figures, corrected } from '../lib/corrections.ts';
import { partsOf } from '../lib/figure-parts.ts';
import type { IndicatorReason } from '../model/assessment.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Input } from '../model/input.ts';
import type { CorrectionRecord, Evidence, Indicator, Period, Plan, ReadingRecord, Return } from '../model/plan.ts';
import { type Vantage, closedPeriods } from './periods.ts';
import type { Entry } from './said.ts';

export interface Reading {
  readonly organization: string;
  readonly basis: Return['basis'];
  readonly period: Period;
  /** The day the figure speaks of: the period's cut-off unless the return names another. */
  readonly cutOff: string;
  readonly reported: string;
  readonly value: number | undefined;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly open: number | undefined;
  readonly answer: boolean | undefined;
  /** What the reading counts for in a weighted mean. */
  readonly weight: number | undefined;
  readonly evidence: readonly Evidence[];
  readonly place: Place;
  readonly correctedAt: Place | undefined;
}

export interface ReadingSeries {
  readonly readings: readonly Reading[];
  readonly restated: readonly Extract<IndicatorReason, { kind: 'restated' }>[];
}

interface Source extends Entry<ReadingRecord> {
  readonly period: Period;
}

/**
 * What returns of closed periods say of an indicator. Where reporters are known only theirs count, so that nothing is
 * counted twice; what the public record says stands in for them as long as no figure of theirs counts.
 */
function sourcesOf(
  plan: Plan,
  { id, reporters }: Indicator,
  { asOf, said }: Vantage,
  heldBack: ReadonlySet<string>,
): readonly Source[] {
  const all = said.readings.get(id);
  if (all === undefined) return [];
  const closed = closedPeriods(plan, asOf);
  const about: Source[] = [];
  for (const { record, handedIn } of all)
    for (const period of closed) if (period.id === handedIn.period) about.push({ record, handedIn, period });
  if (reporters.length === 0) return about;
  const known = new Set(reporters);
  const own = about.filter(
    ({ handedIn: { basis, organization, period } }) =>
      basis === 'handed-in' && known.has(organization) && !heldBack.has(period),
  );
  return own.length > 0 ? own : about.filter(({ handedIn }) => handedIn.basis === 'public-record');
}

const none: ReadonlySet<string> = new Set();

/**
 * Collects the readings of every organisation whose period is closed and whose figure is not of a later day.
 * @param heldBack periods of which nothing that was handed in counts yet
 */
export function readingsOf(plan: Plan, indicator: Indicator, vantage: Vantage, heldBack = none): ReadingSeries {
  const corrections = correctionsOf(vantage.said.corrections.get(indicator.id) ?? []);
  const readings: Reading[] = [];
  const restated: Extract<IndicatorReason, { kind: 'restated' }>[] = [];
  for (const { record, handedIn, period } of sourcesOf(plan, indicator, vantage, heldBack)) {
    const cutOff = record.cutOff ?? period.cutOff;
    if (cutOff > vantage.asOf) continue;
    const correction = corrections.get(`${handedIn.organization} ${period.id}`);
    const figures = corrected(record, correction?.values ?? {});
    // A remark without a figure is none.
    if (partsOf(figures).length === 0) continue;
    if (correction !== undefined) restated.push(correction.reason);
    readings.push({
      organization: handedIn.organization,
      basis: handedIn.basis,
      period,
      cutOff,
      reported: handedIn.reported,
      ...figures,
      weight: record.weight,
      evidence: record.evidence ?? [],
      place: record.place,
      correctedAt: correction?.place,
    });
  }
  readings.sort(
    (a, b) =>
      compareTexts(a.cutOff, b.cutOff) ||
      compareTexts(a.organization, b.organization) ||
      compareTexts(a.period.cutOff, b.period.cutOff) ||
      compareTexts(a.reported, b.reported) ||
      compareTexts(a.place.file, b.place.file),
  );
  restated.sort((a, b) => compareTexts(a.period, b.period) || compareTexts(a.organization, b.organization));
  return { readings, restated };
}

interface Correction {
  readonly values: Figures;
  readonly place: Place;
  readonly reason: Extract<IndicatorReason, { kind: 'restated' }>;
}

/** What each organisation's period was restated to: of several corrections the later one wins, part by part. */
function correctionsOf(inTime: readonly Entry<CorrectionRecord>[]): ReadonlyMap<string, Correction> {
  const corrections = new Map<string, Correction>();
  for (const { record, handedIn } of inTime) {
    const { organization } = handedIn;
    const { period, reason, place } = record;
    const key = `${organization} ${period}`;
    const values = corrected(corrections.get(key)?.values ?? {}, record);
    corrections.set(key, { values, place, reason: { kind: 'restated', organization, period, reason } });
  }
  return corrections;
}

/** Readings as the inputs of a judgement. */
export const readingInputs = (readings: readonly Reading[]): readonly Input[] =>
  readings.map(({ organization, period, cutOff, place, correctedAt, evidence, ...figures }) => {
    const { value, numerator, denominator, open, answer } = figures;
    const said = { kind: 'reading', value, numerator, denominator, open, answer } as const;
    return { organization, period: period.id, date: cutOff, place, correctedAt, said, evidence };
  });

/** The newest period that a reading was handed in for: what is asked of a figure is asked by periods, not by days. */
export const newestPeriod = (readings: readonly Reading[]): Period | undefined =>
  readings
    .map(({ period }) => period)
    .toSorted(byText(({ cutOff }) => cutOff))
    .at(-1);

/** The last reading of each organisation, oldest first. */
export function latestByOrganization(readings: readonly Reading[]): readonly Reading[] {
  const latest = new Map<string, Reading>();
  for (const reading of readings) {
    latest.delete(reading.organization);
    latest.set(reading.organization, reading);
  }
  return [...latest.values()];
}
