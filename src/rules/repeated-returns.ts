// Returns that an organisation has handed in twice for a period, and the one that stands.
import { flatMap } from '../lib/flat-map.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { once } from './once.ts';

type ReturnFile = DataFile<'return'>;

/** Where the return of this organisation and period belongs. */
export const returnPath = ({ folder }: PlanFiles, { value }: ReturnFile): string =>
  `${folder}${inside}${value.period}/${value.organization}${extension}`;

const inside = '/returns/';
const extension = '.yaml';

/**
 * Whether its path is `returnPath`, without putting that together for each of many returns: the path of a return is always
 * of this form, so that it is enough to compare its two names and the end.
 */
export function isInPlace({ folder }: PlanFiles, { path, value: { period, organization } }: ReturnFile): boolean {
  const atPeriod = folder.length + inside.length;
  const atName = atPeriod + period.length + 1;
  return (
    path.length === atName + organization.length + extension.length &&
    path.startsWith(period, atPeriod) &&
    path.startsWith(organization, atName) &&
    path.endsWith(extension)
  );
}

const none: ReadonlyMap<string, ReturnFile> = new Map();

/** The repeated returns by path, each with the one it repeats: that in its right place, or the first. */
export const repeatedReturns = once((files: PlanFiles): ReadonlyMap<string, ReturnFile> => {
  if (files.returns.every((file) => isInPlace(files, file))) return none;
  const kept = new Map<string, ReturnFile>();
  for (const file of files.returns) {
    const path = returnPath(files, file);
    if (!kept.has(path) || file.path === path) kept.set(path, file);
  }
  return new Map(
    flatMap(files.returns, (file) => {
      const standing = kept.get(returnPath(files, file));
      return standing === undefined || standing === file ? [] : [[file.path, standing] as const];
    }),
  );
});
