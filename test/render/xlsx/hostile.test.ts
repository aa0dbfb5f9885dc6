// Text of data stays text: what a program could run, take for an error or decode reads back as what was written.
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import type { Table } from '../../../src/model/document.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { shownText } from '../../../src/render/xlsx/sheet-text.ts';
import { hostileTexts } from '../office/hostile-pack.ts';
import { samplePack } from '../office/sample-pack.ts';

it('reads back as it was written', async () => {
  const pack = await samplePack();
  const ledger: Table = {
    kind: 'table',
    id: 'ledger',
    columns: [
      { key: 'id', whole: true },
      { key: 'item', grow: 3 },
      { key: 'actual', align: 'right' },
    ],
    rows: hostileTexts.map((text) => [
      { kind: 'text', text },
      {
        kind: 'lines',
        lines: [
          { kind: 'text', text: '下面是数据：' },
          { kind: 'text', text },
        ],
      },
      { kind: 'number', value: 1.5, decimals: 1, unit: text },
    ]),
  };
  const book = await readXlsx(renderXlsx({ ...pack, ledger }, wordsOf('zh-CN'), 'zh-CN'));
  const sheet = book.sheets[1];
  const rows = sheet?.rows.slice(3, 3 + hostileTexts.length) ?? [];
  const shown = hostileTexts.map(shownText);
  expect(rows.map(([first]) => first ?? '')).toEqual(shown);
  expect(rows.map(([, second]) => second)).toEqual(
    hostileTexts.map((text) => shownText(text === '' ? '下面是数据：' : `下面是数据：\n${text}`)),
  );
  expect(rows.map(([, , third]) => third)).toEqual(hostileTexts.map(() => 1.5));
  expect(
    [...(sheet?.cells?.values() ?? [])].filter(({ formula, type }) => formula !== undefined || type === 'error'),
  ).toEqual([]);
});
