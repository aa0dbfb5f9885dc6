// Bytes packed and unpacked by zlib as WebAssembly: it counts in whole numbers only, so that every machine makes the same of
// the same bytes. What Node's own zlib makes of them differs by version and processor.
import { zlib } from './generated/zlib.js';

export interface Deflated {
  readonly packed: Uint8Array;
  /** CRC-32 of what was packed, as zip files carry it. */
  readonly checksum: number;
}

/** A run of zlib over one content; a result holds a code in its highest byte and the bytes made in the others. */
interface Stream {
  readonly started: number;
  readonly step: (size: number, isLast: boolean) => number;
  readonly consumed: () => number;
  readonly end: () => number;
}

/** Places in zlib's memory for a piece of what goes in and of what comes out. */
const room = 1 << 18;
const [from, to] = [zlib.malloc(room), zlib.malloc(room)];

/** zlib.h: Z_FINISH, Z_STREAM_END. */
const [finish, ended] = [4, 1];

/** A gzip header without a name and its trailer: RFC 1952. The trailer has the checksum. */
const [header, trailer] = [10, 8];

/** @param level 0 packs nothing, 9 most */
export function deflate(content: Uint8Array, level: number): Deflated {
  const handle = zlib.deflate_new();
  const gzip = run(content, {
    started: zlib.deflate_init_gzip(handle, level),
    step: (size, isLast) => zlib.deflate_process(handle, from, size, to, room, isLast ? finish : 0),
    consumed: () => zlib.deflate_last_consumed(handle),
    end: () => zlib.deflate_end(handle),
  });
  const end = gzip.length - trailer;
  return {
    packed: gzip.subarray(header, end),
    checksum: new DataView(gzip.buffer, gzip.byteOffset).getUint32(end, true),
  };
}

export function inflate(packed: Uint8Array): Uint8Array {
  const handle = zlib.inflate_new();
  return run(packed, {
    started: zlib.inflate_init_raw(handle),
    step: (size) => zlib.inflate_process(handle, from, size, to, room, 0),
    consumed: () => zlib.inflate_last_consumed(handle),
    end: () => zlib.inflate_end(handle),
  });
}

/** All that zlib makes of the content, or an error: never a part of it. */
function run(content: Uint8Array, { started, step, consumed, end }: Stream): Uint8Array {
  const made: Uint8Array[] = [];
  let at = 0;
  let code = started;
  while (code === 0) {
    const piece = content.subarray(at, at + room);
    new Uint8Array(zlib.memory.buffer).set(piece, from);
    const result = step(piece.length, at + piece.length === content.length);
    code = result >> 24;
    at += consumed();
    made.push(new Uint8Array(zlib.memory.buffer, to, result & 0xffffff).slice());
  }
  if (end() !== 0 || code !== ended || at !== content.length) throw new Error(`zlib gave up with ${code}`);
  const [only = new Uint8Array()] = made;
  return made.length === 1 ? only : joined(made);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
