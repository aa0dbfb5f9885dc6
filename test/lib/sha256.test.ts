// The pure hash is the one everybody else computes.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Base64 } from '../../src/lib/sha256.ts';

const byNode = (text: string): string => createHash('sha256').update(text).digest('base64');

it.each(['', 'abc', '督办：季度进展报告', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'a'.repeat(100_000)])(
  'is what node:crypto says of a text of %# kind',
  (text) => {
    expect(sha256Base64(text)).toBe(byNode(text));
  },
);

it('is what node:crypto says of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Base64(text)).toBe(byNode(text));
    }),
  );
});
