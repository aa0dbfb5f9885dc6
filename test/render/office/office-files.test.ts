// Office files hold together, whatever the data, and the check that says so finds what is broken.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { hostilePack } from './hostile-pack.ts';
import { officeFaults } from './office-check.ts';
import { samplePack } from './sample-pack.ts';

const pack = await samplePack();
const packs: Readonly<Record<string, ReviewPack>> = {
  sample: pack,
  hostile: hostilePack(pack),
  bare: {
    ...pack,
    simulated: false,
    letterhead: { title: undefined, office: undefined, signature: undefined },
    review: { simulated: false, blocks: [] },
    ledger: { ...pack.ledger, rows: [] },
    organizations: [],
  },
};

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  describe.each(Object.entries(packs))('%s', (_name, value) => {
    it.each([
      ['xlsx', renderXlsx],
      ['docx', renderDocx],
    ] as const)('%s holds together', async (_format, render) => {
      expect(await officeFaults(render(value, wordsOf(language), language))).toEqual([]);
    });
  });
});

describe('the check finds', () => {
  const broken = async (part: string, change: (text: string) => string | undefined): Promise<readonly string[]> => {
    const render = part.startsWith('word/') ? renderDocx : renderXlsx;
    const parts = unzipSync(render(pack, wordsOf('en'), 'en'));
    const text = change(strFromU8(parts[part] ?? new Uint8Array()));
    if (text === undefined) delete parts[part];
    else parts[part] = strToU8(text);
    return officeFaults(zipSync(parts));
  };
  it.each([
    ['XML that is none', 'xl/workbook.xml', (text: string) => text.replace('</sheets>', ''), 'workbook'],
    [
      'a character that XML does not have',
      'xl/sharedStrings.xml',
      (text: string) => text.replace('<t>', '<t>\u0007'),
      'sharedStrings',
    ],
    ['a part that is not there', 'xl/charts/chart1.xml', () => undefined, 'leads to xl/charts/chart1.xml'],
    [
      'a part without a type',
      '[Content_Types].xml',
      (text: string) => text.replace('/xl/styles.xml', '/xl/style.xml'),
      'xl/styles.xml has no content type',
    ],
    [
      'a link out of the file',
      'xl/_rels/workbook.xml.rels',
      (text: string) => text.replace('<Relationship ', '<Relationship TargetMode="External" '),
      'leads out',
    ],
    [
      'elements out of order',
      'xl/worksheets/sheet1.xml',
      (text: string) => text.replace(/(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, '$2$1'),
      '<pageMargins> too late',
    ],
    ['a formula', 'xl/worksheets/sheet2.xml', (text: string) => text.replace('<v>', '<f>1+1</f><v>'), 'is a formula'],
    [
      'a style that is not there',
      'xl/worksheets/sheet2.xml',
      (text: string) => text.replace(/ s="\d+"/, ' s="9999"'),
      'has style 9999',
    ],
    [
      'a text that is not there',
      'xl/worksheets/sheet2.xml',
      (text: string) => text.replace(/( t="s"[^>]*><v>)\d+/, '$199999'),
      'no shared string',
    ],
    [
      'a table with other heads',
      'xl/tables/table1.xml',
      (text: string) => text.replace(/(<tableColumn [^>]*name=")/, '$1other '),
      'heads of a table differ',
    ],
    [
      'a name of no sheet',
      'xl/workbook.xml',
      (text: string) => text.replace("'Ledger'!", "'Nowhere'!"),
      'leads to no sheet',
    ],
    [
      'a cell without a paragraph',
      'word/document.xml',
      (text: string) => text.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2'),
      'a cell without a paragraph',
    ],
    [
      'a table with a column too few',
      'word/document.xml',
      (text: string) => text.replace(/<w:gridCol [^>]*>/, ''),
      'cells in a row',
    ],
    [
      'a style of a paragraph that is not there',
      'word/document.xml',
      (text: string) => text.replace('w:val="TableText"', 'w:val="OtherText"'),
      'no style OtherText',
    ],
  ] as const)('%s', async (_what, part, change, fault) => {
    expect((await broken(part, change)).join('\n')).toContain(fault);
  });
});
