// CSV that a spreadsheet opens and a program reads: escaping, blanks, line ends.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.ts';
import type { Cell, Table } from '../../src/model/document.ts';
import { escapeFormula, renderCsv } from '../../src/render/csv.ts';
import { everyLight } from '../cli/fake-world.ts';
import { reviewOf } from './review-of.ts';

describe('escapeFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['　=1', "'　=1"],
    ['"=1"', '\'"=1"'],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
    ['第一行\n=2', "第一行\n'=2"],
    ['第一行\n\n-甲', "第一行\n\n'-甲"],
    ['-12.5', '-12.5'],
    ['+3', '+3'],
    ['a=b', 'a=b'],
    ['2024-06-30', '2024-06-30'],
    ['', ''],
  ])('%j', (text, escaped) => {
    expect(escapeFormula(text)).toBe(escaped);
  });
});

const cell = (more: Partial<Extract<Cell, { kind: 'number' }>>): Cell => ({
  kind: 'number',
  value: 1,
  decimals: 0,
  ...more,
});

it('a table is plain to a program: keys, then words, numbers beside their units, days, codes of lights', async () => {
  const table: Table = {
    kind: 'table',
    id: 'indicators',
    columns: [
      { key: 'id' },
      { key: 'due' },
      { key: 'actual' },
      { key: 'count' },
      { key: 'status' },
      { key: 'done-on' },
    ],
    rows: [
      [
        { kind: 'text', text: '甲"乙"' },
        { kind: 'date', day: '2024-06-30', precision: 'day' },
        cell({ value: -12.345, decimals: 1, unit: '%' }),
        cell({ value: 10_000 }),
        { kind: 'status', status: 'off-target', light: 'red' },
        { kind: 'date', day: '2024-05-01', precision: 'month' },
      ],
      [
        { kind: 'text', text: '=1' },
        { kind: 'date', day: undefined, precision: 'day' },
        cell({ value: undefined, unit: '%' }),
        cell({ value: undefined }),
        { kind: 'status', status: 'met', light: 'green' },
        { kind: 'date', day: undefined, precision: 'month' },
      ],
    ],
  };
  const pack = await reviewOf(everyLight);
  const files = (simulated: boolean) =>
    renderCsv({ ...pack, simulated, review: { ...pack.review, blocks: [table] } }, wordsOf('zh-CN'));
  expect(files(false).map(({ name }) => name)).toEqual(['ledger', 'changes', 'returns-of-year', 'indicators']);
  const linesOf = (simulated: boolean): readonly string[] | undefined => files(simulated).at(-1)?.text.split('\r\n');
  expect(linesOf(false)).toEqual([
    '\ufeff"id","due","actual","actual_unit","count","status","status_code","status_light","done_on"',
    '"编号","完成时限","完成值","完成值: 计量单位","项数","亮灯","亮灯: 状态代码","亮灯: 灯色代码","完成日期"',
    '"甲""乙""","2024-06-30","-12.3","%","10000","红 严重滞后","off-target","red","2024-05"',
    `"'=1","","","","","绿 当前达标","met","green",""`,
    '',
  ]);
  expect(
    linesOf(true)
      ?.slice(0, 3)
      .map((line) => line.split(',').at(-1)),
  ).toEqual(['"simulated"', '"示例数据"', '"示例数据"']);
});
