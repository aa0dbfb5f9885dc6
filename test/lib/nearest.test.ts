// The nearest spelling helps with slips and keeps quiet where nothing was meant.
import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, it } from 'vitest';
import { nearest, nearestAmong } from '../../src/lib/nearest.ts';

describe('nearest', () => {
  it.each<readonly [word: string, candidates: readonly string[], meant: string | undefined]>([
    ['tilte', ['id', 'title', 'number'], 'title'],
    ['Title', ['title'], 'title'],
    ['yinchaun-2025', ['default', 'yinchuan-2025', 'relative-80-60'], 'yinchuan-2025'],
    ['title', ['tilte', 'title'], 'title'],
    ['due', ['due-date', 'dues', 'dux'], 'dues'],
    ['medical-collage', ['medical-college', 'forestry-school'], 'medical-college'],
    ['organisation', ['organization', 'organizations'], 'organization'],
    ['lead', ['support', 'source'], undefined],
    ['xy', ['id'], undefined],
    ['标题', ['title', 'id'], undefined],
    ['title', [], undefined],
    ['', ['id', 'title'], undefined],
  ])('%j of %j is %j', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abcdefgh-'), minLength: 4, maxLength: 14 });

  it('is a candidate, or nothing', () => {
    fc.assert(
      fc.property(word, fc.array(word), (typed, candidates) => {
        const meant = nearest(typed, candidates);
        expect(meant === undefined || candidates.includes(meant)).toBe(true);
        if (candidates.includes(typed)) expect(meant).toBe(typed);
      }),
    );
  });

  it('finds a word with one character dropped, doubled or changed', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'xx', 'x'), (meant, roll, put) => {
        const at = roll % meant.length;
        expect(nearest(meant.slice(0, at) + put + meant.slice(at + 1), [meant])).toBe(meant);
      }),
    );
  });

  it('is what comparing with each of them finds, and stays so when it is asked again', () => {
    const plainly = (typed: string, candidates: readonly string[]): string | undefined => {
      let [best, least]: [string | undefined, number] = [undefined, Math.max(2, Math.floor(typed.length / 3)) + 1];
      for (const candidate of candidates) {
        if (candidate === typed) return candidate;
        const distance = leven(typed.toLowerCase(), candidate.toLowerCase());
        if (distance < least && distance < candidate.length) [best, least] = [candidate, distance];
      }
      return best;
    };
    const any = fc.string({ unit: fc.constantFrom(...'abAB1-校İß'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(any), fc.array(any), (typed, candidates) => {
        const among = nearestAmong(candidates);
        for (const one of [...typed, ...typed]) expect(among(one)).toBe(plainly(one, candidates));
      }),
    );
  });
});
