// The Word file: the measures of GB/T 9704-2012, heads that repeat, rows that do not split, and every word of the review.
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { cellText } from '../../../src/render/cell-text.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { samplePack, sunkPack } from '../office/sample-pack.ts';

const pack = await samplePack();
const words = wordsOf('zh-CN');

function partsOf(value: ReviewPack): Readonly<Record<string, string>> {
  const parts = unzipSync(renderDocx(value, words, 'zh-CN'));
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, bytes]) => (name.endsWith('.xml') ? [[name, strFromU8(bytes)]] : [])),
  );
}

const parts = partsOf(pack);
const body = parts['word/document.xml'] ?? '';
const styles = parts['word/styles.xml'] ?? '';
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
/** Twentieths of a point of so many millimetres. */
const millimetres = (value: number): number => Math.round((value / 25.4) * 1440);
/** What stands on which pages; told once, in the first section, which the others follow. */
const pagesOf = (kind: 'header' | 'footer'): readonly (readonly (string | undefined)[])[] => {
  const found = [...body.matchAll(new RegExp(`<w:${kind}Reference w:type="(\\w+)" r:id="(\\w+)"/>`, 'g'))];
  expect(found.every(({ index }) => index < body.indexOf('</w:sectPr>'))).toBe(true);
  return found.map(([, pages, id]) => [pages, id]);
};
const plain = (xml: string): string =>
  xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

describe('the page', () => {
  it('is A4 with the margins of the standard, the ledger on its side', () => {
    const sizes = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"(?: w:orient="(\w+)")?/g)];
    const upright = [String(millimetres(210)), String(millimetres(297))];
    expect(sizes.map(([, width, height]) => [width, height])).toEqual([upright, upright.toReversed(), upright]);
    expect(sizes.map(([, , , orientation]) => orientation ?? 'portrait')).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    const [margins = ''] = /<w:pgMar [^>]*>/.exec(body) ?? [];
    for (const [side, value] of [
      ['top', 37],
      ['bottom', 35],
      ['left', 28],
      ['right', 26],
    ] as const)
      expect(margins).toContain(`w:${side}="${millimetres(value)}"`);
  });

  it('has its number between dashes, right on odd pages and left on even ones', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders');
    const footers = Object.entries(parts).filter(([name]) => name.startsWith('word/footer'));
    const sides = footers.map(([, xml]) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]);
    expect(sides).toEqual(['right', 'left']);
    expect(pagesOf('footer')).toEqual([
      ['default', 'footer1'],
      ['even', 'footer2'],
    ]);
    for (const [, xml] of footers) expect(xml).toMatch(/— .*PAGE.* —/s);
  });

  it('says on every page that the data is simulated, and only then', () => {
    const headers = (given: Readonly<Record<string, string>>): readonly string[] =>
      Object.entries(given).flatMap(([name, xml]) => (name.startsWith('word/header') ? [plain(xml)] : []));
    expect(headers(parts).length).toBe(2);
    expect(pagesOf('header')).toEqual([
      ['default', 'header1'],
      ['even', 'header2'],
    ]);
    for (const header of headers(parts)) expect(header).toContain('示例数据');
    const real = partsOf({ ...pack, simulated: false });
    for (const header of headers(real)) expect(header).not.toContain('示例数据');
  });
});

describe('the text', () => {
  it('names the faces for Chinese beside those for Latin letters', () => {
    for (const face of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312'])
      expect(styles).toContain(`w:eastAsia="${face}"`);
    expect(styles).toContain('w:firstLineChars="200"');
    expect(styles).toContain('w:lineRule="exact"');
  });

  it('numbers its headings as papers do', () => {
    const headings = [...body.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)</g)].map(
      ([, text = '']) => text,
    );
    expect(headings.slice(0, 3).map((text) => text.slice(0, 2))).toEqual(['一、', '二、', '三、']);
  });

  it('loses no word of the review', () => {
    const text = plain(body);
    const said = pack.review.blocks.flatMap((block): readonly string[] => {
      if (block.kind === 'paragraph') return block.phrases.map((phrase) => words.phrase(phrase));
      if (block.kind === 'note') return [words.phrase(block.phrase)];
      if (block.kind !== 'table') return [];
      const cells = block.rows.flat().filter(({ kind }) => kind !== 'status');
      return cells.flatMap((cell) => cellText(cell, words).split('\n'));
    });
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((line) => !text.includes(line))).toEqual([]);
  });

  it('has the letterhead of the workspace and room for a hand', () => {
    expect(plain(body)).toContain('职业教育与成人教育科');
    expect(plain(body)).toMatch(/审核人（签字）：\s{6,}/);
  });
});

describe('tables', () => {
  const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml);

  it('repeat their heads, and no row splits', () => {
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(count(table, /<w:tblHeader\/>/g)).toBe(1);
      expect(count(table, /<w:cantSplit\/>/g)).toBe(count(table, /<w:tr>/g));
    }
  });

  it('fill their page and no more', () => {
    for (const table of tables) {
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const total = columns.reduce((sum, width) => sum + width, 0);
      const page = total > 10_000 ? millimetres(297 - 36) : millimetres(210 - 54);
      expect(Math.abs(total - page)).toBeLessThan(40);
      for (const width of columns) expect(width).toBeGreaterThan(200);
    }
  });
});

