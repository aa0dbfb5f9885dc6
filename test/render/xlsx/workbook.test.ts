// What a spreadsheet finds in the workbook: numbers, days and text as such, on the sheet where they belong.
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import type { Language } from '../../../src/model/language.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { cellText } from '../../../src/render/cell-text.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { samplePack, sunkPack } from '../office/sample-pack.ts';

const pack = await samplePack();
const read = async (language: Language) => {
  const bytes = renderXlsx(pack, wordsOf(language), language);
  return { bytes, parts: unzipSync(bytes), book: await readXlsx(bytes, { readStyles: true }) };
};
const chinese = await read('zh-CN');
const english = await read('en');

const sheetOf = ({ book }: typeof chinese, name: string) => {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

it('has a sheet for each question, in order', () => {
  const organizations = pack.organizations.map(({ name }) => name).join(' | ');
  const namesOf = ({ book }: typeof chinese): string => book.sheets.map(({ name }) => name).join(' | ');
  expect(namesOf(chinese)).toBe(
    `汇总 | 台账 | 指标 | 逾期 | 落后 | 完成和到期 | 变化 | 问题和打算 | 待补充 | 报送情况 | ${organizations} | 说明 | 图表数据`,
  );
  expect(namesOf(english)).toBe(
    `Summary | Ledger | Indicators | Overdue | Off target | Done and due | Changes | Problems and plans | To supply | Returns | ${organizations} | Receipt | Chart data`,
  );
});

it.each(['zh-CN', 'en'] as const)('loses nothing of the review (%s)', (language) => {
  const words = wordsOf(language);
  const { book } = language === 'en' ? english : chinese;
  const seen = new Set(book.sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string'));
  const texts = [...pack.review.blocks, ...pack.closing].flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [words.phrase(block.phrase)];
      case 'note':
        return [words.phrase(block.phrase)];
      case 'paragraph':
        return [block.phrases.map((phrase) => words.phrase(phrase)).join('\n')];
      case 'text':
        return [block.text];
      case 'facts':
        return block.facts.flatMap(({ label, value }) => [words.phrase(label), cellText(value, words)]);
      case 'chart':
        return block.chart.kind === 'lights' ? block.chart.groups.map(({ label }) => label) : [];
      case 'table':
        return [
          ...block.columns.map(({ key }) => words.columns[key]),
          ...block.rows
            .flat()
            .flatMap((cell) => (cell.kind === 'number' || cell.kind === 'date' ? [] : [cellText(cell, words)])),
        ];
    }
  });
  // A single figure among lines is a figure.
  expect([...new Set(texts)].filter((text) => text !== '' && text !== '12' && !seen.has(text))).toEqual([]);
});

describe('a cell is', () => {
  const sheet = sheetOf(chinese, '待补充');
  const top = sheet.rows.findIndex((row) => row.includes('=1+1'));
  const [first = [], second = []] = sheet.rows.slice(top);
  const formatAt = (row: number, column: number): string | undefined =>
    sheet.cells?.get(`${row},${column}`)?.style?.numFmt;

  it('a number with the format of its unit', () => {
    expect(first.slice(4, 7)).toEqual([3553.25, 0.351, 11.9]);
    expect([4, 5, 6].map((column) => formatAt(top, column))).toEqual(['0.00"人次"', '0.0%', '+0.0;-0.0;0.0']);
    expect(second.slice(4, 6)).toEqual([-0.5, 0]);
    expect(formatAt(top + 1, 4)).toBe('+0.0"百分点";-0.0"百分点";0.0"百分点"');
    expect(second[7]).toBe(12);
  });
  it('a day', () => {
    expect(first[2]).toEqual(new Date('2024-06-30'));
    expect(first[3]).toEqual(new Date('2024-05-31'));
    expect([2, 3].map((column) => formatAt(top, column))).toEqual(['yyyy-mm-dd', 'yyyy"年"m"月"']);
  });
  it('text, whatever it looks like', () => {
    expect([first[1], second[1], second[8]]).toEqual(['=1+1', '2024-06-30', '00123']);
    expect(sheet.cells?.get(`${top},1`)?.formula).toBeUndefined();
    // Before the calendar of workbooks begins.
    expect(second[3]).toBe('1899-01-01');
  });
  it('a light by colour and word', () => {
    expect([first[7], second[6]]).toEqual(['红 逾期', '绿']);
    const fills = [sheet.cells?.get(`${top},7`)?.style?.fill, sheet.cells?.get(`${top + 1},6`)?.style?.fill];
    expect(fills.map((fill) => fill?.type === 'pattern' && fill.fgColor?.rgb)).toEqual(['F8D7DA', 'E2EFDA']);
  });
  it.each([
    ['a number to the right', 4, 'right'],
    ['a day in the middle', 2, 'center'],
    ['a light in the middle', 7, 'center'],
    ['text to the left', 1, 'left'],
  ])('%s', (_name, column, side) => {
    expect(sheet.cells?.get(`${top},${column}`)?.style?.alignment?.horizontal).toBe(side);
  });
  it('several lines', () => expect(first[8]).toBe('第一行\n第二行'));
  it('empty', () => expect([second[0], second[2]]).toEqual([null, null]));
});

