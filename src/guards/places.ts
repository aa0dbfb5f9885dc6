// Where a finding over a change stands: in the head, whatever became of the thing.
import { dataFilesIn } from '../lib/data-files.ts';
import { fileStart } from '../lib/file-start.ts';
import type { Change, State } from '../model/comparison.ts';
import type { Place } from '../model/diagnostic.ts';
import type { BesideChange } from '../model/revision.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import type { GuardInput } from './guard.ts';

export const planIn = ({ files }: State, plan: string): PlanFiles | undefined =>
  files.plans.find(({ plan: { value } }) => value.id === plan);

/** Its place in the head; for what is gone its file, the plan's own file, or the settings. */
export function placeIn(head: State, plan: string, place: Place | undefined, before: Place | undefined): Place {
  if (place !== undefined) return place;
  const file = before?.file ?? '';
  if (isRead(head, file)) return { file, pointer: '' };
  return { file: planIn(head, plan)?.plan.path ?? head.files.workspace?.path ?? file, pointer: '' };
}

export const placeOf = ({ head }: GuardInput, { plan = '', place, placeBefore }: Change): Place =>
  placeIn(head, plan, place, placeBefore);

/** Of a file beside the data: its start, or the settings where it is gone. */
export const placeBeside = ({ head }: GuardInput, { path, to }: BesideChange): Place =>
  to === undefined
    ? { file: head.files.workspace?.path ?? path, pointer: '' }
    : { file: path, pointer: '', range: fileStart };

export const beforeOf = (...changes: readonly Change[]): readonly Place[] =>
  changes.flatMap(({ placeBefore }) => placeBefore ?? []);

export const isRead = ({ files }: State, path: string): boolean =>
  dataFilesIn(files).some((file) => file.path === path);
