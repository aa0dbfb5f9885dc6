// A large workspace is read by another thread, folder by folder, while this one checks what was read before.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { SourceFile, SourceTree } from '../model/source-file.ts';
import { type FolderRead, type ReadingTask, givenUp, isRead, isTaken, unpackFiles } from './folder-read.ts';

/** Beside the bundle; what runs from the source reads everything itself. */
const thread = join(dirname(fileURLToPath(import.meta.url)), 'reading-thread.cjs');

/** Milliseconds that no folder takes: a thread that is silent so long has not started, or has died. */
const patience = 1000;

/**
 * The same tree for who asks for its folders in their order, and for each file of the folder listed last once; whatever
 * else is asked for is read as always.
 */
export function readAhead(tree: SourceTree, folder: string): SourceTree {
  if (!existsSync(thread)) return tree;
  const { folders: names } = tree;
  const counts = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
  const take = startThread({ folder, names, counts });
  let next = 0;
  let files = new Map<string, SourceFile>();
  return {
    folders: names,
    list: (name) => {
      const at = names.indexOf(name);
      // What the plans share is asked for out of turn, and then not again in its turn.
      if (at !== next && at !== next + 1) return tree.list(name);
      if (at === next + 1) take(next);
      next = at + 1;
      const read = take(at);
      if (read === undefined) return tree.list(name);
      files = unpackFiles(read);
      return read.paths;
    },
    read: (path) => {
      const ahead = files.get(path);
      files.delete(path);
      return ahead ?? tree.read(path);
    },
    decode: tree.decode,
  };
}

/** @returns waits for the folder with a number, the first of which is 0, and gives nothing where the thread cannot be had */
function startThread(task: Omit<ReadingTask, 'port'>): (index: number) => FolderRead | undefined {
  const { port1, port2 } = new MessageChannel();
  const workerData: ReadingTask = { ...task, port: port2 };
  const worker = new Worker(thread, { workerData, transferList: [port2] });
  // Nothing waits for either: what is not taken is not needed.
  worker.unref();
  port1.unref();
  let isLost = false;
  worker.on('error', () => {
    isLost = true;
  });
  const shared = new Int32Array(task.counts);
  return (index) => {
    if (isLost) return undefined;
    const isSilent =
      Atomics.load(shared, isRead) === index && Atomics.wait(shared, isRead, index, patience) === 'timed-out';
    isLost = isSilent || Atomics.load(shared, isRead) === givenUp;
    if (isLost) return undefined;
    const received: { readonly message: FolderRead } | undefined = receiveMessageOnPort(port1);
    Atomics.store(shared, isTaken, index + 1);
    Atomics.notify(shared, isTaken);
    return received?.message;
  };
}
