// Words that leave open where a number is reached, and names that only look like them.
import { expect, it } from 'vitest';
import { softWordIn } from '../../src/lib/soft-words.ts';

it.each([
  ['5次左右', '左右'],
  ['约100人次', '约'],
  ['大约三成', '大约'],
  ['力争达到90%以上', '力争'],
  ['争取3个', '争取'],
  ['努力实现全覆盖', '努力'],
  ['近百所', '近'],
  ['接近90%', '接近'],
  ['100多人', '多'],
  ['十余场', '余'],
  ['几十所', '几'],
  ['原则上不少于3次', '原则上'],
])('%s is soft by %s', (words, word) => {
  expect(softWordIn(words)).toBe(word);
});

it.each([
  '6个以上',
  '超过90%',
  '签约100家',
  '节约5万元',
  '近三年就业率不低于90%',
  '近5年平均',
  '基本公共服务覆盖率90%以上',
  '多于3个',
  '全面达标',
  '',
])('%s is firm', (words) => {
  expect(softWordIn(words)).toBeUndefined();
});
