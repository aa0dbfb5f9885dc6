// The figures of the simulated year: city totals fixed by the story, shared out among those who report.
import type { CorrectionRecord, ReadingRecord } from '../model/generated/files.ts';
import type { Plan } from '../model/plan.ts';
import { graduates, ids, indicatorsOf, programmesTotal } from './indicators.ts';
import { type Random, randomOf } from './random.ts';
import { forestrySchool, membersOf, office, type ReportingPeriod, type ReportingYear } from './reporting.ts';
import { cumulated, shareOut, takeTurns, type Weighted } from './sharing.ts';

export interface Figures {
  readonly readings: readonly ReadingRecord[];
  readonly corrections: readonly CorrectionRecord[];
}

type Told = (organization: string, period: ReportingPeriod) => ReadingRecord | undefined;

/** City totals of the graduates placed, from Q3's 4 363 with 412 open to 4 500 of 5 000, which is not more than 90 %. */
const placed = { third: 4363, openInThird: 412, fourth: 4500 } as const;

/** What each organisation hands in for each period, evidence and notes left to the writer. */
export function decideFigures(
  plan: Plan,
  year: ReportingYear,
  seed: number,
): (organization: string, period: ReportingPeriod) => Figures {
  const counties = membersOf(plan, 'county-bureaus');
  const colleges = membersOf(plan, 'colleges');
  const schools = [...counties, ...colleges, forestrySchool];
  const random = (name: string): Random => randomOf(seed, 'figures', name);
  const training = trainingOf(schools, colleges, year, random('training'));
  const known = new Set(indicatorsOf(plan).map(({ id }) => id));
  const told: readonly Told[] = [
    programmesOf(schools, year, random('programmes')),
    answersOf(ids.conditions, counties, [2, 4, 7, 10], year, random('conditions')),
    countsOf(ids.projects, [1, 4, 6, 7]),
    countsOf(ids.bases, [0, 0, 1, 1], '是否为两类合计尚待明确，暂按合计填报。'),
    answersOf(ids.seniorSchools, membersOf(plan, 'pilot-counties'), [0, 2, 4, 6], year, random('senior')),
    ...graduatesOf(colleges, random('graduates')),
    training.told,
  ];
  return (organization, period) => ({
    readings: told.flatMap((tell) => tell(organization, period) ?? []).filter(({ id }) => known.has(id)),
    corrections: training.corrections(organization, period).filter(({ id }) => known.has(id)),
  });
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Who hands in a return for the period. */
const tellersOf = (organizations: readonly string[], year: ReportingYear, period: ReportingPeriod): readonly string[] =>
  organizations.filter((organization) => year.reportedOn(organization, period) !== undefined);

/** Behind at mid-year (about 3 600 of 5 000), then catching up to somewhere around 10 000. */
function trainingOf(
  schools: readonly string[],
  colleges: readonly string[],
  year: ReportingYear,
  random: Random,
): {
  readonly told: Told;
  readonly corrections: (organization: string, period: ReportingPeriod) => readonly CorrectionRecord[];
} {
  const totals = [
    random.between(1480, 1620),
    random.between(3540, 3660),
    random.between(7280, 7520),
    random.between(9890, 10_180),
  ];
  const weights = new Map(
    schools.map((id) => [id, colleges.includes(id) ? random.between(16, 22) : random.between(3, 6)]),
  );
  const increments = totals.map((total, index) => total - at(totals, index - 1));
  /** Whoever missed a return counts that quarter's people in the next one. */
  const skipped = (organization: string, period: ReportingPeriod): boolean => {
    const before = year.periods[period.index - 1];
    return before !== undefined && year.reportedOn(organization, before) === undefined;
  };
  const shares = year.periods.map((period) =>
    shareOut(
      at(increments, period.index),
      tellersOf(schools, year, period).map((id) => [id, (weights.get(id) ?? 1) * (skipped(id, period) ? 2 : 1)]),
    ),
  );
  const mistaken = random.pick(colleges);
  const forgotten = random.between(58, 96);
  const [first] = year.periods;
  return {
    told: (organization, period) => {
      const share = shares[period.index]?.get(organization);
      if (share === undefined) return undefined;
      const value = organization === mistaken && period === first ? share - forgotten : share;
      return { id: ids.training, value, ...(skipped(organization, period) && { note: '含上季度未报的人次。' }) };
    },
    corrections: (organization, period) => {
      const value = shares[0]?.get(mistaken);
      if (organization !== mistaken || period.index !== 1 || first === undefined || value === undefined) return [];
      const reason = `第一季度漏报一期短期培训班${forgotten}人次，经核对签到册后更正（示例）。`;
      return [{ id: ids.training, period: first.id, value, reason }];
    },
  };
}

/** Behind the months all year, and 21 of 210 at its end: exactly the 10 % that 不低于 includes. */
function programmesOf(schools: readonly string[], year: ReportingYear, random: Random): Told {
  const inAll = shareOut(
    programmesTotal,
    schools.map((id) => [id, id.endsWith('-edu') ? random.between(8, 12) : random.between(20, 30)]),
  );
  const changed = cumulated(
    takeTurns(
      [4, 8, 15, 21],
      year.periods.map((period) => tellersOf(schools, year, period)),
      random,
    ),
  );
  return (organization, period) => {
    const denominator = inAll.get(organization);
    if (denominator === undefined) return undefined;
    return { id: ids.programmes, numerator: changed(organization, period.index), denominator };
  };
}

/** How many say yes by each quarter; who has once said yes goes on saying it. */
function answersOf(
  id: string,
  organizations: readonly string[],
  yes: readonly number[],
  year: ReportingYear,
  random: Random,
): Told {
  const order = random.shuffle(organizations);
  const since = new Map<string, number>();
  for (const period of year.periods) {
    const tellers = tellersOf(order, year, period).filter((organization) => !since.has(organization));
    for (const organization of tellers.slice(0, at(yes, period.index) - since.size))
      since.set(organization, period.index);
  }
  return (organization, { index }) =>
    organizations.includes(organization) ? { id, answer: (since.get(organization) ?? Infinity) <= index } : undefined;
}

const countsOf =
  (id: string, totals: readonly number[], note?: string): Told =>
  (organization, { index }) =>
    organization === office ? { id, value: at(totals, index), ...(note !== undefined && { note }) } : undefined;

/** Employment and retention rates of the three colleges, over the same cohorts. */
function graduatesOf(colleges: readonly string[], random: Random): readonly Told[] {
  const sizes = shareOut(
    graduates,
    colleges.map((id, index) => [id, (index === 0 ? 48 : 26) + random.between(-2, 2)]),
  );
  const weights = [...sizes];
  const stillOpen = shareOut(placed.openInThird, weights);
  const lost = shareOut(graduates - placed.third - placed.openInThird, weights);
  const finalLost = shareOut(graduates - placed.fourth, weights);
  // No two colleges do equally well: what one has more, the others have less.
  const [better, worse] = [random.between(8, 24), -random.between(6, 16)];
  const offsets = new Map(colleges.map((id, index) => [id, [better, worse, -better - worse][index] ?? 0]));
  const withOffsets = (numbers: Weighted): ReadonlyMap<string, number> =>
    new Map(numbers.map(([id, number]) => [id, number + (offsets.get(id) ?? 0)]));
  const employed = [
    shareOut(random.between(860, 940), weights),
    withOffsets([...shareOut(random.between(2790, 2900), weights)]),
    withOffsets(weights.map(([id, size]) => [id, size - (stillOpen.get(id) ?? 0) - (lost.get(id) ?? 0)])),
    withOffsets(weights.map(([id, size]) => [id, size - (finalLost.get(id) ?? 0)])),
  ];
  const stayed = [
    random.between(290, 330),
    random.between(930, 1010),
    random.between(1480, 1540),
    random.between(1592, 1640),
  ].map((total) => shareOut(total, weights));
  const openIn = (organization: string, index: number, size: number): number => {
    const numerator = employed[index]?.get(organization) ?? 0;
    if (index === 3) return 0;
    return index === 2
      ? (stillOpen.get(organization) ?? 0)
      : size - numerator - Math.floor((lost.get(organization) ?? 0) / 2);
  };
  return [
    (organization, { index }) => {
      const denominator = sizes.get(organization);
      const numerator = employed[index]?.get(organization);
      if (denominator === undefined || numerator === undefined) return undefined;
      const open = openIn(organization, index, denominator);
      const note = index === 3 ? { note: '其余毕业生已逐一核实，确认年内不再落实去向。' } : {};
      return { id: ids.employment, numerator, denominator, open, ...note };
    },
    (organization, { index }) => {
      const denominator = sizes.get(organization);
      const numerator = stayed[index]?.get(organization);
      return denominator === undefined || numerator === undefined
        ? undefined
        : { id: ids.retention, numerator, denominator };
    },
  ];
}
