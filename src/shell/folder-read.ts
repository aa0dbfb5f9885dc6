// What one thread hands to another of a folder it has read: all files in one piece of memory, which changes hands.
import type { MessagePort } from 'node:worker_threads';
import type { SourceFile } from '../model/source-file.ts';
import { textOf, unitsOf } from './decode-utf8.ts';

/** What the reading thread is told: where to read what, where to post it, and the two counts that both know. */
export interface ReadingTask {
  readonly folder: string;
  readonly names: readonly string[];
  readonly port: MessagePort;
  readonly counts: SharedArrayBuffer;
}

/** Places of the counts: up to where folders were read, and up to where nobody needs them any more. */
export const isRead = 0;
export const isTaken = 1;

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
  readonly refused: ReadonlyMap<string, NonNullable<SourceFile['refused']>>;
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
  const decoded = sources.map(({ bytes }) => unitsOf(bytes) ?? new Uint16Array());
  const bytes = new Uint8Array(sum(sources.map((source) => source.bytes)));
  const units = new Uint16Array(sum(decoded));
  const byteEnds = new Uint32Array(sources.length);
  const unitEnds = new Uint32Array(sources.length);
  const ordinary = new Uint8Array(sources.length);
  const refused = new Map<string, NonNullable<SourceFile['refused']>>();
  let [byteEnd, unitEnd] = [0, 0];
  for (const [at, { path, bytes: own, refused: why }] of sources.entries()) {
    const ownUnits = decoded[at] ?? new Uint16Array();
    bytes.set(own, byteEnd);
    units.set(ownUnits, unitEnd);
    byteEnds[at] = byteEnd += own.length;
    unitEnds[at] = unitEnd += ownUnits.length;
    ordinary[at] = Number(ownUnits.length > 0 && isOrdinary(textOf(ownUnits)));
    if (why !== undefined) refused.set(path, why);
  }
  return {
    index,
    paths: sources.map(({ path }) => path).join('\0'),
    bytes,
    byteEnds,
    units,
    unitEnds,
    ordinary,
    refused,
  };
}

const sum = (pieces: readonly { readonly length: number }[]): number =>
  pieces.reduce((length, piece) => length + piece.length, 0);

/** By path, in order. */
export function unpackFiles({
  paths,
  bytes,
  byteEnds,
  units,
  unitEnds,
  ordinary,
  refused,
}: FolderRead): Map<string, FileAhead> {
  const files = new Map<string, FileAhead>();
  let [byteStart, unitStart] = [0, 0];
  for (const [at, path] of (paths === '' ? [] : paths.split('\0')).entries()) {
    const [byteEnd, unitEnd] = [byteEnds[at] ?? byteStart, unitEnds[at] ?? unitStart];
    const file = { path, bytes: bytes.subarray(byteStart, byteEnd) };
    const why = refused.get(path);
    files.set(path, {
      file: why === undefined ? file : { ...file, refused: why },
      units: units.subarray(unitStart, unitEnd),
      isOrdinary: ordinary[at] === 1,
    });
    [byteStart, unitStart] = [byteEnd, unitEnd];
  }
  return files;
}
