// Which part of a plan could not be read, so that nothing is judged by what is missing from it.
import type { PlanFiles } from '../model/workspace-files.ts';

export const isUnread = (files: PlanFiles, part: 'tasks/' | 'returns/' | 'assignments.yaml' | 'adjustments.yaml') =>
  files.unread.some((path) => path.startsWith(`${files.folder}/${part}`));
