// What of a plan lies there and could not be read, as far as its place tells what it is.
import type { Registry, UnreadReturn } from '../model/plan.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { roleOf } from './file-role.ts';

/**
 * A return is told by its place, `2024/returns/2024-Q1/alpha.yaml`, where it names somebody in the registry; one that was
 * read twice over is not unread. What speaks for somebody else there, or of another period, is unread as well: whose
 * figures it holds, and of when, nobody knows.
 */
export function unreadReturns(files: PlanFiles, { organizations }: Registry): readonly UnreadReturn[] {
  const misplaced = files.returns.flatMap((file) => misplacedReturn(file, files, organizations));
  if (files.unread.length === 0 && misplaced.length === 0) return [];
  const apart = new Set(misplaced.map(({ file }) => file));
  const read = new Set(
    files.returns.filter(({ path }) => !apart.has(path)).map(({ value }) => `${value.period} ${value.organization}`),
  );
  const broken = files.unread.flatMap((file): readonly UnreadReturn[] => {
    if (roleOf(file)?.kind !== 'return') return [];
    const owner = ownerOf(file);
    const isKnown = organizations.size === 0 || organizations.has(owner.organization);
    return !isKnown || read.has(`${owner.period} ${owner.organization}`) ? [] : [owner];
  });
  return [...broken, ...misplaced];
}

/** Nothing for a return whose place names nobody registered or no period of the plan: then its content is all there is. */
function misplacedReturn(
  { path, value }: DataFile<'return'>,
  { plan }: PlanFiles,
  organizations: Registry['organizations'],
): readonly UnreadReturn[] {
  if (path.endsWith(`/${value.period}/${value.organization}.yaml`)) return [];
  const owner = ownerOf(path);
  const isPlaced = owner.organization === value.organization && owner.period === value.period;
  const isKnown =
    organizations.has(owner.organization) && plan.value.reporting.periods.some(({ id }) => id === owner.period);
  return isPlaced || !isKnown ? [] : [owner];
}

function ownerOf(file: string): UnreadReturn {
  const [, , period = '', name = ''] = file.split('/');
  return { organization: name.replace(/\.ya?ml$/i, ''), period, file };
}

export const unreadRecords = ({ unread }: PlanFiles): readonly string[] =>
  unread.filter((file) => ['assignments', 'adjustments', 'slips'].includes(roleOf(file)?.kind ?? ''));
