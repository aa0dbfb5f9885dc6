// What the thread that reads ahead does: one folder after the other, never far from where they are checked.
import { workerData } from 'node:worker_threads';
import type { SourceFile, SourceTree } from '../model/source-file.ts';
import { type ReadingTask, packFiles, readCount, takenCount } from './folder-read.ts';
import { openTree } from './source-tree.ts';

/** Folders that are read and not taken yet: enough to be always ahead, and little memory. */
const mostAhead = 4;
/** Of all files in a folder: a plan with a thousand returns has less. */
const mostBytes = 4 * 1024 * 1024;

/** @param isOrdinary looks through a text */
export function readFolders(isOrdinary: (text: string) => boolean): void {
  const { folder, names, port, counts }: ReadingTask = workerData;
  const shared = new Int32Array(counts);
  const tree = openTree(folder);
  for (const [index, name] of names.entries()) {
    let count = Atomics.load(shared, takenCount);
    for (; index - count >= mostAhead; count = Atomics.load(shared, takenCount))
      Atomics.wait(shared, takenCount, count);
    if (count > index) continue;
    const sources = readOrdinary(tree, name);
    if (sources !== undefined) {
      const read = packFiles(index, sources, isOrdinary);
      port.postMessage(read, [read.bytes.buffer, read.units.buffer]);
    }
    Atomics.store(shared, readCount, index + 1);
  }
}

/** The files of a folder; undefined where there is much in it, or something that cannot be read, for which the reader itself has to see. */
function readOrdinary(tree: SourceTree, name: string): readonly SourceFile[] | undefined {
  const sources: SourceFile[] = [];
  let length = 0;
  for (const path of tree.list(name)) {
    const source = tree.read(path);
    length += source.bytes.length;
    if (source.refused !== undefined || length > mostBytes) return undefined;
    sources.push(source);
  }
  return sources;
}
