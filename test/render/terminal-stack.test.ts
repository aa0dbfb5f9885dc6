// Findings of a comparison on a terminal, one below the other: what is short in one line, each sentence by itself.
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.ts';
import type { Cell, Table } from '../../src/model/document.ts';
import { renderStack } from '../../src/render/terminal-stack.ts';

const text = (value: string): Cell => ({ kind: 'text', text: value });

const table = (...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  id: 'guards',
  columns: [
    { key: 'severity', whole: true },
    { key: 'id', whole: true },
    { key: 'problem', grow: 1 },
    { key: 'cure', grow: 1 },
  ],
  rows: rows.map((row) => row.map(text)),
});

const draw = (drawn: Table): string =>
  renderStack(drawn, { columns: 24, words: wordsOf('zh-CN') }, (line) => `[${line}]`);

it.each([
  [
    'short things in one painted line, sentences below it, the cure behind an arrow',
    table(['错误', 't01.m1', '日期动了。', '改回去。']),
    '[错误 t01.m1]\n  日期动了。\n  → 改回去。',
  ],
  [
    'a sentence is wrapped within its indent',
    table(['错误', 't01.m1', '完成日期从五月底改到了六月底。', '']),
    '[错误 t01.m1]\n  完成日期从五月底改到了\n  六月底。',
  ],
  [
    'a record to be pasted keeps its line, however long',
    table(['错误', '', '', '加一条：\n- { id: a1, subject: t01.m1, reason: 写明理由 }']),
    '[错误]\n  → 加一条：\n  - { id: a1, subject: t01.m1, reason: 写明理由 }',
  ],
  ['what is empty takes no line', table(['', 't01.m1', '', '']), '[t01.m1]'],
  ['a blank line parts one from the next', table(['错误', 'a', '', ''], ['警告', 'b', '', '']), '[错误 a]\n\n[警告 b]'],
  ['nothing of it steers the terminal', table(['错误', 'a', '红\u001b[31m', '']), '[错误 a]\n  红\\u{1b}[31m'],
])('%s', (_name, drawn, lines) => {
  expect(draw(drawn)).toBe(lines);
});
