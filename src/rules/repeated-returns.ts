// Returns that an organisation has handed in twice for a period, and the one that stands.
import { flatMap } from '../lib/flat-map.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { once } from './once.ts';
import { isInPlace, returnPath } from './returns-in-place.ts';

export type ReturnFile = DataFile<'return'>;

const none: ReadonlyMap<string, ReturnFile> = new Map();

/** The repeated returns by path, each with the one it repeats: that in its right place, or the first. */
export const repeatedReturns = once(({ folder, returns }: PlanFiles): ReadonlyMap<string, ReturnFile> => {
  if (returns.every(({ path, value }) => isInPlace(path, value))) return none;
  const kept = new Map<string, ReturnFile>();
  for (const file of returns) {
    const path = returnPath(folder, file.value);
    if (!kept.has(path) || file.path === path) kept.set(path, file);
  }
  return new Map(
    flatMap(returns, (file) => {
      const standing = kept.get(returnPath(folder, file.value));
      return standing === undefined || standing === file ? [] : [[file.path, standing] as const];
    }),
  );
});
