// Tables of the page: what a telephone, a filter, a sorting column and a reader who sees nothing get of them.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import type { Light, Status } from '../../../src/model/assessment.ts';
import type { Cell, Column, ColumnKey, Table } from '../../../src/model/document.ts';
import { type Page, sortValue } from '../../../src/render/html/cells.ts';
import { labelsOf } from '../../../src/render/html/labels.ts';
import { writeTable } from '../../../src/render/html/tables.ts';

const words = wordsOf('zh-CN');
const page: Page = {
  words,
  language: 'zh-CN',
  labels: labelsOf['zh-CN'],
  explained: new Set(['t01.m1']),
  sha256: String,
};

const text = (value: string): Cell => ({ kind: 'text', text: value });
const lit = (status: Status, light: Light): Cell => ({ kind: 'status', status, light });
const total: Cell = { kind: 'phrase', phrase: { key: 'total' } };

const write = (columns: readonly ColumnKey[], rows: readonly (readonly Cell[])[]): string => {
  const table: Table = { kind: 'table', id: 'parts', columns: columns.map((key): Column => ({ key })), rows };
  return writeTable(table, { id: 'p1', caption: '清单' }, page).markup;
};
const headsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<th scope="col"[^>]*>([^<]*)<\/th>/g)].map(([, head = '']) => head);
const cellsOf = (markup: string): readonly string[] =>
  [...markup.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell.replaceAll(/<[^>]*>/g, ''));

describe('a table of more columns than a screen is wide', () => {
  const columns = ['number', 'id', 'task', 'part', 'lead', 'support', 'due', 'progress', 'target', 'status'] as const;
  const row = ['1', 't01.m1', '任务', '举措', '甲学院', '', '五月底', '', '目标'].map(text);
  const markup = write(columns, [[...row, lit('overdue', 'red')]]);

  it('has the light behind the id, and no column without a word', () => {
    expect(headsOf(markup)).toEqual([
      '序号',
      '编号',
      '亮灯',
      '工作任务',
      '举措（指标）',
      '牵头单位',
      '完成时限',
      '目标',
    ]);
    expect(cellsOf(markup)).toEqual(['1', 't01.m1', '红 逾期', '任务', '举措', '甲学院', '五月底', '目标']);
  });

  it('as it is stays in its order where it fits', () => {
    const fits = write(columns.slice(1), [[...row.slice(1), lit('overdue', 'red')]]);
    expect(headsOf(fits).at(-1)).toBe('亮灯');
    expect(headsOf(fits)).toHaveLength(9);
  });
});

it.each([
  ['four columns are read as a table on a telephone', 4, 'class="scroll"', false],
  ['five as a card for each row', 5, 'class="scroll cards"', true],
  ['ten are scrolled by themselves', 10, 'class="scroll cards wide"', true],
])('%s', (_name, count, box, isLabelled) => {
  const keys = ['id', 'task', 'part', 'lead', 'due', 'progress', 'target', 'problem', 'next-step', 'note'] as const;
  const markup = write(keys.slice(0, count), [keys.slice(0, count).map(text)]);
  expect(markup).toContain(`<div ${box} `);
  expect(markup.includes('data-label="编号"')).toBe(isLabelled);
});

it('a total stands at the foot, and a row leads to what explains it', () => {
  const markup = write(
    ['id', 'status'],
    [
      [text('t01.m1'), lit('done', 'green')],
      [total, text('2')],
      [text('t01.m2'), lit('done', 'green')],
    ],
  );
  expect(markup).toMatch(/<tfoot><tr><td[^>]*>合计<\/td>/);
  expect(markup.match(/<tbody>([^]*)<\/tbody>/)?.[1]).not.toContain('合计');
  expect(markup.match(/href="#[^"]+"/g)).toEqual(['href="#t01.m1"', 'href="#t01.m1"']);
});

it.each<[string, Omit<Column, 'key'>, string]>([
  ['a number to the right', { align: 'right', whole: true }, ' class="n"'],
  ['a day unbroken', { whole: true }, ' class="w"'],
  ['a long text with room', { grow: 3 }, ' class="l"'],
  ['anything else as it comes', {}, ''],
])('%s', (_name, column, written) => {
  const table: Table = { kind: 'table', id: 'parts', columns: [{ key: 'due', ...column }], rows: [[text('五月底')]] };
  expect(writeTable(table, { id: 'p1', caption: '清单' }, page).markup).toContain(`<td${written}>五月底</td>`);
});

describe('a filter', () => {
  const rowsOf = (count: number): readonly (readonly Cell[])[] =>
    Array.from({ length: count }, (_, index) => [
      text(`t01.m${index + 1}`),
      text(['乙学院\n等2个', '甲学院', ''][index % 3] ?? ''),
      lit('overdue', index === 0 ? 'red' : 'yellow'),
    ]);
  const columns = ['id', 'lead', 'status'] as const;

  it('is offered for nine rows with lights, and for no fewer', () => {
    expect(write(columns, rowsOf(8))).not.toContain('class="filter"');
    expect(write(columns, rowsOf(9))).toContain('class="filter"');
    expect(
      write(
        columns.slice(0, 2),
        rowsOf(9).map((row) => row.slice(0, 2)),
      ),
    ).not.toContain('class="filter"');
  });

  it('counts each light that there is, and offers each lead once by its first line', () => {
    const markup = write(columns, rowsOf(9));
    const chips = [...markup.matchAll(/<label class="chip">(.*?)<\/label>/g)].map(([, chip = '']) => chip);
    expect(chips.map((chip) => chip.replaceAll(/<[^>]*>/g, ''))).toEqual(['红 1', '黄 8']);
    expect(markup).toContain('<option>乙学院</option><option>甲学院</option></select>');
    expect(markup).toContain('data-column="1"');
  });
});

it.each<[string, Cell, number | undefined]>([
  ['a number by its value', { kind: 'number', value: -2.5, decimals: 1 }, -2.5],
  ['a day by its date', { kind: 'date', day: '2024-06-30', precision: 'day' }, 20_240_630],
  ['no day last', { kind: 'date', day: undefined, precision: 'day' }, undefined],
  ['a red light first', lit('overdue', 'red'), 0],
  ['a green light last', lit('done', 'green'), 4],
  ['lines by the first of them', { kind: 'lines', lines: [{ kind: 'number', value: 3, decimals: 0 }, text('甲')] }, 3],
  ['no line at all last', { kind: 'lines', lines: [] }, undefined],
  ['a part by its number', { kind: 'phrase', phrase: { key: 'section', number: '十', title: '其他' } }, 10],
  ['other words as they are spelled', { kind: 'phrase', phrase: { key: 'ongoing' } }, undefined],
])('a column is sorted: %s', (_name, cell, value) => {
  expect(sortValue(cell, words)).toBe(value);
});
