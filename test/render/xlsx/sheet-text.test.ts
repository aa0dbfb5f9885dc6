import { describe, expect, it } from 'vitest';
import { sheetNames, shownText, writtenText } from '../../../src/render/xlsx/sheet-text.ts';

describe('a cell shows', () => {
  it.each([
    ['=1+1', '=1+1'],
    ['a\u0000b\ufffe\ud800', 'a\ufffdb\ufffd\ufffd'],
    ['a\r\nb\rc\td', 'a\nb\nc d'],
    ['\u202ea\u200b', '\\u{202e}a\\u{200b}'],
    ['a\u007f\u009f', 'a\\u{7f}\\u{9f}'],
    ['尾\n\n', '尾'],
  ])('%j as %j', (text, shown) => expect(shownText(text)).toBe(shown));

  it('at most 32,767 units, no character cut in two', () => {
    expect(shownText('长'.repeat(40_000))).toBe(`${'长'.repeat(32_766)}…`);
    expect(shownText(`x${'𠮷'.repeat(20_000)}`)).toBe(`x${'𠮷'.repeat(16_382)}…`);
  });
  it('at most 253 breaks, the rest on one line', () => {
    const shown = shownText('行\n'.repeat(400));
    expect(shown.split('\n')).toHaveLength(254);
    expect(shown.replaceAll(/\s/g, '')).toBe('行'.repeat(400));
  });
});

it.each([
  ['_x0041_', '_x005F_x0041_'],
  ['_x000d__x000A_', '_x005F_x000d__x005F_x000A_'],
  ['_x41_ _y0041_', '_x41_ _y0041_'],
])('writes %j as %j', (shown, written) => expect(writtenText(shown)).toBe(written));

it.each([
  [
    ['汇总', '汇总'],
    ['汇总', '汇总 (2)'],
  ],
  [
    ['A', 'a', 'A'],
    ['A', 'a (2)', 'A (3)'],
  ],
  [["'甲[乙]:*?/\\'"], ['甲-乙------']],
  [
    ['', ' '],
    ['-', '- (2)'],
  ],
  [['History'], ['History (2)']],
  [
    ['长'.repeat(40), '长'.repeat(40)],
    [`${'长'.repeat(30)}…`, `${'长'.repeat(26)}… (2)`],
  ],
  [['_x0041_'], ['-x0041_']],
])('names sheets %j as %j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});
