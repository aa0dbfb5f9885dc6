// Returns that an organisation has handed in twice for a period, and the one that stands.
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';

type ReturnFile = DataFile<'return'>;

/** Where the return of this organisation and period belongs. */
export const returnPath = ({ folder }: PlanFiles, { value }: ReturnFile): string =>
  `${folder}${inside}${value.period}/${value.organization}${extension}`;

/** The same question as whether its path is `returnPath`, which would have to be put together for each of many returns. */
export function isInPlace({ folder }: PlanFiles, { path, value: { period, organization } }: ReturnFile): boolean {
  const atPeriod = folder.length + inside.length;
  const atName = atPeriod + period.length + 1;
  return (
    path.length === atName + organization.length + extension.length &&
    path.startsWith(folder) &&
    path.startsWith(inside, folder.length) &&
    path.startsWith(period, atPeriod) &&
    path.startsWith('/', atName - 1) &&
    path.startsWith(organization, atName) &&
    path.endsWith(extension)
  );
}

const none: ReadonlyMap<string, ReturnFile> = new Map();
const inside = '/returns/';
const extension = '.yaml';

/** The repeated returns by path, each with the one it repeats: that in its right place, or the first. */
export function repeatedReturns(files: PlanFiles): ReadonlyMap<string, ReturnFile> {
  if (files.returns.every((file) => isInPlace(files, file))) return none;
  const kept = new Map<string, ReturnFile>();
  for (const file of files.returns) {
    const path = returnPath(files, file);
    if (!kept.has(path) || file.path === path) kept.set(path, file);
  }
  return new Map(
    files.returns.flatMap((file) => {
      const standing = kept.get(returnPath(files, file));
      return standing === undefined || standing === file ? [] : [[file.path, standing] as const];
    }),
  );
}