it.each([
  ['overdue', '逾期'],
  ['indicators', '指标'],
  ['changes', '变化'],
] as const)('table %s stands on %s as it is', (id, name) => {
  const words = wordsOf('zh-CN');
  const table = pack.review.blocks.find((block) => block.kind === 'table' && block.id === id);
  if (table?.kind !== 'table') throw new Error(`the sample has no table ${id}`);
  const rows = sheetOf(chinese, name).rows;
  const heads = table.columns.map(({ key }) => words.columns[key]);
  const top = rows.findIndex((row) => heads.every((head, index) => row[index] === head));
  expect(top).toBeGreaterThan(0);
  const shown = rows.slice(top + 1, top + 1 + table.rows.length).map((row) => row.slice(0, heads.length));
  const asText = (value: unknown, cell: (typeof table.rows)[number][number]) =>
    cell.kind === 'number' || cell.kind === 'date' ? (value === null ? '' : cellText(cell, words)) : (value ?? '');
  expect(
    shown.map((row, y) => row.map((value, x) => asText(value, table.rows[y]?.[x] ?? { kind: 'text', text: '?' }))),
  ).toEqual(table.rows.map((row) => row.map((cell) => cellText(cell, words))));
});

it('is made for paper: A4 on its side, one page wide, heads on every page, marked as simulated', () => {
  for (const sheet of chinese.book.sheets) {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.headerFooter?.oddHeader).toBe('&C示例数据');
    expect(sheet.headerFooter?.oddFooter).toBe('&L&A&R第 &P 页，共 &N 页');
    expect(sheet.rows[0]?.[0]).toMatch(/^示例数据/);
  }
  const ledger = sheetOf(chinese, '台账');
  expect(ledger.pageSetup?.printTitlesRow).toBe('$3:$3');
  expect(ledger.freezePane).toEqual({ rows: 3, columns: 2 });
  expect(ledger.tables?.map(({ showAutoFilter, columns }) => [showAutoFilter, columns.length])).toEqual([[true, 17]]);
});

it('says nothing of simulated data where none is', async () => {
  const bytes = renderXlsx({ ...pack, simulated: false }, wordsOf('zh-CN'), 'zh-CN');
  const book = await readXlsx(bytes);
  expect(book.sheets.flatMap(({ headerFooter }) => headerFooter?.oddHeader ?? [])).toEqual([]);
  expect(book.sheets.map(({ rows }) => rows[0]?.[0]).filter((text) => String(text).startsWith('示例数据'))).toEqual([]);
});

it('draws its charts from cells', () => {
  const charts = chinese.book.sheets.flatMap(({ name, charts: own = [] }) =>
    own.map(({ title }) => `${name}: ${title}`),
  );
  expect(charts).toEqual(
    expect.arrayContaining(['汇总: 各部分亮灯', '指标: 培训人次', '指标: 就业率', '完成和到期: 全年时限']),
  );
  const xml = strFromU8(chinese.parts['xl/charts/chart1.xml'] ?? new Uint8Array());
  const [, column, from, to] = /<c:val><c:numRef><c:f>'图表数据'!\$([A-Z])\$(\d+):\$D\$(\d+)/.exec(xml) ?? [];
  expect(column).toBe('D');
  const rows = sheetOf(chinese, '图表数据').rows.slice(Number(from) - 1, Number(to));
  const chart = pack.review.blocks.find((block) => block.kind === 'chart' && block.chart.kind === 'lights');
  if (chart?.kind !== 'chart' || chart.chart.kind !== 'lights') throw new Error('the sample has no chart of lights');
  expect(rows).toEqual(chart.chart.groups.map(({ label, counts }) => ['各部分亮灯', '红', label, counts.red]));
});

it('names its day and nothing of the clock', () => {
  const core = strFromU8(chinese.parts['docProps/core.xml'] ?? new Uint8Array());
  expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2024-09-30T00:00:00Z', '2024-09-30T00:00:00Z']);
});

it.each([
  ['审核人（签字）', '审核人（签字）：____________'],
  ['审核人（签字）：', '审核人（签字）：____________'],
  ['审核人（签字）: ', '审核人（签字）：____________'],
])('the signature "%s" stands on the paper with one colon and a line to sign on', async (signature, written) => {
  const signed = { ...pack, letterhead: { ...pack.letterhead, signature } };
  const book = await readXlsx(renderXlsx(signed, wordsOf('zh-CN'), 'zh-CN'));
  expect(book.sheets[0]?.rows.flat()).toContain(written);
});

it('charts of figures start at nothing, and below it where they are', () => {
  const starts = (given: ReviewPack): readonly boolean[] =>
    Object.entries(unzipSync(renderXlsx(given, wordsOf('zh-CN'), 'zh-CN'))).flatMap(([name, bytes]) => {
      const xml = name.startsWith('xl/charts/chart') ? strFromU8(bytes) : '';
      return xml.includes('<c:scatterChart>') ? [xml.includes('<c:min val="0"/>')] : [];
    });
  expect(new Set(starts(pack))).toEqual(new Set([true]));
  expect(starts(sunkPack(pack))).toContain(false);
});
