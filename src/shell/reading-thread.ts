// The thread that reads a large workspace ahead: one folder after the other, never far from where they are checked.
import { workerData } from 'node:worker_threads';
import { type ReadingTask, givenUp, isRead, isTaken, packFiles } from './folder-read.ts';
import { openTree } from './source-tree.ts';

/** Folders that are read and not taken yet: enough to be always ahead, and little memory. */
const mostAhead = 4;

const { folder, names, port, counts }: ReadingTask = workerData;
const shared = new Int32Array(counts);

/** Tells how far it is, or that it will come no further. */
function tell(count: number): void {
  Atomics.store(shared, isRead, count);
  Atomics.notify(shared, isRead);
}

try {
  const tree = openTree(folder);
  for (const [index, name] of names.entries()) {
    for (let count = Atomics.load(shared, isTaken); index - count >= mostAhead; count = Atomics.load(shared, isTaken))
      Atomics.wait(shared, isTaken, count);
    const read = packFiles(tree.list(name).map(tree.read));
    port.postMessage(read, [read.bytes]);
    tell(index + 1);
  }
} catch {
  tell(givenUp);
}
