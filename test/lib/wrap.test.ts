/** Tests that wrapping keeps every character, every width and the manners of Chinese punctuation. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/lib/width.ts';
import { wrapText } from '../../src/lib/wrap.ts';

const closing = '。，、；：？！）》」』】〕”’%％…';
const opening = '（《「『【〔“‘';

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'推进放管服改革优化公平竞争审查制度督办') },
  { weight: 2, arbitrary: fc.constantFrom(...closing, ...opening, '——', '……', '·', '～') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('90%', '2024-03-21', 't08.m3', 'R&D', "don't", '(a)', '￥100', '100㎡', '-5％'),
  },
  { weight: 2, arbitrary: fc.constantFrom(' ', '  ', '　', '\n') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '👨‍👩‍👧',
      '⚠️',
      'e\u0301',
      '𠮷',
      '가',
      '\u1100\u1100\uac00',
      'ｶﾞﾞﾞ',
      '\u0301',
      '①',
      'https://www.gov.cn/a/b.html',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function withoutBreaks(text: string): string {
  return text.replace(/[ \t\u3000\n]/g, '');
}

describe('wrapText', () => {
  it.each<[text: string, columns: number, lines: string[]]>([
    ['', 10, ['']],
    ['督办', 4, ['督办']],
    // cli-table3's own wrapping printed “推进“放管服”改革，优…” and “平竞争审查制度” here
    ['推进“放管服”改革，优化公平竞争审查制度', 20, ['推进“放管服”改革，优', '化公平竞争审查制度']],
    ['推进“放管服”改革，优化公平竞争审查制度', 14, ['推进“放管服”改', '革，优化公平竞', '争审查制度']],
    ['完成老旧小区改造。', 16, ['完成老旧小区改', '造。']],
    ['发布《城市更新条例》', 6, ['发布', '《城市', '更新条', '例》']],
    ['目标（一）落实', 6, ['目标', '（一）', '落实']],
    ['他说：“好。”然后', 8, ['他说：', '“好。”然', '后']],
    ['增长到90%以上', 8, ['增长到', '90%以上']],
    ['增长到９０％以上', 10, ['增长到', '９０％以上']],
    ['于2024-03-21前完成', 12, ['于2024-03-21', '前完成']],
    ['于2024-03-21前完成', 11, ['于', '2024-03-21', '前完成']],
    ['节点t08.m3逾期', 8, ['节点', 't08.m3逾', '期']],
    ['单价￥100元', 6, ['单价', '￥100', '元']],
    ['建成100㎡', 6, ['建成', '100㎡']],
    ['依据——通知', 5, ['依', '据——', '通知']],
    ['等等……其他', 4, ['等', '等……', '其他']],
    ['invest in research', 9, ['invest in', 'research']],
    ['invest in research', 10, ['invest in', 'research']],
    ['the committee’s view', 12, ['the', 'committee’s', 'view']],
    ['第一条\n第二条', 20, ['第一条', '第二条']],
    ['第一条\n\n第二条\n', 20, ['第一条', '', '第二条', '']],
    ['甲 。乙', 4, ['甲 ', '。乙'].map((line) => line.trimEnd())],
    ['　　推进改革', 8, ['　　推进', '改革']],
    ['     ', 3, ['']],
    [' abcdef', 6, ['abcdef']],
    // longer than the line: cut hard
    ['infrastructure', 6, ['infras', 'tructu', 're']],
    ['见https://www.gov.cn。', 10, ['见', 'https://ww', 'w.gov.cn。']],
    // the rules give way
    ['。。。。', 4, ['。。', '。。']],
    ['2024-03-21，完成', 10, ['2024-03-21', '，完成']],
    ['（《【', 2, ['（', '《', '【']],
    ['督办', 2, ['督', '办']],
    ['督办', 3, ['督', '办']],
    ['👨‍👩‍👧👨‍👩‍👧', 3, ['👨‍👩‍👧', '👨‍👩‍👧']],
  ])('%j in %i columns', (text, columns, lines) => {
    expect(wrapText(text, columns)).toEqual(lines);
  });

  it.each([1, 0, -3, NaN])('refuses %d columns', (columns) => {
    expect(() => wrapText('督', columns)).toThrow(RangeError);
  });

  it('puts out what was put in, in lines no wider than the column', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 2, max: 60 }), (text, columns) => {
        const lines = wrapText(text, columns);
        expect(withoutBreaks(lines.join(''))).toBe(withoutBreaks(text));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
      { numRuns: 1000 },
    );
  });

  it('drops spaces only where it breaks', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 2, max: 60 }), (text, columns) => {
        let rest = text;
        for (const line of wrapText(text, columns)) {
          const skipped = /^[ \t\u3000\n]*/.exec(rest)?.[0] ?? '';
          const at = rest.indexOf(line);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(skipped.length);
          rest = rest.slice(at + line.length);
        }
        expect(withoutBreaks(rest)).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('minds punctuation when the column leaves room for it', () => {
    const sentence = fc
      .array(
        fc.tuple(
          fc.constantFrom('', '“', '（', '《'),
          fc.string({ unit: fc.constantFrom(...'推进改革优化公平'), minLength: 1, maxLength: 8 }),
          fc.constantFrom('', '90%', '2024-03-21', 't08.m3'),
          fc.constantFrom('', '，', '。', '”，', '》（', '……', '！'),
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(sentence, fc.integer({ min: 24, max: 60 }), (text, columns) => {
        const lines = wrapText(text, columns);
        for (const line of lines.slice(1)) expect(closing).not.toContain(line.charAt(0));
        for (const line of lines.slice(0, -1)) expect(opening).not.toContain(line.charAt(line.length - 1));
        for (const [word = ''] of text.matchAll(/[\d.%a-z-]+/g))
          expect(lines.some((line) => line.includes(word))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('wraps a long text without slowing down', () => {
    const lines = wrapText('推进“放管服”改革，优化公平竞争审查制度。'.repeat(5000), 40);
    expect(lines.length).toBeGreaterThan(4999);
  });
});
