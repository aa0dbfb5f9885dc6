// The expected path of an indicator over its time, day by day where it turns, for pictures of it.
import { addDays, isDay, lastDayOf } from '../lib/calendar.ts';
import { rational, zero } from '../lib/rational.ts';
import type { IndicatorAssessment } from '../model/assessment.ts';
import type { CoursePoint } from '../model/course.ts';
import type { Plan } from '../model/plan.ts';
import { dueDayOf } from './periods.ts';
import { goalOf } from './target.ts';
import { expectedProgress, valueAt } from './trajectory.ts';

/**
 * What was expected of an indicator at the ends of months, or on the days of its steps and the days before them: lines
 * between the points draw the path as it was judged. Empty without a path or a single number to go towards.
 */
export function expectedCourse(plan: Plan, { item, target }: IndicatorAssessment): readonly CoursePoint[] {
  const goal = target && goalOf(target);
  const { path } = item;
  if (path === undefined || goal === undefined) return [];
  const due = dueDayOf(plan, item);
  const baseline = item.baseline === undefined ? zero : rational(item.baseline.value);
  return turningDays(path, plan.year, due)
    .filter(isDay)
    .flatMap((day): readonly CoursePoint[] => {
      const share = expectedProgress({ path, year: plan.year, due, baseline, goal }, day);
      return share === undefined ? [] : [{ day, value: valueAt(share, baseline, goal) }];
    });
}

type Path = NonNullable<IndicatorAssessment['item']['path']>;

function turningDays(path: Path, year: number, due: string): readonly string[] {
  const start = `${year}-01-01`;
  switch (path.kind) {
    case 'linear':
      return [...[start, ...monthEnds(start, due)].filter((day) => day < due), due];
    case 'steps': {
      const steps = (path.steps ?? []).map(({ date }) => date).filter(isDay);
      const days = steps.flatMap((date) => [addDays(date, -1), date]).filter((day) => day > start);
      return [...new Set([start, ...days.toSorted()])];
    }
    case 'at-end':
      return [due];
  }
}

/** The last days of the months from `from` to `to`; a plan is of a year, so there are few of them. */
function monthEnds(from: string, to: string): readonly string[] {
  const ends: string[] = [];
  for (
    let end = lastDayOf(from.slice(0, 7));
    end <= to && ends.length < 60;
    end = lastDayOf(addDays(end, 1).slice(0, 7))
  )
    ends.push(end);
  return ends;
}
