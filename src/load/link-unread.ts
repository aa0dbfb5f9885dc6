// What of a plan lies there and could not be read, as far as its place tells what it is.
import type { Registry, UnreadReturn } from '../model/plan.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import { roleOf } from './file-role.ts';

/**
 * A return is told by its place, `2024/returns/2024-Q1/alpha.yaml`, where it names somebody in the registry; one that was
 * read twice over is not unread.
 */
export function unreadReturns({ unread, returns }: PlanFiles, { organizations }: Registry): readonly UnreadReturn[] {
  if (unread.length === 0) return [];
  const read = new Set(returns.map(({ value }) => `${value.period} ${value.organization}`));
  return unread.flatMap((file): readonly UnreadReturn[] => {
    if (roleOf(file)?.kind !== 'return') return [];
    const [, , period = '', name = ''] = file.split('/');
    const organization = name.replace(/\.ya?ml$/i, '');
    const isKnown = organizations.size === 0 || organizations.has(organization);
    return !isKnown || read.has(`${period} ${organization}`) ? [] : [{ organization, period, file }];
  });
}

export const unreadRecords = ({ unread }: PlanFiles): readonly string[] =>
  unread.filter((file) => ['assignments', 'adjustments', 'slips'].includes(roleOf(file)?.kind ?? ''));
