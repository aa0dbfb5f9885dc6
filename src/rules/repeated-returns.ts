// Returns that an organisation has handed in twice for a period, and the one that stands.
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';

type ReturnFile = DataFile<'return'>;

/** Where the return of this organisation and period belongs. */
export const returnPath = ({ folder }: PlanFiles, { value }: ReturnFile): string =>
  `${folder}/returns/${value.period}/${value.organization}.yaml`;

/** The repeated returns by path, each with the one it repeats: that in its right place, or the first. */
export function repeatedReturns(files: PlanFiles): ReadonlyMap<string, ReturnFile> {
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
