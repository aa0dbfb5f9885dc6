// The one layout, as texts before and after; laid out again, each stays as it is.
import { describe, expect, it } from 'vitest';
import { layText } from '../../src/mend/index.ts';

const head = 'id: t01\nnumber: 1\nsection: s1\ntitle: 甲\n';

const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  ['keys go into the order of the schema', 'title: 甲\nid: t01\nsection: s1\nnumber: 1\n', head],
  [
    'a key takes the comments above and behind it along',
    '# 文件\n\n# 题目\n# 两行\ntitle: 甲 # 简称\nid: t01\n',
    '# 文件\n\nid: t01\n# 题目\n# 两行\ntitle: 甲 # 简称\n',
  ],
  [
    'what stands at the top is about the file',
    '# yaml-language-server: $schema=x.json\n# 说明\ntitle: 甲\nid: t01\n',
    '# yaml-language-server: $schema=x.json\n# 说明\nid: t01\ntitle: 甲\n',
  ],
  ['blank lines stay where they are', 'title: 甲\n\nid: t01\n', 'id: t01\n\ntitle: 甲\n'],
  [
    'a key moves with all that is below it',
    'commitments:\n  - id: t01.m1\n    # 里面\n    # 末尾\nid: t01\n',
    'id: t01\ncommitments:\n  - id: t01.m1\n    # 里面\n    # 末尾\n',
  ],
  [
    'keys of a list item, the first one behind its dash',
    'commitments:\n  - title: 甲 # 题\n    kind: event\n    id: t01.m1\n',
    'commitments:\n  - id: t01.m1\n    kind: event\n    title: 甲 # 题\n',
  ],
  [
    'comments that would come between a dash and its key stand above',
    'commitments:\n  - title: 甲\n    # 编号\n    id: t01.m1\n',
    'commitments:\n  # 编号\n  - id: t01.m1\n    title: 甲\n',
  ],
  [
    'keys in brackets',
    'commitments:\n  - { title: 甲, due: { date: 2024-01-01, basis: stated }, id: t01.m1 }\n',
    'commitments:\n  - { id: t01.m1, title: 甲, due: { basis: stated, date: 2024-01-01 } }\n',
  ],
  [
    'brackets on several lines keep their order',
    'commitments:\n  - { title: 甲,\n   id: t01.m1 }\n',
    'commitments:\n  - { title: 甲,\n      id: t01.m1 }\n',
  ],
  [
    'an unknown key leaves its map in order',
    'title: 甲\nwhat: 1\nid: t01\ncommitments:\n  - title: 甲\n    id: t01.m1\n',
    'title: 甲\nwhat: 1\nid: t01\ncommitments:\n  - id: t01.m1\n    title: 甲\n',
  ],
  [
    'lists are indented below their key',
    'id: t01\nquestions:\n- 甲\n-   乙\n# 末尾\ncommitments:\n-  id: t01.m1\n   kind: event\n',
    'id: t01\nquestions:\n  - 甲\n  - 乙\n# 末尾\ncommitments:\n  - id: t01.m1\n    kind: event\n',
  ],
  [
    'maps four deep come back to two',
    'commitments:\n    - id: t01.m1\n      due:\n            basis: stated\n            date: 2024-01-01\n',
    'commitments:\n  - id: t01.m1\n    due:\n      basis: stated\n      date: 2024-01-01\n',
  ],
  [
    'comments stand with what they are about',
    'questions:\n- 甲\n    # 甲之下\n# 乙之上\n- 乙\n      # 末尾\n',
    'questions:\n  - 甲\n  # 甲之下\n  # 乙之上\n  - 乙\n  # 末尾\n',
  ],
  [
    'blanks between words',
    'id:   t01   #编号\nnumber :  1\nquestions: [ 甲,乙 ,"丙" ]\n',
    'id: t01 # 编号\nnumber: 1\nquestions: [甲, 乙, "丙"]\n',
  ],
  [
    'blanks in brackets',
    'commitments:\n  - {id: t01.m1,source: {  },named: [ ]}\n',
    'commitments:\n  - { id: t01.m1, named: [], source: {} }\n',
  ],
  ['marks of comments that are no words', '#!x\n##  甲\n#\nid: t01\n', '#!x\n##  甲\n#\nid: t01\n'],
  ['blank lines', '\n\nid: t01\n\n\n\nnumber: 1\n\n\n', 'id: t01\n\nnumber: 1\n'],
  ['the end of the file', 'id: t01\nnumber: 1', 'id: t01\nnumber: 1\n'],
  [
    'blanks at the ends of lines',
    'id: t01  \nnumber: 1\t\n# 甲　 \u00a0\n  \ntitle: 甲 # 乙　\n',
    'id: t01\nnumber: 1\n# 甲\n\ntitle: 甲 # 乙\n',
  ],
  ['a full-width blank that is part of a value stays', 'id: t01\ntitle: 甲　\n', 'id: t01\ntitle: 甲　\n'],
  ['line ends that are all alike stay', 'id:  t01\r\nnumber: 1\r\n', 'id: t01\r\nnumber: 1\r\n'],
  [
    'line ends of two kinds become line feeds',
    'id: t01\r\nnumber: 1\ncontext: |\r\n  甲\r\n  乙\n',
    'id: t01\nnumber: 1\ncontext: |\n  甲\n  乙\n',
  ],
  ['quotes stay as they are', `id: 't01'\ntitle: "甲"\n`, `id: 't01'\ntitle: "甲"\n`],
  [
    'block text moves as a whole',
    'id: t01\ncontext: |\n      甲\n        乙  \n\n      丙\n\n\nquestions: [甲]\n',
    'id: t01\ncontext: |\n  甲\n    乙  \n\n  丙\n\nquestions: [甲]\n',
  ],
  [
    'block text with its indent in the header',
    'id: t01\nquestions:\n-   |1\n   甲\n',
    'id: t01\nquestions:\n  - |1\n     甲\n',
  ],
  ['empty lines that block text keeps', 'id: t01\ncontext: |+\n    甲\n\n\n', 'id: t01\ncontext: |+\n  甲\n\n\n'],
  [
    'plain and quoted text on several lines',
    'id: t01\ntitle: 甲\n       乙\ncontext: "丙\n\n  丁  \n      戊"\n',
    'id: t01\ntitle: 甲\n  乙\ncontext: "丙\n\n  丁  \n  戊"\n',
  ],
  ['a value below its key', 'id:\n     t01\ntitle:\n   # 注\n   甲\n', 'id:\n  t01\ntitle:\n  # 注\n  甲\n'],
  ['the start of a document', '---\nid:  t01\n', '---\nid: t01\n'],
];

describe('the layout', () => {
  it.each(cases)('%s', async (_what, before, after) => {
    const laid = await layText(before, 'task');
    expect(laid).toBe(after);
    expect(await layText(after, 'task')).toBe(after);
  });

  it.each([
    ['broken', 'id: [t01\n'],
    ['two documents', 'id: t01\n---\nid: t02\n'],
    ['an anchor', 'id: &a t01\n'],
    ['an alias', 'id: &a t01\ntitle: *a\n'],
    ['a tag', 'id: !!str t01\n'],
    ['a complex key', '? id\n: t01\n'],
    ['a directive', '%YAML 1.2\n---\nid: t01\n'],
    ['nothing', '# 空\n'],
  ])('leaves alone what is %s', async (_what, text) => {
    expect(await layText(text, 'task')).toBeUndefined();
  });
});
