// Bytes packed by zlib as WebAssembly: it counts in whole numbers only, so that every machine makes the same of the same bytes.
// What Node's own zlib makes of them differs by version and processor.
import { zlib } from './generated/zlib.js';
import { outOfMemory } from './out-of-memory.ts';

export interface Deflated {
  readonly packed: Uint8Array;
  /** CRC-32 of what was packed, as zip files carry it. */
  readonly checksum: number;
}

/** Places in zlib's memory for a piece of what goes in and of what comes out. */
const room = 1 << 18;
const [from, to] = [zlib.malloc(room), zlib.malloc(room)];

/** zlib.h: Z_FINISH, Z_STREAM_END, Z_MEM_ERROR. */
const [finish, ended, noMemory] = [4, 1, -4];

/** A gzip header without a name and its trailer: RFC 1952. The trailer begins with the checksum. */
const [header, trailer] = [10, 8];

/** @param level 0 packs nothing, 9 most */
export function deflate(content: Uint8Array, level: number): Deflated {
  const gzip = zip(content, level);
  const end = gzip.length - trailer;
  return { packed: gzip.subarray(header, end), checksum: new DataView(gzip.buffer).getUint32(end, true) };
}

/** All that zlib makes of the content, or an error: never a part of it. */
function zip(content: Uint8Array, level: number): Uint8Array<ArrayBuffer> {
  const handle = zlib.deflate_new();
  if ([from, to, handle].includes(0)) throw outOfMemory();
  const made: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  let code = zlib.deflate_init_gzip(handle, level);
  while (code === 0) {
    const piece = content.subarray(at, at + room);
    new Uint8Array(zlib.memory.buffer).set(piece, from);
    const isLast = at + piece.length === content.length;
    // A code in the highest byte, the number of bytes made in the others.
    const result = zlib.deflate_process(handle, from, piece.length, to, room, isLast ? finish : 0);
    code = result >> 24;
    at += zlib.deflate_last_consumed(handle);
    made.push(new Uint8Array(zlib.memory.buffer, to, result & 0xffffff).slice());
  }
  if (code === noMemory) throw outOfMemory();
  if (zlib.deflate_end(handle) !== 0 || code !== ended || at !== content.length)
    throw new Error(`zlib gave up with ${code}`);
  const [only = new Uint8Array()] = made;
  return made.length === 1 ? only : joined(made);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
