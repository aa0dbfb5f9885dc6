// What one thread hands to another of a folder it has read: all files in one piece of memory, which changes hands.
import type { MessagePort } from 'node:worker_threads';
import type { SourceFile } from '../model/source-file.ts';
import { textOf, utf16Of } from './decode-utf8.ts';

/** What the reading thread is told: where to read what, where to post it, and the two counts that both know. */
export interface ReadingTask {
  readonly folder: string;
  readonly names: readonly string[];
  readonly port: MessagePort;
  readonly counts: SharedArrayBuffer;
}

/** Places of the counts: up to where folders were read, and up to where nobody needs them any more. */
export const readCount = 0;
export const takenCount = 1;

/** The files stand one behind the other, once as they are and once decoded, with the place where each ends. */
export interface FolderRead {
  readonly index: number;
  /** One behind the other, as no path holds a NUL: a list takes longer from thread to thread. */
  readonly paths: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly byteEnds: Uint32Array;
  /** None for a file that is not UTF-8. */
  readonly units: Uint16Array<ArrayBuffer>;
  readonly unitEnds: Uint32Array;
  /** 1 for a file whose text is ordinary. */
  readonly ordinary: Uint8Array;
}

/** A file, and its text where that was decoded. */
export interface FileAhead {
  readonly file: SourceFile;
  readonly units: Uint16Array;
  readonly isOrdinary: boolean;
}

/** @param isOrdinary looks through a text */
export function packFiles(
  index: number,
  sources: readonly SourceFile[],
  isOrdinary: (text: string) => boolean,
): FolderRead {
  const decoded = sources.map((source) => utf16Of(source.bytes) ?? new Uint16Array());
  const bytes = new Uint8Array(sum(sources.map((source) => source.bytes)));
  const units = new Uint16Array(sum(decoded));
  const byteEnds = new Uint32Array(sources.length);
  const unitEnds = new Uint32Array(sources.length);
  const ordinary = new Uint8Array(sources.length);
  let [byteEnd, unitEnd] = [0, 0];
  for (const [at, source] of sources.entries()) {
    const own = decoded[at] ?? new Uint16Array();
    bytes.set(source.bytes, byteEnd);
    units.set(own, unitEnd);
    byteEnds[at] = byteEnd += source.bytes.length;
    unitEnds[at] = unitEnd += own.length;
    ordinary[at] = Number(own.length > 0 && isOrdinary(textOf(own)));
  }
  const paths = sources.map(({ path }) => path).join('\0');
  return { index, paths, bytes, byteEnds, units, unitEnds, ordinary };
}

const sum = (pieces: readonly { readonly length: number }[]): number =>
  pieces.reduce((length, piece) => length + piece.length, 0);

/** In the order in which they were packed. */
export function unpackFiles({ paths, bytes, byteEnds, units, unitEnds, ordinary }: FolderRead): readonly FileAhead[] {
  let [byteStart, unitStart] = [0, 0];
  return (paths === '' ? [] : paths.split('\0')).map((path, at) => {
    const [byteEnd, unitEnd] = [byteEnds[at] ?? byteStart, unitEnds[at] ?? unitStart];
    const ahead = {
      file: { path, bytes: bytes.subarray(byteStart, byteEnd) },
      units: units.subarray(unitStart, unitEnd),
      isOrdinary: ordinary[at] === 1,
    };
    [byteStart, unitStart] = [byteEnd, unitEnd];
    return ahead;
  });
}
