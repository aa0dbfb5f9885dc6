// The pictures of a review as data: indicators against their paths, lights by section, the year's deadlines.
import { byText } from '../lib/by-text.ts';
import { countLights } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import { round } from '../lib/rational.ts';
import type { Assessment, IndicatorAssessment } from '../model/assessment.ts';
import type { Chart, ChartPoint } from '../model/chart.ts';
import type { CoursePoint } from '../model/course.ts';
import type { Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { decimalsThatShow } from './formulas.ts';

/** What the path of each indicator expects over the year, by item id. */
export type Courses = ReadonlyMap<string, readonly CoursePoint[]>;

/** The pictures of a review, by the tables that they stand above. */
export interface ReviewCharts {
  readonly lights: readonly Chart[];
  readonly paths: readonly Chart[];
  readonly deadlines: readonly Chart[];
}

/** @param courses undefined where nobody sees a picture, and then there is none */
export const reviewCharts = (plan: Plan, assessment: Assessment, courses: Courses | undefined): ReviewCharts =>
  courses === undefined
    ? { lights: [], paths: [], deadlines: [] }
    : {
        lights: [lightsChart(plan, assessment)],
        paths: pathCharts(plan, assessment, courses),
        deadlines: deadlinesChart(plan, assessment),
      };

/** A picture for each indicator that has a figure. */
const pathCharts = (plan: Plan, { asOf, tasks }: Assessment, courses: Courses): readonly Chart[] =>
  tasks
    .flatMap((task) => task.indicators)
    .flatMap((part): readonly Chart[] => {
      const actual = actualPoints(plan, part);
      if (actual.length === 0) return [];
      return [pathChart(plan, part, asOf, actual, courses.get(part.item.id) ?? [])];
    });

function pathChart(
  plan: Plan,
  part: IndicatorAssessment,
  asOf: string,
  actual: readonly ChartPoint[],
  course: readonly CoursePoint[],
): Chart {
  const { item, target, light } = part;
  const goal = target?.op === 'between' ? undefined : (target?.low ?? target?.high);
  const decimals = decimalsOf(part);
  const expected = course.map(({ day, value }) => ({ day, value: round(value, decimals) }));
  return {
    kind: 'chart',
    id: `path-${item.id}`,
    title: { key: 'pack', say: 'path-title', title: item.title },
    chart: {
      kind: 'path',
      title: item.title,
      unit: item.unit.name,
      decimals,
      from: `${plan.year}-01-01`,
      to: [`${plan.year}-12-31`, asOf, ...expected.map(({ day }) => day)].reduce((a, b) => (a < b ? b : a)),
      asOf,
      expected,
      actual,
      target: goal && { value: round(goal, decimals), words: item.target.words },
      light,
    },
  };
}

/** Enough decimals that no point is drawn on the other side of the target. */
function decimalsOf({ actual, target, item }: IndicatorAssessment): number {
  const goal = target?.low ?? target?.high;
  return actual === undefined ? item.unit.decimals : decimalsThatShow(actual, goal, item.unit.decimals);
}

/** The cumulative figure at the cut-off of each closed period that has one of its own. */
function actualPoints(plan: Plan, part: IndicatorAssessment): readonly ChartPoint[] {
  const decimals = decimalsOf(part);
  const cutOffs = new Map(plan.periods.map(({ id, cutOff }) => [id, cutOff]));
  return part.history.flatMap(({ period, hasFigure, actual }) => {
    const day = cutOffs.get(period);
    return day === undefined || !hasFigure || actual === undefined ? [] : [point(day, actual, decimals)];
  });
}

const point = (day: string, value: Rational, decimals: number): ChartPoint => ({ day, value: round(value, decimals) });

const lightsChart = (plan: Plan, { tasks }: Assessment): Chart => ({
  kind: 'chart',
  id: 'lights',
  title: { key: 'heading', of: 'lights-by-section' },
  chart: {
    kind: 'lights',
    groups: plan.sections.map(({ id, number, title }) => ({
      label: `${number}、${title}`,
      counts: countLights(partsOf(tasks.filter((task) => task.item.sectionId === id))),
    })),
  },
});

/** Every commitment with a day to keep, by that day. */
function deadlinesChart(plan: Plan, { asOf, tasks }: Assessment): readonly Chart[] {
  const items = tasks
    .flatMap((task) => task.commitments)
    .flatMap(({ item, due, doneOn, light, status }) =>
      due === undefined || status === 'cancelled' ? [] : [{ id: item.id, title: item.title, due, doneOn, light }],
    )
    .toSorted(byText(({ due }) => due));
  if (items.length === 0) return [];
  const days = [`${plan.year}-12-31`, asOf, ...items.flatMap(({ due, doneOn }) => [due, doneOn ?? due])];
  return [
    {
      kind: 'chart',
      id: 'deadlines',
      title: { key: 'heading', of: 'deadlines' },
      chart: {
        kind: 'deadlines',
        from: [`${plan.year}-01-01`, ...days].reduce((a, b) => (b < a ? b : a)),
        to: days.reduce((a, b) => (a < b ? b : a)),
        asOf,
        items,
      },
    },
  ];
}
