// The ratios that are measured on a cohort of known size, and what each organisation says of it last.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Indicator } from '../model/plan.ts';
import { indicatorsOf } from './items.ts';
import { once } from './once.ts';
import { type Figure, type Series, seriesOf } from './reading-series.ts';
import type { PlanInput } from './rule.ts';
import { suppliedOf } from './supplied.ts';

export interface MeasuredCohort {
  readonly indicator: Indicator;
  readonly size: number;
  /** Where the size is written. */
  readonly place: Place;
  readonly series: readonly Series[];
  /** The last figure of each organisation that counts: of those who report, where they are known. */
  readonly latest: readonly Figure[];
  /** The denominators of the last figures added up. */
  readonly total: number;
}

/** Increments are parts of a cohort and say nothing of its size. */
export const measuredCohorts = once((input: PlanInput): readonly MeasuredCohort[] => {
  const sizes = new Map(
    flatMap(suppliedOf(input, 'cohort'), ({ value, indicator, place }) =>
      value.size !== undefined && value.size === indicator.cohort?.size ? [[indicator.id, place] as const] : [],
    ),
  );
  return flatMap(indicatorsOf(input.plan), (indicator): readonly MeasuredCohort[] => {
    const place = sizes.get(indicator.id);
    const size = indicator.cohort?.size;
    if (indicator.kind !== 'ratio' || indicator.series === 'increments' || place === undefined || size === undefined)
      return [];
    const series = seriesOf(input.plan, (other) => other === indicator);
    if (series.length === 0) return [];
    const { reporters } = indicator;
    const latest = series
      .flatMap(({ figures }) => figures.slice(-1))
      .filter(({ organization }) => reporters.length === 0 || reporters.includes(organization));
    const total = latest.reduce((sum, { values }) => sum + (values.denominator ?? 0), 0);
    return [{ indicator, size, place, series, latest, total }];
  });
});

/** The size that was stated, as the other place of a finding. */
export const statedSize = ({ place, size }: MeasuredCohort) => ({
  place,
  message: { 'zh-CN': `统计对象总数写明是 ${size}。`, en: `The cohort is said to be ${size}.` },
});

/** The figure whose organisation reported for the latest period; of several the last in written order. */
export const newestOf = (figures: readonly Figure[]): Figure | undefined =>
  figures.reduce<Figure | undefined>(
    (newest, figure) => (newest === undefined || figure.period >= newest.period ? figure : newest),
    undefined,
  );
