// A return with its entries placed, for whoever asks where one stands.
import type { Placed, Return } from '../model/plan.ts';
import type { DataFile } from '../model/workspace-files.ts';

/** For all lists that there are not: there may be a hundred thousand. */
const none: readonly never[] = [];

type EntryList = 'readings' | 'progress' | 'corrections';

/** The pointers to the entries of every return, made once for all of them. */
const entryPointers: Readonly<Record<EntryList, string[]>> = { readings: [], progress: [], corrections: [] };

const entryPointer = (list: EntryList, index: number): string => (entryPointers[list][index] ??= `/${list}/${index}`);

export function linkReturn({ path, value }: DataFile<'return'>): Return {
  // Begun with the place: an object that is spread and then grows takes much longer.
  const placed = <T extends object>(list: EntryList, records: readonly T[] = none): readonly Placed<T>[] =>
    records.map((record, index) =>
      Object.assign({ place: { file: path, pointer: entryPointer(list, index) } }, record),
    );
  return {
    organization: value.organization,
    period: value.period,
    reported: value.reported,
    basis: value.basis ?? 'handed-in',
    simulated: value.simulated ?? false,
    readings: placed('readings', value.readings),
    progress: placed('progress', value.progress),
    corrections: placed('corrections', value.corrections),
    file: path,
  };
}
