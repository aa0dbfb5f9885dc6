/** Tests how many columns a text takes and that nothing invisible reaches a terminal. */

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, escapeControls, splitGraphemes } from '../../src/lib/width.ts';

// Left out: single Korean jamo and tone marks, Thai sara am, half-width marks and loose joiners, where string-width knows more about how pieces merge.
const mixedCharacter = fc.oneof(
  fc.constantFrom(...'督办推进改革。，、“”（）《》…—０％Ａ～　〇〡〿㎡①→●☑é́ä\t\n'),
  fc.constantFrom('👨‍👩‍👧', '⚠️', '🫡', '🇨🇳', '1️⃣', '𠮷', '가', 'ﾊ', '\u302a'),
  fc.string({ unit: 'grapheme-composite', maxLength: 2 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
);
const mixed = fc.array(mixedCharacter, { maxLength: 24 }).map((parts) => parts.join(''));

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['t08.m3', 6],
    ['督办', 4],
    ['推进“放管服”改革，优化公平竞争审查制度', 38],
    ['（2024年）', 10],
    ['９０％', 6],
    ['……', 2],
    ['①→●', 3],
    ['100㎡', 5],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['⚠️', 2],
    ['👨‍👩‍👧', 2],
    ['𠮷', 2],
    ['\u001b[31m督办\u001b[39m', 4],
  ])('%j takes %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('agrees with string-width on every character of the basic plane, alone and beside others', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const character = String.fromCharCode(unit);
      const isFarOff = unit >= 0x3400 && unit < 0xff00; // measured alone, to save a second
      for (const text of isFarOff ? [character] : [character, `督${character}a`]) {
        if (displayWidth(text) !== stringWidth(text)) wrong.push(unit.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with string-width on mixed alphabets', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
    );
  });
});

describe('splitGraphemes', () => {
  it('keeps together what a reader sees as one character', () => {
    expect(splitGraphemes('督a。')).toEqual(['督', 'a', '。']);
    expect(splitGraphemes('督👨‍👩‍👧e\u0301𠮷')).toEqual(['督', '👨‍👩‍👧', 'e\u0301', '𠮷']);
    expect(splitGraphemes('')).toEqual([]);
  });

  it('loses nothing, and its widths add up', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(splitGraphemes(text).join('')).toBe(text);
        const sum = splitGraphemes(text).reduce((total, character) => total + displayWidth(character), 0);
        if (!text.includes('\u001b') && !text.includes('\u009b')) expect(sum).toBe(displayWidth(text));
      }),
    );
  });
});

describe('escapeControls', () => {
  it.each([
    ['推进“放管服”改革', '推进“放管服”改革'],
    ['⚠️ 逾期 é', '⚠️ 逾期 é'],
    ['\u001b[31m红', '\\u{1b}[31m红'],
    ['a\tb\nc\r', 'a\\u{9}b\\u{a}c\\u{d}'],
    ['\u0000\u007f\u009b', '\\u{0}\\u{7f}\\u{9b}'],
    ['\u202e反\u2066', '\\u{202e}反\\u{2066}'],
    ['零\u200b宽\u200f\ufeff', '零\\u{200b}宽\\u{200f}\\u{feff}'],
    ['\u061c\u2028\u2029\u2060', '\\u{61c}\\u{2028}\\u{2029}\\u{2060}'],
    ['\ud800督', '\\u{d800}督'],
    ['𠮷', '𠮷'],
  ])('shows %j as %j', (text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });

  it('lets line feeds through when asked, and only those', () => {
    expect(escapeControls('甲\n乙\t丙\r\n', { keepNewline: true })).toBe('甲\n乙\\u{9}丙\\u{d}\n');
    expect(escapeControls('甲\n乙', { keepNewline: false })).toBe('甲\\u{a}乙');
  });

  it('leaves nothing to escape', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const shown = escapeControls(text);
        expect(escapeControls(shown)).toBe(shown);
        expect(shown).not.toMatch(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
      }),
    );
  });
});
