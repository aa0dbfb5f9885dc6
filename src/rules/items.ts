// Commitments and indicators in one walk: as their task files write them, and as linked values by id.
import { flatMap } from '../lib/flat-map.ts';
import { partsOf } from '../lib/parts.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Commitment, CommitmentRecord, Indicator, IndicatorKind, IndicatorRecord, Plan } from '../model/plan.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { once } from './once.ts';
import { placeIn } from './places.ts';

export type Item = Commitment | Indicator;

export const isIndicator = (item: Item): item is Indicator => 'target' in item;

export const kindLabels: Readonly<Record<IndicatorKind, string>> = {
  count: '计数',
  level: '时点值',
  ratio: '比率',
  'yes-no': '是否',
};

/** The items of a plan by id; of two with the same id the first. */
export const itemsById = once((plan: Plan): ReadonlyMap<string, Item> => {
  const items = new Map<string, Item>();
  for (const item of partsOf(plan.tasks)) if (!items.has(item.id)) items.set(item.id, item);
  return items;
});

export const indicatorsOf = (plan: Plan): readonly Indicator[] => flatMap(plan.tasks, (task) => task.indicators);

export interface PlacedRecord {
  readonly record: CommitmentRecord | IndicatorRecord;
  readonly place: Place;
}

export const recordsOfTask = once(({ path, value }: DataFile<'task'>): readonly PlacedRecord[] => [
  ...value.commitments.map((record, index) => ({ record, place: placeIn(path, 'commitments', index) })),
  ...(value.indicators ?? []).map((record, index) => ({ record, place: placeIn(path, 'indicators', index) })),
]);

export const recordsOf = once((files: PlanFiles): readonly PlacedRecord[] => flatMap(files.tasks, recordsOfTask));
