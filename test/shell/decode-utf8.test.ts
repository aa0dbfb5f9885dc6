// The quick way from UTF-8 to text says the same as the language's own, and its units are those of the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/shell/decode-utf8.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Both readings; the units of the quick one are read as the text that they are. */
function readings(bytes: Uint8Array): readonly unknown[] {
  const decoded = decodeUtf8(bytes);
  return [decoded?.text, decoded && String.fromCharCode(...decoded.units)];
}

/** What both have to be. */
function twice(bytes: Uint8Array): readonly unknown[] {
  const text = decodeStrictly(bytes);
  return [text, text];
}

describe('decodeUtf8', () => {
  it.each([
    ['nothing', []],
    ['a byte-order mark alone', [0xef, 0xbb, 0xbf]],
    ['a byte-order mark before text', [0xef, 0xbb, 0xbf, 0x61]],
    ['two byte-order marks', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]],
    ['a pair', [0xf0, 0xa0, 0x80, 0x80]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['a zero written long', [0xc0, 0x80]],
    ['a character cut short', [0x61, 0xe4, 0xb8]],
    ['GB18030', [0xd6, 0xd0, 0xce, 0xc4]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['a character beyond all', [0xf4, 0x90, 0x80, 0x80]],
  ])('reads %s as the language does', (_, bytes) => {
    expect(readings(Uint8Array.from(bytes))).toEqual(twice(Uint8Array.from(bytes)));
  });

  it('reads a text of any length and bytes of any kind as the language does', () => {
    const encoder = new TextEncoder();
    const texts = fc.string({ unit: 'grapheme', maxLength: 3000 }).map((text) => encoder.encode(text));
    const isSame = (bytes: Uint8Array): void => {
      expect(readings(bytes)).toEqual(twice(bytes));
    };
    fc.assert(fc.property(texts, isSame));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), isSame), { numRuns: 2000 });
    for (const length of [255, 256, 511, 512, 513, 1023, 1024, 1025, 40_000])
      isSame(encoder.encode('督'.repeat(length)));
  });

  it('reads part of a larger buffer', () => {
    expect(decodeUtf8(new TextEncoder().encode('督办').subarray(3))?.text).toBe('办');
  });
});
