// The workbook inside a chart of the Word file, which Word opens to change its figures: the least that Excel takes.
import { relations, sheetsNamespace, sheetsType } from '../office/namespaces.ts';
import { columnName } from '../office/column-name.ts';
import { contentTypesOf, declaration, relationshipsOf, rootRelationships } from '../office/package.ts';
import { fixedFills, plainBorder, plainCell, styleSheet } from '../office/style-sheet.ts';
import { keepingBlanks, xmlContent } from '../office/xml-text.ts';
import { plainPartOfText, writeParts } from '../office/zip-parts.ts';
import type { PaperChart } from './charts.ts';

/** Days are shown as such: the number is the first of one's own. */
const styles = styleSheet({
  formats: ['<numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>'],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: fixedFills,
  borders: [plainBorder],
  cells: [plainCell, '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'],
});

/** What is the same in every one of them. */
const fixed = [
  plainPartOfText(
    '[Content_Types].xml',
    contentTypesOf([
      { name: 'xl/workbook.xml', type: `${sheetsType}.sheet.main+xml` },
      { name: 'xl/worksheets/sheet1.xml', type: `${sheetsType}.worksheet+xml` },
      { name: 'xl/styles.xml', type: `${sheetsType}.styles+xml` },
      { name: 'xl/sharedStrings.xml', type: `${sheetsType}.sharedStrings+xml` },
    ]),
  ),
  plainPartOfText('_rels/.rels', rootRelationships('xl/workbook.xml')),
  plainPartOfText(
    'xl/_rels/workbook.xml.rels',
    relationshipsOf('xl/workbook.xml', [
      { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
      { id: 'rId2', type: 'styles', target: 'xl/styles.xml' },
      { id: 'rId3', type: 'sharedStrings', target: 'xl/sharedStrings.xml' },
    ]),
  ),
  plainPartOfText('xl/styles.xml', styles),
  plainPartOfText(
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${sheetsNamespace}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
];

/** Categories down the first column, a series in each of the others under its name. */
export function chartWorkbook({ categories, series }: PaperChart): Uint8Array {
  const rows: readonly (readonly (string | number | null)[])[] = [
    [null, ...series.map(({ name }) => name)],
    ...categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
  ];
  const texts = rows.flat().filter((value) => typeof value === 'string');
  const places = new Map([...new Set(texts)].map((text, index) => [text, index] as const));
  const cellOf = (value: string | number | null, column: number, row: number): string => {
    if (value === null) return '';
    const name = `${columnName(column)}${row + 1}`;
    // A number among the categories is a day.
    if (typeof value === 'number') return `<c r="${name}"${column === 0 ? ' s="1"' : ''}><v>${value}</v></c>`;
    return `<c r="${name}" t="s"><v>${places.get(value) ?? 0}</v></c>`;
  };
  const data = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cellOf(value, column, row)).join('')}</row>`,
  );
  const strings = [...places.keys()].map((text) => `<si><t${keepingBlanks(text)}>${xmlContent(text)}</t></si>`);
  const area = `A1:${columnName(series.length)}${rows.length}`;
  return writeParts([
    ...fixed,
    plainPartOfText(
      'xl/sharedStrings.xml',
      `${declaration}<sst xmlns="${sheetsNamespace}" count="${texts.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    ),
    plainPartOfText(
      'xl/worksheets/sheet1.xml',
      `${declaration}<worksheet xmlns="${sheetsNamespace}" xmlns:r="${relations}"><dimension ref="${area}"/><sheetData>${data.join('')}</sheetData></worksheet>`,
    ),
  ]);
}
