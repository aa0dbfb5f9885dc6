// The hash is FNV-1a of 64 bits: the values its authors publish, and UTF-8 for what is beyond ASCII.
import { expect, it } from 'vitest';
import { hashText } from '../../src/lib/hash-text.ts';

it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('of %j', (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

it('keeps apart what differs in one character, and always has 16 digits', () => {
  const texts = Array.from({ length: 2000 }, (_, index) => `督办${index}`);
  const hashes = texts.map(hashText);
  expect(new Set(hashes).size).toBe(texts.length);
  expect(hashes.filter((hash) => !/^[0-9a-f]{16}$/.test(hash))).toEqual([]);
});
