// A zip file from its parts, each packed as it lies there.
import { deflate } from './deflate.ts';

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

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

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
