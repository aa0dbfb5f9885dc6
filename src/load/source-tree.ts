// Files that are all at hand already, as the tree that a workspace is read from.
import { topFolder } from '../lib/top-folder.ts';
import type { SourceFile, SourceTree } from '../model/source-file.ts';

/** @param sources in any order */
export function treeOf(sources: readonly SourceFile[]): SourceTree {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const byFolder = new Map<string, string[]>();
  for (const path of [...byPath.keys()].sort()) {
    const folder = topFolder(path);
    if (byFolder.get(folder)?.push(path) === undefined) byFolder.set(folder, [path]);
  }
  return {
    folders: [...byFolder.keys()].filter((folder) => folder !== '').sort(),
    list: (folder) => byFolder.get(folder) ?? [],
    read: (path) => byPath.get(path) ?? { path, bytes: new Uint8Array(), refused: 'unreadable' },
  };
}
