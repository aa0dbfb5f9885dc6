// CSV that a spreadsheet opens and a program reads: escaping, blanks, line ends.
import { describe, expect, it } from 'vitest';
import { escapeFormula } from '../../src/render/csv.ts';

describe('escapeFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['　=1', "'　=1"],
    ['"=1"', '\'"=1"'],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
    ['第一行\n=2', "第一行\n'=2"],
    ['第一行\n\n-甲', "第一行\n\n'-甲"],
    ['-12.5', '-12.5'],
    ['+3', '+3'],
    ['a=b', 'a=b'],
    ['2024-06-30', '2024-06-30'],
    ['', ''],
  ])('%j', (text, escaped) => {
    expect(escapeFormula(text)).toBe(escaped);
  });
});
