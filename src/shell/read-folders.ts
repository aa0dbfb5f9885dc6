// What the thread that reads ahead does: one folder after the other, never far from where they are checked.
import { workerData } from 'node:worker_threads';
import { type ReadingTask, isRead, isTaken, packFiles } from './folder-read.ts';
import { openTree } from './source-tree.ts';

/** Folders that are read and not taken yet: enough to be always ahead, and little memory. */
const mostAhead = 4;

/** @param isOrdinary looks through a text */
export function readFolders(isOrdinary: (text: string) => boolean): void {
  const { folder, names, port, counts }: ReadingTask = workerData;
  const shared = new Int32Array(counts);
  const tree = openTree(folder);
  for (const [index, name] of names.entries()) {
    let count = Atomics.load(shared, isTaken);
    for (; index - count >= mostAhead; count = Atomics.load(shared, isTaken)) Atomics.wait(shared, isTaken, count);
    if (count > index) continue;
    const read = packFiles(index, tree.list(name).map(tree.read), isOrdinary);
    port.postMessage(read, [read.bytes.buffer, read.units.buffer]);
    Atomics.store(shared, isRead, index + 1);
  }
}