it('has charts that Word can edit, one for each of the review', () => {
  const charts = pack.review.blocks.filter(({ kind }) => kind === 'chart').length;
  const pages = pack.organizations.flatMap(({ document }) => document.blocks).filter(({ kind }) => kind === 'chart');
  expect(charts).toBeGreaterThan(2);
  expect(Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)).length).toBe(
    charts + pages.length,
  );
});

it('draws figures over time, the days as far apart as they are, with the path and the target beside them', () => {
  const chart = Object.values(parts).find((xml) => xml.includes('<a:t>培训人次<')) ?? '';
  const pointsOf = (xml: string, axis: 'xVal' | 'yVal'): readonly (readonly number[])[] =>
    [...(xml.split(`<c:${axis}>`)[1]?.split(`</c:${axis}>`)[0] ?? '').matchAll(/idx="(\d+)"><c:v>([^<]+)</g)].map(
      ([, index, value]) => [Number(index), Number(value)],
    );
  const all = chart.split('<c:ser>').slice(1);
  // 45292 is 2024-01-01.
  for (const one of all)
    expect(pointsOf(one, 'xVal')).toEqual([0, 90, 181, 273, 365].map((day, index) => [index, 45_292 + day]));
  const series = all.map((one) => ({
    name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/.exec(one)?.[1],
    points: pointsOf(one, 'yVal'),
  }));
  expect(series).toEqual([
    {
      name: '序时值',
      points: [
        [1, 2500],
        [2, 5000],
        [3, 7500],
        [4, 10_000],
      ],
    },
    {
      name: '完成值',
      points: [
        [1, 1250],
        [2, 2500],
        [3, 3750],
      ],
    },
    {
      name: '目标',
      points: [
        [0, 10_000],
        [4, 10_000],
      ],
    },
  ]);
  expect(chart).toContain('<c:max val="45658"/><c:min val="45292"/>');
});

/** The charts of a file with the workbooks behind them. */
async function chartsOf(given: ReviewPack) {
  const files = unzipSync(renderDocx(given, words, 'zh-CN'));
  const names = Object.keys(files).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const [number = ''] = /\d+/.exec(name) ?? [];
      const book = files[`word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`];
      if (book === undefined) throw new Error(`no workbook for ${name}`);
      return { xml: strFromU8(files[name] ?? new Uint8Array()), rows: (await readXlsx(book)).sheets[0]?.rows ?? [] };
    }),
  );
}

it('keeps behind each chart the figures that it draws, cell by cell', async () => {
  for (const { xml, rows } of await chartsOf(pack)) {
    const caches = [...xml.matchAll(/<c:f>Sheet1!\$([A-Z]+)\$(\d+)[^<]*<\/c:f><c:\w+Cache>(.*?)<\/c:\w+Cache>/g)];
    expect(caches.length).toBeGreaterThan(0);
    for (const [, letters = '', top, cache = ''] of caches)
      for (const [, index, value = ''] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)) {
        const held = rows[Number(top) - 1 + Number(index)]?.[letters.charCodeAt(0) - 65];
        const shown = held instanceof Date ? held.getTime() / 86_400_000 + 25_569 : held;
        expect(String(shown)).toBe(plain(value));
      }
  }
});

it('starts figures over time at nothing, and below it where they are', async () => {
  const starts = async (given: ReviewPack): Promise<readonly boolean[]> =>
    (await chartsOf(given))
      .filter(({ xml }) => xml.includes('<c:scatterChart>'))
      .map(({ xml }) => xml.includes('<c:min val="0"/>'));
  expect(new Set(await starts(pack))).toEqual(new Set([true]));
  expect(await starts(sunkPack(pack))).toContain(false);
  const low = (await chartsOf(sunkPack(pack))).filter(({ xml }) => xml.includes('<c:tickLblPos val="low"/>'));
  expect(low).toHaveLength((await starts(sunkPack(pack))).filter((isAtNothing) => !isAtNothing).length);
  const bars = (await chartsOf(pack)).filter(({ xml }) => xml.includes('<c:barChart>'));
  expect(bars.filter(({ xml }) => xml.includes('<c:min val="0"/>'))).toEqual([]);
});

it('sets figures over time two by two, and every other chart across the page', () => {
  const rows = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:drawing>.*?<\/w:p>/g)].map(([row]) =>
    [...row.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 9525),
  );
  expect(rows.slice(-2)).toEqual([[292, 292], [292]]);
  const kinds = new Set(rows.map((row) => row.join()));
  expect([...kinds].toSorted()).toEqual(['292', '292,292', '560']);
  // Both halves stand on one line of the page.
  expect((2 * 292 * 1440) / 96).toBeLessThanOrEqual(millimetres(210 - 54));
});

it('is the same bytes each time', () => {
  const [first, second] = [renderDocx(pack, words, 'zh-CN'), renderDocx(pack, words, 'zh-CN')];
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});
