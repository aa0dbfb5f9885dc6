// Which part of a plan could not be read, so that nothing is judged by what is missing from it.
import { flatMap } from '../lib/flat-map.ts';
import type { PlanFiles } from '../model/workspace-files.ts';

type Part = 'tasks/' | 'returns/' | 'assignments.yaml' | 'adjustments.yaml' | 'errata.yaml';

export const isUnread = (files: PlanFiles, part: Part): boolean => unreadIn(files, part).length > 0;

/** The files of a part that could not be read, as they are named within it; a part that could not be listed has the empty name. */
export function unreadIn({ folder, unread }: PlanFiles, part: Part): readonly string[] {
  if (unread.length === 0) return unread;
  const start = `${folder}/${part}`;
  return flatMap(unread, (path) => (`${path}/`.startsWith(start) ? [path.slice(start.length)] : []));
}
