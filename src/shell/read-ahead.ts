// A large workspace is read by another thread, folder by folder, while this one checks what was read before.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { SourceTree } from '../model/source-file.ts';
import { textOf } from './decode-utf8.ts';
import {
  type FileAhead,
  type FolderRead,
  type ReadingTask,
  readCount,
  takenCount,
  unpackFiles,
} from './folder-read.ts';

/** Beside the bundle; what runs from the source reads everything itself. */
const thread = join(dirname(fileURLToPath(import.meta.url)), 'reading-thread.cjs');

/**
 * The same tree for who asks for its folders in their order, and for each file of the folder listed last once; whatever
 * else is asked for, and what the thread has not come to yet, is read as always. Nobody waits for the thread.
 */
export function readAhead(tree: SourceTree, folder: string): SourceTree {
  if (!existsSync(thread) || isAddressSpaceLimited()) return tree;
  const { folders: names } = tree;
  const take = startThread({ folder, names, counts: new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT) });
  if (take === undefined) return tree;
  let next = 0;
  let files = new Map<string, FileAhead>();
  let latest: FileAhead | undefined;
  return {
    folders: names,
    list: (name) => {
      const index = names.indexOf(name);
      // What the plans share is asked for out of turn, and then not again in its turn.
      if (index !== next && index !== next + 1) return tree.list(name);
      next = index + 1;
      const read = take(index);
      if (read === undefined) return tree.list(name);
      const ahead = unpackFiles(read);
      files = new Map(ahead.map((one) => [one.file.path, one]));
      return ahead.map(({ file }) => file.path);
    },
    read: (path) => {
      latest = files.get(path);
      files.delete(path);
      return latest?.file ?? tree.read(path);
    },
    decode: (file) => {
      if (latest?.file !== file || latest.units.length === 0) return tree.decode?.(file);
      const { units, isOrdinary } = latest;
      return { text: textOf(units), units, isOrdinary };
    },
  };
}

/** Under `ulimit -v` Node ends with a dump where a thread finds no room for its code. Only Linux tells. */
function isAddressSpaceLimited(): boolean {
  try {
    return !/^Max address space +unlimited/m.test(readFileSync('/proc/self/limits', 'utf8'));
  } catch {
    return false;
  }
}

/** @returns gives the folder with a number, if it was read, and tells the thread to go on behind it; undefined where no thread may be had */
function startThread(task: Omit<ReadingTask, 'port'>): ((index: number) => FolderRead | undefined) | undefined {
  const { port1, port2 } = new MessageChannel();
  const workerData: ReadingTask = { ...task, port: port2 };
  try {
    const worker = new Worker(thread, { workerData, transferList: [port2] });
    // What is not read ahead is read without it.
    worker.on('error', () => undefined);
    worker.unref();
  } catch {
    return undefined;
  }
  port1.unref();
  const shared = new Int32Array(task.counts);
  const receive = (): FolderRead | undefined => {
    const received: { readonly message: FolderRead } | undefined = receiveMessageOnPort(port1);
    return received?.message;
  };
  /** Taken from the port, and not asked for yet: the thread leaves out folders with more than ordinary files in them. */
  let waiting: FolderRead | undefined;
  return (index) => {
    const isPast = Atomics.load(shared, readCount) > index;
    Atomics.store(shared, takenCount, index + 1);
    Atomics.notify(shared, takenCount);
    if (!isPast) return undefined;
    waiting ??= receive();
    while (waiting !== undefined && waiting.index < index) waiting = receive();
    const read = waiting?.index === index ? waiting : undefined;
    if (read !== undefined) waiting = undefined;
    return read;
  };
}
