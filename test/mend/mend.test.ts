// What --fix does to one text: only what findings say, the order of keys and blanks at line ends; all else byte for byte.
import { describe, expect, it } from 'vitest';
import { type PlacedFix, mendText } from '../../src/mend/index.ts';

const value = (pointer: string, text: string): PlacedFix => ({ pointer, fix: { kind: 'value', text } });
const quote = (pointer: string): PlacedFix => ({ pointer, fix: { kind: 'quote' } });

describe('mends of findings', () => {
  it.each<readonly [what: string, before: string, fixes: readonly PlacedFix[], after: string, places: number]>([
    ['a value', 'id: t01\nnumber: １ # 号\n', [value('/number', '1')], 'id: t01\nnumber: 1 # 号\n', 1],
    ['a value in quotes', "number: '1'\n", [value('/number', '1')], 'number: 1\n', 1],
    [
      'a value in brackets',
      'a: [{ date: 2024/3/1, b: 1 }]\n',
      [value('/a/0/date', '2024-03-01')],
      'a: [{ date: 2024-03-01, b: 1 }]\n',
      1,
    ],
    ['a value to be quoted', 'id: 2024\n', [value('/id', '"2024"')], 'id: "2024"\n', 1],
    ['missing quotes', 'id: 2024 # 年\n', [quote('/id')], 'id: "2024" # 年\n', 1],
    ['missing quotes around quotes', 'id: a"\\b\n', [quote('/id')], String.raw`id: "a\"\\b"` + '\n', 1],
    ['two values, in any order', 'a: 1\nb: 2\n', [value('/b', '4'), value('/a', '3')], 'a: 3\nb: 4\n', 2],
    ['two mends of one value', 'a: 1\n', [value('/a', '3'), value('/a', '4')], 'a: 3\n', 1],
    ['a step with a slash', 'a/b: 1\n', [value('/a~1b', '3')], 'a/b: 3\n', 1],
    ['bytes that no mend is for', 'a:   1   \r\n\r\n\r\n\tb', [value('/a', '3')], 'a:   1   \r\n\r\n\r\n\tb', 0],
    [
      'CRLF and no line end at the end',
      'a:   1   # x\r\n\r\n\r\nb: "y"  ',
      [value('/a', '3')],
      'a:   3   # x\r\n\r\n\r\nb: "y"  ',
      1,
    ],
    ['a place that is not there', 'a: 1\n', [value('/b', '3'), value('/a/b', '3'), value('/a/0', '3')], 'a: 1\n', 0],
    ['a place that is a list', 'a: [1]\n', [value('/a', '3'), quote('/a')], 'a: [1]\n', 0],
    ['a list item', 'a:\n  - 1\n  - 2\n', [value('/a/1', '3')], 'a:\n  - 1\n  - 3\n', 1],
    ['nothing at all', 'a:\nb: 1\n', [value('/a', '3')], 'a:\nb: 1\n', 0],
    ['quotes that are there', "a: '1'\n", [quote('/a')], "a: '1'\n", 0],
    ['block text', 'a: |\n  1\n', [quote('/a'), value('/a', '3')], 'a: |\n  1\n', 0],
    ['text that is no scalar', 'a: 1\n', [value('/a', '[3]')], 'a: 1\n', 0],
    ['text that would break out', 'a: 1\nb: 2\n', [value('/a', '3\nc: 4')], 'a: 1\nb: 2\n', 0],
    [
      'the others where one is at fault',
      'a: 1\nb: [2]\nc: 3\n',
      [value('/a', '4'), value('/b/0', '5 # x'), value('/c', '6')],
      'a: 4\nb: [2]\nc: 6\n',
      2,
    ],
    ['text that would hide the rest', 'a: [1, 2]\n', [value('/a/0', '3 # x')], 'a: [1, 2]\n', 0],
    ['text that does not fit in brackets', 'a: [1, 2]\n', [value('/a/0', 'x, y')], 'a: [1, 2]\n', 0],
  ])('%s', async (_what, before, fixes, after, places) => {
    expect(await mendText(before, 'task', fixes, true)).toEqual({ text: after, places });
  });
});

describe('what no finding asks for', () => {
  it.each<readonly [what: string, before: string, after: string, places: number]>([
    ['order of keys', 'title:   甲   # 题\nid: t01\n', 'id: t01\ntitle:   甲   # 题\n', 1],
    ['order of keys with CRLF and no line end at the end', 'title: 甲\r\nid: t01', 'id: t01\r\ntitle: 甲', 1],
    [
      'order of keys in brackets on one line',
      'commitments:\n  - { kind: event, id: t01.m1 }\n',
      'commitments:\n  - { id: t01.m1, kind: event }\n',
      1,
    ],
    [
      'brackets over several lines stay',
      'commitments:\n  - { kind: event,\n      id: t01.m1 }\n',
      'commitments:\n  - { kind: event,\n      id: t01.m1 }\n',
      0,
    ],
    [
      'order of keys behind a dash',
      'commitments:\n  - kind: event\n    id: t01.m1\n',
      'commitments:\n  - id: t01.m1\n    kind: event\n',
      1,
    ],
    [
      'a comment goes with its key, and above the item where its key comes first',
      'commitments:\n  - kind: event # 类\n    # 编号\n    id: t01.m1\n',
      'commitments:\n  # 编号\n  - id: t01.m1\n    kind: event # 类\n',
      1,
    ],
    ['what stands at the top is about the file', '# 任务一\ntitle: 甲\nid: t01\n', '# 任务一\nid: t01\ntitle: 甲\n', 1],
    [
      'unless a blank line sets it off',
      '# 文件\n\n# 题目\ntitle: 甲\nid: t01\n',
      '# 文件\n\nid: t01\n# 题目\ntitle: 甲\n',
      1,
    ],
    [
      'order within order',
      'commitments:\n  - kind: event\n    id: t01.m1\nid: t01\n',
      'id: t01\ncommitments:\n  - id: t01.m1\n    kind: event\n',
      2,
    ],
    [
      'a map with a key that nobody knows stays',
      'title: 甲\nid: t01\nowner: 乙\n',
      'title: 甲\nid: t01\nowner: 乙\n',
      0,
    ],
    ['a map with a key twice stays', 'title: 甲\nid: t01\nid: t02\n', 'title: 甲\nid: t01\nid: t02\n', 0],
    ['blanks at line ends', 'id: t01  \r\n  \r\n# 甲　\u00a0\r\nnumber: 1 \t', 'id: t01\r\n\r\n# 甲\r\nnumber: 1', 4],
    [
      'blanks that are content',
      'title: "乙  \n  丙"\ncontext: |\n  甲  \n\n  丁  \n',
      'title: "乙  \n  丙"\ncontext: |\n  甲  \n\n  丁  \n',
      0,
    ],
    [
      'layout is not touched',
      'id:   t01\n\n\n\nquestions:\n- 甲\n-    乙',
      'id:   t01\n\n\n\nquestions:\n- 甲\n-    乙',
      0,
    ],
    ['what is broken', 'id: [ \n', 'id: [ \n', 0],
  ])('%s', async (_what, before, after, places) => {
    expect(await mendText(before, 'task', [], false)).toEqual({ text: after, places });
  });
});
