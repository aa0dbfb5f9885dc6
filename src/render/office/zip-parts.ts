// A zip file as its parts, each kept as it is packed until somebody wants to read or change it.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

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

/**
 * Twice as fast as the usual 6, for files that are a twentieth larger. Not by Node: what its own deflate makes of the same
 * text differs by version and processor.
 */
const level = 2;

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
      name: strFromU8(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
      isDeflated: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
    return part;
  });
}

export const contentOf = ({ packed, isDeflated, size }: ZipPart): Uint8Array =>
  isDeflated ? inflateSync(packed, { out: new Uint8Array(size) }) : packed;

export const textOf = (part: ZipPart): string => strFromU8(contentOf(part));

export const partOfText = (name: string, text: string): ZipPart => partOf(name, strToU8(text));

/** What is shorter stays as it is: a third of so little is not worth its time. */
const shortest = 512;

export function partOf(name: string, content: Uint8Array): ZipPart {
  const plain = plainPartOf(name, content);
  if (content.length < shortest) return plain;
  return { ...plain, packed: deflateSync(content, { level }), isDeflated: true };
}

/** A part that lies there as it is, in a file that becomes a part itself: it is packed once, with all of it. */
export const plainPartOfText = (name: string, text: string): ZipPart => plainPartOf(name, strToU8(text));

const plainPartOf = (name: string, content: Uint8Array): ZipPart => ({
  name,
  packed: content,
  isDeflated: false,
  size: content.length,
  checksum: checksumOf(content),
});

/** CRC-32 of ISO 3309, as zip files carry it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = -1;
  // By index: this loop runs over a million bytes.
  for (let at = 0; at < bytes.length; at += 1) sum = (remainders[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

const remainders = Int32Array.from({ length: 256 }, (_none, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1)
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The first of January 1980, the earliest day that a zip file can tell. */
const noDay = 33;

/** The parts in the given order, without any time. */
export function writeParts(parts: readonly ZipPart[]): Uint8Array {
  const named = parts.map((part) => ({ ...part, bytes: strToU8(part.name) }));
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
