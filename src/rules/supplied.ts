// What a task file or an assignment writes for an indicator under one key, wherever it stands.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Indicator, IndicatorRecord } from '../model/plan.ts';
import { isIndicator, itemsById } from './items.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput } from './rule.ts';

/** The keys that a task file and an assignment both know. */
type Key = 'series' | 'combine' | 'cohort' | 'baseline' | 'reporters';

export interface Supplied<K extends Key> {
  readonly value: NonNullable<IndicatorRecord[K]>;
  readonly indicator: Indicator;
  readonly place: Place;
}

/** In the task files first, then in the assignments, once for each indicator that one names. */
export function suppliedOf<K extends Key>({ files, plan }: PlanInput, key: K): readonly Supplied<K>[] {
  const items = itemsById(plan);
  const written = (id: string, record: Pick<IndicatorRecord, Key>, place: () => Place): readonly Supplied<K>[] => {
    const value = record[key];
    const indicator = value === undefined ? undefined : items.get(id);
    if (value === undefined || indicator === undefined || !isIndicator(indicator)) return [];
    return [{ value, indicator, place: below(place(), key) }];
  };
  const { assignments } = files;
  return [
    ...flatMap(files.tasks, ({ path, value }) =>
      flatMap(value.indicators ?? [], (record, index) =>
        written(record.id, record, () => placeIn(path, 'indicators', index)),
      ),
    ),
    ...flatMap(assignments?.value.assignments ?? [], (record, index) =>
      flatMap(record.ids, (id) => written(id, record, () => placeIn(assignments?.path ?? '', 'assignments', index))),
    ),
  ];
}
