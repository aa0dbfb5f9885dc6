// What of a plan lies there and could not be read, as far as its place tells what it is.
import { ownerOfReturnPath } from '../lib/return-owner.ts';
import type { Registry, UnreadReturn } from '../model/plan.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { roleOf } from './file-role.ts';

/**
 * A return is told by its place, `2024/returns/2024-Q1/alpha.yaml`, where it names somebody in the registry, or anybody
 * where that cannot be read itself; one that was read twice over is not unread. What speaks for somebody else there, or of another period, is unread as well, both of whose
 * place it is and of whom it names: whose figures it holds, and of when, nobody knows.
 */
export function unreadReturns(files: PlanFiles, { organizations }: Registry): readonly UnreadReturn[] {
  const misplaced = files.returns.filter((file) => isMisplaced(file, files, organizations));
  if (files.unread.length === 0 && misplaced.length === 0) return [];
  const apart = new Set(misplaced.map(({ path }) => path));
  const read = new Set(files.returns.filter(({ path }) => !apart.has(path)).map(({ value }) => keyOf(value)));
  const broken = files.unread
    .filter((file) => roleOf(file)?.kind === 'return')
    .map(ownerOf)
    .filter(({ organization }) => organizations.size === 0 || organizations.has(organization));
  const doubtful = misplaced.flatMap(({ path, value: { organization, period } }): readonly UnreadReturn[] => [
    ownerOf(path),
    { organization, period, file: path },
  ]);
  const unread = new Map<string, UnreadReturn>();
  for (const entry of [...broken, ...doubtful])
    if (!read.has(keyOf(entry)) && !unread.has(keyOf(entry))) unread.set(keyOf(entry), entry);
  return [...unread.values()];
}

const keyOf = ({ period, organization }: Pick<UnreadReturn, 'period' | 'organization'>): string =>
  `${period} ${organization}`;

/** None whose place names nobody registered or no period of the plan: then its content is all there is. */
function isMisplaced(
  { path, value }: DataFile<'return'>,
  { plan }: PlanFiles,
  organizations: Registry['organizations'],
): boolean {
  if (path.endsWith(`/${value.period}/${value.organization}.yaml`)) return false;
  const owner = ownerOf(path);
  return (
    keyOf(owner) !== keyOf(value) &&
    organizations.has(owner.organization) &&
    plan.value.reporting.periods.some(({ id }) => id === owner.period)
  );
}

const ownerOf = (file: string): UnreadReturn => ({ ...ownerOfReturnPath(file), file });

/** What besides the returns says who is late and with what: without it no slip is right. */
export const unreadRecords = ({ unread }: PlanFiles): readonly string[] =>
  unread.filter((file) => ['assignments', 'adjustments', 'slips'].includes(roleOf(file)?.kind ?? ''));

/** Where the folder itself could not be listed, that stands for all of them. */
export const unreadTasks = ({ folder, unread }: PlanFiles): readonly string[] =>
  unread.filter((file) => roleOf(file)?.kind === 'task' || file === `${folder}/tasks`);
