// Words that name a change from where things stood are told from those that name a level.
import { expect, it } from 'vitest';
import { changeIn } from '../../src/lib/change-words.ts';

it.each([
  ['提高5%', 5, 'percent', false],
  ['比例提高5个百分点以上', 5, 'points', false],
  ['增长不低于8.5％', 8.5, 'percent', false],
  ['下降了2个百分点', 2, 'points', true],
  ['压减10%', 10, 'percent', true],
] as const)('%s', (words, by, change, falls) => {
  expect(changeIn(words, '就业率')).toMatchObject({ by, change, falls });
});

it.each([
  ['提高到90%以上', '就业率'],
  ['提升至90%', '就业率'],
  ['提高率5%', '就业率'],
  ['90%以上', '就业率'],
  ['增加5个', '试点学校'],
  ['增长8%以上', '招生规模增幅'],
  ['增长8%以上', '招生规模 与上年同比'],
])('%s of %s names no change', (words, names) => {
  expect(changeIn(words, names)).toBeUndefined();
});
