// Sorting by a text: as JavaScript sorts texts by itself, and never what has the same text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byText } from '../../src/lib/by-text.ts';

const ranked = fc
  .array(fc.oneof(fc.constantFrom('', 'a', '2024-03-31', '督办', '\u{20000}', '\uffee'), fc.string({ unit: 'binary' })))
  .map((texts) => texts.map((text, rank) => ({ text, rank })));

it('gives the order of plain sorting, and leaves what has the same text as it stood', () => {
  fc.assert(
    fc.property(ranked, (items) => {
      const sorted = items.toSorted(byText(({ text }) => text));
      expect(sorted.map(({ text }) => text)).toEqual(items.map(({ text }) => text).toSorted());
      for (const [index, { text, rank }] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next?.text === text) expect(next.rank).toBeGreaterThan(rank);
      }
    }),
  );
});
