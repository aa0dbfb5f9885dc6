// How a number of files is laid out: whole plans of each government and year, and a smaller one for the rest.
import { type Government, governments } from './province.ts';

export interface PlanSize {
  readonly government: Government;
  readonly year: number;
  readonly tasks: number;
  /** How many of the government's organisations report. */
  readonly reporters: number;
}

const newestYear = 2025;
const whole = { tasks: 20, reporters: 16 } as const;
const quarters = 4;
/** plan.yaml and assignments.yaml. */
const ofEachPlan = 2;
/** duban.yaml, organizations.yaml, escalation.yaml and the calendars of two years. */
const sharedFiles = 5;

const filesOf = ({ tasks, reporters }: Pick<PlanSize, 'tasks' | 'reporters'>): number =>
  ofEachPlan + tasks + reporters * quarters;

/** Plans that come to about so many files together: the governments in turn, then all of them for the year before. */
export function planSizes(files: number): readonly PlanSize[] {
  const all = governments();
  const left = Math.max(0, files - sharedFiles);
  const count = Math.floor(left / filesOf(whole));
  const rest = left - count * filesOf(whole);
  const sizes = Array.from({ length: count }, () => whole);
  const last = rest < smallest && count > 0 ? [] : [partOf(rest)];
  return [...sizes, ...last].flatMap((size, index) => {
    const government = all[index % all.length];
    return government === undefined ? [] : [{ government, year: newestYear - Math.floor(index / all.length), ...size }];
  });
}

const smallest = 12;

/** A fifth of a plan's files are tasks, as in a whole plan about a quarter. */
function partOf(files: number): Pick<PlanSize, 'tasks' | 'reporters'> {
  const tasks = Math.min(whole.tasks, Math.max(3, Math.round((files - ofEachPlan) / 4)));
  const reporters = Math.floor((files - ofEachPlan - tasks) / quarters);
  return { tasks, reporters: Math.min(whole.reporters, Math.max(2, reporters)) };
}
