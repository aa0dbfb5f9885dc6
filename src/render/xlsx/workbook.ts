// Sheets as the bytes of an .xlsx file: each as a part with its lists and charts, and what all of them refer to.
import { chartType } from '../office/chart-markup.ts';
import { relations, sheetsNamespace, sheetsType } from '../office/namespaces.ts';
import type { Language } from '../../model/language.ts';
import { type Part, declaration, leadTo, writePackage } from '../office/package.ts';
import { themePart } from '../office/theme.ts';
import { xmlContent, xmlEscaped } from '../office/xml-text.ts';
import { chartPart } from './chart-part.ts';
import { drawingPart } from './drawing-part.ts';
import { listPart } from './list-part.ts';
import { faces } from './look.ts';
import { numbering } from './numbering.ts';
import { rowsOf, textsPart } from './rows.ts';
import { sheetPart } from './sheet-part.ts';
import type { List, Sheet } from './sheet.ts';
import { stylesFor } from './styles.ts';

export interface Workbook {
  readonly title: string;
  /** The day that it is said to be made on. */
  readonly day: string;
  readonly language: Language;
  /** At the head of every printed page. */
  readonly header: string | undefined;
  /** At the foot, in Excel's codes. */
  readonly page: string;
  readonly sheets: readonly Sheet[];
  /** Which sheet the charts take their figures from. */
  readonly data: number | undefined;
}

export function writeWorkbook(workbook: Workbook): Uint8Array {
  const { sheets, title, day, language } = workbook;
  const face = faces[language];
  const styles = stylesFor(face);
  const texts = numbering();
  const source = workbook.data === undefined ? undefined : sheets[workbook.data];
  const data = { name: quoted(source?.name ?? ''), top: (source?.lists[0]?.top ?? 0) + 1 };
  /** How many there are on the sheets before. */
  const before = (index: number, own: (sheet: Sheet) => readonly unknown[]): number =>
    sheets.slice(0, index).reduce((sum, sheet) => sum + own(sheet).length, 0);
  const ofSheets = sheets.map((sheet, index): { readonly sheet: Part; readonly own: readonly Part[] } => {
    const [lists, charts] = [before(index, (one) => one.lists), before(index, (one) => one.plots)];
    const listed = sheet.lists.map((list, at) => listOf(list, lists + at + 1));
    const drawn = sheet.plots.map(({ plot }, at) => chartOf(chartPart(plot, data, face), charts + at + 1));
    const drawing = drawn.length === 0 ? [] : [drawingOf(sheet, drawn, index + 1)];
    const rows = rowsOf(sheet, styles, texts);
    return {
      sheet: {
        name: `xl/worksheets/sheet${index + 1}.xml`,
        type: `${sheetsType}.worksheet+xml`,
        content: sheetPart(sheet, rows, workbook, { drawing: drawing.map(leadTo)[0]?.id, lists: idsOf(listed) }),
        leads: [...drawing, ...listed].map(leadTo),
      },
      own: [...drawing, ...drawn, ...listed],
    };
  });
  const beside: readonly Part[] = [
    ...ofSheets.map(({ sheet }) => sheet),
    { name: 'xl/styles.xml', type: `${sheetsType}.styles+xml`, content: styles.part() },
    { name: 'xl/sharedStrings.xml', type: `${sheetsType}.sharedStrings+xml`, content: textsPart(texts) },
    themePart('xl/theme/theme1.xml'),
  ];
  const book: Part = {
    name: 'xl/workbook.xml',
    type: `${sheetsType}.sheet.main+xml`,
    content: bookOf(sheets, idsOf(beside)),
    leads: beside.map(leadTo),
  };
  return writePackage([book, ...beside, ...ofSheets.flatMap(({ own }) => own)], { title: xmlContent(title), day });
}

const idsOf = (parts: readonly Part[]): readonly string[] => parts.map((part) => leadTo(part).id);

const listOf = (list: List, number: number): Part => ({
  name: `xl/tables/table${number}.xml`,
  type: `${sheetsType}.table+xml`,
  content: listPart(list, number),
});

const chartOf = (content: string, number: number): Part => ({
  name: `xl/charts/chart${number}.xml`,
  type: chartType,
  content,
});

const drawingOf = ({ plots }: Sheet, drawn: readonly Part[], number: number): Part => ({
  name: `xl/drawings/drawing${number}.xml`,
  type: 'officedocument.drawing+xml',
  content: drawingPart(plots, idsOf(drawn)),
  leads: drawn.map(leadTo),
});

/** The sheets by their names, and the rows of them that stand on every page. */
function bookOf(sheets: readonly Sheet[], ids: readonly string[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlEscaped(name)}" sheetId="${index + 1}" r:id="${ids[index] ?? ''}"/>`,
  );
  const heads = sheets.flatMap(({ name, head }, index) => {
    if (head === undefined) return [];
    const row = `${quoted(name)}!$${head + 1}:$${head + 1}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlEscaped(row)}</definedName>`];
  });
  const names = heads.length === 0 ? '' : `<definedNames>${heads.join('')}</definedNames>`;
  return `${declaration}<workbook xmlns="${sheetsNamespace}" xmlns:r="${relations}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192"/></bookViews><sheets>${listed.join('')}</sheets>${names}</workbook>`;
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
