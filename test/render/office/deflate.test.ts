// What is packed comes back whole and is the same wherever it is packed.
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../src/render/office/deflate.ts';
import { sha256 } from '../../../src/shell/hash.ts';

/** Bytes without a pattern, the same in every run: the generator of Park and Miller. */
function noise(length: number): Uint8Array {
  let state = 20240630;
  return Uint8Array.from({ length }, () => (state = (state * 48271) % 0x7fffffff) & 255);
}

const words = (length: number): Uint8Array => noise(length).map((byte) => 97 + (byte % 5));

const lengths = [0, 1, 511, 512, 65_535, 65_536, 65_537, 262_143, 262_144, 262_145, 3_000_001];

describe.each([0, 3])('level %i', (level) => {
  it.each(lengths)('gives %i bytes back, and packs it the same twice', (length) => {
    for (const content of [noise(length), words(length), new Uint8Array(length)]) {
      const { packed } = deflate(content, level);
      expect(Buffer.compare(inflateRawSync(packed), content)).toBe(0);
      expect(Buffer.compare(deflate(content, level).packed, packed)).toBe(0);
    }
  });
});

it('packs more than a call of zlib can count', () => {
  const content = noise(2 ** 24 + 1);
  expect(Buffer.compare(inflateRawSync(deflate(content, 3).packed), content)).toBe(0);
});

it('gives anything back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.integer({ min: 0, max: 9 }), (content, level) => {
      expect(Buffer.compare(inflateRawSync(deflate(content, level).packed), content)).toBe(0);
    }),
  );
});

it('is the same in every version of Node and on every machine', () => {
  expect(sha256(deflate(words(1_000_000), 3).packed)).toBe(
    '9878a26c2a93afa7d48b9eb2f8b675ef54d7af48cc18b2e58a8eefbc8a8c8c3f',
  );
});

it.each([
  ['', 0],
  // The check value of the catalogue of parametrised CRC algorithms, CRC-32/ISO-HDLC.
  ['123456789', 0xcbf43926],
])('checks %j', (text, checksum) => {
  for (const level of [0, 3]) expect(deflate(new TextEncoder().encode(text), level).checksum).toBe(checksum);
});

it('hands on nothing that zlib did not finish', () => {
  expect(() => deflate(words(10), 10)).toThrow('zlib gave up');
});
