// Columns as wide as their text needs and rows as high: nothing works that out when a workbook is opened.
import { describe, expect, it } from 'vitest';
import { highestRow, lineOf } from '../../../src/render/xlsx/look.ts';
import { heightOf, joined, needOf, widthsOf } from '../../../src/render/xlsx/widths.ts';

const margin = 1.5;

describe('a column needs', () => {
  it.each([
    ['its longest text, where that is never broken', { whole: true }, '编号', ['t01.m1', 't01'], [6, 6, 0]],
    ['no more than forty, whatever stands in it', { whole: true }, '编号', ['长'.repeat(40)], [40, 40, 0]],
    ['half of its head, which wraps in two', { whole: true }, '完成时限和依据', ['1'], [7, 7, 0]],
    ['a word of its head uncut', { whole: true }, 'Responsible office', ['1'], [11, 11, 0]],
    ['some room in any case', { whole: true }, '级', [], [4, 4, 0]],
    ['less than its text, where that is broken', { grow: 2 }, '举措', ['长'.repeat(20)], [40, 12, 2]],
    ['more by its share, up to three', { grow: 5 }, '举措', ['长'.repeat(20)], [40, 15, 5]],
    ['what is asked for it', { grow: 1, minimum: 20 }, '目标', ['长'.repeat(20)], [40, 20, 1]],
    ['no more than there is', { minimum: 20 }, '目标', ['两行\n短句'], [4, 4, 1]],
  ] as const)('%s', (_name, column, head, shown, [natural, minimum, grow]) => {
    expect(needOf(column, head, shown, false)).toEqual({ natural: natural + margin, minimum: minimum + margin, grow });
  });

  it('room for the button of a filter beside its head', () => {
    expect(needOf({ whole: true }, '完成时限', ['1'], true).natural).toBe(4 + 3 + margin);
  });
});

it('what is left of the page goes to the columns that grow, by their shares', () => {
  const needs = [
    { natural: 8, minimum: 8, grow: 0 },
    { natural: 10, minimum: 10, grow: 1 },
    { natural: 10, minimum: 10, grow: 2 },
  ];
  expect(widthsOf(needs, 58)).toEqual([8, 20, 30]);
  expect(widthsOf(needs.slice(0, 1), 58)).toEqual([8]);
});

it('of tables below each other the widest counts, and an empty column takes what is left', () => {
  const [first, second] = [
    { natural: 8, minimum: 4, grow: 0 },
    { natural: 6, minimum: 5, grow: 2 },
  ];
  expect(joined([[first], [second]], 2)).toEqual([
    { natural: 8, minimum: 5, grow: 2 },
    { natural: 0, minimum: 0, grow: 1 },
  ]);
});

it.each([
  ['one line', '甲乙丙', 10, 1],
  ['two, as the width breaks it', '甲乙丙丁戊', 9.5, 2],
  ['as many as it has', '甲\n乙\n丙', 20, 3],
  ['one for nothing', '', 20, 1],
])('a row is as high as its text: %s', (_name, shown, width, lines) => {
  expect(heightOf(shown, width, 11, 11)).toBe(lines * lineOf(11) + 5);
});

it('a row is no higher than a workbook has them', () => {
  expect(heightOf('行\n'.repeat(400), 20, 11, 11)).toBe(highestRow);
});
