// The commitment or indicator that a title means: for who wrote the title where its id belongs.
import type { IdOfName } from '../lib/ids-by-name.ts';
import type { AnyDataFile } from '../model/workspace-files.ts';

/**
 * By the whole title; undefined for one that no item has, or several.
 * @param tasks the task files that can be read, asked for once and only by who wrote a title
 */
export function idsByTitle(tasks: () => readonly AnyDataFile[]): IdOfName {
  let known: Map<string, string | undefined> | undefined;
  return (title) => {
    known ??= gather(tasks());
    return known.get(title.trim());
  };
}

function gather(files: readonly AnyDataFile[]): Map<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const file of files) {
    if (file.kind !== 'task') continue;
    for (const { id, title } of [...file.value.commitments, ...(file.value.indicators ?? [])])
      ids.set(title, ids.has(title) ? undefined : id);
  }
  return ids;
}
