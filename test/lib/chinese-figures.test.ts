import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparatorIn, readQuantities } from '../../src/lib/chinese-figures.ts';
import { round } from '../../src/lib/rational.ts';

/** `1000 人次 gte`, a range as `3–5`, soft ones end in `~`. */
const shown = (words: string): readonly string[] =>
  readQuantities(words).map(({ low, high, unit, comparator, soft }) => {
    const ends = [...new Set([round(low, 2), round(high, 2)])].join('–');
    return [ends, unit, comparator ?? '', soft ? '~' : ''].filter((part) => part !== '').join(' ');
  });

it.each([
  // The notice's own.
  ['不低于10%', '10 % gte'],
  ['1万人次以上', '10000 人次 gte'],
  ['超过90%', '90 % gt'],
  ['6个市级产教融合重点项目、2个省级实训基地', '6 个', '2 个'],
  ['在六个试点县（区）建设示范校', '6 个'],
  // Figures of either script and width.
  ['１０％以上', '10 % gte'],
  ['1，200人', '1200 人'],
  ['12,000人次', '12000 人次'],
  ['1.2万人次', '12000 人次'],
  ['2亿元', '200000000 元'],
  ['3千名', '3000 名'],
  ['5百万元', '5000000 元'],
  ['两所', '2 所'],
  ['十二项', '12 项'],
  ['二十所', '20 所'],
  ['一百零五人', '105 人'],
  ['一百五十人', '150 人'],
  ['两千五百人', '2500 人'],
  ['两千五人', '2500 人'],
  ['一万二千人次', '12000 人次'],
  ['三万人次', '30000 人次'],
  ['一亿二千万元', '120000000 元'],
  ['二〇二四所', '2024 所'],
  ['两点五倍', '2.5 倍'],
  // Shares.
  ['百分之十', '10 %'],
  ['百分之九十五点五以上', '95.5 % gte'],
  ['不低于百分之十', '10 % gte'],
  ['三分之一', '33.33 %'],
  ['三分之二以上', '66.67 % gte'],
  ['突破九成', '90 % gt'],
  ['八成半以上', '85 % gte'],
  ['一半以上', '50 % gte'],
  ['过半数', '50 % gt'],
  ['半数以上', '50 % gte'],
  ['提高5个百分点', '5 个百分点'],
  // Ranges.
  ['3-5个', '3–5 个'],
  ['3—5个', '3–5 个'],
  ['三至五个', '3–5 个'],
  ['10%～15%', '10–15 %'],
  ['3-5万人次', '30000–50000 人次'],
  ['8千到1万人次', '8000–10000 人次'],
  ['百分之五至百分之十', '5–10 %'],
  // Comparators.
  ['不超过10%', '10 % lte'],
  ['不得超过10%', '10 % lte'],
  ['控制在10%以内', '10 % lte'],
  ['不少于两所', '2 所 gte'],
  ['至少3场', '3 场 gte'],
  ['最多5次', '5 次 lte'],
  ['低于5%', '5 % lt'],
  ['不满20人', '20 人 lt'],
  ['不足三成', '30 % lt'],
  ['达到6万人次以上', '60000 人次 gte'],
  ['90%（含）以上', '90 % gte'],
  ['10个及以上', '10 个 gte'],
  ['超90%', '90 % gt'],
  ['≥90%', '90 % gte'],
  ['>90%', '90 % gt'],
  ['超过三十个以内', '30 个'],
  ['就业率超过90%，留明率不低于50%', '90 % gt', '50 % gte'],
  ['超过三年的6个项目', '6 个'],
  ['6个市级以上项目', '6 个'],
  ['100辆以上', '100 gte'],
  // Soft words are kept and are no verdict.
  ['约300人', '300 人 ~'],
  ['近百名', '100 名 ~'],
  ['100余人', '100 人 ~'],
  ['100多万元', '1000000 元 ~'],
  ['300人左右', '300 人 ~'],
  ['力争达到90%', '90 % gte ~'],
  ['力争2024届就业率达到95%以上', '95 % gte ~'],
  ['三五个', '3–5 个 ~'],
  ['七八十人', '70–80 人 ~'],
  ['几十所', '10 所 ~'],
])('%s', (words, ...expected) => {
  expect(shown(words)).toEqual(expected);
});

it.each([
  '2024年6月底前',
  '2024届毕业生',
  '第三批',
  '第二期',
  '〔2024〕4号',
  '评选一批市级名师',
  '一体化推进',
  '一流应用型大学',
  '“五育并举”“三全育人”',
  '《十条措施》',
  '“9.28终身教育活动日”',
  '一校一案',
  '四领一促',
  '统一个人档案',
  '十四五规划',
  '百花齐放',
  '三成立',
  '一成不变',
  '国家一级标准',
  'A4纸',
  '逾期',
  '',
])('%s counts nothing', (words) => {
  expect(shown(words)).toEqual([]);
});

describe('the comparator that words name', () => {
  it.each([
    ['不低于10%', 'gte'],
    ['控制在10%以内', 'lte'],
    ['2024届就业率超过90%', 'gt'],
    ['不足三成', 'lt'],
    ['6个', undefined],
    ['不低于5%、不超过10%', undefined],
    ['逾期整改', undefined],
    ['超市帮扶', undefined],
  ])('%s', (words, op) => {
    expect(comparatorIn(words)?.op).toBe(op);
  });
});

it('reads any text to an end, each quantity as it is written there', () => {
  const sign = fc.constantFrom(
    ...'0123456789,.%，。、一二三十百千万亿半成分之点至-—个人次项所超过不低于以上约年月日第《》“”',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
      ),
      (words) => {
        for (const { text, low, high } of readQuantities(words)) {
          expect(words).toContain(text);
          expect(low.d > 0n && high.d > 0n).toBe(true);
        }
      },
    ),
  );
});

it('takes no time over long rows of figures', () => {
  expect(readQuantities('一'.repeat(2000))).toEqual([]);
  expect(readQuantities(`${'1'.repeat(2000)}个`)).toEqual([]);
  expect(readQuantities(`${'万'.repeat(2000)}个`)).toEqual([]);
});
