// Every path that the files write, with what it has to lead to.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Indicator, Path } from '../model/plan.ts';
import { type Standing, historyOf, standingOf } from './history.ts';
import { isIndicator, itemsById, recordsOf } from './items.ts';
import { once } from './once.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput } from './rule.ts';

export interface PlacedPath {
  readonly path: Path;
  readonly place: Place;
  readonly indicator: Indicator;
  /** The plan as it stands with this path: its target and due date. */
  readonly standing: Standing;
}

/** Paths of the task files, of assignments (once for each indicator they name) and of adjustments. */
export const pathsOf = once(({ files, plan }: PlanInput): readonly PlacedPath[] => {
  const items = itemsById(plan);
  const { assignments } = files;
  const issued = (id: string, path: Path | undefined, place: Place): readonly PlacedPath[] => {
    const indicator = items.get(id);
    if (path === undefined || indicator === undefined || !isIndicator(indicator)) return [];
    return [{ path, place: below(place, 'path'), indicator, standing: { ...standingOf(indicator), path } }];
  };
  return [
    ...flatMap(recordsOf(files), ({ record, place }) =>
      issued(record.id, 'path' in record ? record.path : undefined, place),
    ),
    ...flatMap(assignments?.value.assignments ?? [], (record, index) =>
      flatMap(record.ids, (id) => issued(id, record.path, placeIn(assignments?.path ?? '', 'assignments', index))),
    ),
    ...flatMap(historyOf(plan), ({ adjustment, item, after }) =>
      adjustment.path === undefined || !isIndicator(item)
        ? []
        : [
            {
              path: adjustment.path.to,
              place: below(adjustment.place, 'path', 'to'),
              indicator: item,
              standing: after,
            },
          ],
    ),
  ];
});

/** Of findings at one place the first: an assignment's path is written once for all the indicators it names. */
export function firstAtEachPlace<T extends { readonly place: Place }>(entries: readonly T[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const entry of entries) {
    const key = `${entry.place.file}#${entry.place.pointer}`;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
