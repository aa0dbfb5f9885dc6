// Chinese figures written and read again.
import { expect, it } from 'vitest';
import { chineseNumber, toChinese } from '../../src/lib/chinese-numbers.ts';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [0, '0'],
  [100, '100'],
  [1.5, '1.5'],
])('%d is written %s', (number, written) => {
  expect(toChinese(number)).toBe(written);
});

it('what is written is read as the same number', () => {
  for (let number = 1; number <= 99; number += 1) expect(chineseNumber(toChinese(number))).toEqual([number, number]);
});
