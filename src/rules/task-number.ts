// Which task a task file is about, although its id, its number and its file name may disagree.
import type { DataFile } from '../model/workspace-files.ts';

type TaskFile = DataFile<'task'>;

/** The two digits that a task's file name starts with. */
export function numberInName({ path }: TaskFile): number | undefined {
  const digits = /(?:^|\/)(\d{2})(?!\d)[^/]*$/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The number that two of the three agree on, so that only the odd one is reported; the printed number if none do. */
export function numberOfTask(file: TaskFile): number {
  const inId = Number(file.value.id.slice(1));
  return inId === numberInName(file) ? inId : file.value.number;
}

export const twoDigits = (number: number): string => String(number).padStart(2, '0');
