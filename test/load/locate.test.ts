// A mend goes with its finding only where it can take the place of the whole text.
import { expect, it, vi } from 'vitest';
import { type KnownRanges, locateFindings } from '../../src/load/index.ts';
import type { Finding } from '../../src/model/diagnostic.ts';

const finding: Finding = {
  rule: 'number-width',
  severity: 'warning',
  place: { file: 'a.yaml', pointer: '/context' },
  message: { 'zh-CN': '数字是全角。', en: 'Digits are full-width.' },
  fix: { kind: 'value', text: '"2024"' },
};

it.each([
  ['a plain text', 'context: ２０２４\nnext: 1\n', true],
  ['a quoted text', 'context: "２０２４"\nnext: 1\n', true],
  ['a text with a comment', 'context: ２０２４ # 年份\nnext: 1\n', true],
  ['the last line', 'context: ２０２４', true],
  ['block text', 'context: |\n  ２０２４\n  届\n', false],
  ['folded text', 'context: >-\n  ２０２４\n', false],
  ['a plain text on two lines', 'context: ２０２４\n  届\nnext: 1\n', false],
  ['a quoted text on two lines', 'context: "２０２４\n  届"\nnext: 1\n', false],
])('%s', async (_what, text, isMendable) => {
  const [located] = await locateFindings([finding], () => text);
  expect(located?.fix !== undefined).toBe(isMendable);
});

it.each([
  ['the first key of an item', 'list:\n  - a: ２０２４\n    b: 1\n', '/list/0/a', true],
  ['the first key of an item on two lines', 'list:\n  - a: ２０２４\n      届\n    b: 1\n', '/list/0/a', false],
  ['a bare item', 'list:\n  - ２０２４\n  - x\n', '/list/0', true],
  ['a bare item on two lines', 'list:\n  - ２０２４\n    届\n', '/list/0', false],
])('%s', async (_what, text, pointer, isMendable) => {
  const [located] = await locateFindings([{ ...finding, place: { file: 'a.yaml', pointer } }], () => text);
  expect(located?.fix !== undefined).toBe(isMendable);
});

it('reads a file once, however many findings, mends and other places there are in it', async () => {
  const texts = new Map(
    ['a.yaml', 'b.yaml'].map((file) => [file, Array.from({ length: 200 }, (_, at) => `k${at}: ２\n`).join('')]),
  );
  const textOf = vi.fn<(path: string) => string | undefined>((path) => texts.get(path));
  const findings = Array.from({ length: 400 }, (_, at): Finding => {
    const [file, other] = at % 2 === 0 ? ['a.yaml', 'b.yaml'] : ['b.yaml', 'a.yaml'];
    const pointer = `/k${Math.floor(at / 2)}`;
    return {
      ...finding,
      place: { file, pointer },
      related: [{ place: { file: other, pointer }, message: finding.message }],
    };
  });
  const known: KnownRanges = new Map();
  const located = await locateFindings(findings, textOf, known);
  expect(textOf).toHaveBeenCalledTimes(2);
  expect(located.map(({ file, line, fix, related }) => [file, line, fix !== undefined, related?.[0]?.line])).toEqual(
    ['a.yaml', 'b.yaml'].flatMap((file) => Array.from({ length: 200 }, (_, at) => [file, at + 1, true, at + 1])),
  );
  const first = findings.map(({ rule, severity, place, message }) => ({ rule, severity, place, message }));
  expect(await locateFindings(first, textOf, known)).toHaveLength(400);
  expect(textOf).toHaveBeenCalledTimes(2);
});
