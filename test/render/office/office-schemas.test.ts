// Office files under Microsoft's own Open XML SDK validator: the order and kinds of elements and attributes in every part,
// values by their patterns, ids that must differ, relationships and styles of cells that must be there.
//
// It does not see (each tried with the fault in a file of ours): a text number beyond the list of texts, rows out of order,
// merged cells over each other, two tables with one id, heads of a table unlike their cells, a chart drawn from a sheet that is
// not there, a table cell without a paragraph, a table with too few columns, a style of a paragraph that is not there. Of the
// workbooks inside a Word file it reads nothing. office-check.ts, workbook-check.ts and paper-check.ts look at these, and the
// workbooks are taken out here. Neither says how a page looks, nor what a program does that is stricter than its schema.
import validate, { type OfficeVersion, ready } from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { bytesOf, realPlan, runIn } from '../../cli/fake-world.ts';
import { stateAfter, yearOf } from '../../example/replay.ts';
import type { Files } from '../../support/workspace.ts';
import { hostilePack, hostileTexts } from './hostile-pack.ts';
import { samplePack } from './sample-pack.ts';

type Format = 'docx' | 'xlsx';
const formats = ['docx', 'xlsx'] as const;
const versions: readonly OfficeVersion[] = ['Microsoft365', 'Office2013'];

/** Starting the validator takes longer than any file. */
beforeAll(ready);

/** What Microsoft's validator finds, one line each; it throws where it cannot open the file at all. */
async function faultsIn(bytes: Uint8Array, format: Format, version: OfficeVersion): Promise<readonly string[]> {
  try {
    const found = await validate(bytes, format, version);
    return found.map(({ description, path }) => `${path.partUri}${path.xpath}: ${description}`);
  } catch (error) {
    return [String(error)];
  }
}

const texts = new TextDecoder();
const year: Files = Object.fromEntries(
  stateAfter((await yearOf(1)).commits).map(({ path, bytes }) => [path, texts.decode(bytes)]),
);

/** The office files of a pack as the command writes them. */
async function packOf(files: Files, ...args: readonly string[]): Promise<Readonly<Record<Format, Uint8Array>>> {
  const command = ['report', '2024-Q2', '--format', 'docx,xlsx', '--output', 'out', ...args];
  const { written, stderr } = await runIn({ workspaces: { here: files }, today: '2025-01-20' }, command);
  const fileOf = (format: Format): Uint8Array => bytesOf(written.get(`out/2024-Q2.${format}`) ?? stderr);
  return { docx: fileOf('docx'), xlsx: fileOf('xlsx') };
}

describe.each([
  ['the simulated year', year, ['--per-organization'], versions],
  // Another language changes words and widths, nothing that an older version reads otherwise.
  ['the simulated year in English', year, ['--per-organization', '--lang', 'en'], ['Microsoft365']],
  ['the real plan, without any reading or chart', realPlan, [], versions],
] as const)('%s', async (_what, files, args, under) => {
  const pack = await packOf(files, ...args);
  describe.each(formats)('%s', (format) => {
    it.each(under)('has no error under %s', async (version) => {
      expect(await faultsIn(pack[format], format, version)).toEqual([]);
    });
  });
});

const sample = await samplePack();
const render = { docx: renderDocx, xlsx: renderXlsx } as const;
/** Without the longest texts, which only take their time here. */
const hostile = hostilePack(
  sample,
  hostileTexts.filter((text) => text.length < 200),
);
/** The same without charts and lists. */
const short: ReviewPack = {
  ...sample,
  review: { ...sample.review, blocks: sample.review.blocks.filter(({ kind }) => kind === 'heading') },
  ledger: { ...sample.ledger, rows: sample.ledger.rows.slice(0, 1) },
  organizations: [],
};

it.each(formats)('hostile texts make no error in %s', async (format) => {
  const bytes = render[format](hostile, wordsOf('zh-CN'), 'zh-CN');
  expect(await faultsIn(bytes, format, 'Microsoft365')).toEqual([]);
});

it('the workbook inside a chart of the Word file has no error', async () => {
  const parts = unzipSync(renderDocx(sample, wordsOf('zh-CN'), 'zh-CN'));
  const names = Object.keys(parts).filter((name) => name.endsWith('.xlsx'));
  expect(names.length).toBeGreaterThan(2);
  expect(await faultsIn(parts[names[0] ?? ''] ?? new Uint8Array(), 'xlsx', 'Microsoft365')).toEqual([]);
});

describe('the validator finds', () => {
  it.each([
    [
      'the parts of a font out of order',
      'xlsx',
      'xl/styles.xml',
      (text: string) => text.replace(/(<sz [^>]*>)(<color [^>]*>)/, '$2$1'),
      'unexpected child element',
    ],
    [
      'a name of a sheet that Excel does not allow',
      'xlsx',
      'xl/workbook.xml',
      (text: string) => text.replace(/<sheet name="[^"]*"/, '<sheet name="a/b"'),
      'Pattern constraint failed',
    ],
    [
      'the properties of a table cell out of order',
      'docx',
      'word/document.xml',
      (text: string) => text.replace(/(<w:tcW [^>]*>)(<w:shd [^>]*>)/, '$2$1'),
      'unexpected child element',
    ],
    ['a part that is not there', 'docx', 'word/styles.xml', () => undefined, 'part does not exist'],
  ] as const)('%s', async (_what, format, name, change, words) => {
    const parts = unzipSync(render[format](short, wordsOf('en'), 'en'));
    const text = change(strFromU8(parts[name] ?? new Uint8Array()));
    if (text === undefined) delete parts[name];
    else parts[name] = strToU8(text);
    expect((await faultsIn(zipSync(parts), format, 'Microsoft365')).join('\n')).toContain(words);
  });
});
