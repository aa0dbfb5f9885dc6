// What one thread hands to another of a folder it has read: all files in one piece of memory, which changes hands.
import type { MessagePort } from 'node:worker_threads';
import type { SourceFile } from '../model/source-file.ts';

/** What the reading thread is told: where to read what, where to post it, and the two counts that both know. */
export interface ReadingTask {
  readonly folder: string;
  readonly names: readonly string[];
  readonly port: MessagePort;
  readonly counts: SharedArrayBuffer;
}

/** Places of the counts: folders that were read, and those that were taken. */
export const isRead = 0;
export const isTaken = 1;

/** Instead of a count of folders: the thread will read no more, and whoever waits reads for itself. */
export const givenUp = -1;

export interface FolderRead {
  readonly paths: readonly string[];
  /** One file behind the other. */
  readonly bytes: ArrayBuffer;
  /** Where each file ends. */
  readonly ends: readonly number[];
  readonly refused: ReadonlyMap<string, NonNullable<SourceFile['refused']>>;
}

export function packFiles(sources: readonly SourceFile[]): FolderRead {
  const all = new Uint8Array(sources.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const ends: number[] = [];
  const refused = new Map<string, NonNullable<SourceFile['refused']>>();
  let end = 0;
  for (const { path, bytes, refused: why } of sources) {
    all.set(bytes, end);
    end += bytes.length;
    ends.push(end);
    if (why !== undefined) refused.set(path, why);
  }
  return { paths: sources.map(({ path }) => path), bytes: all.buffer, ends, refused };
}

/** By path. */
export function unpackFiles({ paths, bytes, ends, refused }: FolderRead): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  let start = 0;
  for (const [index, path] of paths.entries()) {
    const end = ends[index] ?? start;
    const file = { path, bytes: new Uint8Array(bytes, start, end - start) };
    const why = refused.get(path);
    files.set(path, why === undefined ? file : { ...file, refused: why });
    start = end;
  }
  return files;
}
