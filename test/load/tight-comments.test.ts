// Text lost behind ` #`: the quick look misses nothing that the close one finds, and who reads ahead sees it too.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrdinary } from '../../src/load/index.ts';
import { mayHaveTightComment } from '../../src/load/tight-comment.ts';
import { tightCommentsIn } from '../../src/load/tight-comments.ts';

const found = (text: string) =>
  tightCommentsIn({ path: 'a.yaml', text }).map(({ place: { range }, message }) => [
    range?.line,
    range?.column,
    range?.endColumn,
    message.en.split('"')[3],
  ]);

describe('a comment behind a value', () => {
  it.each([
    ['a: 完成第1批 #重点 已完成', [[1, 10, 17, '重点 已完成']]],
    ['a: 张三 #2\r\nb: x\t#y\r\n', [[1, 7, 9, '2'], [2, 6, 8, 'y']]], // prettier-ignore
    ['- "a"   #ré', [[1, 9, 12, 'ré']]],
    ['- 𠮷 #𠮷', [[1, 6, 9, '𠮷']]],
    [`a: b #${'长'.repeat(60)}`, [[1, 6, 67, `${'长'.repeat(39)}…`]]],
  ])('%j holds what may have been meant', (text, expected) => {
    expect(found(text)).toEqual(expected);
    expect(mayHaveTightComment(text)).toBe(true);
    expect(isOrdinary(text)).toBe(false);
  });

  it.each(['a: b # 2', 'a: b #', 'a: b ##2', 'a: b #!c', 'a: b#2', '#2', '  #2\na: b', 'a: b\n\t #c'])(
    '%j holds a remark, or none',
    (text) => {
      expect(found(text)).toEqual([]);
      expect(mayHaveTightComment(text)).toBe(false);
    },
  );

  it.each([
    'a: "b #2"',
    'a: [1, 2] #3',
    '  }, #一',
    'a: [ #一\n  b ]',
    "a: 'b #2'",
    'a: |\n  b #2',
    'a: #2',
    '- #2',
    'a: b #duban-ignore x until 2024-01-01: y',
  ])('%j is looked at closely, and nothing is wrong', (text) => {
    expect(found(text)).toEqual([]);
    expect(mayHaveTightComment(text)).toBe(true);
  });

  it('is seen by the quick look whenever the close one finds it', () => {
    const part = fc.constantFrom(
      '#',
      ' ',
      '\t',
      '\n',
      '\r\n',
      'a',
      ': ',
      '- ',
      '"',
      "'",
      '2',
      '督',
      '|',
      '[',
      ']',
      '𠮷',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          expect(found(text).length === 0 || mayHaveTightComment(text)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
