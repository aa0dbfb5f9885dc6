// The titles of a plan's tasks, commitments and indicators.
import { flatMap } from '../lib/flat-map.ts';
import { partsOf } from '../lib/parts.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Commitment, Indicator, Plan, Task } from '../model/plan.ts';
import { once } from './once.ts';
import { below, placeIn } from './places.ts';

export interface PlacedTitle {
  readonly title: string;
  /** Worked out only when asked for: most titles are in order. */
  readonly place: () => Place;
  readonly task: Task;
  /** The item that is so called; none for the title of a task. */
  readonly item: Commitment | Indicator | undefined;
}

export const titlesOf = once((plan: Plan): readonly PlacedTitle[] => {
  return flatMap(plan.tasks, (task) => [
    { title: task.title, place: () => placeIn(task.file, 'title'), task, item: undefined },
    ...partsOf([task]).map((item) => ({
      title: item.title,
      place: () => below(item.place, 'title'),
      task,
      item,
    })),
  ]);
});

/** What a finding is about: the item, or the task itself. */
export const subjectOf = ({ item, task }: PlacedTitle): string => item?.id ?? task.id;
