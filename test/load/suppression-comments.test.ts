// What a comment that sets findings aside is about: the same way, wherever the lines around it move.
import { expect, it } from 'vitest';
import { suppressionComments } from '../../src/load/index.ts';

const comment = '# duban-ignore reading-consistent until 2024-12-31: 核对中';

it.each<readonly [what: string, text: string, about: readonly string[]]>([
  ['a key at the left', `name: 计划 ${comment}\n`, ['name']],
  ['an item below its key', `readings:\n  ${comment}\n  - id: t01.i1\n    value: 1\n`, ['readings/t01.i1/id']],
  [
    'a key of an item',
    `readings:\n  - id: t01.i1\n  - id: t01.i2\n    value: 1 ${comment}\n`,
    ['readings/t01.i2/value'],
  ],
  [
    'an item in the column of its key',
    `a: 1\nreadings:\n- id: t01.i1\n- id: t01.i2\n  value: 1 ${comment}\n`,
    ['readings/t01.i2/value'],
  ],
  ['an item on one line', `readings:\n  - { id: t01.i1, value: 1 } ${comment}\n`, ['readings/t01.i1/']],
  ['an id that comes later', `readings:\n  - value: 1 ${comment}\n    id: t01.i1\n`, ['readings/t01.i1/value']],
  [
    'what is deeper',
    `progress:\n  - id: t01.m1\n    evidence:\n      - title: 名单\n        date: 2024-01-01 ${comment}\n`,
    ['progress/t01.m1/evidence/- title: 名单/date'],
  ],
  ['nothing below it', `a: 1\n${comment}\n`, ['a']],
])('%s', async (_what, text, about) => {
  const found = await suppressionComments({ suppressing: [{ path: 'a.yaml', text }] });
  expect(found.map((each) => each.about)).toEqual(about);
  const crlf = await suppressionComments({ suppressing: [{ path: 'a.yaml', text: text.replaceAll('\n', '\r\n') }] });
  expect(crlf.map((each) => each.about)).toEqual(about);
});
