// A zip file as its parts, each kept as it is packed until somebody wants to read or change it.
import { deflate, inflate } from './deflate.ts';

export interface ZipPart {
  readonly name: string;
  /** As it lies in the file: deflated, or as it is. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly size: number;
  readonly checksum: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfCentral = 0x06054b50;

/** A third less time than the usual 6, for files that are a tenth larger. */
const level = 3;

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @param bytes a zip file as a library has just made it: no comment at its end, nothing encrypted, less than 4 GB */
export function readParts(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== endOfCentral) throw new Error('no zip file as it was expected');
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const part: ZipPart = {
      name: toText(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
    return part;
  });
}

export function contentOf({ name, packed, isDeflated, size }: ZipPart): Uint8Array {
  const content = isDeflated ? inflate(packed) : packed;
  if (content.length !== size) throw new Error(`${name} has ${content.length} bytes and not ${size}`);
  return content;
}

export const textOf = (part: ZipPart): string => toText(contentOf(part));

export const partOfText = (name: string, text: string): ZipPart => partOf(name, toBytes(text));

/** Packed where that makes it shorter. */
export function partOf(name: string, content: Uint8Array): ZipPart {
  const { packed, checksum } = deflate(content, level);
  const isDeflated = packed.length < content.length;
  return { name, packed: isDeflated ? packed : content, isDeflated, size: content.length, checksum };
}

/** A part that lies there as it is, in a file that becomes a part itself: it is packed once, with all of it. */
export function plainPartOfText(name: string, text: string): ZipPart {
  const content = toBytes(text);
  return { name, packed: content, isDeflated: false, size: content.length, checksum: deflate(content, 0).checksum };
}

/** The first of January 1980, the earliest day that a zip file can tell. */
const noDay = 33;

/** The parts in the given order, without any time. */
export function writeParts(parts: readonly ZipPart[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, bytes: toBytes(part.name) }));
  const sizes = named.map(({ packed, bytes }) => [30 + bytes.length + packed.length, 46 + bytes.length] as const);
  const centre = sizes.reduce((sum, [local]) => sum + local, 0);
  const end = sizes.reduce((sum, [, central]) => sum + central, centre);
  const out = new Uint8Array(end + 22);
  const view = new DataView(out.buffer);
  let [at, listed] = [0, centre];
  for (const { packed, isDeflated, size, checksum, bytes } of named) {
    // What both headers say of a part, from the version needed on.
    const describe = (from: number): void => {
      for (const [offset, value] of [20, 0, isDeflated ? 8 : 0, 0, noDay].entries())
        view.setUint16(from + 2 * offset, value, true);
      for (const [offset, value] of [checksum, packed.length, size].entries())
        view.setUint32(from + 10 + 4 * offset, value, true);
      view.setUint16(from + 22, bytes.length, true);
    };
    view.setUint32(at, localHeader, true);
    describe(at + 4);
    out.set(bytes, at + 30);
    out.set(packed, at + 30 + bytes.length);
    view.setUint32(listed, centralHeader, true);
    view.setUint16(listed + 4, 20, true);
    describe(listed + 6);
    view.setUint32(listed + 42, at, true);
    out.set(bytes, listed + 46);
    at += 30 + bytes.length + packed.length;
    listed += 46 + bytes.length;
  }
  view.setUint32(end, endOfCentral, true);
  view.setUint16(end + 8, parts.length, true);
  view.setUint16(end + 10, parts.length, true);
  view.setUint32(end + 12, end - centre, true);
  view.setUint32(end + 16, centre, true);
  return out;
}
