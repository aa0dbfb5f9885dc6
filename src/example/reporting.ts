// The reporting calendar of the simulated year: who owes returns, when they are due, and when each one came in, if at all.
import { addDays } from '../lib/calendar.ts';
import type { Plan } from '../model/plan.ts';
import { workingDayFrom, workingDayWithin } from './dates.ts';
import { type Random, randomOf } from './random.ts';

export const office = 'sanming-edu';
export const educationCollege = 'sanming-education-college';
export const forestrySchool = 'sanming-forestry';

/** As written into plan.yaml: groups stay groups. */
export const reportingOrganizations = ['county-bureaus', 'colleges', educationCollege, forestrySchool, office] as const;

export interface ReportingPeriod {
  readonly id: string;
  /** 0 for the first quarter. */
  readonly index: number;
  readonly start: string;
  readonly cutOff: string;
  readonly returnsDue: string;
}

export interface ReportingYear {
  readonly periods: readonly ReportingPeriod[];
  /** Groups resolved, in written order. */
  readonly organizations: readonly string[];
  /** The day a return came in; undefined for one that never did. */
  readonly reportedOn: (organization: string, period: ReportingPeriod) => string | undefined;
}

export function membersOf(plan: Plan, group: string): readonly string[] {
  const members = plan.registry.groups.get(group)?.members;
  if (members === undefined) throw new Error(`the simulated year needs the group ${group}`);
  return members;
}

const resolved = (plan: Plan, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => (plan.registry.organizations.has(id) ? [id] : membersOf(plan, id)));

/** Ten days after the quarter; five more in October, for the holidays. */
const daysToReport = (cutOff: string): number => (cutOff.slice(5) === '09-30' ? 15 : 10);

export function reportingPeriods(plan: Plan): readonly ReportingPeriod[] {
  return plan.periods.map(({ id, cutOff, returnsDue }, index) => ({
    id,
    index,
    start: index === 0 ? plan.document.signed : addDays(plan.periods[index - 1]?.cutOff ?? cutOff, 1),
    cutOff,
    returnsDue: returnsDue ?? addDays(cutOff, daysToReport(cutOff)),
  }));
}

export function planReporting(plan: Plan, seed: number): ReportingYear {
  const periods = reportingPeriods(plan);
  const organizations = resolved(plan, reportingOrganizations);
  const random = randomOf(seed, 'reporting');
  return tellReporting(periods, organizations, office, chooseMissing(plan, random), random);
}

/**
 * When each return came in.
 * @param punctual the organisation that is never late
 * @param missing the returns that never came, each `<organisation> <index of its period>`
 */
export function tellReporting(
  periods: readonly ReportingPeriod[],
  organizations: readonly string[],
  punctual: string,
  missing: ReadonlySet<string>,
  random: Random,
): ReportingYear {
  const reported = new Map<string, string>();
  for (const period of periods)
    for (const organization of organizations) {
      const key = `${organization} ${period.index}`;
      if (!missing.has(key)) reported.set(key, reportDay(random, organization === punctual, period));
    }
  return { periods, organizations, reportedOn: (organization, { index }) => reported.get(`${organization} ${index}`) };
}

/** Three counties forget one return each: a first, a second and a last one; the last is none of the pilot counties'. */
function chooseMissing(plan: Plan, random: Random): ReadonlySet<string> {
  const pilots = new Set(membersOf(plan, 'pilot-counties'));
  const counties = random.shuffle(membersOf(plan, 'county-bureaus'));
  const last = counties.find((id) => !pilots.has(id));
  const [first, second] = counties.filter((id) => id !== last);
  return new Set([`${first} 0`, `${second} 1`, `${last} 3`]);
}

/** Most return in time, about one in six up to two weeks late; the punctual one never. */
function reportDay(random: Random, isPunctual: boolean, period: ReportingPeriod): string {
  const isLate = !isPunctual && random.chance(0.17);
  return isLate
    ? workingDayFrom(addDays(period.returnsDue, random.between(1, 14)))
    : workingDayWithin(random, addDays(period.cutOff, isPunctual ? 7 : 3), period.returnsDue);
}
